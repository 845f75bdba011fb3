import type { LocalDate } from '#contracts';
import { addDays, weekday } from './dates.ts';
import { msPerDay } from './iso.ts';

/** A week from Monday to Sunday, with the number and the year that ISO 8601 gives it. */
export type Week = { number: number; year: number; from: LocalDate; to: LocalDate };

/** The week in which a day lies. It belongs to the year in which its Thursday lies. */
export const weekOf = (day: LocalDate): Week => {
  const from = addDays(day, 1 - weekday(day));
  const thursday = addDays(from, 3);
  const year = Number(thursday.slice(0, 4));
  const days = (Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / msPerDay;
  return { number: Math.floor(days / 7) + 1, year, from, to: addDays(from, 6) };
};
