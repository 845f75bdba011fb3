import { z } from 'zod';
import { LocalDate } from './time.ts';

/** What makes a day differ from its weekday: three ways to be off, one to be worked. */
export const CalendarDayKind = z.enum(['holiday', 'compensatory', 'swap_off', 'swap_worked']);
export type CalendarDayKind = z.infer<typeof CalendarDayKind>;

/** Why a day is not worked: it is off by its weekday, or the calendar lists it. */
export const OffBecause = z.enum(['weekend', ...CalendarDayKind.exclude(['swap_worked']).options]);
export type OffBecause = z.infer<typeof OffBecause>;

/** Days off in a row, first and last day included, for one reason. */
export const DaysOff = z
  .strictObject({ from: LocalDate, through: LocalDate, because: OffBecause })
  .meta({ id: 'DaysOff', description: 'Days off in a row, first and last day included, for one reason' });
export type DaysOff = z.infer<typeof DaysOff>;

export const CalendarDay = z.strictObject({
  date: LocalDate,
  kind: CalendarDayKind,
  name: z.string(),
  basis: z.string().meta({ description: 'The legal basis: the article or the numbered decision' }),
});
export type CalendarDay = z.infer<typeof CalendarDay>;

/**
 * One version of the working calendar. A year outside `from`–`through` is provisional: it is counted by weekdays alone, and the
 * product says so. The UTC offset is fixed (no time-zone database in workflow code).
 */
export const Calendar = z
  .strictObject({
    version: z.string(),
    utcOffsetMinutes: z.int(),
    from: LocalDate,
    through: LocalDate,
    days: z.array(CalendarDay),
  })
  .meta({
    id: 'Calendar',
    description: 'A version of the working calendar: days off and make-up days with their legal basis',
  });
export type Calendar = z.infer<typeof Calendar>;

/** A calendar as far as days are counted with it: names and legal bases are looked up by version and date when they are shown. */
export type WorkingCalendar = Omit<Calendar, 'days'> & { days: Pick<CalendarDay, 'date' | 'kind'>[] };
