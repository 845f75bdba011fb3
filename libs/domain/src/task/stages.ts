import type { Act, RejectionCode } from '#contracts';
import type { Stage } from './task.ts';

/** `+` goes on to the act’s own rules, `=` already stands (nothing to do), a code refuses. */
export type StageVerdict = '+' | '=' | RejectionCode;

type Row = Record<Stage, StageVerdict>;

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
const done = { completion_submitted: 'completion-awaits-decision' } as const;

/** Being late is accounted for at any time, also when the task is over. */
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
  AcknowledgeTask: open('=', { issued: '+', declined: 'already-declined' }),
  DeclineTask: open('already-acknowledged', { issued: '+', declined: 'already-declined' }),
  RuleOnDecline: open('nothing-declined', { declined: '+' }),
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
  ReportProgress: open('+', { ...notYet, ...done }),
  ReviewProgress: open('+', { issued: 'no-report-to-review', declined: 'no-report-to-review' }),
  ReviewTask: open('+', { declined: 'decline-awaits-ruling' }),
  RequestExtension: open('+', { ...notYet, ...done }),
  GrantExtension: open('no-extension-to-decide', {
    acknowledged: '+',
    plan_submitted: '+',
    in_progress: '+',
  }),
  RefuseExtension: open('no-extension-to-decide', {
    acknowledged: '+',
    plan_submitted: '+',
    in_progress: '+',
  }),
  SubmitCompletion: open('plan-not-approved', { ...notYet, in_progress: '+', ...done }),
  ReturnCompletion: open('no-completion-to-decide', { completion_submitted: '+' }),
  SignOff: open('no-completion-to-decide', { completion_submitted: '+' }),
  SubmitExplanation: accounting,
  RuleOnExplanation: accounting,
  IssueFormalReminder: open('+'),
  AnswerFormalReminder: open('+'),
  VerifyCompletion: open('nothing-to-verify', { in_progress: '+', completion_submitted: '+' }),
  AcceptProducts: open('no-completion-to-decide', { in_progress: '+', completion_submitted: '+' }),
  ReturnProducts: open('no-completion-to-decide', { in_progress: '+', completion_submitted: '+' }),
  ReopenTask: open('task-open', { signed_off: '+' }),
  Countersign: open('+'),
};

/** What can be done with a task that is suspended. Everything else waits until it goes on. */
export const whileSuspended: ReadonlySet<Act> = new Set<Act>(['SuspendTask', 'ResumeTask', 'WithdrawTask']);
