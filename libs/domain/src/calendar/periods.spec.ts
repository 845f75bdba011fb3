import { describe, expect, it } from '@jest/globals';
import type { Period, PeriodKind, PeriodRule } from '#contracts';
import fc from 'fast-check';
import { addDays } from './dates.ts';
import { dayAfterPeriod, periodAfter, periodClosingFrom, periodKinds } from './periods.ts';

/** Decree 09/2019/NĐ-CP: data are cut off on the 14th of the last month. */
const decreed: PeriodRule = { closes: { day: 14 }, sendBy: { by: 'working_days', length: 3 } };

const period = (kind: PeriodKind, year: number, number: number, from: string, through: string): Period => ({
  ...{ kind, year, number, from, through },
});

const june = period('month', 2026, 6, '2026-05-15', '2026-06-14');

describe('the periods of the decree', () => {
  it('are those that close on 14/06/2026 or after it, for one who asks on any day until then', () => {
    for (const day of ['2026-05-15', '2026-06-14'])
      expect(periodClosingFrom('month', day, decreed)).toStrictEqual(june);
    for (const day of ['2026-03-15', '2026-06-14'])
      expect(periodClosingFrom('quarter', day, decreed)).toStrictEqual(
        period('quarter', 2026, 2, '2026-03-15', '2026-06-14'),
      );
    for (const day of ['2025-12-15', '2026-06-14'])
      expect(periodClosingFrom('half_year', day, decreed)).toStrictEqual(
        period('half_year', 2026, 1, '2025-12-15', '2026-06-14'),
      );
    for (const day of ['2025-12-15', '2026-12-14'])
      expect(periodClosingFrom('year', day, decreed)).toStrictEqual(
        period('year', 2026, 1, '2025-12-15', '2026-12-14'),
      );
  });

  it('belong to the year in which they close', () => {
    expect(periodClosingFrom('month', '2025-12-15', decreed)).toStrictEqual(
      period('month', 2026, 1, '2025-12-15', '2026-01-14'),
    );
    expect(periodClosingFrom('quarter', '2025-12-14', decreed)).toStrictEqual(
      period('quarter', 2025, 4, '2025-09-15', '2025-12-14'),
    );
    expect(periodClosingFrom('half_year', '2026-06-15', decreed)).toStrictEqual(
      period('half_year', 2026, 2, '2026-06-15', '2026-12-14'),
    );
  });

  it('follow one another', () => {
    expect(periodAfter(june, decreed)).toStrictEqual(period('month', 2026, 7, '2026-06-15', '2026-07-14'));
    expect(periodAfter(period('quarter', 2026, 4, '2026-09-15', '2026-12-14'), decreed)).toStrictEqual(
      period('quarter', 2027, 1, '2026-12-15', '2027-03-14'),
    );
  });
});

describe('the periods of an authority’s own', () => {
  it('may be those of the calendar: the last day of a month that has no 31st', () => {
    const calendarMonths: PeriodRule = { ...decreed, closes: { day: 31 } };
    expect(periodClosingFrom('month', '2024-02-10', calendarMonths)).toStrictEqual(
      period('month', 2024, 2, '2024-02-01', '2024-02-29'),
    );
    expect(periodClosingFrom('quarter', '2026-06-30', calendarMonths)).toStrictEqual(
      period('quarter', 2026, 2, '2026-04-01', '2026-06-30'),
    );
  });

  it('may close in a month before their last one', () => {
    const inNovember: PeriodRule = { ...decreed, closes: { day: 24, monthsBefore: 1 } };
    expect(periodClosingFrom('year', '2026-11-24', inNovember)).toStrictEqual(
      period('year', 2026, 1, '2025-11-25', '2026-11-24'),
    );
    expect(periodClosingFrom('year', '2026-11-25', inNovember)).toStrictEqual(
      period('year', 2027, 1, '2026-11-25', '2027-11-24'),
    );
  });

  it('may have a day of their own for sending', () => {
    expect(dayAfterPeriod(june, { day: 20 })).toBe('2026-06-20');
    expect(
      dayAfterPeriod(period('year', 2026, 1, '2025-12-15', '2026-12-14'), { day: 31, monthsAfter: 2 }),
    ).toBe('2027-02-28');
  });
});

describe('periods of any rule', () => {
  const rules = fc.record({ day: fc.integer({ min: 1, max: 31 }), monthsBefore: fc.nat(2) });
  const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));

  it('leave no day out, and have none twice', () => {
    fc.assert(
      fc.property(rules, days, fc.constantFrom(...periodKinds), (closes, day, kind) => {
        const rule = { ...decreed, closes };
        const one = periodClosingFrom(kind, day, rule);
        expect(one.from <= day && day <= one.through).toBe(true);
        const next = periodAfter(one, rule);
        expect(next.from).toBe(addDays(one.through, 1));
        expect(periodClosingFrom(kind, next.from, rule)).toStrictEqual(next);
      }),
    );
  });
});
