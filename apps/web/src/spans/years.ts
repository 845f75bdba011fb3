import { spanIn } from './span.ts';

type Values = Record<string, unknown>;
/** A year for which each unit gets a task of its own. */
export type Year = { year: number; dueOn?: string };

/** Whether the draft is for a task in each of its years, and not for one in all of them. */
export const isEachYear = (values: Values): boolean => {
  const span = spanIn(values['span']);
  return values['eachYear'] === 'each' && span !== undefined && span.from < span.to;
};

/** No more years than one request takes are shown. */
const most = 20;

const two = (n: number) => String(n).padStart(2, '0');

/** The same day and month so many years later; of 29 February, the 28th. */
const yearsLater = (day: string, years: number): string => {
  const [year = 0, month = 1, of = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return `${year + years}-${two(month)}-${two(Math.min(of, last))}`;
};

/** The years of a draft with the last day in each: as written for it, else day and month of the first one. */
export const yearsIn = (values: Values): Year[] => {
  const span = spanIn(values['span']);
  if (!span) return [];
  const { dueOn, timing = 'dueOn' } = values;
  const own = (values['yearDues'] ?? {}) as Record<string, string | undefined>;
  const count = Math.min(span.to - span.from + 1, most);
  return Array.from({ length: count }, (_, after) => {
    const year = span.from + after;
    if (timing !== 'dueOn' || typeof dueOn !== 'string') return { year };
    return { year, dueOn: own[year] ?? yearsLater(dueOn, after) };
  });
};
