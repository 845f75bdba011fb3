import type { Instant, LocalDate } from '#contracts';
import { endOfDay, endOfTerm, ladder, localDateOf, remindersBefore } from '../calendar/index.ts';
import { openSpell } from './obligation.ts';
import type { Obligation } from './obligation.ts';
import { dayMeant, later, namedDay, resendBy, scheduleAfterReturn, scheduleFor } from './schedule.ts';
import type { Due, Planning } from './schedule.ts';

/** An obligation as far as the calendar decides on it. */
export type Plan = Pick<Obligation, 'counting' | 'schedule'>;

const dueOf = ({ schedule, counting }: Obligation): Due => ({ dueOn: schedule.dueOn, counting });

/** The last day counted again from its own start, or rolled again where the policy rolls named dates. */
const countedAgain = (due: Due, planning: Planning): Due => {
  const { counting } = due;
  if (counting.by === 'named') return namedDay(dayMeant(due), planning, counting.plan);
  const length = counting.by === 'working_days' ? counting.days : counting.length;
  return endOfTerm(counting.from, { by: counting.by, length }, planning.calendar);
};

/** The levels not said yet, counted again from the day of the last one said, or from where the ladder stands. */
const levelsAgain = (one: Obligation, ladderFrom: LocalDate, planning: Planning): Instant[] => {
  const { policy, calendar, plannedAt } = planning;
  const planned = one.schedule.levelAt;
  const said = planned.slice(0, openSpell(one)?.levels.length ?? 0);
  const last = said.at(-1);
  let day = last === undefined ? ladderFrom : localDateOf(last, calendar);
  return planned.map((before, index) => {
    if (index < said.length) return before;
    const grace = policy.grace[one.owner.side].slice(index, index + 1);
    const [counted = before] = ladder(day, grace, policy.sendAtMinute, calendar);
    const at = counted > plannedAt ? counted : before;
    day = localDateOf(at, calendar);
    return at;
  });
};

/** Late already: what has run out stays as it was. Only what is still to come is counted again. */
const whileLate = (one: Obligation, planning: Planning): Plan => {
  const { counting, schedule } = one;
  if (schedule.resendOn === undefined)
    return { counting, schedule: { ...schedule, levelAt: levelsAgain(one, schedule.dueOn, planning) } };
  const again = resendBy(one.openedAt, planning);
  const resendOn = endOfDay(again, planning.calendar) > planning.plannedAt ? again : schedule.resendOn;
  const { policy, calendar, plannedAt } = planning;
  const reminders = remindersBefore(resendOn, policy.remindBefore.other, policy.sendAtMinute, calendar);
  const remindAt = reminders.filter((at) => at > plannedAt);
  return {
    counting,
    schedule: { ...schedule, remindAt, resendOn, levelAt: levelsAgain(one, resendOn, planning) },
  };
};

/**
 * What an open obligation comes to on another calendar. Its term is counted again from its own start; reminders and levels to come are
 * planned anew. Nothing moves into the past: a last day that would have run out by `plannedAt` stays where it is, and so does a level.
 * A running stretch of lateness keeps its day and what was said. `returned`: a completion that was sent back, the ladder of which waits.
 */
export const replan = (one: Obligation, returned: boolean, planning: Planning): Plan => {
  if (openSpell(one)) return whileLate(one, planning);
  const again = countedAgain(dueOf(one), planning);
  const inTime = endOfDay(again.dueOn, planning.calendar) > planning.plannedAt;
  const { dueOn, counting } = inTime ? again : dueOf(one);
  const schedule = returned
    ? scheduleAfterReturn(dueOn, one.openedAt, planning)
    : scheduleFor(one.kind, one.owner.side, dueOn, planning);
  const ladderFrom = returned ? later(dueOn, resendBy(one.openedAt, planning)) : dueOn;
  return { counting, schedule: { ...schedule, levelAt: levelsAgain(one, ladderFrom, planning) } };
};
