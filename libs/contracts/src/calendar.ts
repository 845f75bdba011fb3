import { z } from 'zod';
import { DecisionPaper } from './actor.ts';
import { CalendarVersion } from './ids.ts';
import { LocalDate } from './time.ts';

/** What makes a day differ from its weekday: three ways to be off, one to be worked. */
export const CalendarDayKind = z.enum(['holiday', 'compensatory', 'swap_off', 'swap_worked']);
export type CalendarDayKind = z.infer<typeof CalendarDayKind>;

/** Why a day does not count: it is off by its weekday, the calendar lists it, or the task was suspended. */
export const OffBecause = z.enum([
  'weekend',
  ...CalendarDayKind.exclude(['swap_worked']).options,
  'suspended',
]);
export type OffBecause = z.infer<typeof OffBecause>;

/** Days off in a row, first and last day included, for one reason. */
export const DaysOff = z
  .strictObject({ from: LocalDate, through: LocalDate, because: OffBecause })
  .meta({ id: 'DaysOff', description: 'Days off in a row, first and last day included, for one reason' });
export type DaysOff = z.infer<typeof DaysOff>;

export const CalendarDay = z
  .strictObject({
    date: LocalDate,
    kind: CalendarDayKind,
    name: z.string(),
    basis: z.string().meta({ description: 'The legal basis: the article or the numbered decision' }),
    unpaired: z.string().optional().meta({
      description: 'Of a swapped day: why no day of the same basis is swapped against it',
    }),
  })
  .meta({ id: 'CalendarDay', description: 'A day that is off or worked otherwise than by its weekday' });
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

/** Days in a row on which a task was suspended, the first and the last included. */
export const Stay = z
  .strictObject({ from: LocalDate, through: LocalDate })
  .meta({ id: 'Stay', description: 'Days on which a task is suspended, first and last day included' });
export type Stay = z.infer<typeof Stay>;

/**
 * A calendar as far as days are counted with it: names and legal bases are looked up by version and date when they are shown. `stays`:
 * the days on which the task that counts was suspended.
 */
export type WorkingCalendar = Omit<Calendar, 'days'> & {
  days: Pick<CalendarDay, 'date' | 'kind'>[];
  stays?: Stay[];
};

const line = (max: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'no control characters');

const days = z.array(
  CalendarDay.extend({ name: line(200), basis: line(300), unpaired: line(300).optional() }),
);

/** A new version, as a whole. */
export const WholeCalendar = z.strictObject({
  version: CalendarVersion,
  paper: DecisionPaper,
  from: LocalDate,
  through: LocalDate,
  days: days.max(2000),
});

/** A new version, as what it changes in another. */
export const ChangedCalendar = z.strictObject({
  version: CalendarVersion,
  paper: DecisionPaper,
  base: CalendarVersion,
  through: LocalDate.optional().meta({
    description: 'The new last day, where the version brings another year',
  }),
  add: days.max(400).default([]),
  change: days.max(400).default([]),
  remove: z.array(LocalDate).max(400).default([]),
});
export type ChangedCalendar = z.infer<typeof ChangedCalendar>;

export const EnterCalendar = z
  .union([ChangedCalendar, WholeCalendar])
  .meta({ id: 'EnterCalendar', description: 'A new calendar version: whole, or the changes to another' });
export type EnterCalendar = z.infer<typeof EnterCalendar>;

/** What can be wrong with a day of a calendar. */
export const CalendarFault = z.enum([
  'outside',
  'twice',
  'not-whole-years',
  'make-up-on-working-day',
  'off-already',
  'swap-unpaired',
  'there-already',
  'not-there',
]);
export type CalendarFault = z.infer<typeof CalendarFault>;

/** Why a day cannot stand in a calendar as it was sent. */
export const calendarFaults: Record<CalendarFault, { vi: string; en: string }> = {
  outside: {
    vi: 'nằm ngoài khoảng thời gian của lịch (from–through)',
    en: 'lies outside the calendar (from–through)',
  },
  twice: { vi: 'có nhiều hơn một dòng', en: 'is listed more than once' },
  'not-whole-years': {
    vi: 'lịch phải bắt đầu từ ngày 01/01 và kết thúc vào ngày 31/12',
    en: 'a calendar begins on 1 January and ends on 31 December',
  },
  'make-up-on-working-day': {
    vi: 'vốn là ngày làm việc nên không thể là ngày làm bù',
    en: 'is a working day by its weekday and cannot be a make-up day',
  },
  'off-already': {
    vi: 'là ngày nghỉ hằng tuần nên không thể là ngày nghỉ bù hoặc nghỉ hoán đổi',
    en: 'is off by its weekday and cannot be a day in lieu or a swapped day off',
  },
  'swap-unpaired': {
    vi: 'được hoán đổi nhưng căn cứ này không có đủ cặp ngày nghỉ và ngày làm bù; hãy bổ sung, hoặc ghi lý do vào unpaired',
    en: 'is swapped, but its basis has not as many days off as make-up days; add the other day, or say why in unpaired',
  },
  'there-already': {
    vi: 'đã có trong lịch gốc; hãy dùng change để sửa',
    en: 'is in the base version already; use change',
  },
  'not-there': { vi: 'không có trong lịch gốc', en: 'is not in the base version' },
};
