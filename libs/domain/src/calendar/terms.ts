import type { Counting, LocalDate, Term, WorkingCalendar } from '#contracts';
import { addDays, addMonths, lastDate } from './dates.ts';
import {
  nextWorkingDay,
  passedThrough,
  provisionalYear,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from './working-days.ts';

/**
 * The last day of a term of `n` working days. The first day, `date`, does not count (Bộ luật Dân sự 2015 Điều 147 khoản 2); a term
 * of 0 working days ends on `date` itself, be it a day off. A term too long for the calendar ends on 9999-12-31.
 */
export function addWorkingDays(date: LocalDate, n: number, calendar: WorkingCalendar): LocalDate {
  let day = date;
  for (let counted = 0; counted < n && day < lastDate; counted += 1) day = nextWorkingDay(day, calendar);
  return day;
}

/** The last day after which `n` working days are left, up to and with `date`. For 0 that is `date` itself, be it a day off. */
export function leavingWorkingDays(date: LocalDate, n: number, calendar: WorkingCalendar): LocalDate {
  let day = date;
  for (let left = n; left > 0; left -= 1) day = addDays(workingDayOnOrBefore(day, calendar), -1);
  return day;
}

/** The day a term of days, months or years comes to, before it is asked whether that is a day off. */
const nominalEnd = (from: LocalDate, { by, length }: Term): LocalDate => {
  if (by === 'days') return addDays(from, length);
  return addMonths(from, by === 'years' ? length * 12 : length);
};

/**
 * The last day of a term, with its working. The first day, `from`, does not count (Bộ luật Dân sự 2015 Điều 147 khoản 2). A term of
 * months or years ends on the corresponding day, or on the last day of a month that has none (Điều 148 khoản 3, 4). If the last day is
 * a day off, the term ends on the next working day (khoản 5).
 */
export function endOfTerm(
  from: LocalDate,
  term: Term,
  calendar: WorkingCalendar,
): { dueOn: LocalDate; counting: Counting } {
  const { by, length } = term;
  if (by === 'working_days') {
    const dueOn = addWorkingDays(from, length, calendar);
    const passed = { ...passedThrough(from, dueOn, calendar), ...provisionalYear(from, dueOn, calendar) };
    return { dueOn, counting: { by, days: length, from, ...passed } };
  }
  const nominal = nominalEnd(from, term);
  const dueOn = workingDayOnOrAfter(nominal, calendar);
  const { notCounted } = passedThrough(addDays(nominal, -1), dueOn, calendar);
  const provisional = provisionalYear(nominal, dueOn, calendar);
  return { dueOn, counting: { by, length, from, nominal, notCounted, ...provisional } };
}
