import type { Language } from './words.ts';

export type Said = Record<Language, string>;

/** A sentence that names no details. */
export const same =
  (vi: string, en: string): (() => Said) =>
  () => ({ vi, en });
