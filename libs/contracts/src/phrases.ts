import type { OffBecause } from './calendar.ts';
import type { OriginKind } from './figures.ts';
import type { Cause, Finding } from './explanations.ts';
import type { Act, ClarificationPoint, Grade } from './commands.ts';
import type { ObligationKind } from './obligations.ts';
import type { TaskSpan } from './span.ts';
import type { SignedAct } from './signed-commands.ts';
import type { DataOf } from './stream-events.ts';
import type { TermUnit } from './time.ts';
import type { Language } from './words.ts';

export { directiveKindNames } from './directives/names.ts';

export type Both = Record<Language, string>;

/** Several phrases as one. */
export const joined = (parts: readonly Both[], by: string): Both => ({
  vi: parts.map(({ vi }) => vi).join(by),
  en: parts.map(({ en }) => en).join(by),
});

/** What stands wherever a secret task would have words: what they are is in the secret file, outside. */
export const secretWords = 'Theo hồ sơ mật';

/** How the years that a task is for are called. */
export const spanName = ({ from, to }: TaskSpan): Both =>
  from === to
    ? { vi: `năm ${from}`, en: `the year ${from}` }
    : { vi: `giai đoạn ${from}–${to}`, en: `the years ${from}–${to}` };

/** What is owed, as something one does. */
export const duties: Record<ObligationKind, Both> = {
  acknowledge: { vi: 'tiếp nhận nhiệm vụ', en: 'acknowledge the task' },
  plan: { vi: 'gửi kế hoạch', en: 'send a plan' },
  report: { vi: 'báo cáo tiến độ', en: 'report progress' },
  'periodic-report': { vi: 'gửi báo cáo định kỳ', en: 'send the periodic report' },
  completion: { vi: 'hoàn thành nhiệm vụ', en: 'complete the task' },
  verify: { vi: 'thẩm tra kết quả', en: 'verify the result' },
  review: { vi: 'rà soát nhiệm vụ', en: 'review the task' },
  contribution: { vi: 'cho ý kiến phối hợp', en: 'contribute' },
  'decide-decline': { vi: 'kết luận về việc từ chối nhận', en: 'rule on the decline' },
  'decide-plan': { vi: 'quyết định về kế hoạch', en: 'decide on the plan' },
  'decide-extension': { vi: 'quyết định về đề nghị gia hạn', en: 'decide on the extension' },
  'decide-contribution': {
    vi: 'kết luận về việc từ chối cho ý kiến phối hợp',
    en: 'rule on the declined contribution',
  },
  'decide-impediment': { vi: 'trả lời khó khăn, vướng mắc', en: 'answer the impediment' },
  'decide-clarification': { vi: 'kết luận về đề nghị làm rõ', en: 'rule on the request for clarification' },
  'decide-completion': { vi: 'xác nhận hoàn thành', en: 'decide on the completion' },
  countersign: { vi: 'ký tiếp', en: 'countersign' },
  explanation: { vi: 'giải trình về việc quá hạn', en: 'explain the lateness' },
  'rule-explanation': { vi: 'kết luận về giải trình', en: 'rule on the explanation' },
  'answer-reminder': { vi: 'trả lời công văn đôn đốc', en: 'answer the formal reminder' },
  milestone: { vi: 'đạt cột mốc của kế hoạch', en: 'reach a milestone of the plan' },
};

/** Whose act it is, as acts are listed under it. */
export const whoseActs: Record<
  'leader' | 'unit-head' | 'unit' | 'coordinator' | 'clerk' | 'follower' | 'office',
  Both
> = {
  leader: { vi: 'việc của lãnh đạo phụ trách', en: 'acts of the supervising leader' },
  'unit-head': {
    vi: 'việc của người đứng đầu, cấp phó đơn vị chủ trì',
    en: 'acts of the head and deputies of the lead unit',
  },
  unit: { vi: 'việc của đơn vị chủ trì', en: 'acts of the lead unit' },
  coordinator: {
    vi: 'việc của đơn vị được xin ý kiến',
    en: 'acts of the units that were asked to contribute',
  },
  clerk: {
    vi: 'việc của cơ quan theo dõi và người đã giao nhiệm vụ',
    en: 'acts of the monitoring office, and of whoever entered the task',
  },
  follower: {
    vi: 'việc của lãnh đạo phụ trách và cơ quan theo dõi',
    en: 'acts of the supervising leader and the monitoring office',
  },
  office: { vi: 'việc của cơ quan thẩm tra', en: 'acts of the office that verifies results' },
};

/** Said of an act that leaves everything as it is. */
export const doneAlready: Both = {
  vi: 'việc này đã được thực hiện, không cần làm lại.',
  en: 'this has been done already; there is nothing left to do.',
};

/** The duty that an obligation is, by its id. */
export const dutyOf = (obligationId: string): Both =>
  duties[obligationId.replace(/-\d+$/, '') as ObligationKind];

/** What terms are counted in. */
export const termUnits: Record<Exclude<TermUnit, 'working_days'>, Both> = {
  days: { vi: 'ngày', en: 'day' },
  months: { vi: 'tháng', en: 'month' },
  years: { vi: 'năm', en: 'year' },
};

/** Why days were not counted. */
export const daysOff: Record<OffBecause, Both> = {
  weekend: { vi: 'nghỉ hằng tuần', en: 'weekend' },
  holiday: { vi: 'nghỉ lễ, tết', en: 'public holiday' },
  compensatory: { vi: 'nghỉ bù', en: 'day off in lieu' },
  swap_off: { vi: 'nghỉ hoán đổi', en: 'swapped day off' },
  suspended: { vi: 'tạm dừng', en: 'suspended' },
};

export const grades: Record<Grade, Both> = {
  excellent: { vi: 'hoàn thành xuất sắc nhiệm vụ', en: 'excellent' },
  good: { vi: 'hoàn thành tốt nhiệm vụ', en: 'good' },
  satisfactory: { vi: 'hoàn thành nhiệm vụ', en: 'satisfactory' },
};

/** What a review came to. */
export const conclusions: Record<DataOf<'TaskReviewed'>['outcome'], Both> = {
  continued: { vi: 'tiếp tục thực hiện', en: 'it goes on' },
  ended: { vi: 'kết thúc nhiệm vụ thường xuyên', en: 'the standing task ends' },
};

/** What is decided, as something one signs. */
export const signedActs: Record<SignedAct, Both> = {
  AmendTask: { vi: 'điều chỉnh nhiệm vụ', en: 'the amendment of the task' },
  ReassignTask: { vi: 'chuyển giao nhiệm vụ', en: 'the reassignment of the task' },
  WithdrawTask: { vi: 'thu hồi nhiệm vụ', en: 'the withdrawal of the task' },
  RuleOnDecline: { vi: 'kết luận về việc từ chối nhận', en: 'the ruling on the decline' },
  ReturnPlan: { vi: 'trả lại kế hoạch', en: 'the return of the plan' },
  ApprovePlan: { vi: 'phê duyệt kế hoạch', en: 'the approval of the plan' },
  ReviewTask: { vi: 'kết luận rà soát nhiệm vụ', en: 'the conclusion of the review' },
  GrantExtension: { vi: 'đồng ý gia hạn', en: 'the extension' },
  RefuseExtension: { vi: 'không đồng ý gia hạn', en: 'the refusal of the extension' },
  ReturnCompletion: { vi: 'trả lại báo cáo hoàn thành', en: 'the return of the completion' },
  SignOff: { vi: 'xác nhận hoàn thành', en: 'the sign-off' },
};

/** What people do, as something that one may do for another. */
export const actNames: Record<Act, Both> = {
  ...signedActs,
  IssueTask: { vi: 'giao nhiệm vụ', en: 'the assignment of tasks' },
  CorrectEntry: { vi: 'đính chính nội dung đã nhập', en: 'the correction of entries' },
  AcknowledgeTask: { vi: 'tiếp nhận nhiệm vụ', en: 'the acknowledgement of tasks' },
  DeclineTask: { vi: 'từ chối nhận nhiệm vụ', en: 'the declining of tasks' },
  NameAssignees: { vi: 'phân công cá nhân thực hiện', en: 'the naming of who does what' },
  SubmitPlan: { vi: 'gửi kế hoạch', en: 'the sending of plans' },
  ReportMilestone: { vi: 'báo cáo đạt cột mốc', en: 'reports of milestones' },
  ReportProgress: { vi: 'báo cáo tiến độ', en: 'reports of progress' },
  ReviewProgress: { vi: 'cho ý kiến về tiến độ', en: 'remarks on progress' },
  RequestClarification: { vi: 'đề nghị làm rõ nhiệm vụ', en: 'requests for clarification' },
  RuleOnClarification: { vi: 'kết luận về đề nghị làm rõ', en: 'rulings on requests for clarification' },
  WithdrawClarification: { vi: 'rút đề nghị làm rõ', en: 'the withdrawal of requests for clarification' },
  RequestContribution: { vi: 'xin ý kiến phối hợp', en: 'requests for contributions' },
  GiveContribution: { vi: 'cho ý kiến phối hợp', en: 'contributions' },
  DeclineContribution: { vi: 'từ chối cho ý kiến phối hợp', en: 'the declining of contributions' },
  RuleOnContribution: {
    vi: 'kết luận về việc từ chối cho ý kiến phối hợp',
    en: 'rulings on declined contributions',
  },
  WithdrawContributionRequest: {
    vi: 'rút yêu cầu cho ý kiến phối hợp',
    en: 'the withdrawal of requests for contributions',
  },
  RaiseImpediment: { vi: 'báo cáo khó khăn, vướng mắc', en: 'reports of impediments' },
  AnswerImpediment: { vi: 'trả lời khó khăn, vướng mắc', en: 'answers to impediments' },
  WithdrawImpediment: { vi: 'rút khó khăn, vướng mắc', en: 'the withdrawal of impediments' },
  RequestExtension: { vi: 'đề nghị gia hạn', en: 'requests for an extension' },
  SubmitCompletion: { vi: 'báo cáo hoàn thành', en: 'reports of completion' },
  SubmitExplanation: { vi: 'giải trình về việc quá hạn', en: 'explanations of lateness' },
  RuleOnExplanation: { vi: 'kết luận về giải trình', en: 'rulings on explanations' },
  IssueFormalReminder: { vi: 'ký công văn đôn đốc', en: 'the signing of formal reminders' },
  AnswerFormalReminder: { vi: 'trả lời công văn đôn đốc', en: 'answers to formal reminders' },
  ChaseUnit: { vi: 'đôn đốc đơn vị', en: 'chasing units' },
  VerifyCompletion: { vi: 'thẩm tra kết quả', en: 'the verification of results' },
  AcceptProducts: { vi: 'chấp nhận sản phẩm', en: 'the acceptance of products' },
  ReturnProducts: { vi: 'trả lại sản phẩm', en: 'the return of products' },
  ReopenTask: { vi: 'mở lại nhiệm vụ', en: 'the reopening of tasks' },
  Countersign: { vi: 'ký tiếp', en: 'countersignatures' },
  SuspendTask: { vi: 'tạm dừng nhiệm vụ', en: 'the suspension of tasks' },
  ResumeTask: { vi: 'cho tiếp tục nhiệm vụ', en: 'the resumption of tasks' },
  VoidSpell: { vi: 'huỷ lần quá hạn', en: 'the voiding of lateness' },
};

export const rulings: Record<DataOf<'DeclineRuled'>['outcome'], Both> = {
  kept: { vi: 'kết luận đơn vị phải nhận và thực hiện nhiệm vụ', en: 'ruled that the unit keeps the task' },
  reassigned: {
    vi: 'chấp nhận cho từ chối và giao đơn vị khác',
    en: 'accepted the decline and gave the task to another unit',
  },
  withdrawn: {
    vi: 'chấp nhận cho từ chối và thu hồi nhiệm vụ',
    en: 'accepted the decline and took the task back',
  },
};

/** What a unit finds unclear. */
export const clarificationPoints: Record<ClarificationPoint, Both> = {
  content: { vi: 'nội dung', en: 'the content' },
  date: { vi: 'thời hạn', en: 'the date' },
  scope: { vi: 'phạm vi', en: 'the scope' },
};

export const clarificationRulings: Record<DataOf<'ClarificationRuled'>['outcome'], Both> = {
  stands: { vi: 'giải thích, nhiệm vụ giữ nguyên', en: 'explained; the task stands as it is' },
  amended: { vi: 'điều chỉnh nhiệm vụ', en: 'the task is amended' },
  reassigned: { vi: 'giao đơn vị khác', en: 'the task goes to another unit' },
  task_withdrawn: { vi: 'thu hồi nhiệm vụ', en: 'the task is withdrawn' },
};

export const endings: Record<DataOf<'ObligationEnded'>['how'], Both> = {
  met: { vi: 'đã thực hiện', en: 'met' },
  released: { vi: 'không còn phải thực hiện', en: 'no longer owed' },
  transferred: { vi: 'chấm dứt ở đây, chuyển sang bên nhận', en: 'ended here, passed on' },
};

export const spellEnds: Record<DataOf<'SpellClosed'>['how'], Both> = {
  met: { vi: 'khi đã thực hiện', en: 'when it was met' },
  moved: { vi: 'do hạn được dời', en: 'because the date was moved' },
  released: { vi: 'do không còn phải thực hiện', en: 'because it is no longer owed' },
  transferred: { vi: 'do chuyển sang bên nhận', en: 'because it passed on' },
};

/** Why something was late. */
/** How the unit that has a task came to have it. */
export const originNames: Record<OriginKind, Both> = {
  own: { vi: 'giao mới', en: 'its own' },
  inherited: { vi: 'kế thừa', en: 'inherited' },
  taken_over: { vi: 'chuyển tiếp', en: 'taken over' },
};

export const causeNames: Record<Cause, Both> = {
  disaster: { vi: 'thiên tai, dịch bệnh', en: 'disaster or epidemic' },
  'awaiting-opinion': { vi: 'chờ ý kiến phối hợp', en: 'waiting for the opinion of others' },
  'legal-obstacle': { vi: 'vướng quy định', en: 'legal obstacle' },
  'no-funding': { vi: 'thiếu kinh phí', en: 'lack of funds' },
  'no-staff': { vi: 'thiếu nhân lực', en: 'lack of staff' },
  'slow-execution': { vi: 'chậm triển khai', en: 'slow execution' },
  other: { vi: 'lý do khác', en: 'another cause' },
};

/** What a leader found of the cause. */
export const findings: Record<Finding, Both> = {
  objective: { vi: 'khách quan', en: 'objective' },
  partly: { vi: 'khách quan một phần', en: 'objective in part' },
  subjective: { vi: 'chủ quan', en: 'subjective' },
};

/** What is not worth a word. */
export const nothing: Both = { vi: '', en: '' };

export const silenceAgrees: Both = {
  vi: '; không trả lời thì được coi là đồng ý',
  en: '; silence counts as agreement',
};

export const lateProcessing: Both = { vi: '; xử lý muộn', en: '; processed late' };

export const onRecordLater: Both = {
  vi: '; ghi nhận khi chuyển tiếp vào hệ thống',
  en: '; put on record when the task was taken over',
};

export const nobodyAnswered: Both = {
  vi: '; khi đến hạn không có người phụ trách',
  en: '; nobody answered for it when it fell due',
};
