import type { Act } from '#contracts';
import { coordinationExamples } from './coordination-examples.ts';
import type { Example } from './coordination-examples.ts';

const reason = 'Nội dung chưa nêu rõ nguồn kinh phí';
const paper = {
  number: '15/QĐ-UBND',
  issuedOn: '2026-03-02',
  signer: { personId: 'nguyen-van-binh', postId: 'pho-chu-tich-1', capacity: 'KT' as const },
};

const chairsPaper = {
  ...{ number: '21/KL-UBND', issuedOn: '2026-04-10' },
  signer: { personId: 'le-van-an', postId: 'chu-tich', capacity: 'holder' as const },
};

/** One example of every act, as an integrator would send it. */
export const examples: Record<Act, Example> = {
  ...coordinationExamples,
  IssueTask: {
    summary: 'A leader assigns a task',
    value: {
      type: 'IssueTask',
      code: '15/KH-01',
      title: 'Rà soát quy hoạch sử dụng đất giai đoạn 2026–2030',
      content: 'Rà soát toàn bộ quy hoạch, báo cáo những điểm cần điều chỉnh.',
      product: 'Báo cáo và tờ trình',
      productKind: 'document',
      evidenceNeeded: ['document'],
      unitId: 'phong-noi-vu',
      leaderPostId: 'pho-chu-tich-1',
      dueOn: '2026-03-31',
      reportOn: ['2026-03-16'],
      reportEvery: ['month', 'quarter'],
      quantity: { measuredIn: 'khu vực', amount: 10 },
    },
  },
  AmendTask: { summary: 'Another due date', value: { type: 'AmendTask', dueOn: '2026-04-15', reason } },
  CorrectEntry: {
    summary: 'A slip in the first entry',
    value: { type: 'CorrectEntry', version: 1, dueOn: '2026-03-30', note: 'Gõ nhầm ngày' },
  },
  ReassignTask: {
    summary: 'To another unit',
    value: { type: 'ReassignTask', unitId: 'phong-tai-chinh', reason },
  },
  WithdrawTask: {
    summary: 'The monitoring office enters a decision with its paper',
    value: { type: 'WithdrawTask', reason, paper, effectiveAt: '2026-03-02T02:00:00.000Z' },
  },
  AcknowledgeTask: { summary: 'The unit has it', value: { type: 'AcknowledgeTask' } },
  DeclineTask: {
    summary: 'The unit asks not to have it',
    value: { type: 'DeclineTask', reason: 'Không thuộc chức năng của phòng' },
  },
  RuleOnDecline: {
    summary: 'Another unit gets it',
    value: { type: 'RuleOnDecline', ruling: { outcome: 'reassigned', unitId: 'phong-tai-chinh' }, reason },
  },
  SubmitPlan: {
    summary: 'A plan of one line, which is a milestone',
    value: {
      type: 'SubmitPlan',
      lines: [
        {
          work: 'Khảo sát hiện trạng',
          assignee: 'Tổ quản lý đất đai',
          from: '2026-03-09',
          to: '2026-03-20',
          product: 'Biên bản khảo sát',
          milestone: true,
        },
      ],
    },
  },
  SuspendTask: {
    summary: 'Suspended because of a flood, until the end of a day',
    value: { type: 'SuspendTask', until: '2026-03-18', reason: 'Mưa lũ chia cắt địa bàn', paper },
  },
  ResumeTask: {
    summary: 'Goes on before its time',
    value: { type: 'ResumeTask', reason: 'Giao thông đã được khôi phục' },
  },
  VoidSpell: {
    summary: 'By a paper of the chair a stretch of lateness is not counted',
    value: {
      ...{ type: 'VoidSpell', obligationId: 'completion-1', spell: 1 },
      ...{ reason: 'Đơn vị đã gửi báo cáo đúng hạn qua đường văn thư', paper: chairsPaper },
    },
  },
  ReturnPlan: { summary: 'To be redone', value: { type: 'ReturnPlan', reason } },
  ApprovePlan: { summary: 'Approved', value: { type: 'ApprovePlan', remark: 'Đồng ý' } },
  ReportMilestone: {
    summary: 'The milestone of the first line is reached',
    value: { type: 'ReportMilestone', line: 1, note: 'Đã khảo sát đủ 10 khu vực' },
  },
  ReportProgress: {
    summary: 'Two fifths done',
    value: { type: 'ReportProgress', percent: 40, total: 4, summary: 'Đã khảo sát xong 4/10 khu vực' },
  },
  ReviewProgress: { summary: 'A remark', value: { type: 'ReviewProgress', remark: 'Cần đẩy nhanh tiến độ' } },
  ReviewTask: {
    summary: 'A standing task goes on until the next review',
    value: {
      type: 'ReviewTask',
      conclusion: { outcome: 'continued', reviewOn: '2026-06-30', reportOn: ['2026-06-15'] },
      remark: 'Giữ vững an ninh, trật tự trong quý I; tiếp tục duy trì',
    },
  },
  RequestExtension: {
    summary: 'Two more weeks',
    value: { type: 'RequestExtension', dueOn: '2026-04-15', reason: 'Mưa lũ kéo dài' },
  },
  GrantExtension: {
    summary: 'Granted',
    value: { type: 'GrantExtension', dueOn: '2026-04-15', reason: 'Lý do khách quan' },
  },
  RefuseExtension: { summary: 'Refused', value: { type: 'RefuseExtension', reason } },
  SubmitCompletion: {
    summary: 'Done, with the document that shows it, uploaded before',
    value: {
      type: 'SubmitCompletion',
      summary: 'Đã trình báo cáo và tờ trình',
      evidence: [
        {
          ...{ kind: 'document', number: '15/BC-PNV', issuedOn: '2026-03-27', issuedBy: 'Phòng Nội vụ' },
          files: [
            {
              sha256: '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
              ...{ size: 48213, fileName: '15-BC-PNV.pdf' },
            },
          ],
        },
      ],
    },
  },
  ReturnCompletion: { summary: 'To be redone', value: { type: 'ReturnCompletion', reason } },
  SignOff: {
    summary: 'Signed off as good, by written mandate',
    value: { type: 'SignOff', grade: 'good', capacity: 'TUQ', mandateId: 'uq-15-2026' },
  },
  SubmitExplanation: {
    summary: 'The unit says why it was late',
    value: {
      type: 'SubmitExplanation',
      obligationId: 'completion-1',
      spell: 1,
      cause: 'disaster',
      reason: 'Mưa lũ từ ngày 02/04 đến ngày 06/04/2026 làm chia cắt đường vào ba thôn.',
      evidence: 'Công điện số 03/CĐ-UBND ngày 02/04/2026',
    },
  },
  RuleOnExplanation: {
    summary: 'Objective for the days of the flood, not for the others',
    value: {
      type: 'RuleOnExplanation',
      obligationId: 'completion-1',
      spell: 1,
      objective: { extent: 'dates', from: '2026-04-02', to: '2026-04-06' },
      reason: 'Chỉ những ngày bị chia cắt là khách quan.',
    },
  },
  IssueFormalReminder: {
    summary: 'A formal reminder about the overdue result',
    value: {
      type: 'IssueFormalReminder',
      obligationId: 'completion-1',
      spell: 1,
      remark: 'Giao Văn phòng theo dõi, tổng hợp báo cáo Chủ tịch.',
      paper: { ...paper, number: '07/UBND-VP', issuedOn: '2026-04-08' },
    },
  },
  AnswerFormalReminder: {
    summary: 'What was done, and by when the rest will be',
    value: {
      type: 'AnswerFormalReminder',
      reminder: 1,
      summary: 'Đã hoàn thành rà soát 5/7 thôn; hoàn thành toàn bộ trước ngày 20/04/2026.',
    },
  },
  ChaseUnit: {
    summary: 'The unit is urged to do what it owes',
    value: { type: 'ChaseUnit', obligationId: 'completion-1', remark: 'Đề nghị báo cáo ngay trong ngày.' },
  },
  NameAssignees: {
    summary: 'The head names who of the unit does what',
    value: {
      type: 'NameAssignees',
      assignees: [{ postId: 'kon-dao-staff', work: 'Rà soát số liệu các thôn, dự thảo báo cáo' }],
    },
  },
  VerifyCompletion: {
    summary: 'The monitoring office recommends to accept the result',
    value: { type: 'VerifyCompletion', finding: 'meets', remark: 'Đủ báo cáo và tờ trình, số liệu khớp' },
  },
  AcceptProducts: {
    summary: 'The first of several products',
    value: { type: 'AcceptProducts', products: [1] },
  },
  ReturnProducts: {
    summary: 'The second of several products',
    value: { type: 'ReturnProducts', products: [2], reason },
  },
  ReopenTask: {
    summary: 'A sign-off is undone, with a new date',
    value: { type: 'ReopenTask', dueOn: '2026-05-29', reason: 'Thanh tra kết luận số liệu chưa chính xác' },
  },
  Countersign: {
    summary: 'The chair signs what a deputy signed first',
    value: { type: 'Countersign', version: 18, capacity: 'holder' },
  },
};
