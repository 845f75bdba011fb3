import { describe, expect, it } from '@jest/globals';
import { CalendarChinese, CalendarVietnamese } from 'date-chinese';
import { vietnamCalendar } from '#domain';

const two = (n: number) => String(n).padStart(2, '0');

/** The solar date of a day of the lunar year that begins in `year`. */
const solar = (Calendar: typeof CalendarVietnamese, year: number, month: number, day: number): string => {
  const lunar = new Calendar();
  const [cycle, lunarYear] = lunar.fromJDE(lunar.newYear(year)).get();
  const on = lunar.set(cycle, lunarYear, month, false, day).toGregorian(year);
  return `${on.year}-${two(on.month)}-${two(on.day)}`;
};

const years = Array.from({ length: 11 }, (_, index) => 2020 + index);
const decided = years.filter((year) => `${year}-12-31` <= vietnamCalendar.through);
const namesOn = (date: string) =>
  vietnamCalendar.days.filter((one) => one.date === date && one.kind === 'holiday').map(({ name }) => name);

describe('the lunar days of the product’s calendar', () => {
  it.each(decided)('%i: Tết is the first day of the Vietnamese lunar year', (year) => {
    expect(namesOn(solar(CalendarVietnamese, year, 1, 1))).toEqual(['Tết Nguyên đán']);
  });

  it.each(decided)('%i: Giỗ Tổ is the tenth of its third month', (year) => {
    expect(namesOn(solar(CalendarVietnamese, year, 3, 10))).toEqual(['Giỗ Tổ Hùng Vương']);
  });
});

describe('the Vietnamese and the Chinese lunar calendar, 2020–2030', () => {
  it('are not the same: Tết 2030 is a day before the Chinese New Year', () => {
    const differing = years.filter(
      (year) => solar(CalendarVietnamese, year, 1, 1) !== solar(CalendarChinese, year, 1, 1),
    );
    expect(differing).toEqual([2030]);
    // The new moon is on 02/02/2030 at 16:07 UTC: 23:07 in Hà Nội, and already the 3rd in Beijing.
    expect(solar(CalendarVietnamese, 2030, 1, 1)).toBe('2030-02-02');
    expect(solar(CalendarChinese, 2030, 1, 1)).toBe('2030-02-03');
  });

  it('agree on Giỗ Tổ in all these years', () => {
    for (const year of years)
      expect(solar(CalendarVietnamese, year, 3, 10)).toBe(solar(CalendarChinese, year, 3, 10));
  });
});
