import type { LocalDate, TaskEvent, WorkingCalendar } from '#contracts';
import { addWorkingDays, localDateOf, workingDaysAfter } from '../calendar/index.ts';
import type { Fact } from '../decision.ts';
import { answersFor, headPostOf } from '../organisation/directory.ts';
import { ledBy } from './family/leader.ts';
import type { Case } from './act.ts';
import { leader, once } from './recipients.ts';
import { heldSince, isOwn } from './succession/succession.ts';
import { openObligationOf } from './task.ts';
import type { IssuedTask } from './task.ts';
import type { PlanVersion } from './versions.ts';

const sent = (task: IssuedTask, { data, effectiveAt }: TaskEvent<'PlanSubmitted'>): PlanVersion => ({
  number: data.plan,
  unitId: data.unitId,
  submittedAt: effectiveAt,
  dueOn: openObligationOf(task, 'plan')?.schedule.dueOn ?? null,
  ...(data.unitPlan ? { unitPlanId: data.unitPlan.unitPlanId } : {}),
  outcome: null,
});

const settled = (task: IssuedTask, outcome: PlanVersion['outcome']): PlanVersion[] =>
  task.plans.map((one) => (one.outcome === null ? { ...one, outcome } : one));

/** Folds one event into the versions of the plan; the duties are as the event found them. */
export const evolvePlans = (task: IssuedTask, event: TaskEvent): PlanVersion[] => {
  const at = event.effectiveAt;
  switch (event.type) {
    case 'PlanSubmitted':
      return [...task.plans, sent(task, event)];
    case 'PlanReturned':
      return settled(task, { how: 'returned', at, reason: event.data.reason });
    case 'PlanApproved':
      return settled(task, { how: 'approved', at, reason: null });
    case 'TaskReassigned':
    case 'TaskWithdrawn':
      return settled(task, { how: 'overtaken', at, reason: null });
    default:
      return task.plans;
  }
};

/** The versions of the unit that has the task, since it has had it. */
export const plansOfUnit = (task: IssuedTask): PlanVersion[] =>
  task.plans.filter((one) => isOwn(task, one.unitId) && one.submittedAt >= heldSince(task));

export const timesReturned = (task: IssuedTask): number =>
  plansOfUnit(task).filter(({ outcome }) => outcome?.how === 'returned').length;

/** What the policy has follow when a plan is returned not for the first time: the chair is told, and the leader of what is proposed. */
export const returnedRepeatedly = ({ task, at, facts }: Case<'ReturnPlan'>): Fact[] => {
  const { planReturns } = task.policy;
  const returns = timesReturned(task) + 1;
  if (!planReturns || returns < planReturns.times) return [];
  const { act } = planReturns;
  const { directory } = facts;
  const post = headPostOf(directory, ledBy(task), at);
  const chair = post && answersFor(directory, post.postId, at);
  const supervisor = act === 'propose_reassignment' ? leader(task, at, directory) : [];
  const told = once([...(chair ? [chair] : []), ...supervisor]);
  return [{ type: 'PlanReturnedRepeatedly', told, data: { unitId: task.unitId, returns, act } }];
};

/** Two answers about the plan of the unit that has the task; null while there is none to give. */
export type PlanAnswers = { filedInTime: boolean | null; approvedInTime: boolean | null };

/** How many working days a version lay with the leader until it was returned. */
const daysWithLeader = ({ submittedAt, outcome }: PlanVersion, calendar: WorkingCalendar): number =>
  outcome?.how === 'returned'
    ? workingDaysAfter(localDateOf(submittedAt, calendar), localDateOf(outcome.at, calendar), calendar)
    : 0;

/**
 * Whether the first version was sent by the day on which a plan was owed; and whether the one that was approved was, the working days on
 * which earlier ones lay with the leader not counted. The calendar is the task’s own, with its stays.
 */
export const planAnswers = (task: IssuedTask, calendar: WorkingCalendar): PlanAnswers => {
  const plans = plansOfUnit(task);
  const dueOn = plans[0]?.dueOn;
  if (dueOn === undefined || dueOn === null) return { filedInTime: null, approvedInTime: null };
  const sentBy = (one: PlanVersion, day: LocalDate) => localDateOf(one.submittedAt, calendar) <= day;
  const approved = plans.find(({ outcome }) => outcome?.how === 'approved');
  const waited = plans.reduce((days, one) => days + daysWithLeader(one, calendar), 0);
  const withWaiting = waited === 0 ? dueOn : addWorkingDays(dueOn, waited, calendar);
  return {
    filedInTime: plans[0] ? sentBy(plans[0], dueOn) : null,
    approvedInTime: approved ? sentBy(approved, withWaiting) : null,
  };
};
