import type { Instant, LocalDate, WorkingCalendar } from '#contracts';
import { isoOf, msPerMinute } from './iso.ts';

const minutesPerDay = 1440;

/** The local date at an instant, by the calendar's fixed offset from UTC. */
export function localDateOf(instant: Instant, calendar: WorkingCalendar): LocalDate {
  return isoOf(Date.parse(instant) + calendar.utcOffsetMinutes * msPerMinute).slice(0, 10);
}

/** The instant `minute` minutes after local midnight of `date`, by the calendar's fixed offset from UTC. */
export function atMinute(date: LocalDate, minute: number, calendar: WorkingCalendar): Instant {
  return isoOf(Date.parse(date) + (minute - calendar.utcOffsetMinutes) * msPerMinute);
}

/** The instant of 00:00 local time. */
export function startOfDay(date: LocalDate, calendar: WorkingCalendar): Instant {
  return atMinute(date, 0, calendar);
}

/** The last moment of a term that ends at an instant: whoever takes a post over at 24:00 had none of it. */
export function lastMomentBefore(at: Instant): Instant {
  return isoOf(Date.parse(at) - 1);
}

/** The day in which a moment is; what happens at 24:00 happens on the day that ends, and the one that follows has not begun. */
export function dayThatEnds(at: Instant, calendar: WorkingCalendar): LocalDate {
  return localDateOf(lastMomentBefore(at), calendar);
}

/**
 * The instant of 24:00 local time, when a term that ends on `date` runs out (Bộ luật Dân sự 2015 Điều 148 khoản 6). It is the start
 * of the next day and no longer belongs to `date`.
 */
export function endOfDay(date: LocalDate, calendar: WorkingCalendar): Instant {
  return atMinute(date, minutesPerDay, calendar);
}
