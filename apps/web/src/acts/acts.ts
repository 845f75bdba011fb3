import type { components } from '../client/schema.d.ts';
import type { Both } from '../words/phrase.ts';

export type TaskCommand = components['schemas']['TaskCommand'];
export type Act = TaskCommand['type'];
export type BodyOf<Type extends Act> = Extract<TaskCommand, { type: Type }>;
type Duty = components['schemas']['Obligation']['kind'];

/** What a button says that does it. */
export const actNames: Record<Act, Both> = {
  IssueTask: { vi: 'Giao nhiệm vụ', en: 'Assign a task' },
  AmendTask: { vi: 'Điều chỉnh nhiệm vụ', en: 'Amend the task' },
  CorrectEntry: { vi: 'Đính chính', en: 'Correct an entry' },
  ReassignTask: { vi: 'Chuyển giao đơn vị khác', en: 'Give it to another unit' },
  WithdrawTask: { vi: 'Thu hồi nhiệm vụ', en: 'Withdraw the task' },
  AcknowledgeTask: { vi: 'Tiếp nhận', en: 'Acknowledge' },
  DeclineTask: { vi: 'Từ chối nhận', en: 'Decline' },
  RuleOnDecline: { vi: 'Kết luận về việc từ chối nhận', en: 'Rule on the decline' },
  SubmitPlan: { vi: 'Gửi kế hoạch', en: 'Send a plan' },
  ReturnPlan: { vi: 'Trả lại kế hoạch', en: 'Return the plan' },
  ApprovePlan: { vi: 'Phê duyệt kế hoạch', en: 'Approve the plan' },
  ReportProgress: { vi: 'Báo cáo tiến độ', en: 'Report progress' },
  ReviewProgress: { vi: 'Cho ý kiến về tiến độ', en: 'Remark on the progress' },
  ReviewTask: { vi: 'Rà soát nhiệm vụ', en: 'Review the task' },
  RequestExtension: { vi: 'Đề nghị gia hạn', en: 'Ask for an extension' },
  GrantExtension: { vi: 'Đồng ý gia hạn', en: 'Grant the extension' },
  RefuseExtension: { vi: 'Không đồng ý gia hạn', en: 'Refuse the extension' },
  SubmitCompletion: { vi: 'Báo cáo hoàn thành', en: 'Report completion' },
  ReturnCompletion: { vi: 'Trả lại, yêu cầu thực hiện lại', en: 'Return it to be redone' },
  SignOff: { vi: 'Xác nhận hoàn thành', en: 'Sign off' },
  SubmitExplanation: { vi: 'Giải trình việc quá hạn', en: 'Explain the lateness' },
  RuleOnExplanation: { vi: 'Kết luận về giải trình', en: 'Rule on the explanation' },
  IssueFormalReminder: { vi: 'Ký công văn đôn đốc', en: 'Sign a formal reminder' },
  AnswerFormalReminder: { vi: 'Trả lời công văn đôn đốc', en: 'Answer the formal reminder' },
  ChaseUnit: { vi: 'Đôn đốc', en: 'Chase' },
  Countersign: { vi: 'Ký tiếp', en: 'Countersign' },
  RequestClarification: { vi: 'Đề nghị làm rõ', en: 'Ask for clarification' },
  RuleOnClarification: { vi: 'Trả lời đề nghị làm rõ', en: 'Clarify' },
  WithdrawClarification: { vi: 'Rút đề nghị làm rõ', en: 'Withdraw the request to clarify' },
  RequestContribution: { vi: 'Xin ý kiến phối hợp', en: 'Ask for a contribution' },
  GiveContribution: { vi: 'Cho ý kiến phối hợp', en: 'Contribute' },
  DeclineContribution: { vi: 'Từ chối cho ý kiến phối hợp', en: 'Decline to contribute' },
  RuleOnContribution: { vi: 'Kết luận về ý kiến phối hợp', en: 'Rule on the contribution' },
  WithdrawContributionRequest: { vi: 'Rút yêu cầu phối hợp', en: 'Withdraw the request' },
  RaiseImpediment: { vi: 'Báo cáo khó khăn, vướng mắc', en: 'Raise an impediment' },
  AnswerImpediment: { vi: 'Trả lời khó khăn, vướng mắc', en: 'Answer the impediment' },
  WithdrawImpediment: { vi: 'Rút khó khăn, vướng mắc', en: 'Withdraw the impediment' },
  VerifyCompletion: { vi: 'Thẩm tra kết quả', en: 'Verify the result' },
  AcceptProducts: { vi: 'Chấp nhận sản phẩm', en: 'Accept products' },
  ReturnProducts: { vi: 'Trả lại sản phẩm', en: 'Return products' },
  ReopenTask: { vi: 'Mở lại nhiệm vụ', en: 'Reopen the task' },
  VoidSpell: { vi: 'Hủy lần quá hạn', en: 'Make lateness void' },
  SuspendTask: { vi: 'Tạm dừng nhiệm vụ', en: 'Suspend the task' },
  ResumeTask: { vi: 'Cho tiếp tục nhiệm vụ', en: 'Let the task go on' },
};

/** The acts by which a duty is met; the usual one first. */
export const actsFor: Record<Duty, readonly Act[]> = {
  acknowledge: ['AcknowledgeTask', 'DeclineTask'],
  plan: ['SubmitPlan'],
  report: ['ReportProgress'],
  completion: ['SubmitCompletion'],
  review: ['ReviewTask'],
  'periodic-report': ['ReportProgress'],
  verify: ['VerifyCompletion'],
  contribution: ['GiveContribution', 'DeclineContribution'],
  'decide-contribution': ['RuleOnContribution'],
  'decide-impediment': ['AnswerImpediment'],
  'decide-clarification': ['RuleOnClarification'],
  'decide-decline': ['RuleOnDecline'],
  'decide-plan': ['ApprovePlan', 'ReturnPlan'],
  'decide-extension': ['GrantExtension', 'RefuseExtension'],
  'decide-completion': ['SignOff', 'ReturnCompletion'],
  countersign: ['Countersign'],
  explanation: ['SubmitExplanation'],
  'rule-explanation': ['RuleOnExplanation'],
  'answer-reminder': ['AnswerFormalReminder'],
};
