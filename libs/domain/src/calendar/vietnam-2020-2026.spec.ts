import { describe, expect, it } from '@jest/globals';
import type { CalendarDay } from '#contracts';
import { weekday } from './dates.ts';
import { vietnamCalendar } from './vietnam-2020-2026.ts';
import { isProvisional, isWorkingDay, workingDaysAfter } from './working-days.ts';

const { days } = vietnamCalendar;
const years = ['2020', '2021', '2022', '2023', '2024', '2025', '2026'];
const onWeekend = ({ date }: CalendarDay) => weekday(date) > 5;
const ofKind = (...kinds: CalendarDay['kind'][]) => days.filter(({ kind }) => kinds.includes(kind));
const perYear = (rows: CalendarDay[]) =>
  years.map((year) => rows.filter((row) => row.date.startsWith(year)).length);

describe('the calendar of 2020–2026', () => {
  it('names every day and its legal basis', () => {
    expect(days).toHaveLength(103);
    expect(days.filter(({ name, basis }) => name.trim() === '' || basis.trim() === '')).toEqual([]);
  });

  it('lists its days in order, each once and none outside its years', () => {
    const dates = days.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].toSorted());
    expect(dates.filter((date) => isProvisional(date, vietnamCalendar))).toEqual([]);
  });

  it('has make-up days on weekends, and compensatory and swapped days off on weekdays', () => {
    expect(ofKind('swap_worked').filter((row) => !onWeekend(row))).toEqual([]);
    expect(ofKind('compensatory', 'swap_off').filter(onWeekend)).toEqual([]);
  });

  it('takes 10 weekdays off in 2020 and 11 from 2021, when Quốc khánh became two days', () => {
    const weekdaysOff = ofKind('holiday', 'compensatory').filter((row) => !onWeekend(row));
    expect(perYear(weekdaysOff)).toEqual([10, 11, 11, 11, 11, 11, 11]);
  });

  it('makes up in the same year for every day swapped off', () => {
    expect(perYear(ofKind('swap_off'))).toEqual([0, 0, 0, 0, 1, 1, 2]);
    expect(perYear(ofKind('swap_worked'))).toEqual([0, 0, 0, 0, 1, 1, 2]);
  });

  it('leaves 250 working days in 2026: 261 weekdays less 11 off', () => {
    expect(workingDaysAfter('2025-12-31', '2026-12-31', vietnamCalendar)).toBe(250);
  });

  it('works on 24/11/2026, which is left out until its law is read', () => {
    expect(isWorkingDay('2026-11-24', vietnamCalendar)).toBe(true);
  });
});
