import type { LocalDate, WorkingCalendar } from '#contracts';
import { addDays, lastDate } from './dates.ts';
import { nextWorkingDay, workingDayOnOrAfter } from './working-days.ts';

/**
 * The last day of a term of `n` working days. The first day, `date`, does not count (Bộ luật Dân sự 2015 Điều 147 khoản 2); a term
 * of 0 working days ends on `date` itself, be it a day off. A term too long for the calendar ends on 9999-12-31.
 */
export function addWorkingDays(date: LocalDate, n: number, calendar: WorkingCalendar): LocalDate {
  let day = date;
  for (let counted = 0; counted < n && day < lastDate; counted += 1) day = nextWorkingDay(day, calendar);
  return day;
}

/**
 * The last day of a term of `days` calendar days. The first day, `date`, does not count (Bộ luật Dân sự 2015 Điều 147 khoản 2); if
 * the last day is a day off, the term ends on the next working day (Điều 148 khoản 5).
 */
export function addCalendarTerm(date: LocalDate, days: number, calendar: WorkingCalendar): LocalDate {
  return workingDayOnOrAfter(addDays(date, days), calendar);
}
