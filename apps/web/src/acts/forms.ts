import type { Act } from './acts.ts';
import type { Field, Form } from './form.ts';

const reason = { name: 'reason', input: 'text', label: { vi: 'Lý do', en: 'Reason' } } as const;
const remark = { name: 'remark', input: 'text', label: { vi: 'Ý kiến', en: 'Remark' } } as const;
const note = { name: 'note', input: 'text', label: { vi: 'Ghi chú', en: 'Note' } } as const;
const newDate = { name: 'dueOn', input: 'date', label: { vi: 'Hạn mới', en: 'New due date' } } as const;
const title = { name: 'title', input: 'line', label: { vi: 'Tên nhiệm vụ', en: 'Title' } } as const;
const span = {
  name: 'span',
  input: 'span',
  label: { vi: 'Thời gian thực hiện', en: 'Years it is for' },
} as const;
const content = { name: 'content', input: 'text', label: { vi: 'Nội dung', en: 'Content' } } as const;
const leader = {
  name: 'leaderPostId',
  input: 'leader',
  label: { vi: 'Lãnh đạo phụ trách', en: 'Supervising leader' },
} as const;
const monitor = {
  name: 'monitorPostId',
  input: 'monitor',
  label: { vi: 'Chuyên viên theo dõi', en: 'Monitoring officer' },
} as const;
const unit = { name: 'unitId', input: 'unit', label: { vi: 'Đơn vị chủ trì', en: 'Lead unit' } } as const;
const files = { name: 'files', input: 'files', label: { vi: 'Tệp kèm theo', en: 'Files' } } as const;
const products = { name: 'products', input: 'products', label: { vi: 'Sản phẩm', en: 'Products' } } as const;
const cleared = <One extends Field>(field: One): One & { optional: true; clears: true } => ({
  ...field,
  ...{ optional: true, clears: true },
});
const maybe = <One extends Field>(field: One): One & { optional: true } => ({ ...field, optional: true });

/** What each act on a task asks for. What it asks for elsewhere (capacity, paper) every act may need. */
export const forms: { readonly [Type in Exclude<Act, 'IssueTask'>]: Form<Type> } = {
  AmendTask: {
    prefilled: true,
    fields: [
      ...[maybe(title), maybe(content), maybe(newDate), cleared(span), maybe(leader), cleared(monitor)],
      reason,
    ],
  },
  CorrectEntry: {
    about: 'entry',
    prefilled: true,
    fields: [
      ...[maybe(title), maybe(content), maybe(newDate), cleared(span), maybe(leader), cleared(monitor)],
      maybe(note),
    ],
  },
  ReassignTask: { fields: [unit, maybe(newDate), reason] },
  WithdrawTask: { fields: [reason] },
  AcknowledgeTask: { fields: [] },
  DeclineTask: { fields: [reason] },
  RuleOnDecline: {
    fields: [{ name: 'ruling', input: 'ruling', label: { vi: 'Kết luận', en: 'Ruling' } }, reason],
  },
  SubmitPlan: {
    fields: [
      { name: 'lines', input: 'plan', label: { vi: 'Các đầu việc', en: 'Lines of the plan' } },
      maybe(note),
      maybe(files),
    ],
  },
  ReturnPlan: { fields: [reason] },
  ApprovePlan: { fields: [maybe(remark)] },
  ReportMilestone: {
    about: 'milestone',
    fields: [maybe(note), maybe(files)],
  },
  ReportProgress: {
    fields: [
      { name: 'percent', input: 'percent', label: { vi: 'Tỷ lệ hoàn thành (%)', en: 'Done so far (%)' } },
      { name: 'summary', input: 'text', label: { vi: 'Kết quả đến nay', en: 'Results so far' } },
      maybe(files),
    ],
  },
  ReviewProgress: { fields: [remark] },
  ReviewTask: {
    fields: [
      { name: 'conclusion', input: 'conclusion', label: { vi: 'Kết luận', en: 'Conclusion' } },
      { ...remark, label: { vi: 'Nhận xét', en: 'What the review found' } },
    ],
  },
  RequestExtension: {
    fields: [{ ...newDate, label: { vi: 'Đề nghị gia hạn đến ngày', en: 'Until' } }, reason],
  },
  GrantExtension: { fields: [{ ...newDate, label: { vi: 'Gia hạn đến ngày', en: 'Until' } }, reason] },
  RefuseExtension: { fields: [reason] },
  SubmitCompletion: {
    fields: [
      { name: 'summary', input: 'text', label: { vi: 'Kết quả thực hiện', en: 'What has been achieved' } },
      maybe(products),
      maybe({ name: 'evidence', input: 'evidence', label: { vi: 'Minh chứng', en: 'Evidence' } }),
    ],
  },
  ReturnCompletion: { fields: [reason] },
  SignOff: {
    fields: [
      { name: 'grade', input: 'grade', label: { vi: 'Mức độ hoàn thành', en: 'Grade' } },
      maybe(remark),
      maybe({
        name: 'waiver',
        input: 'waiver',
        label: { vi: 'Lý do chấp thuận khi còn nhiệm vụ con', en: 'Why open sub-tasks are waived' },
      }),
    ],
  },
  SubmitExplanation: {
    about: 'lateness',
    fields: [
      { name: 'cause', input: 'cause', label: { vi: 'Nguyên nhân', en: 'Cause' } },
      { ...reason, label: { vi: 'Diễn biến và việc đã làm', en: 'What happened, and what was done' } },
      maybe({
        name: 'evidence',
        input: 'text',
        label: { vi: 'Minh chứng (văn bản, số liệu, ngày)', en: 'Evidence: papers, figures, dates' },
      }),
      maybe(files),
    ],
  },
  RuleOnExplanation: {
    about: 'explanation',
    fields: [
      {
        name: 'objective',
        input: 'objective',
        label: { vi: 'Nguyên nhân khách quan', en: 'Objective cause' },
      },
      maybe({
        name: 'cause',
        input: 'cause',
        label: { vi: 'Nguyên nhân được kết luận (nếu khác)', en: 'Cause as found, if another' },
      }),
      reason,
    ],
  },
  IssueFormalReminder: {
    about: 'overdue',
    fields: [maybe({ ...remark, label: { vi: 'Yêu cầu thêm đối với đơn vị', en: 'What else is asked' } })],
  },
  AnswerFormalReminder: {
    about: 'reminder',
    fields: [
      {
        name: 'summary',
        input: 'text',
        label: { vi: 'Việc đã làm, việc sẽ làm và thời hạn', en: 'What was done, what will be, and by when' },
      },
    ],
  },
  ChaseUnit: {
    about: 'owed',
    fields: [maybe({ ...remark, label: { vi: 'Nội dung đôn đốc thêm', en: 'What else is said' } })],
  },
  NameAssignees: {
    prefilled: 'whole',
    fields: [
      { name: 'assignees', input: 'assignees', label: { vi: 'Cá nhân thực hiện', en: 'Who does what' } },
    ],
  },
  Countersign: { about: 'signing', fields: [] },
  RequestClarification: {
    fields: [
      { name: 'points', input: 'points', label: { vi: 'Điểm chưa rõ', en: 'What is unclear' } },
      { name: 'question', input: 'text', label: { vi: 'Nội dung đề nghị làm rõ', en: 'Question' } },
    ],
  },
  RuleOnClarification: {
    fields: [{ name: 'content', input: 'text', label: { vi: 'Nội dung làm rõ', en: 'Explanation' } }],
  },
  WithdrawClarification: { fields: [reason] },
  RequestContribution: {
    fields: [
      { ...unit, label: { vi: 'Đơn vị phối hợp', en: 'Coordinating unit' } },
      { name: 'question', input: 'text', label: { vi: 'Nội dung xin ý kiến', en: 'What is asked' } },
      { ...newDate, label: { vi: 'Trả lời chậm nhất ngày', en: 'Last day' } },
    ],
  },
  GiveContribution: {
    about: 'contribution',
    fields: [{ name: 'content', input: 'text', label: { vi: 'Ý kiến phối hợp', en: 'Contribution' } }],
  },
  DeclineContribution: { about: 'contribution', fields: [reason] },
  RuleOnContribution: {
    about: 'declined-contribution',
    fields: [
      { name: 'ruling', input: 'contribution-ruling', label: { vi: 'Kết luận', en: 'Ruling' } },
      reason,
    ],
  },
  WithdrawContributionRequest: { about: 'contribution', fields: [reason] },
  RaiseImpediment: {
    fields: [
      { name: 'content', input: 'text', label: { vi: 'Khó khăn, vướng mắc', en: 'What stands in the way' } },
      { name: 'proposal', input: 'text', label: { vi: 'Đề xuất, kiến nghị', en: 'What is asked for' } },
    ],
  },
  AnswerImpediment: {
    about: 'impediment',
    fields: [{ name: 'content', input: 'text', label: { vi: 'Nội dung trả lời', en: 'Answer' } }],
  },
  WithdrawImpediment: { about: 'impediment', fields: [reason] },
  VerifyCompletion: {
    fields: [
      { name: 'finding', input: 'finding', label: { vi: 'Kết quả thẩm tra', en: 'Finding' } },
      { ...remark, label: { vi: 'Nhận xét', en: 'What was found' } },
    ],
  },
  AcceptProducts: { fields: [products, maybe(remark)] },
  ReturnProducts: { fields: [products, reason] },
  ReopenTask: {
    fields: [
      maybe(newDate),
      maybe({ name: 'reviewOn', input: 'date', label: { vi: 'Ngày rà soát', en: 'Day of review' } }),
      maybe(products),
      reason,
    ],
  },
  VoidSpell: { about: 'voidable', fields: [reason] },
  SuspendTask: {
    fields: [{ name: 'until', input: 'date', label: { vi: 'Tạm dừng đến hết ngày', en: 'Through' } }, reason],
  },
  ResumeTask: { fields: [reason] },
};

/** Whether there is such a form. */
export const isKnown = (act: string): act is keyof typeof forms => Object.hasOwn(forms, act);
