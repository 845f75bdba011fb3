export { addDays, weekday } from './dates.ts';
export { atMinute, endOfDay, localDateOf, startOfDay } from './instants.ts';
export { ladder, remindersBefore } from './schedule.ts';
export { addWorkingDays, endOfTerm } from './terms.ts';
export { vietnamCalendar } from './vietnam-2020-2026.ts';
export {
  isProvisional,
  isWorkingDay,
  nextWorkingDay,
  passedThrough,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysAfter,
} from './working-days.ts';
