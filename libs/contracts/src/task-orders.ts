import { z } from 'zod';
import { DecisionPaper } from './actor.ts';
import { command } from './command.ts';
import { ApprovePlan, ReturnPlan, SubmitPlan } from './commands/plan.ts';
import { CalendarVersion, CohortId, CommandId, TaskId, UnitId } from './ids.ts';
import { Refused } from './refused.ts';
import { Handing } from './successions.ts';
import { decidedHow } from './suspensions.ts';
import { Instant, LocalDate } from './time.ts';
import { PlanOfUnit, UnitPlanDecision } from './unit-plans.ts';

/** A calendar version was put in force: the task goes by it from now on. */
export const ApplyCalendar = command('ApplyCalendar', 'A calendar version reaches an open task', {
  application: z.int().min(1).meta({ description: 'Which application it was, counted from 1' }),
  calendarVersion: CalendarVersion,
  appliedAt: Instant,
});
export type ApplyCalendar = z.infer<typeof ApplyCalendar>;

/** A decision on who holds a post was recorded later than it counts: whoever should have been told is told now. */
export const CorrectNotices = command(
  'CorrectNotices',
  'Whoever held a post when the clock told somebody else is told now',
  {
    unitId: UnitId,
    decision: CommandId.meta({ description: 'The command that recorded the decision' }),
    from: Instant.meta({ description: 'From when the decision counts' }),
  },
);
export type CorrectNotices = z.infer<typeof CorrectNotices>;

/** Many tasks were suspended by one decision: this one is, if whoever decided it may suspend it. */
export const SuspendByDecision = command('SuspendByDecision', 'A decision that suspends many tasks', {
  decisionId: CommandId,
  until: LocalDate,
  ...decidedHow,
});
export type SuspendByDecision = z.infer<typeof SuspendByDecision>;

/** The tasks that a decision suspended go on by another. */
export const ResumeByDecision = command('ResumeByDecision', 'A decision by which suspended tasks go on', {
  decisionId: CommandId,
  suspensionId: CommandId.meta({ description: 'The decision that suspended them' }),
  ...decidedHow,
});
export type ResumeByDecision = z.infer<typeof ResumeByDecision>;

/** The same content is taken back from all units that were given it: this task is, if whoever decided it may withdraw it. */
export const WithdrawByDecision = command('WithdrawByDecision', 'A decision that withdraws a cohort', {
  decisionId: CommandId,
  cohortId: CohortId,
  ...decidedHow,
});
export type WithdrawByDecision = z.infer<typeof WithdrawByDecision>;

/** Units were succeeded by others: what lay with them in this task is with their successors from then on. */
export const SucceedTask = command('SucceedTask', 'A task goes to the successors of its units', {
  decisionId: CommandId,
  effectiveAt: Instant,
  handings: z.array(Handing).max(50).meta({
    description: 'What goes to another successor than the one that has everything else',
  }),
  parentHandings: z.array(Handing).max(50).optional().meta({
    description: 'The same of its parent: whoever gets the parent leads the sub-task',
  }),
  paper: DecisionPaper,
});
export type SucceedTask = z.infer<typeof SucceedTask>;

/** The parent of a sub-task was withdrawn, or went to another unit: the sub-task is withdrawn with it. */
export const WithdrawSubTask = command('WithdrawSubTask', 'A sub-task is withdrawn with its parent', {
  parentTaskId: TaskId,
});
export type WithdrawSubTask = z.infer<typeof WithdrawSubTask>;

/** A line of the approved plan of a task is to be a sub-task: this one, if the plan says so. */
export const IssuePlannedSubTask = command(
  'IssuePlannedSubTask',
  'A line of an approved plan becomes a sub-task',
  {
    parentTaskId: TaskId,
    plan: z.int().min(1),
    line: z.int().min(1),
    unitId: UnitId,
  },
);
export type IssuePlannedSubTask = z.infer<typeof IssuePlannedSubTask>;

/** The sub-task that a line of the approved plan was to become was refused: the unit is told, and its plan says so. */
export const NoteRefusedSubTask = command(
  'NoteRefusedSubTask',
  'No sub-task came of a line of an approved plan',
  {
    plan: z.int().min(1),
    line: z.int().min(1),
    refusal: Refused,
  },
);
export type NoteRefusedSubTask = z.infer<typeof NoteRefusedSubTask>;

const { type: _submit, ...plan } = SubmitPlan.shape;
const { type: _approve, ...approval } = ApprovePlan.shape;
const { type: _return, ...returning } = ReturnPlan.shape;

/** A unit sent one plan for many tasks: the part for this one. */
export const SubmitPlanPart = command('SubmitPlanPart', 'The part of a plan for many tasks', {
  unitPlan: PlanOfUnit,
  ...plan,
});
export type SubmitPlanPart = z.infer<typeof SubmitPlanPart>;

/** A decision on a plan for many tasks approves the part for this one. */
export const ApprovePlanPart = command('ApprovePlanPart', 'A part of a plan for many tasks is approved', {
  decision: UnitPlanDecision,
  ...approval,
});
export type ApprovePlanPart = z.infer<typeof ApprovePlanPart>;

/** A decision on a plan for many tasks returns the part for this one. */
export const ReturnPlanPart = command('ReturnPlanPart', 'A part of a plan for many tasks is returned', {
  decision: UnitPlanDecision,
  ...returning,
});
export type ReturnPlanPart = z.infer<typeof ReturnPlanPart>;

/** What tasks are sent because something was decided that reaches many of them. No route takes it in. */
export type TaskOrder =
  | (ApplyCalendar | CorrectNotices | SuspendByDecision | ResumeByDecision | SucceedTask | WithdrawSubTask)
  | (SubmitPlanPart | ApprovePlanPart | ReturnPlanPart | IssuePlannedSubTask | NoteRefusedSubTask)
  | WithdrawByDecision;
