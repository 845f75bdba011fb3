import type { Instant } from '#contracts';

/** Something that is so from an instant on, until the next one. */
export type Dated<T> = { from: Instant; is: T };

/** What is so at an instant; undefined before the first. */
export const asOf = <T>(all: readonly Dated<T>[], at: Instant): T | undefined =>
  all.findLast(({ from }) => from <= at)?.is;

/** With one more; what was recorded before of the very same instant was put right by it. */
export const withDated = <T>(all: readonly Dated<T>[], one: Dated<T>): Dated<T>[] =>
  [...all.filter(({ from }) => from !== one.from), one].sort((a, b) => (a.from < b.from ? -1 : 1));
