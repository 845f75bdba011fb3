import { describe, expect, it } from '@jest/globals';
import type { LocalDate, TermUnit } from '#contracts';
import { addWorkingDays, endOfTerm } from './terms.ts';
import { vietnamCalendar } from './vietnam-2020-2026.ts';

const working = (date: LocalDate, n: number) => addWorkingDays(date, n, vietnamCalendar);
const ends = (from: LocalDate, by: TermUnit, length: number) =>
  endOfTerm(from, { by, length }, vietnamCalendar).dueOn;
const calendarDays = (date: LocalDate, n: number) => ends(date, 'days', n);

describe('a term in working days', () => {
  it('does not count its first day', () => {
    expect(working('2026-03-30', 1)).toBe('2026-03-31');
    expect(working('2026-03-30', 3)).toBe('2026-04-02');
  });

  it('of no days ends on the day itself, even on a Sunday', () => {
    expect(working('2026-03-31', 0)).toBe('2026-03-31');
    expect(working('2026-03-29', 0)).toBe('2026-03-29');
  });

  it('set on a Saturday counts from Monday', () => {
    expect(working('2026-03-28', 1)).toBe('2026-03-30');
  });

  it('counts 29 February of a leap year', () => {
    expect(working('2024-02-28', 2)).toBe('2024-03-01');
    expect(working('2025-02-27', 2)).toBe('2025-03-03');
  });
});

describe('a term set at the conference of Friday 22/01/2021, before Tết Tân Sửu (10/02–16/02)', () => {
  it('of 10 working days ends on Friday 05/02: 25–29/01 and 01–05/02', () => {
    expect(working('2021-01-22', 10)).toBe('2021-02-05');
  });

  it('of 12 ends on the eve of Tết and of 13 on the first day after it', () => {
    expect(working('2021-01-22', 12)).toBe('2021-02-09');
    expect(working('2021-01-22', 13)).toBe('2021-02-17');
  });

  it('of 15 ends on Friday 19/02', () => {
    expect(working('2021-01-22', 15)).toBe('2021-02-19');
  });
});

describe('a term across swapped days', () => {
  it('passes over 01/01 and 02/01/2026 and counts Saturday 10/01', () => {
    expect(working('2025-12-31', 1)).toBe('2026-01-05');
    expect(working('2025-12-31', 6)).toBe('2026-01-10');
    expect(working('2025-12-31', 7)).toBe('2026-01-12');
  });

  it('counts Saturday 26/04/2025 and passes over 30/04 to 04/05', () => {
    expect(working('2025-04-25', 1)).toBe('2025-04-26');
    expect(working('2025-04-25', 5)).toBe('2025-05-06');
  });
});

describe('a term in calendar days', () => {
  it('does not count its first day and counts days off', () => {
    expect(calendarDays('2021-01-22', 10)).toBe('2021-02-01');
  });

  it('that ends on a Saturday ends on Monday (Điều 148 khoản 5)', () => {
    expect(calendarDays('2021-01-22', 15)).toBe('2021-02-08');
  });

  it('that ends in Tết ends on the first working day after it', () => {
    expect(calendarDays('2021-01-22', 20)).toBe('2021-02-17');
  });

  it('that ends on a Saturday that is worked ends on it', () => {
    expect(calendarDays('2025-12-31', 10)).toBe('2026-01-10');
  });
});

describe('a term in months or years', () => {
  it('ends on the corresponding day', () => {
    expect(ends('2026-03-02', 'months', 1)).toBe('2026-04-02');
    expect(ends('2026-03-02', 'months', 9)).toBe('2026-12-02');
    expect(ends('2023-05-12', 'years', 1)).toBe('2024-05-13');
    expect(ends('2023-10-02', 'years', 2)).toBe('2025-10-02');
  });

  it('ends on the last day of a month that has no such day (Điều 148 khoản 3)', () => {
    expect(ends('2026-03-31', 'months', 3)).toBe('2026-06-30');
    expect(ends('2024-01-31', 'months', 1)).toBe('2024-02-29');
    // 28/02/2026 is a Saturday.
    expect(ends('2026-01-30', 'months', 1)).toBe('2026-03-02');
    expect(ends('2024-02-29', 'years', 1)).toBe('2025-02-28');
  });

  it('that ends in Tết ends on the first working day after it, with its working', () => {
    expect(endOfTerm('2025-12-17', { by: 'months', length: 2 }, vietnamCalendar)).toEqual({
      dueOn: '2026-02-23',
      counting: {
        ...{ by: 'months', length: 2, from: '2025-12-17', nominal: '2026-02-17' },
        notCounted: [
          { from: '2026-02-17', through: '2026-02-20', because: 'holiday' },
          { from: '2026-02-21', through: '2026-02-22', because: 'weekend' },
        ],
      },
    });
  });

  it('that ends on a Saturday that is worked ends on it', () => {
    expect(ends('2025-12-10', 'months', 1)).toBe('2026-01-10');
  });
});

describe('a term longer than any calendar', () => {
  it('ends on the last date that can be written', () => {
    expect(working('9999-12-01', Infinity)).toBe('9999-12-31');
    expect(calendarDays('2026-03-31', Infinity)).toBe('9999-12-31');
  });
});
