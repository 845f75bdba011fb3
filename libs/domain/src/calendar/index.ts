export { addDays, addMonths, weekday } from './dates.ts';
export { weekOf } from './weeks.ts';
export type { Week } from './weeks.ts';
export { atMinute, dayThatEnds, endOfDay, lastMomentBefore, localDateOf, startOfDay } from './instants.ts';
export { dayAfterPeriod, periodAfter, periodClosingFrom, periodKinds } from './periods.ts';
export { ladder, remindersBefore } from './schedule.ts';
export { givenBack, longestUntil, withStays, workingDaysOf } from './stays.ts';
export { addWorkingDays, endOfTerm, leavingWorkingDays } from './terms.ts';
export { changedFrom, differenceOf, faultyDays } from './versions.ts';
export type { DayChange, FaultyDay } from './versions.ts';
export { vietnamCalendar } from './vietnam-2020-2026.ts';
export {
  isProvisional,
  isWorkingDay,
  nextWorkingDay,
  passedThrough,
  provisionalYear,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysAfter,
} from './working-days.ts';
