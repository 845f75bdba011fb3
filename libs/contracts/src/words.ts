import { detailWords } from './detail-words.ts';
import type { Instant, LocalDate } from './time.ts';

/** The languages of the product. Vietnamese is the one that is meant when none is asked for. */
export type Language = 'vi' | 'en';

/** Looks up how units, posts and people are called. */
export type Names = {
  unit: (id: string) => string;
  post: (id: string) => string;
  person: (id: string) => string;
};

// Vietnam has had this one offset since 1975; a time-zone database is not needed for it.
const offsetMs = 7 * 60 * 60 * 1000;

const isDate = /^\d{4}-\d{2}-\d{2}$/;
const isInstant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** A date as people write it in both languages here: 31/03/2026. */
export const inDate = (date: LocalDate): string => date.split('-').reverse().join('/');

/** A number of things, in English. */
export const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** An instant in local time: 08:00 ngày 01/04/2026. */
export const inInstant = (instant: Instant, language: Language): string => {
  const local = new Date(Date.parse(instant) + offsetMs).toISOString();
  return `${local.slice(11, 16)} ${language === 'vi' ? 'ngày' : 'on'} ${inDate(local.slice(0, 10))}`;
};

/** What is listed by codes, one after the other; undefined for anything else. */
const listed = (text: string, language: Language): string | undefined => {
  const words = text.split(' ').map((code) => detailWords[code]?.[language]);
  return words.includes(undefined) ? undefined : words.join('; ');
};

const inWords = (detail: unknown, language: Language): string => {
  const text = String(detail);
  if (isDate.test(text)) return inDate(text);
  return isInstant.test(text) ? inInstant(text, language) : (listed(text, language) ?? text);
};

/** Puts details in the place of `{name}`; dates, instants and codes are written for people. */
export const fillIn = (sentence: string, details: Record<string, unknown>, language: Language): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in details ? inWords(details[name], language) : whole,
  );
