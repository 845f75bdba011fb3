import { instantOf } from '../words/dates.ts';

export type By = 'recorded' | 'effective';

/** What of a task is looked at: one event and what it changed, an instant, or two of them. Local times, as people type them. */
export type Look = { version?: number; at?: string; and?: string; by?: 'effective' };

const isLocalTime = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) && !Number.isNaN(Date.parse(text));

/** What an address says; whatever else it says is left out. */
export const lookIn = ({ version, at, and, by }: Record<string, unknown>): Look => {
  const known = Number(version);
  return {
    ...(Number.isInteger(known) && known > 0 ? { version: known } : {}),
    ...(isLocalTime(at) ? { at } : {}),
    ...(isLocalTime(at) && isLocalTime(and) ? { and } : {}),
    ...(by === 'effective' ? { by } : {}),
  };
};

/** A moment as the API is asked for it. */
export type Moment = { version: number } | { at: string; by: By };

export const momentAt = (local: string, by: By) => ({ at: instantOf(local), by });
