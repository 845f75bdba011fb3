import type { Act, Actor, CommandOf, Paper, TaskOrder } from '#contracts';
import { theAdministrator, theChair, theHead, theLeader, theMonitor, theStaff } from './organisation.ts';
import { local } from './time.ts';

/** One act of a story: who did what, at which local time. */
export type Step<Type extends Act = Act> = {
  [T in Type]: { by: Actor; at: string; body: CommandOf<T> };
}[Type];

/** What every open task is sent: on whose decision, and when it reaches this one. */
export type Order = { by: Actor; at: string; body: TaskOrder };

const step = <Type extends Act>(by: Actor, at: string, body: CommandOf<Type>) => ({ by, at, body });

/** The same act, but by somebody else, at another time, or saying something else. */
export const but = <Body extends Step['body']>(
  { by, at, body }: { by: Actor; at: string; body: Body },
  other: { by?: Actor; at?: string } & Omit<Partial<Body>, 'type'>,
): { by: Actor; at: string; body: Body } => {
  const { by: otherBy, at: otherAt, ...otherBody } = other;
  return { by: otherBy ?? by, at: otherAt ?? at, body: { ...body, ...otherBody } as unknown as Body };
};

/** What stands for somebody’s words behind the API: a seal, here one that can be told from others. */
export const seal = (words: string) => Buffer.from(words).toString('hex').padEnd(64, '0').slice(0, 64);

/** A decision on paper, signed by the supervising leader on 02/03/2026. */
export const thePaper: Paper = { number: '15/QĐ-UBND', issuedOn: '2026-03-02', signer: theLeader };

/** An act of the leader as the monitoring office enters it from paper. */
export const enteredFromPaper = <Body extends Step['body']>(act: { by: Actor; at: string; body: Body }) => ({
  ...act,
  by: theMonitor,
  body: { ...act.body, paper: thePaper },
});

/** Mon 02/03/2026 09:00: phong-noi-vu is to finish by Tue 31/03/2026. */
export const theTaskIssued = step<'IssueTask'>(theLeader, '2026-03-02 09:00', {
  type: 'IssueTask',
  code: '15/KH',
  title: seal('title'),
  unitId: 'phong-noi-vu',
  leaderPostId: 'pct-1',
  dueOn: '2026-03-31',
  reportOn: [],
});

const { dueOn: _, ...timeless } = theTaskIssued.body;

/** Mon 02/03/2026 09:00: without delay, and no date. */
export const theUrgentTaskIssued = { ...theTaskIssued, body: { ...timeless, urgent: true as const } };

/** Mon 02/03/2026 09:00: standing, to be reviewed by Tue 31/03/2026. */
export const theStandingTaskIssued = { ...theTaskIssued, body: { ...timeless, reviewOn: '2026-03-31' } };

/** Mon 02/03/2026 09:00: nothing says by when. */
export const theUndatedTaskIssued = { ...theTaskIssued, body: { ...timeless, undated: true as const } };

/** Fri 27/03/2026 15:00: given on 02/06/2025, to be finished by 31/12/2025, under way and not done. */
export const theTaskTakenOver = but(enteredFromPaper(theTaskIssued), {
  at: '2026-03-27 15:00',
  takenOver: 'in_progress' as const,
  effectiveAt: local('2025-06-02 09:00'),
  dueOn: '2025-12-31',
});

export const theTaskAmended = step<'AmendTask'>(theLeader, '2026-03-12 10:00', {
  type: 'AmendTask',
  title: seal('another title'),
  reason: seal('reason'),
});

export const theEntryCorrected = step<'CorrectEntry'>(theLeader, '2026-03-02 15:00', {
  type: 'CorrectEntry',
  version: 1,
  dueOn: '2026-03-30',
});

export const theTaskReassigned = step<'ReassignTask'>(theLeader, '2026-03-12 10:00', {
  type: 'ReassignTask',
  unitId: 'xa-kon-dao',
  reason: seal('reason'),
});

export const theTaskWithdrawn = step<'WithdrawTask'>(theLeader, '2026-03-12 10:00', {
  type: 'WithdrawTask',
  reason: seal('reason'),
});

/** Thu 12/03/2026, until Wed 18/03/2026. */
export const theTaskSuspended = step<'SuspendTask'>(theLeader, '2026-03-12 10:00', {
  type: 'SuspendTask',
  until: '2026-03-18',
  reason: seal('flood'),
});

/** Mon 16/03/2026. */
export const theTaskResumed = step<'ResumeTask'>(theLeader, '2026-03-16 14:00', {
  type: 'ResumeTask',
  reason: seal('dry again'),
});

/** A decision on paper, signed by the chair on 10/04/2026. */
export const theChairsPaper: Paper = { number: '21/KL-UBND', issuedOn: '2026-04-10', signer: theChair };

/** Fri 10/04/2026: the result was not late after all. */
export const theSpellVoided = step<'VoidSpell'>(theChair, '2026-04-10 10:00', {
  ...{ type: 'VoidSpell', obligationId: 'completion-1', spell: 1 },
  ...{ reason: seal('sent in time by post'), paper: theChairsPaper },
});

export const theTaskAcknowledged = step<'AcknowledgeTask'>(theStaff, '2026-03-03 10:00', {
  type: 'AcknowledgeTask',
});

export const theTaskDeclined = step<'DeclineTask'>(theHead, '2026-03-03 10:00', {
  type: 'DeclineTask',
  reason: seal('not ours'),
});

export const theUnitKeepsIt = step<'RuleOnDecline'>(theLeader, '2026-03-05 10:00', {
  type: 'RuleOnDecline',
  ruling: { outcome: 'kept' },
  reason: seal('reason'),
});

/** Mon 09/03/2026. */
export const thePlanSubmitted = step<'SubmitPlan'>(theHead, '2026-03-09 09:00', {
  type: 'SubmitPlan',
  lines: [
    {
      work: seal('work'),
      assignee: seal('assignee'),
      from: '2026-03-10',
      to: '2026-03-30',
      product: seal('product'),
    },
  ],
});

/** Wed 11/03/2026. */
export const thePlanReturned = step<'ReturnPlan'>(theLeader, '2026-03-11 14:00', {
  type: 'ReturnPlan',
  reason: seal('too thin'),
});

/** Wed 11/03/2026. */
export const thePlanApproved = step<'ApprovePlan'>(theLeader, '2026-03-11 14:00', { type: 'ApprovePlan' });

export const theProgressReported = step<'ReportProgress'>(theStaff, '2026-03-18 16:00', {
  type: 'ReportProgress',
  percent: 40,
  summary: seal('so far'),
});

export const theProgressReviewed = step<'ReviewProgress'>(theLeader, '2026-03-19 09:00', {
  type: 'ReviewProgress',
  remark: seal('faster'),
});

/** Mon 30/03/2026: goes on until Tue 30/06/2026. */
export const theTaskReviewed = step<'ReviewTask'>(theLeader, '2026-03-30 10:00', {
  type: 'ReviewTask',
  conclusion: { outcome: 'continued', reviewOn: '2026-06-30', reportOn: [] },
  remark: seal('kept up'),
});

/** Wed 25/03/2026, until Wed 15/04/2026. */
export const theExtensionRequested = step<'RequestExtension'>(theHead, '2026-03-25 09:00', {
  type: 'RequestExtension',
  dueOn: '2026-04-15',
  reason: seal('floods'),
});

/** Thu 26/03/2026. */
export const theExtensionGranted = step<'GrantExtension'>(theLeader, '2026-03-26 09:00', {
  type: 'GrantExtension',
  dueOn: '2026-04-15',
  reason: seal('agreed'),
});

/** Thu 26/03/2026. */
export const theExtensionRefused = step<'RefuseExtension'>(theLeader, '2026-03-26 09:00', {
  type: 'RefuseExtension',
  reason: seal('no'),
});

/** Fri 27/03/2026. */
export const theCompletionSubmitted = step<'SubmitCompletion'>(theHead, '2026-03-27 15:00', {
  type: 'SubmitCompletion',
  summary: seal('done'),
});

/** Mon 30/03/2026. */
export const theCompletionReturned = step<'ReturnCompletion'>(theLeader, '2026-03-30 10:00', {
  type: 'ReturnCompletion',
  reason: seal('not yet'),
});

/** Mon 30/03/2026. */
export const theTaskSignedOff = step<'SignOff'>(theLeader, '2026-03-30 10:00', {
  type: 'SignOff',
  grade: 'good',
});

/** Wed 08/04/2026: why the result due on 31/03 has not come. */
export const theExplanationSubmitted = step<'SubmitExplanation'>(theHead, '2026-04-08 09:00', {
  type: 'SubmitExplanation',
  obligationId: 'completion-1',
  spell: 1,
  cause: 'awaiting-opinion',
  reason: seal('they do not answer'),
});

/** Thu 09/04/2026: objective from Thu 02/04 to Mon 06/04/2026, which are three working days. */
export const theExplanationRuled = step<'RuleOnExplanation'>(theLeader, '2026-04-09 10:00', {
  type: 'RuleOnExplanation',
  obligationId: 'completion-1',
  spell: 1,
  objective: { extent: 'dates', from: '2026-04-02', to: '2026-04-06' },
  reason: seal('until they answered'),
});

/** Wed 08/04/2026: about the result that was due on 31/03. */
export const theFormalReminderIssued = step<'IssueFormalReminder'>(theLeader, '2026-04-08 10:00', {
  type: 'IssueFormalReminder',
  obligationId: 'completion-1',
  spell: 1,
  paper: { number: '7/UBND-VP', issuedOn: '2026-04-08', signer: theLeader },
});

/** Thu 09/04/2026. */
export const theFormalReminderAnswered = step<'AnswerFormalReminder'>(theHead, '2026-04-09 09:00', {
  type: 'AnswerFormalReminder',
  reminder: 1,
  summary: seal('by the end of April'),
});

/** Wed 08/04/2026. */
export const theUnitChased = step<'ChaseUnit'>(theMonitor, '2026-04-08 10:00', {
  type: 'ChaseUnit',
  obligationId: 'completion-1',
});

/** Wed 04/03/2026: the staff of the unit that has the task are to write the draft. */
export const theAssigneesNamed = step<'NameAssignees'>(theHead, '2026-03-04 15:00', {
  type: 'NameAssignees',
  assignees: [{ postId: 'cv-noi-vu', work: seal('the draft') }],
});

/** Mon 30/03/2026 09:00. */
export const theCompletionVerified = step<'VerifyCompletion'>(theMonitor, '2026-03-30 09:00', {
  type: 'VerifyCompletion',
  finding: 'meets',
  remark: seal('complete'),
});

/** Mon 02/03/2026 09:00: a report, a draft and a map, accepted one by one. */
export const theTaskOfThreeProductsIssued = {
  ...theTaskIssued,
  body: {
    ...theTaskIssued.body,
    products: [{ product: seal('report') }, { product: seal('draft') }, { product: seal('map') }],
  },
};

/** Mon 30/03/2026 10:00. */
export const theFirstProductAccepted = step<'AcceptProducts'>(theLeader, '2026-03-30 10:00', {
  type: 'AcceptProducts',
  products: [1],
});

/** Mon 30/03/2026 10:00. */
export const theFirstProductReturned = step<'ReturnProducts'>(theLeader, '2026-03-30 10:00', {
  type: 'ReturnProducts',
  products: [1],
  reason: seal('figures'),
});

/** Mon 20/04/2026 10:00: to be done again by Thu 14/05/2026. */
export const theTaskReopened = step<'ReopenTask'>(theLeader, '2026-04-20 10:00', {
  type: 'ReopenTask',
  dueOn: '2026-05-14',
  reason: seal('inspection'),
});

/** Whoever still has to sign signs what was first signed as the given version. */
export const countersigned = (by: Actor, at: string, version: number) =>
  step<'Countersign'>(by, at, { type: 'Countersign', version });

/** The story up to an approved plan, from Wed 11/03/2026 14:00. */
export const theWorkInHand = [theTaskIssued, theTaskAcknowledged, thePlanSubmitted, thePlanApproved];

/** A calendar version reaches the task at once when it is put in force. */
export const theCalendarApplied = (at: string, calendarVersion: string, application = 1): Order => ({
  by: theAdministrator,
  at,
  body: { type: 'ApplyCalendar', application, calendarVersion, appliedAt: local(at) },
});
