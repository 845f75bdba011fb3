import type { CommandOf, Instant, LocalDate, Rejection, Schedule } from '#contracts';
import { atMinute, ladder, localDateOf, nextWorkingDay } from '../../calendar/index.ts';
import { reject } from '../../decision.ts';
import type { Fact } from '../../decision.ts';
import type { Planning } from '../../obligation/schedule.ts';
import type { TakenOver } from '../task.ts';

type Terms = Pick<TakenOver, 'as' | 'summaryAt'>;

/**
 * Of an issue: how the task is taken over, if it is. Whoever is concerned is told at the time for sending of the next working day, in one
 * summary; until then nothing is sent.
 */
export const takenOverBy = (
  { takenOver: as }: CommandOf<'IssueTask'>,
  givenOn: LocalDate,
  { policy, calendar, plannedAt }: Planning,
): { terms: Terms | undefined } | { rejection: Rejection } => {
  if (as === undefined) return { terms: undefined };
  const today = localDateOf(plannedAt, calendar);
  if (givenOn >= today) return reject('nothing-to-take-over');
  const summaryAt = atMinute(nextWorkingDay(today, calendar), policy.sendAtMinute, calendar);
  return { terms: { as, summaryAt } };
};

/** The ladder of what was late already begins with the summary, at level 1, and goes on from there. */
const fromSummary = (schedule: Schedule, summaryAt: Instant, planning: Planning): Schedule => {
  const { policy, calendar, plannedAt } = planning;
  const further = policy.grace.unit.slice(1);
  const levelAt =
    schedule.overdueAt > plannedAt
      ? schedule.levelAt
      : [summaryAt, ...ladder(localDateOf(summaryAt, calendar), further, policy.sendAtMinute, calendar)];
  return {
    ...schedule,
    remindAt: schedule.remindAt.filter((at) => at > summaryAt),
    levelAt,
    ...(levelAt[0] === summaryAt ? { summaryAt } : {}),
  };
};

/** What a unit owes on a task that was taken over: dates and lateness are the true ones, and nothing is said before the summary. */
export const silentUntil = (summaryAt: Instant, facts: readonly Fact[], planning: Planning): Fact[] =>
  facts.map((fact) =>
    fact.type === 'ObligationOpened'
      ? { ...fact, data: { ...fact.data, schedule: fromSummary(fact.data.schedule, summaryAt, planning) } }
      : fact,
  );
