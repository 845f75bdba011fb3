import type { LocalDate, Stay, WorkingCalendar } from '#contracts';
import { addDays } from './dates.ts';
import { addWorkingDays } from './terms.ts';
import { isWorkingDay, nextWorkingDay, workingDaysAfter } from './working-days.ts';

/** The calendar by which a task counts that was suspended: no day of a stay is a working day, as no day off is. */
export const withStays = (calendar: WorkingCalendar, stays: readonly Stay[]): WorkingCalendar =>
  stays.length === 0 && !calendar.stays ? calendar : { ...calendar, stays: [...stays] };

const withoutStays = (calendar: WorkingCalendar): WorkingCalendar => withStays(calendar, []);

/** How many working days a stay takes from whoever owes something, its first and last day included. */
export const workingDaysOf = ({ from, through }: Stay, calendar: WorkingCalendar): number =>
  workingDaysAfter(addDays(from, -1), through, withoutStays(calendar));

/**
 * A date that somebody named, after a stay that began on or before it: as many working days later as the stay had, and never within the
 * stay.
 */
export const givenBack = (date: LocalDate, stay: Stay, calendar: WorkingCalendar): LocalDate => {
  const plain = withoutStays(calendar);
  const moved = addWorkingDays(date, workingDaysOf(stay, plain), plain);
  return moved > stay.through ? moved : nextWorkingDay(stay.through, plain);
};

/** The last day of a stay of so many working days that begins on a day, that day included. */
export const longestUntil = (from: LocalDate, days: number, calendar: WorkingCalendar): LocalDate => {
  const plain = withoutStays(calendar);
  return addWorkingDays(from, isWorkingDay(from, plain) ? days - 1 : days, plain);
};
