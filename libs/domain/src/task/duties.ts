import type { Instant, LocalDate, ObligationKind, Owner, PeriodKind, Policy } from '#contracts';
import type { Fact } from '../decision.ts';
import { endObligation, openObligation } from '../obligation/facts.ts';
import type { Obligation } from '../obligation/obligation.ts';
import { dayMeant, namedDay, scheduleFor, term } from '../obligation/schedule.ts';
import type { Due, Planning } from '../obligation/schedule.ts';
import { openPeriods } from './periods/open.ts';
import { openObligationOf, openObligations } from './task.ts';
import type { IssuedTask } from './task.ts';
import { daysToDecide } from './timing.ts';

type Decision = Extract<ObligationKind, `decide-${string}`>;
type Terms = Pick<Policy['terms'], 'acknowledge' | 'plan'>;

/** Opens an obligation that runs for a term of working days. */
export const openTerm = (
  soFar: readonly Obligation[],
  kind: ObligationKind,
  owner: Owner,
  days: number,
  at: Instant,
  planning: Planning,
  also = 0,
): Fact => {
  const { dueOn, counting } = term(at, days, planning.calendar);
  return openObligation(soFar, kind, owner, counting, scheduleFor(kind, owner.side, dueOn, planning), also);
};

/** Opens what the supervising leader, or whoever decides in their place, now owes: a decision within the term the policy gives. */
export const openDecision = (
  task: IssuedTask,
  kind: Decision,
  at: Instant,
  planning: Planning,
  postId = task.leaderPostId,
): Fact => {
  const owner: Owner = { side: 'leader', postId };
  return openTerm(task.obligations, kind, owner, daysToDecide(kind, planning.policy), at, planning);
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

/** Opens the review of a standing task, which its supervising leader owes by a named day. */
export const openReview = (
  soFar: readonly Obligation[],
  postId: string,
  reviewOn: LocalDate,
  planning: Planning,
): Fact => {
  const { dueOn, counting } = namedDay(reviewOn, planning);
  const owner: Owner = { side: 'leader', postId };
  return openObligation(soFar, 'review', owner, counting, scheduleFor('review', 'leader', dueOn, planning));
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

/** The last day of a task as it stands, if it has one. */
export const dueOf = (task: IssuedTask, planning: Planning): Due | undefined => {
  const { current } = task.due;
  if (current === null) return undefined;
  const last = task.obligations.findLast(({ kind }) => kind === 'completion');
  return last && dayMeant(dueOfOne(last)) === current ? dueOfOne(last) : namedDay(current, planning);
};

/**
 * What a unit owes from the day it gets a task: to acknowledge and to plan, unless no term is given for them, to report on the named days and for the first periods, and to
 * complete, if it is said by when.
 */
export const openUnitDuties = (
  soFar: readonly Obligation[],
  unitId: string,
  asked: { reportOn: LocalDate[]; reportEvery: PeriodKind[]; due: Due | undefined; terms: Terms | undefined },
  at: Instant,
  planning: Planning,
): Fact[] => {
  const { reportOn, reportEvery, due, terms } = asked;
  const owner: Owner = { side: 'unit', unitId };
  const dueOn = due ? dayMeant(due) : null;
  return [
    ...(terms
      ? [
          openTerm(soFar, 'acknowledge', owner, terms.acknowledge, at, planning),
          openTerm(soFar, 'plan', owner, terms.plan, at, planning),
        ]
      : []),
    ...openReports(soFar, unitId, reportOn, planning),
    ...openPeriods(soFar, unitId, { reportEvery, dueOn }, at, planning),
    ...(due ? [openCompletion(soFar, unitId, due, planning)] : []),
  ];
};

/** The open obligation of a kind has been met by this act. */
export const meet = (task: IssuedTask, kind: ObligationKind, at: Instant, planning: Planning): Fact[] => {
  const obligation = openObligationOf(task, kind);
  return obligation ? endObligation(obligation, 'met', at, planning.calendar) : [];
};

/** What has been is accounted for whatever becomes of the task, so nothing that happens to it ends these. */
const accounting: ReadonlySet<ObligationKind> = new Set<ObligationKind>(['explanation', 'rule-explanation']);

/** Ends everything still owed to get the task done, or only one side’s or some kinds of it, without calling it met. */
export const endAll = (
  task: IssuedTask,
  how: 'released' | 'transferred',
  at: Instant,
  planning: Planning,
  which: (obligation: Obligation) => boolean = () => true,
): Fact[] =>
  openObligations(task)
    .filter((one) => !accounting.has(one.kind) && which(one))
    .flatMap((one) => endObligation(one, how, at, planning.calendar));

/** No review is left: the task has a due date now, or is over. */
export const endReview = (task: IssuedTask, at: Instant, planning: Planning): Fact[] =>
  endAll(task, 'released', at, planning, ({ kind }) => kind === 'review');

/** A report named for a day after the last one has nothing left to report on. */
export const releaseReportsAfter = (
  task: IssuedTask,
  day: LocalDate,
  at: Instant,
  planning: Planning,
): Fact[] =>
  endAll(task, 'released', at, planning, (one) => one.kind === 'report' && dayMeant(dueOfOne(one)) > day);
