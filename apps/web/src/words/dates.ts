import { language } from './speak.ts';

/** The time here: UTC+7 the whole year, as in every calendar of the system. */
const localMs = 7 * 60 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;

const local = (instant: string): string => new Date(Date.parse(instant) + localMs).toISOString();

/** A date of the local calendar as people write it here, in both languages: 31/03/2026. */
export const inDate = (date: string): string => date.split('-').reverse().join('/');

/** The local date on which an instant lies. */
export const dayOf = (instant: string): string => local(instant).slice(0, 10);

/** An instant in local time: 31/03/2026 14:05. */
export const inTime = (instant: string): string =>
  `${inDate(dayOf(instant))} ${local(instant).slice(11, 16)}`;

/** An instant as `datetime-local` takes it; `after`: the next whole minute, by which it had happened. */
export const inLocalTime = (instant: string, rounded?: 'after'): string => {
  const minuteMs = 60_000;
  const ms = Date.parse(instant);
  const whole = rounded === 'after' ? Math.ceil(ms / minuteMs) * minuteMs : ms;
  return local(new Date(whole).toISOString()).slice(0, 16);
};

/** The date that follows. */
export const dayAfter = (date: string): string =>
  new Date(Date.parse(date) + dayMs).toISOString().slice(0, 10);

/** How many days of the calendar lie between two dates; less than none if the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** The date some days of the calendar after another; before it, if they are less than none. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);

/** The instant of a local date and time, as `datetime-local` gives it. */
export const instantOf = (localTime: string): string =>
  new Date(Date.parse(`${localTime.slice(0, 16)}:00Z`) - localMs).toISOString();

const weekdays = {
  vi: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

/** A date with its day of the week: Thứ Ba, 31/03/2026. */
export const inWeek = (date: string): string =>
  `${weekdays[language()][new Date(date).getUTCDay()] ?? ''}, ${inDate(date)}`;
