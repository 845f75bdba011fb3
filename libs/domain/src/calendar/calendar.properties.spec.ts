import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Calendar, CalendarDay, CalendarDayKind, WorkingCalendar } from '#contracts';
import { addDays, weekday } from './dates.ts';
import { localDateOf, startOfDay } from './instants.ts';
import { ladder, remindersBefore } from './schedule.ts';
import { addWorkingDays, endOfTerm } from './terms.ts';
import { vietnamCalendar } from './vietnam-2020-2026.ts';
import {
  isWorkingDay,
  nextWorkingDay,
  passedThrough,
  workingDayOnOrBefore,
  workingDaysAfter,
} from './working-days.ts';

const aDate = fc.integer({ min: 0, max: 3200 }).map((n) => addDays('2019-01-01', n));
const aTerm = fc.integer({ min: 0, max: 60 });
const aMinute = fc.integer({ min: 0, max: 1439 });
const graces = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 5 });
const aKind = fc.constantFrom<CalendarDayKind>('holiday', 'compensatory', 'swap_off', 'swap_worked');

const aDay = fc
  .record({ date: aDate, kind: aKind })
  .map((day): CalendarDay => ({ ...day, name: 'x', basis: 'x' }));
const manyDays = fc.array(aDay, { maxLength: 400 });

const aClosedSpell = fc.tuple(aDate, fc.integer({ min: 0, max: 500 })).map(([from, length]) =>
  Array.from({ length }, (_, n): CalendarDay => {
    return { date: addDays(from, n), kind: 'holiday', name: 'x', basis: 'x' };
  }),
);

/** The calendar in force, one with days of every kind at random, and one that is closed for up to 500 days on end. */
const aCalendar: fc.Arbitrary<Calendar> = fc.oneof(
  fc.constant(vietnamCalendar),
  fc
    .tuple(fc.oneof(manyDays, aClosedSpell), fc.integer({ min: -840, max: 840 }))
    .map(([days, utcOffsetMinutes]) => ({ ...vietnamCalendar, days, utcOffsetMinutes })),
);

const stays = fc.array(
  fc
    .tuple(aDate, fc.integer({ min: 0, max: 90 }))
    .map(([from, length]) => ({ from, through: addDays(from, length) })),
  { maxLength: 3 },
);

/** Day by day, as one counts with a finger on the calendar. */
const countedByHand = (from: string, through: string, calendar: WorkingCalendar): number => {
  let count = 0;
  for (let day = addDays(from, 1); day <= through; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) count += 1;
  return count;
};

describe('whatever the calendar, the working days after a day', () => {
  it('are as many as one counts by hand', () => {
    fc.assert(
      fc.property(
        aDate,
        fc.integer({ min: -10, max: 900 }),
        aCalendar,
        stays,
        (from, length, calendar, stays) => {
          const through = addDays(from, length);
          const counted = { ...calendar, stays };
          expect(workingDaysAfter(from, through, counted)).toBe(countedByHand(from, through, counted));
        },
      ),
    );
  });

  it('are counted at once up to the last day there is', () => {
    const toTheEnd = () => workingDaysAfter('2026-12-31', '9999-12-31', vietnamCalendar);
    // 2,912,078 days, from a Thursday to a Friday: 416,011 weeks and one day.
    expect(toTheEnd()).toBe(416_011 * 5 + 1);
    for (let n = 0; n < 1000; n++) toTheEnd();
  });
});

describe('whatever the calendar, a term in working days', () => {
  it('ends on a working day', () => {
    fc.assert(
      fc.property(aDate, aTerm, aCalendar, (date, n, calendar) => {
        fc.pre(n > 0);
        expect(isWorkingDay(addWorkingDays(date, n, calendar), calendar)).toBe(true);
      }),
    );
  });

  it('holds exactly its number of working days', () => {
    fc.assert(
      fc.property(aDate, aTerm, aCalendar, (date, n, calendar) => {
        expect(workingDaysAfter(date, addWorkingDays(date, n, calendar), calendar)).toBe(n);
      }),
    );
  });

  it('ends later if it is a day longer, and not earlier if it begins a day later', () => {
    fc.assert(
      fc.property(aDate, aTerm, aCalendar, (date, n, calendar) => {
        const end = addWorkingDays(date, n, calendar);
        expect(addWorkingDays(date, n + 1, calendar) > end).toBe(true);
        expect(addWorkingDays(addDays(date, 1), n, calendar) >= end).toBe(true);
      }),
    );
  });

  it('can be cut in two and comes to the same day', () => {
    fc.assert(
      fc.property(aDate, aTerm, aTerm, aCalendar, (date, a, b, calendar) => {
        const inTwo = addWorkingDays(addWorkingDays(date, a, calendar), b, calendar);
        expect(inTwo).toBe(addWorkingDays(date, a + b, calendar));
      }),
    );
  });
});

describe('whatever the calendar, what a term in working days meets on its way', () => {
  it('accounts for every day: those counted and those not are all there are', () => {
    fc.assert(
      fc.property(aDate, aTerm, aCalendar, (date, n, calendar) => {
        const end = addWorkingDays(date, n, calendar);
        const { notCounted } = passedThrough(date, end, calendar);
        const off = notCounted.flatMap(({ from, through }) => {
          const days = [from];
          while (days.at(-1)! < through) days.push(addDays(days.at(-1)!, 1));
          return days;
        });
        expect(off.filter((day) => isWorkingDay(day, calendar))).toEqual([]);
        expect(off).toEqual([...new Set(off)].toSorted());
        expect(addDays(date, n + off.length)).toBe(end);
      }),
    );
  });

  it('names as make-up days just those worked on a weekend', () => {
    fc.assert(
      fc.property(aDate, aTerm, aCalendar, (date, n, calendar) => {
        const { makeUp } = passedThrough(date, addWorkingDays(date, n, calendar), calendar);
        const weekends = makeUp.filter((day) => weekday(day) > 5 && isWorkingDay(day, calendar));
        expect(makeUp).toEqual(weekends);
      }),
    );
  });
});

describe('whatever the calendar, a term in calendar days', () => {
  it('ends on a working day with none between it and the day it would have ended on', () => {
    fc.assert(
      fc.property(aDate, aTerm, aCalendar, (date, n, calendar) => {
        const end = endOfTerm(date, { by: 'days', length: n }, calendar).dueOn;
        expect(isWorkingDay(end, calendar)).toBe(true);
        expect(end >= addDays(date, n)).toBe(true);
        expect(workingDaysAfter(addDays(date, n - 1), end, calendar)).toBe(1);
      }),
    );
  });
});

describe('whatever the calendar, the nearest working days', () => {
  it('have none between them', () => {
    fc.assert(
      fc.property(aDate, aCalendar, (date, calendar) => {
        const before = workingDayOnOrBefore(date, calendar);
        expect(workingDaysAfter(before, nextWorkingDay(date, calendar), calendar)).toBe(1);
      }),
    );
  });
});

describe('whatever the calendar, reminders', () => {
  it('go out in order, on working days and never after the due day', () => {
    fc.assert(
      fc.property(aDate, graces, aMinute, aCalendar, (dueOn, daysBefore, minute, calendar) => {
        const sent = remindersBefore(dueOn, daysBefore, minute, calendar);
        const days = sent.map((instant) => localDateOf(instant, calendar));
        expect(sent).toEqual([...new Set(sent)].toSorted());
        expect(days.filter((day) => !isWorkingDay(day, calendar) || day > dueOn)).toEqual([]);
        expect(sent.length > 0).toBe(daysBefore.length > 0);
      }),
    );
  });
});

describe('whatever the calendar, a ladder', () => {
  it('has one instant for each level, each after the one before and on a working day', () => {
    fc.assert(
      fc.property(aDate, graces, aMinute, aCalendar, (from, grace, minute, calendar) => {
        const levels = ladder(from, grace, minute, calendar);
        const days = [from, ...levels.map((instant) => localDateOf(instant, calendar))];
        const gaps = grace.map((_, k) => workingDaysAfter(days[k]!, days[k + 1]!, calendar));
        expect(levels).toEqual([...new Set(levels)].toSorted());
        expect(gaps).toEqual(grace.map((workingDays) => workingDays + 1));
        expect(days.slice(1).filter((day) => !isWorkingDay(day, calendar))).toEqual([]);
      }),
    );
  });
});

describe('whatever the offset from UTC, the start of a day', () => {
  it('belongs to that day and the millisecond before it to the day before', () => {
    fc.assert(
      fc.property(aDate, aCalendar, (date, calendar) => {
        const start = startOfDay(date, calendar);
        const justBefore = new Date(Date.parse(start) - 1).toISOString();
        expect(localDateOf(start, calendar)).toBe(date);
        expect(localDateOf(justBefore, calendar)).toBe(addDays(date, -1));
      }),
    );
  });
});
