import type { LocalDate } from '#contracts';
import { isoOf, msPerDay } from './iso.ts';

/** The last day there is. Every search forward ends here at the latest. */
export const lastDate: LocalDate = '9999-12-31';

/** The first day there is. Every search backward ends here at the latest. */
export const firstDate: LocalDate = '0000-01-01';

/** The date `n` calendar days after `date` (before it, if `n` is negative); stops at the first and the last date. */
export function addDays(date: LocalDate, n: number): LocalDate {
  return isoOf(Date.parse(date) + n * msPerDay).slice(0, 10);
}

/**
 * The corresponding day `n` months after `date`, or the last day of that month if it has none (Bộ luật Dân sự 2015 Điều 148 khoản 3);
 * stops at the last date.
 */
export function addMonths(date: LocalDate, n: number): LocalDate {
  const first = new Date(`${date.slice(0, 8)}01`);
  first.setUTCMonth(first.getUTCMonth() + n);
  const next = new Date(first);
  next.setUTCMonth(next.getUTCMonth() + 1);
  const lastDay = new Date(next.getTime() - msPerDay).getUTCDate();
  const day = Math.min(Number(date.slice(8)), lastDay);
  return isoOf(first.getTime() + (day - 1) * msPerDay).slice(0, 10);
}

/** The day of the week by ISO 8601: Monday is 1, Sunday is 7. */
export function weekday(date: LocalDate): number {
  return new Date(Date.parse(date)).getUTCDay() || 7;
}
