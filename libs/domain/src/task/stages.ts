import type { Act, RejectionCode } from '#contracts';
import type { IssuedTask, Stage } from './task.ts';

/** `+` goes on to the act’s own rules, `=` already stands (nothing to do), a code refuses. */
export type StageVerdict = '+' | '=' | RejectionCode;

type Row = Record<Stage, StageVerdict>;

/** What an act depends on beside the stage: why it is not possible as the task stands, or that there is nothing to do, if so. */
export type Conditions = Partial<Record<Act, (task: IssuedTask) => '=' | RejectionCode | undefined>>;

const openStages = [
  'issued',
  'declined',
  'acknowledged',
  'plan_submitted',
  'in_progress',
  'completion_submitted',
] as const;

/** One verdict for all open stages, except where another is named. */
const open = (verdict: StageVerdict, except: Partial<Row> = {}): Row => ({
  none: 'not-issued',
  ...(Object.fromEntries(openStages.map((stage) => [stage, verdict])) as Record<
    (typeof openStages)[number],
    StageVerdict
  >),
  signed_off: 'task-closed',
  withdrawn: 'task-closed',
  ...except,
});

const notYet = { issued: 'not-acknowledged', declined: 'decline-awaits-ruling' } as const;
/** The unit has taken the task, and has not reported it as done. */
const inHand = { acknowledged: '+', plan_submitted: '+', in_progress: '+' } as const;
const done = { completion_submitted: 'completion-awaits-decision' } as const;

/** Being late is accounted for at any time, also when the task is over; and what is owed for it can be asked for. */
const accounting = open('+', { signed_off: '+', withdrawn: '+' });

/** Which act is possible at which stage. `docs/acts.md` shows it to people; a spec holds both. */
export const stageTable: Record<Act, Row> = {
  IssueTask: open('already-issued', { none: '+', signed_off: 'already-issued', withdrawn: 'already-issued' }),
  AmendTask: open('+'),
  CorrectEntry: open('+'),
  ReassignTask: open('+', done),
  WithdrawTask: open('+', { withdrawn: '=' }),
  SuspendTask: open('+'),
  ResumeTask: open('+'),
  VoidSpell: open('+', { signed_off: '+', withdrawn: '+' }),
  AcknowledgeTask: open('+', { declined: 'already-declined' }),
  DeclineTask: open('already-acknowledged', { issued: '+', declined: 'already-declined' }),
  RuleOnDecline: open('nothing-declined', { declined: '+' }),
  RequestClarification: open('past-clarification', { issued: '+', declined: 'already-declined' }),
  RuleOnClarification: open('no-clarification-pending', { issued: '+' }),
  WithdrawClarification: open('no-clarification-pending', { issued: '+' }),
  SubmitPlan: open('plan-already-approved', {
    issued: '+',
    declined: 'decline-awaits-ruling',
    acknowledged: '+',
    plan_submitted: 'plan-awaits-decision',
  }),
  ReturnPlan: open('no-plan-to-decide', {
    plan_submitted: '+',
    in_progress: 'plan-already-approved',
    completion_submitted: 'plan-already-approved',
  }),
  ApprovePlan: open('no-plan-to-decide', {
    plan_submitted: '+',
    in_progress: '=',
    completion_submitted: '=',
  }),
  ReportMilestone: open('plan-not-approved', { ...notYet, in_progress: '+', ...done }),
  ReportProgress: open('+', { ...notYet, ...done }),
  ReviewProgress: open('+', { issued: 'no-report-to-review', declined: 'no-report-to-review' }),
  ReviewTask: open('+', { declined: 'decline-awaits-ruling' }),
  RequestExtension: open('+', { ...notYet, ...done }),
  GrantExtension: open('no-extension-to-decide', inHand),
  RefuseExtension: open('no-extension-to-decide', inHand),
  RequestContribution: open('+', { ...notYet, ...done }),
  GiveContribution: open('contribution-not-pending', inHand),
  DeclineContribution: open('contribution-not-pending', inHand),
  RuleOnContribution: open('contribution-not-pending', inHand),
  WithdrawContributionRequest: open('contribution-not-pending', inHand),
  RaiseImpediment: open('+', { ...notYet, ...done }),
  AnswerImpediment: open('no-impediment-open', inHand),
  WithdrawImpediment: open('no-impediment-open', inHand),
  SubmitCompletion: open('plan-not-approved', { ...notYet, in_progress: '+', ...done }),
  ReturnCompletion: open('no-completion-to-decide', { completion_submitted: '+' }),
  SignOff: open('no-completion-to-decide', { completion_submitted: '+' }),
  SubmitExplanation: accounting,
  RuleOnExplanation: accounting,
  IssueFormalReminder: open('+'),
  AnswerFormalReminder: open('+'),
  ChaseUnit: accounting,
  NameAssignees: open('+', { declined: 'decline-awaits-ruling', ...done }),
  VerifyCompletion: open('nothing-to-verify', { in_progress: '+', completion_submitted: '+' }),
  AcceptProducts: open('no-completion-to-decide', { in_progress: '+', completion_submitted: '+' }),
  ReturnProducts: open('no-completion-to-decide', { in_progress: '+', completion_submitted: '+' }),
  ReopenTask: open('task-open', { signed_off: '+' }),
  Countersign: open('+'),
};

/** What can be done with a task that is suspended. Everything else waits until it goes on. */
export const whileSuspended: ReadonlySet<Act> = new Set<Act>([
  'SuspendTask',
  'ResumeTask',
  'WithdrawTask',
  'VoidSpell',
]);
