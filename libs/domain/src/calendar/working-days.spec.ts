import { describe, expect, it } from '@jest/globals';
import type { Calendar, CalendarDay, LocalDate } from '#contracts';
import { addDays } from './dates.ts';
import { vietnamCalendar } from './vietnam-2020-2026.ts';
import {
  isProvisional,
  isWorkingDay,
  nextWorkingDay,
  passedThrough,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysAfter,
} from './working-days.ts';

const works = (date: LocalDate) => isWorkingDay(date, vietnamCalendar);
const late = (dueOn: LocalDate, on: LocalDate) => workingDaysAfter(dueOn, on, vietnamCalendar);

const through = (from: LocalDate, to: LocalDate) => passedThrough(from, to, vietnamCalendar);

describe('what a term meets on its way', () => {
  it('is nothing in a working week', () => {
    expect(through('2026-03-30', '2026-04-03')).toEqual({ notCounted: [], makeUp: [] });
  });

  it('is Tết Bính Ngọ: the weekend before it, five days of it, and the weekend after it', () => {
    expect(through('2026-02-12', '2026-02-23')).toEqual({
      notCounted: [
        { from: '2026-02-14', through: '2026-02-15', because: 'weekend' },
        { from: '2026-02-16', through: '2026-02-20', because: 'holiday' },
        { from: '2026-02-21', through: '2026-02-22', because: 'weekend' },
      ],
      makeUp: [],
    });
  });

  it('is the New Year of 2026: the holiday, the Friday swapped off, and the Saturday worked for it', () => {
    expect(through('2025-12-31', '2026-01-12')).toEqual({
      notCounted: [
        { from: '2026-01-01', through: '2026-01-01', because: 'holiday' },
        { from: '2026-01-02', through: '2026-01-02', because: 'swap_off' },
        { from: '2026-01-03', through: '2026-01-04', because: 'weekend' },
        { from: '2026-01-11', through: '2026-01-11', because: 'weekend' },
      ],
      makeUp: ['2026-01-10'],
    });
  });

  it('leaves out the day from which the term runs, and keeps the last', () => {
    expect(through('2026-03-07', '2026-03-08')).toEqual({
      notCounted: [{ from: '2026-03-08', through: '2026-03-08', because: 'weekend' }],
      makeUp: [],
    });
    expect(through('2026-03-07', '2026-03-07')).toEqual({ notCounted: [], makeUp: [] });
  });
});

describe('an ordinary week', () => {
  it('is worked from Monday to Friday and rests on Saturday and Sunday', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((n) => works(addDays('2026-03-30', n)));
    expect(week).toEqual([true, true, true, true, true, false, false]);
  });

  it('works on 29 February of a leap year, a Thursday in 2024', () => {
    expect(works('2024-02-29')).toBe(true);
  });
});

describe('Tết Bính Ngọ', () => {
  it('is off from Saturday 14/02 to Sunday 22/02/2026 without a break, and worked on either side', () => {
    const tet = [14, 15, 16, 17, 18, 19, 20, 21, 22].map((day) => works(`2026-02-${day}`));
    expect(tet).not.toContain(true);
    expect(works('2026-02-13')).toBe(true);
    expect(works('2026-02-23')).toBe(true);
  });
});

describe('a working day swapped for a day of the weekend', () => {
  it('rests on Friday 02/01/2026 and works on Saturday 10/01/2026 (12729/VPCP-KGVX)', () => {
    expect(works('2026-01-02')).toBe(false);
    expect(works('2026-01-10')).toBe(true);
    expect(works('2026-01-03')).toBe(false);
    expect(works('2026-01-11')).toBe(false);
  });

  it('rests from 30/04 to 04/05/2025, for which Saturday 26/04/2025 was worked', () => {
    const days: LocalDate[] = ['2025-04-30', '2025-05-01', '2025-05-02', '2025-05-03', '2025-05-04'];
    expect(days.map(works)).not.toContain(true);
    expect(works('2025-04-26')).toBe(true);
    expect(works('2025-05-05')).toBe(true);
  });

  it('is worked if the calendar lists the day as off too, in whichever order', () => {
    const row = (kind: CalendarDay['kind']): CalendarDay => ({
      date: '2026-03-28',
      kind,
      name: '',
      basis: '',
    });
    const days = [row('swap_worked'), row('holiday')];
    expect(isWorkingDay('2026-03-28', { ...vietnamCalendar, days })).toBe(true);
    expect(isWorkingDay('2026-03-28', { ...vietnamCalendar, days: days.toReversed() })).toBe(true);
  });
});

describe('a holiday on a weekend', () => {
  it('is made up for on the next working day: Giỗ Tổ on Sunday 26/04/2026, off on Monday 27/04', () => {
    expect(works('2026-04-26')).toBe(false);
    expect(works('2026-04-27')).toBe(false);
    expect(works('2026-04-28')).toBe(true);
  });
});

describe('looking for the nearest working day', () => {
  it('finds the next one strictly after the day', () => {
    expect(nextWorkingDay('2026-03-31', vietnamCalendar)).toBe('2026-04-01');
    expect(nextWorkingDay('2026-02-13', vietnamCalendar)).toBe('2026-02-23');
    expect(nextWorkingDay('2026-01-09', vietnamCalendar)).toBe('2026-01-10');
  });

  it('keeps a day that is worked', () => {
    expect(workingDayOnOrAfter('2026-03-31', vietnamCalendar)).toBe('2026-03-31');
    expect(workingDayOnOrBefore('2026-03-31', vietnamCalendar)).toBe('2026-03-31');
  });

  it('goes over the whole of Tết in either direction', () => {
    expect(workingDayOnOrAfter('2026-02-17', vietnamCalendar)).toBe('2026-02-23');
    expect(workingDayOnOrBefore('2026-02-17', vietnamCalendar)).toBe('2026-02-13');
  });
});

describe('days late', () => {
  it('are none on the due day and before it', () => {
    expect(late('2026-03-31', '2026-03-31')).toBe(0);
    expect(late('2026-03-31', '2026-03-02')).toBe(0);
  });

  it('are counted in working days from the day after the due day', () => {
    expect(late('2026-03-31', '2026-04-01')).toBe(1);
    expect(late('2026-03-31', '2026-04-06')).toBe(4);
  });

  it('do not grow over a weekend or over Tết', () => {
    expect(late('2026-04-03', '2026-04-05')).toBe(0);
    expect(late('2026-02-13', '2026-02-22')).toBe(0);
    expect(late('2026-02-13', '2026-02-23')).toBe(1);
  });

  it('grow on a Saturday that is worked', () => {
    expect(late('2026-01-09', '2026-01-10')).toBe(1);
  });
});

describe('a year whose decision has not come', () => {
  it('is provisional, and the years of the calendar are not', () => {
    expect(isProvisional('2026-12-31', vietnamCalendar)).toBe(false);
    expect(isProvisional('2027-01-01', vietnamCalendar)).toBe(true);
    expect(isProvisional('2020-01-01', vietnamCalendar)).toBe(false);
    expect(isProvisional('2019-12-31', vietnamCalendar)).toBe(true);
  });

  it('is counted by weekdays alone, even on 1 January', () => {
    expect(works('2027-01-01')).toBe(true);
    expect(works('2027-01-02')).toBe(false);
  });
});

describe('a calendar without a working day in reach', () => {
  const off = (date: LocalDate): CalendarDay => ({ date, kind: 'holiday', name: 'x', basis: 'x' });
  const closed = (from: LocalDate, days: number): Calendar => ({
    ...vietnamCalendar,
    days: Array.from({ length: days }, (_, n) => off(addDays(from, n))),
  });

  it('ends a search at the last and at the first date', () => {
    expect(nextWorkingDay('9999-12-20', closed('9999-12-01', 31))).toBe('9999-12-31');
    expect(workingDayOnOrBefore('0000-01-20', closed('0000-01-01', 31))).toBe('0000-01-01');
  });

  it('finds the first working day after two closed years', () => {
    expect(nextWorkingDay('2026-01-01', closed('2026-01-01', 730))).toBe('2028-01-03');
  });
});
