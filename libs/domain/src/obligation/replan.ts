import type { Counting, Instant, LocalDate, ObligationKind, Stay } from '#contracts';
import {
  endOfDay,
  endOfTerm,
  givenBack,
  ladder,
  localDateOf,
  remindersBefore,
  withStays,
  workingDaysOf,
} from '../calendar/index.ts';
import { levelsSaid, openSpell } from './obligation.ts';
import type { Obligation } from './obligation.ts';
import { periodInstants, sendBy } from './period-schedule.ts';
import {
  gracesFrom,
  later,
  namedDay,
  outOfStay,
  resendBy,
  scheduleAfterReturn,
  scheduleFor,
} from './schedule.ts';
import type { Due, Planning } from './schedule.ts';

/** An obligation as far as the calendar decides on it. */
export type Plan = Pick<Obligation, 'counting' | 'schedule'>;

const dueOf = ({ schedule, counting }: Obligation): Due => ({ dueOn: schedule.dueOn, counting });

/** By what an obligation is planned anew. `stay`: the stay because of which it is, new or with another end. */
export type Replanning = Planning & { stay?: Stay };

/** What is owed on its day, whatever happened before: a stay takes nothing of it unless that day lies in it. */
const onItsDay: ReadonlySet<ObligationKind> = new Set<ObligationKind>(['report', 'review']);

/** The stays that have moved a date so far, each as it stands now, and the one because of which it is planned anew. */
const staysOf = (counting: Exclude<Counting, { by: 'working_days' }>, stay: Stay | undefined): Stay[] => {
  const before = (counting.stays ?? []).filter(({ from }) => from !== stay?.from);
  return stay ? [...before, stay] : before;
};

/** A date that does not count working days, later by the working days of each stay that began on or before it. */
const afterStays = (base: Due, stays: readonly Stay[], { calendar }: Planning): Due => {
  let { dueOn } = base;
  const given = stays.flatMap((stay) => {
    if (stay.from > dueOn) return [];
    dueOn = givenBack(dueOn, stay, calendar);
    return [{ from: stay.from, through: stay.through, days: workingDaysOf(stay, calendar) }];
  });
  if (given.length === 0) return base;
  const on = base.counting.by === 'named' ? { on: base.counting.on ?? base.dueOn } : {};
  return { dueOn, counting: { ...base.counting, ...on, stays: given } as Counting };
};

/** The last day counted again from its own start, or rolled again where the policy rolls named dates. */
const countedAgain = ({ kind, period }: Obligation, due: Due, planning: Replanning): Due => {
  const { counting } = due;
  if (period) return sendBy(period, planning);
  if (counting.by === 'working_days')
    return endOfTerm(counting.from, { by: counting.by, length: counting.days }, planning.calendar);
  const plain = { ...planning, calendar: withStays(planning.calendar, []) };
  const base =
    counting.by === 'named'
      ? namedDay(counting.on ?? due.dueOn, plain, counting.plan)
      : endOfTerm(counting.from, { by: counting.by, length: counting.length }, plain.calendar);
  return onItsDay.has(kind)
    ? outOfStay(base, planning)
    : afterStays(base, staysOf(counting, planning.stay), planning);
};

/**
 * The levels not said yet, counted again from the day of the last one said, or from where the ladder stands. One that comes with the
 * summary stays there, unless the last day has moved past it: a level said before anything is late would be said without end.
 */
const levelsAgain = (one: Obligation, ladderFrom: LocalDate, planning: Planning): Instant[] => {
  const { policy, calendar, plannedAt } = planning;
  const planned = one.schedule.levelAt;
  const graces = gracesFrom(one.schedule.fromLevel ?? 1, policy.grace[one.owner.side]);
  const said = planned.slice(0, levelsSaid(one));
  const last = said.at(-1);
  let day = last === undefined ? ladderFrom : localDateOf(last, calendar);
  return planned.map((before, index) => {
    if (index < said.length) return before;
    const grace = graces.slice(index, index + 1);
    const [counted = before] = ladder(day, grace, policy.sendAtMinute, calendar);
    const isWithSummary = before === one.schedule.summaryAt && endOfDay(ladderFrom, calendar) <= before;
    const at = counted > plannedAt && !isWithSummary ? counted : before;
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

/** Of a periodic report, from when it can be given and by when the next one is owed is planned again, too. */
const withPeriod = (plan: Plan, { period, schedule, closed }: Obligation, planning: Planning): Plan => {
  if (!period) return plan;
  const again = periodInstants(period, planning);
  const ahead = (before: Instant | undefined, after: Instant): Instant =>
    after > planning.plannedAt ? after : (before ?? after);
  const closesAt = closed ? schedule.closesAt : ahead(schedule.closesAt, again.closesAt);
  return {
    ...plan,
    schedule: {
      ...plan.schedule,
      ...(closesAt === undefined ? {} : { closesAt }),
      missedAt: ahead(schedule.missedAt, again.missedAt),
    },
  };
};

/**
 * What an open obligation comes to on another calendar, or with a stay. Its term is counted again from its own start; reminders and
 * levels to come are planned anew. Nothing moves into the past: a last day that would have run out by `plannedAt` stays where it is, and
 * so does a level. A running stretch of lateness keeps its day and what was said. `returned`: a completion that was sent back, the ladder
 * of which waits.
 */
export const replan = (one: Obligation, returned: boolean, planning: Replanning): Plan => {
  if (openSpell(one)) return withPeriod(whileLate(one, planning), one, planning);
  const again = countedAgain(one, dueOf(one), planning);
  const inTime = endOfDay(again.dueOn, planning.calendar) > planning.plannedAt;
  const { dueOn, counting } = inTime ? again : dueOf(one);
  const schedule = returned
    ? scheduleAfterReturn(dueOn, one.openedAt, planning)
    : scheduleFor(one.kind, one.owner.side, dueOn, planning);
  const ladderFrom = returned ? later(dueOn, resendBy(one.openedAt, planning)) : dueOn;
  const { fromLevel, deemedAt } = one.schedule;
  const goesOn = fromLevel === undefined ? {} : { fromLevel };
  const silent = deemedAt === undefined ? {} : { deemedAt: schedule.dueAt };
  const levelAt = levelsAgain(one, ladderFrom, planning);
  const { summaryAt } = one.schedule;
  const summarised = summaryAt !== undefined && levelAt[0] === summaryAt ? { summaryAt } : {};
  const planned = { ...schedule, ...goesOn, ...silent, levelAt, ...summarised };
  return withPeriod({ counting, schedule: planned }, one, planning);
};
