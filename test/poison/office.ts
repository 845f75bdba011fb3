import { randomUUID } from 'node:crypto';
import type { Act, CommandOf, Paper, Policy, TaskCommand, TaskEvent } from '#contracts';
import { verify } from '#event-store';
import { compare } from '#read-models';
import { ruledBy } from '../support/policy.ts';
import { System } from '../support/system.ts';
import { line, theTask, timedOtherwise } from '../support/tasks.ts';

type Story = [string, TaskCommand][];
const planned: Story = [['kon-dao-head', { type: 'SubmitPlan', lines: [line] }]];
const inHand: Story = [...planned, ['ubnd-leader', { type: 'ApprovePlan' }]];
const reported: Story = [
  ...inHand,
  ['kon-dao-head', { type: 'ReportProgress', percent: 50, summary: 'Một nửa' }],
];
const dated: Story = [
  ['kon-dao-head', { type: 'SubmitPlan', lines: [{ ...line, milestone: true }] }],
  ['ubnd-leader', { type: 'ApprovePlan' }],
];
const extension: Story = [
  ...inHand,
  ['kon-dao-head', { type: 'RequestExtension', dueOn: '2026-04-15', reason: 'Mưa bão' }],
];

/** The unit should have acknowledged long ago. */
const late = { obligationId: 'acknowledge-1', spell: 1 };

/** A paper from a month ago that was entered only now. */
const enteredLate = {
  paper: {
    number: '1/QĐ-UBND',
    issuedOn: '2026-02-02',
    signer: { personId: 'p-ubnd-leader', postId: 'ubnd-leader', capacity: 'KT' },
  },
  effectiveAt: '2026-02-02T02:00:00.000Z',
} as const;
const asked: Story = [
  ...inHand,
  [
    'kon-dao-staff',
    { type: 'RequestContribution', unitId: 'noi-vu', question: 'Ý kiến?', dueOn: '2026-03-20' },
  ],
];
const impeded: Story = [
  ...inHand,
  ['kon-dao-head', { type: 'RaiseImpediment', content: 'Thiếu kinh phí', proposal: 'Bổ sung kinh phí' }],
];
const done: Story = [...inHand, ['kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã xong' }]];
const verification: Story[number] = [
  'ubnd-monitor',
  { type: 'VerifyCompletion', finding: 'meets', remark: 'Đủ hồ sơ' },
];
const verified: Story = [...done, verification];

/** Tasks at every stage that an act can find. */
const stories = {
  issued: [],
  declined: [['kon-dao-head', { type: 'DeclineTask', reason: 'Không đúng chức năng' }]],
  planned,
  inHand,
  dated,
  reported,
  extension,
  asked,
  notGiven: [...asked, ['noi-vu-head', { type: 'DeclineContribution', request: 1, reason: 'Không đúng' }]],
  impeded,
  unclear: [['kon-dao-head', { type: 'RequestClarification', points: ['date'], question: 'Ngày nào?' }]],
  signedOnce: [...extension, ['ubnd-leader', { type: 'RefuseExtension', reason: 'Còn kịp' }]],
  done,
  verified,
  sentInPart: [
    ...inHand,
    ['kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã xong', products: [1] }],
    verification,
  ],
  signedOff: [...verified, ['ubnd-leader', { type: 'SignOff', grade: 'good' }]],
  withdrawn: [['ubnd-leader', { type: 'WithdrawTask', reason: 'Nhầm' }]],
  standing: inHand,
  suspended: [...inHand, ['ubnd-leader', { type: 'SuspendTask', until: '2026-03-18', reason: 'Lũ lụt' }]],
  late: [],
  remindedFormally: [['ubnd-leader', { type: 'IssueFormalReminder', ...late, paper: enteredLate.paper }]],
  explained: [
    ['kon-dao-head', { type: 'SubmitExplanation', ...late, cause: 'other', reason: 'Chưa nhận được' }],
  ],
} satisfies Record<string, Story>;

const stageNames = Object.keys(stories) as (keyof typeof stories)[];

type Said<Name extends Act> = Omit<CommandOf<Name>, 'type'>;

const reviewed: CommandOf<'ReviewTask'>['conclusion'] = {
  outcome: 'continued',
  reviewOn: '2026-06-30',
  reportOn: [],
};
const good = { reason: 'Theo thực tế' };
/** A paper by which lateness is void. */
const ofTheChair: Paper = {
  ...{ number: '21/KL-UBND', issuedOn: '2026-02-02' },
  signer: { personId: 'p-ubnd-chair', postId: 'ubnd-chair', capacity: 'holder' },
};

const signatureIn = (events: TaskEvent[]): number =>
  events.find(({ type }) => type === 'SignatureGiven')?.version ?? 0;

/**
 * At which stage, by whom and with what words each act is possible: half of the payloads come from there, so that they get past who
 * may and when. What names a version of the task is a function of its events.
 */
const possible: {
  [Name in Act]: {
    by: string;
    at: keyof typeof stories;
    says: Said<Name> | ((events: TaskEvent[]) => Said<Name>);
  };
} = {
  IssueTask: { by: 'ubnd-leader', at: 'issued', says: theTask('2026-03-31').issue },
  AmendTask: { by: 'ubnd-leader', at: 'inHand', says: { title: 'Việc khác', ...good } },
  CorrectEntry: { by: 'ubnd-leader', at: 'issued', says: { version: 1, title: 'Việc khác' } },
  ReassignTask: { by: 'ubnd-leader', at: 'inHand', says: { unitId: 'noi-vu', ...good } },
  WithdrawTask: { by: 'ubnd-leader', at: 'inHand', says: good },
  SuspendTask: { by: 'ubnd-leader', at: 'inHand', says: { until: '2026-03-18', ...good } },
  ResumeTask: { by: 'ubnd-leader', at: 'suspended', says: good },
  VoidSpell: {
    ...{ by: 'ubnd-monitor', at: 'late' },
    says: { ...late, ...good, paper: ofTheChair },
  },
  AcknowledgeTask: { by: 'kon-dao-head', at: 'issued', says: {} },
  DeclineTask: { by: 'kon-dao-head', at: 'issued', says: good },
  RuleOnDecline: { by: 'ubnd-leader', at: 'declined', says: { ruling: { outcome: 'kept' }, ...good } },
  RequestClarification: {
    by: 'kon-dao-head',
    at: 'issued',
    says: { points: ['date'], question: 'Ngày nào?' },
  },
  RuleOnClarification: { by: 'ubnd-leader', at: 'unclear', says: { content: 'Như đã ghi' } },
  WithdrawClarification: { by: 'kon-dao-head', at: 'unclear', says: good },
  SubmitPlan: { by: 'kon-dao-head', at: 'issued', says: { lines: [line] } },
  ReturnPlan: { by: 'ubnd-leader', at: 'planned', says: good },
  ApprovePlan: { by: 'ubnd-leader', at: 'planned', says: {} },
  ReportMilestone: { by: 'kon-dao-staff', at: 'dated', says: { line: 1, note: 'Đã khảo sát xong' } },
  ReportProgress: { by: 'kon-dao-staff', at: 'inHand', says: { percent: 50, summary: 'Một nửa' } },
  ReviewProgress: { by: 'ubnd-leader', at: 'reported', says: { remark: 'Cần nhanh hơn' } },
  ReviewTask: { by: 'ubnd-leader', at: 'standing', says: { conclusion: reviewed, remark: 'Tốt' } },
  RequestExtension: { by: 'kon-dao-head', at: 'inHand', says: { dueOn: '2026-04-15', ...good } },
  GrantExtension: { by: 'ubnd-leader', at: 'extension', says: { dueOn: '2026-04-15', ...good } },
  RefuseExtension: { by: 'ubnd-leader', at: 'extension', says: good },
  RequestContribution: {
    ...{ by: 'kon-dao-staff', at: 'inHand' },
    says: { unitId: 'noi-vu', question: 'Ý kiến?', dueOn: '2026-03-20' },
  },
  GiveContribution: { by: 'noi-vu-head', at: 'asked', says: { request: 1, content: 'Thống nhất' } },
  DeclineContribution: { by: 'noi-vu-head', at: 'asked', says: { request: 1, ...good } },
  RuleOnContribution: {
    ...{ by: 'ubnd-leader', at: 'notGiven' },
    says: { request: 1, ruling: { outcome: 'required', dueOn: '2026-03-25' }, ...good },
  },
  WithdrawContributionRequest: { by: 'kon-dao-staff', at: 'asked', says: { request: 1, ...good } },
  RaiseImpediment: {
    ...{ by: 'kon-dao-head', at: 'inHand' },
    says: { content: 'Thiếu kinh phí', proposal: 'Bổ sung kinh phí' },
  },
  AnswerImpediment: { by: 'ubnd-leader', at: 'impeded', says: { impediment: 1, content: 'Đồng ý' } },
  WithdrawImpediment: { by: 'kon-dao-head', at: 'impeded', says: { impediment: 1, ...good } },
  SubmitCompletion: { by: 'kon-dao-head', at: 'inHand', says: { summary: 'Đã xong' } },
  ReturnCompletion: { by: 'ubnd-leader', at: 'done', says: good },
  SubmitExplanation: { by: 'kon-dao-head', at: 'late', says: { ...late, cause: 'other', ...good } },
  RuleOnExplanation: {
    by: 'ubnd-leader',
    at: 'explained',
    says: { ...late, objective: { extent: 'all' }, ...good },
  },
  IssueFormalReminder: {
    by: 'ubnd-leader',
    at: 'late',
    says: { ...late, paper: { ...enteredLate.paper, number: '2/UBND-VP' } },
  },
  AnswerFormalReminder: {
    by: 'kon-dao-head',
    at: 'remindedFormally',
    says: { reminder: 1, summary: 'Đang làm' },
  },
  ChaseUnit: {
    by: 'ubnd-monitor',
    at: 'inHand',
    says: { obligationId: 'completion-1', remark: 'Báo cáo ngay' },
  },
  NameAssignees: {
    by: 'kon-dao-head',
    at: 'inHand',
    says: { assignees: [{ postId: 'kon-dao-head', work: 'Chủ trì soạn thảo' }] },
  },
  SignOff: { by: 'ubnd-leader', at: 'verified', says: { grade: 'good' } },
  VerifyCompletion: { by: 'ubnd-monitor', at: 'done', says: { finding: 'meets', remark: 'Đủ hồ sơ' } },
  AcceptProducts: { by: 'ubnd-leader', at: 'sentInPart', says: { products: [1] } },
  ReturnProducts: { by: 'ubnd-leader', at: 'sentInPart', says: { products: [1], ...good } },
  ReopenTask: { by: 'ubnd-leader', at: 'signedOff', says: { dueOn: '2026-04-15', ...good } },
  Countersign: { by: 'ubnd-chair', at: 'signedOnce', says: (events) => ({ version: signatureIn(events) }) },
};

/** A dondoc in which the chair, too, signs that an extension is refused, and results are verified first, so that every act is possible. */
export const startOffice = async (): Promise<System> => {
  const system = await System.start('2026-03-02T02:00:00.000Z');
  const signatories: Policy['signatories'] = [
    { acts: ['RefuseExtension'], of: [{ role: 'leader' }, { role: 'chair' }] },
  ];
  const verification = { unitId: 'ubnd', term: 3 };
  await ruledBy(system.owner, { version: 'chair-refuses', signatories, verification });
  return system;
};

const products = [{ product: 'Báo cáo' }, { product: 'Tờ trình' }];

const openTask = async (system: System, stage: keyof typeof stories): Promise<string> => {
  const story: Story = stories[stage];
  const { taskId, issue } =
    stage === 'standing' ? timedOtherwise({ reviewOn: '2026-03-31' }) : theTask('2026-03-31', ['2026-03-16']);
  const isLate = ['late', 'explained', 'remindedFormally'].includes(stage);
  if (isLate) await system.done(taskId, 'ubnd-monitor', { ...issue, ...enteredLate });
  else
    await system.done(taskId, 'ubnd-leader', {
      ...{ ...issue, coordinatingUnitIds: ['noi-vu'] },
      ...(stage === 'sentInPart' ? { products } : {}),
    });
  for (const [by, act] of story) await system.done(taskId, by, act);
  return taskId;
};

/** So many tasks of each stage. */
export const openTasks = async (system: System, ofEach: number): Promise<string[]> => {
  const taskIds: string[] = [];
  for (let n = 0; n < ofEach; n++)
    taskIds.push(...(await Promise.all(stageNames.map((stage) => openTask(system, stage)))));
  return taskIds;
};

/** Tasks on which an act is possible, and who may do it. */
export const tasksFor = async (
  system: System,
  act: Act,
  count: number,
): Promise<{ by: string; taskIds: string[] }> => {
  const { by, at } = possible[act];
  const taskIds = await Promise.all(Array.from({ length: count }, () => openTask(system, at)));
  return { by, taskIds: act === 'IssueTask' ? Array.from({ length: count }, () => randomUUID()) : taskIds };
};

/** A task on which an act is possible, who may do it, and the act as it should be. */
export const wellDone = async (
  system: System,
  act: Act,
): Promise<{ by: string; taskId: string; body: TaskCommand }> => {
  const { says } = possible[act];
  const { by, taskIds } = await tasksFor(system, act, 1);
  const taskId = taskIds[0] ?? '';
  const said = typeof says === 'function' ? says(await system.events(taskId)) : says;
  return { by, taskId, body: { ...said, type: act } as TaskCommand };
};

/** The tasks that do not decide a good command at once. */
export const stuck = async (system: System, taskIds: readonly string[]): Promise<string[]> => {
  const wrong: string[] = [];
  for (const taskId of taskIds) {
    const from = performance.now();
    const sent = await system.act(taskId, 'ubnd-leader', {
      type: 'AmendTask',
      title: 'Còn làm việc',
      reason: 'Thử',
    });
    const ms = Math.round(performance.now() - from);
    const rejected =
      sent !== 'unknown' && 'outcome' in sent && 'rejected' in sent.outcome && sent.outcome.rejected.code;
    if (sent === 'unknown' || 'failed' in sent || rejected === 'unprocessable' || ms > 1000)
      wrong.push(`${taskId} after ${ms} ms: ${JSON.stringify(sent)}`);
  }
  return wrong;
};

/** The cause of a workflow task’s failure by which the server says so. */
const unhandledCommand = 1;

/** Failed workflow tasks. One that was overtaken by a signal or an update is no failure: it is simply done again. */
const failedTasks = async (system: System, workflowId: string, runId: string): Promise<string[]> => {
  const handle = system.temporal.workflow.getHandle(workflowId, runId);
  const { events } = await handle.fetchHistory();
  const failures = (events ?? []).flatMap(({ workflowTaskFailedEventAttributes: failed }) => failed ?? []);
  return failures
    .filter(({ cause }) => Number(cause) !== unhandledCommand)
    .map(({ cause, failure }) => `${workflowId}: workflow task failed (${cause}): ${failure?.message}`);
};

const problemsOf = async (system: System, workflowId: string, runId: string): Promise<string[]> => {
  const { raw } = await system.temporal.workflow.getHandle(workflowId, runId).describe();
  const attempt = raw.pendingWorkflowTask?.attempt ?? 1;
  const reported = raw.workflowExecutionInfo?.searchAttributes?.indexedFields?.['TemporalReportedProblems'];
  return [
    ...(Number(attempt) > 1 ? [`${workflowId}: workflow task at attempt ${attempt}`] : []),
    ...(reported ? [`${workflowId}: reports problems`] : []),
    ...(await failedTasks(system, workflowId, runId)),
  ];
};

/** Every run of every workflow of the system, and what is wrong with it; but for canaries, which are deleted as soon as they have sung. */
export const workflowProblems = async (system: System): Promise<string[]> => {
  const wrong: string[] = [];
  const query = `TaskQueue = '${system.env['TASK_QUEUE']}'`;
  for await (const { workflowId, runId } of system.temporal.workflow.list({ query }))
    if (!workflowId.startsWith('canary/')) wrong.push(...(await problemsOf(system, workflowId, runId)));
  return wrong;
};

/** Events that neither the clock nor an installation wrote, for which the inbox has no row, whatever the guards of the store should have seen to. */
export const unaskedEvents = (system: System): Promise<unknown[]> =>
  system.owner.query(
    `SELECT e.stream_id, e.version, e.type FROM es.event e LEFT JOIN es.command c ON c.command_id = e.command_id AND c.stream_id = e.stream_id
     WHERE c.command_id IS NULL AND e.type NOT IN ('Reminded', 'SpellOpened', 'Escalated', 'ObligationOpened', 'TaskResumed', 'ContributionDeemed', 'PeriodCutOff', 'PeriodMissed', 'TakeoverSummarised')
       AND convert_from(e.body, 'UTF8')::jsonb->>'actor' IS DISTINCT FROM 'installation'`,
  );

/** Commands that a rule could not decide, or that nothing decided. */
export const undecided = (system: System): Promise<unknown[]> =>
  system.owner.query(
    `SELECT body, actor, outcome FROM es.command WHERE outcome IS NULL OR outcome->'rejected'->>'code' = 'unprocessable' LIMIT 20`,
  );

/** What verify and compare find. */
export const findings = async (system: System): Promise<unknown[]> => [
  ...(await verify(system.owner)).findings,
  ...(await compare(system.owner)),
];
