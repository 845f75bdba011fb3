import type { Instant, LocalDate, ObligationKind, Owner } from '#contracts';
import type { Fact } from '../decision.ts';
import { endObligation, openObligation } from '../obligation/facts.ts';
import type { Obligation } from '../obligation/obligation.ts';
import { dayMeant, namedDay, scheduleFor, term } from '../obligation/schedule.ts';
import type { Due, Planning } from '../obligation/schedule.ts';
import { openObligationOf, openObligations } from './task.ts';
import type { IssuedTask } from './task.ts';

type Decision = Extract<ObligationKind, `decide-${string}`>;

/** Opens an obligation that runs for a term of working days. */
export const openTerm = (
  soFar: readonly Obligation[],
  kind: ObligationKind,
  owner: Owner,
  days: number,
  at: Instant,
  planning: Planning,
): Fact => {
  const { dueOn, counting } = term(at, days, planning.calendar);
  return openObligation(soFar, kind, owner, counting, scheduleFor(kind, owner.side, dueOn, planning));
};

/** Opens what the leader now owes: a decision within the term the policy gives. */
export const openDecision = (task: IssuedTask, kind: Decision, at: Instant, planning: Planning): Fact => {
  const owner: Owner = { side: 'leader', postId: task.leaderPostId };
  return openTerm(task.obligations, kind, owner, planning.policy.terms.decision, at, planning);
};

/** Opens a report due on each of the named days. */
export const openReports = (
  soFar: readonly Obligation[],
  unitId: string,
  days: readonly LocalDate[],
  planning: Planning,
): Fact[] => {
  const owner: Owner = { side: 'unit', unitId };
  return days.map((day, also) => {
    const { dueOn, counting } = namedDay(day, planning);
    const schedule = scheduleFor('report', 'unit', dueOn, planning);
    return openObligation(soFar, 'report', owner, counting, schedule, also);
  });
};

/** Opens what everything else is for. */
export const openCompletion = (
  soFar: readonly Obligation[],
  unitId: string,
  { dueOn, counting }: Due,
  planning: Planning,
): Fact => {
  const owner: Owner = { side: 'unit', unitId };
  return openObligation(
    soFar,
    'completion',
    owner,
    counting,
    scheduleFor('completion', 'unit', dueOn, planning),
  );
};

/** An obligation’s last day. */
export const dueOfOne = ({ schedule, counting }: Obligation): Due => ({ dueOn: schedule.dueOn, counting });

/** The last day of a task as it stands. */
export const dueOf = (task: IssuedTask, planning: Planning): Due => {
  const last = task.obligations.findLast(({ kind }) => kind === 'completion');
  return last && dayMeant(dueOfOne(last)) === task.due.current
    ? dueOfOne(last)
    : namedDay(task.due.current, planning);
};

/** What a unit owes from the day it gets a task: to acknowledge, to plan, to report on the named days, to complete. */
export const openUnitDuties = (
  soFar: readonly Obligation[],
  unitId: string,
  { reportOn, due }: { reportOn: LocalDate[]; due: Due },
  at: Instant,
  planning: Planning,
): Fact[] => {
  const owner: Owner = { side: 'unit', unitId };
  const { terms } = planning.policy;
  return [
    openTerm(soFar, 'acknowledge', owner, terms.acknowledge, at, planning),
    openTerm(soFar, 'plan', owner, terms.plan, at, planning),
    ...openReports(soFar, unitId, reportOn, planning),
    openCompletion(soFar, unitId, due, planning),
  ];
};

/** The open obligation of a kind has been met by this act. */
export const meet = (task: IssuedTask, kind: ObligationKind, at: Instant, planning: Planning): Fact[] => {
  const obligation = openObligationOf(task, kind);
  return obligation ? endObligation(obligation, 'met', at, planning.calendar) : [];
};

/** Ends everything still owed, or only one side’s or some kinds of it, without calling it met. */
export const endAll = (
  task: IssuedTask,
  how: 'released' | 'transferred',
  at: Instant,
  planning: Planning,
  which: (obligation: Obligation) => boolean = () => true,
): Fact[] =>
  openObligations(task)
    .filter(which)
    .flatMap((one) => endObligation(one, how, at, planning.calendar));
