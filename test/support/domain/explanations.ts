import { default1 } from '#domain';
import type { Policy } from '#contracts';
import { underThePolicy } from './stream.ts';

type Rules = NonNullable<Policy['explanation']>;

/** Explanations are owed from level 2 on, within five working days; the leader rules within five. */
export const explanationsAsked = (more: Partial<Rules> = {}) =>
  underThePolicy({ ...default1, explanation: { fromLevel: 2, term: 5, ruling: 5, ...more } });
