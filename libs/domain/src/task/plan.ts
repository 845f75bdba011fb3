import type { LocalDate } from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Fact, Verdict } from '../decision.ts';
import { namedDay } from '../obligation/schedule.ts';
import { attached, paperIn, planningOf } from './act.ts';
import type { Case } from './act.ts';
import { withDue } from './due-date.ts';
import { meet, openCompletion, openDecision, openTerm, releaseReportsAfter } from './duties.ts';
import { without } from './entry.ts';
import { subTasksIn } from './family/lines.ts';
import type { Folds } from './folds.ts';
import { replanPeriods } from './periods/open.ts';
import { followMilestones, milestoneRefusal, milestonesIn } from './milestones.ts';
import { leader, unitHead } from './recipients.ts';
import { returnedRepeatedly } from './plan-versions.ts';
import { beginsFor } from './span.ts';
import { lastDayOf } from './task.ts';
import { isDueByPlan } from './timing.ts';
import { noPlan } from './versions.ts';

/** A task cannot be due on a day that is over before the date is given. */
const tooLate = (until: LocalDate | null, { task, today }: Case<'SubmitPlan'> | Case<'ApprovePlan'>) =>
  until !== null && isDueByPlan(task) && until < today ? reject('plan-days-passed', { until }) : undefined;

/** The unit sends its plan. Sending it acknowledges the task; the leader owes a decision from now. */
export const submitPlan = (the: Case<'SubmitPlan'>): Verdict => {
  const { body, task, at, facts } = the;
  const wrong = body.lines.findIndex(({ from, to }) => from > to);
  if (wrong >= 0) return reject('plan-line-dates', { line: wrong + 1 });
  const refused = tooLate(lastDayOf(body.lines), the);
  if (refused) return refused;
  const misplaced = milestoneRefusal(the);
  if (misplaced) return misplaced;
  const planning = planningOf(the);
  const note = body.note === undefined ? {} : { note: body.note };
  const data = {
    unitId: task.unitId,
    plan: task.plan.number + 1,
    lines: body.lines,
    ...note,
    ...attached(body),
  };
  return accept(
    { type: 'PlanSubmitted', told: leader(task, at, facts.directory), data },
    ...meet(task, 'acknowledge', at, planning),
    ...meet(task, 'plan', at, planning),
    openDecision(task, 'decide-plan', at, planning),
  );
};

/** The leader sends the plan back; the unit gets the policy’s term to send it again. */
export const returnPlan = (the: Case<'ReturnPlan'>): Verdict => {
  const { body, task, at, facts } = the;
  const planning = planningOf(the);
  const data = { plan: task.plan.number, reason: body.reason, ...paperIn(body) };
  const owner = { side: 'unit', unitId: task.unitId } as const;
  const from = beginsFor(task, at, planning.calendar);
  return accept(
    { type: 'PlanReturned', told: unitHead(task.unitId, at, facts.directory), data },
    ...meet(task, 'decide-plan', at, planning),
    openTerm(task.obligations, 'plan', owner, planning.policy.terms.resend, from, planning),
    ...returnedRepeatedly(the),
  );
};

/** The result is owed by the last day of the plan, where nothing else says by when. */
const dueByPlan = (the: Case<'ApprovePlan'>, until: LocalDate): Fact[] => {
  const { task, at } = the;
  const planning = planningOf(the);
  const due = namedDay(until, planning, task.plan.number);
  return [
    openCompletion(task.obligations, task.unitId, due, planning),
    ...releaseReportsAfter(task, until, at, planning),
    ...replanPeriods(task, { reportEvery: task.reportEvery, dueOn: until }, at, planning),
  ];
};

/** The leader approves the plan. It gives an urgent task its date, and its milestones are followed from now. */
export const approvePlan = (the: Case<'ApprovePlan'>): Verdict => {
  const { body, task, at, facts } = the;
  const { until } = task.plan;
  const refused = tooLate(until, the);
  if (refused) return refused;
  const remark = body.remark === undefined ? {} : { remark: body.remark };
  const dueOn = isDueByPlan(task) && until !== null ? until : undefined;
  return accept(
    {
      type: 'PlanApproved',
      told: unitHead(task.unitId, at, facts.directory),
      data: {
        plan: task.plan.number,
        ...(dueOn === undefined ? {} : { dueOn }),
        ...remark,
        ...paperIn(body),
      },
    },
    ...meet(task, 'decide-plan', at, planningOf(the)),
    ...(dueOn === undefined ? [] : dueByPlan(the, dueOn)),
    ...followMilestones(the, planningOf(the)),
  );
};

export const planFolds: Folds = {
  PlanSubmitted: (task, { data, effectiveAt, actor }) => ({
    ...task,
    stage: 'plan_submitted',
    plan: {
      number: data.plan,
      submittedAt: effectiveAt,
      sentBy: actor === 'clock' ? null : actor,
      until: lastDayOf(data.lines),
      milestones: milestonesIn(data.lines),
      subTasks: subTasksIn(data.lines),
    },
  }),
  PlanReturned: (task) => ({
    ...task,
    stage: 'acknowledged',
    plan: { ...task.plan, ...noPlan },
  }),
  PlanApproved: (task, { data: { dueOn } }) => ({
    ...(dueOn === undefined ? task : withDue({ ...task, entry: without(task.entry, 'dueOn') }, dueOn)),
    stage: 'in_progress',
  }),
};
