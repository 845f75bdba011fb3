import type { Instant, LocalDate, WorkingCalendar } from '#contracts';
import { addDays } from './dates.ts';
import { atMinute } from './instants.ts';
import { addWorkingDays } from './terms.ts';
import { nextWorkingDay, workingDayOnOrBefore } from './working-days.ts';

/**
 * When reminders of `dueOn` go out: each so many calendar days before it (0 is the due day itself), on the working day before if
 * that is a day off, `sendAtMinute` minutes after local midnight. Ascending; reminders that fall on the same morning are one.
 */
export function remindersBefore(
  dueOn: LocalDate,
  daysBefore: readonly number[],
  sendAtMinute: number,
  calendar: WorkingCalendar,
): Instant[] {
  const mornings = daysBefore.map((n) => workingDayOnOrBefore(addDays(dueOn, -n), calendar));
  return [...new Set(mornings)].toSorted().map((day) => atMinute(day, sendAtMinute, calendar));
}

/**
 * When each level of an escalation is reached, level 1 first. The grace of level 1 is so many working days after `from`; it runs out
 * at 24:00 of the last, and the level comes `sendAtMinute` minutes after local midnight of the next working day. Each further level
 * counts in the same way from the day of the level before, which does not count itself.
 */
export function ladder(
  from: LocalDate,
  grace: readonly number[],
  sendAtMinute: number,
  calendar: WorkingCalendar,
): Instant[] {
  let day = from;
  return grace.map((workingDays) => {
    day = nextWorkingDay(addWorkingDays(day, workingDays, calendar), calendar);
    return atMinute(day, sendAtMinute, calendar);
  });
}
