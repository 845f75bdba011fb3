import type { components } from '../client/schema.d.ts';

type Summary = components['schemas']['TaskSummary'];
type Execution = Summary['execution'];
type Timeliness = components['schemas']['Timeliness'];

export const executions: readonly Execution[] = [
  ...(['not_started', 'in_progress', 'awaiting_sign_off', 'suspended', 'done', 'withdrawn'] as const),
];
export const timelinesses: readonly Timeliness[] = [
  ...(['overdue', 'due_soon', 'in_term', 'no_term', 'on_time', 'late'] as const),
];

/** What of the tasks is the reader’s: those in which they are named, or that they follow. */
const mines = ['assigned', 'followed'] as const;
export type Mine = (typeof mines)[number];

const parts = ['clause', 'target', 'group'] as const;
/** What of a directive tasks serve: all of it, or one part of it by its number. */
export type Serving = { directiveId?: string; part?: (typeof parts)[number]; number?: number };

export const yearsKinds = ['one', 'several', 'none'] as const;
/** Tasks that are for a year, and whether that is one of several. */
type Years = { year?: number; years?: (typeof yearsKinds)[number] };

/** What a list of tasks is narrowed by; it stands in the address, so that it can be kept and sent on. */
export type Filter = { q?: string; execution?: Execution; timeliness?: Timeliness; mine?: Mine } & Years &
  Serving;

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((one) => one === value);

const servingIn = ({ directiveId, part, number }: Record<string, unknown>): Serving => {
  if (typeof directiveId !== 'string') return {};
  const known = oneOf(parts, part);
  return known && typeof number === 'number' ? { directiveId, part: known, number } : { directiveId };
};

const yearsIn = ({ year, years }: Record<string, unknown>): Years => {
  const kind = oneOf(yearsKinds, years);
  const isYear = typeof year === 'number' && year >= 1945 && year <= 2200;
  return { ...(isYear ? { year } : {}), ...(kind ? { years: kind } : {}) };
};

/** What an address says; whatever else it says is left out. */
export const filterIn = ({ q, execution, timeliness, mine, ...rest }: Record<string, unknown>): Filter => {
  const known = {
    ...{ execution: oneOf(executions, execution), timeliness: oneOf(timelinesses, timeliness) },
    mine: oneOf(mines, mine),
  };
  return {
    ...(typeof q === 'string' && q.trim() !== '' ? { q } : {}),
    ...(known.execution ? { execution: known.execution } : {}),
    ...(known.timeliness ? { timeliness: known.timeliness } : {}),
    ...(known.mine ? { mine: known.mine } : {}),
    ...yearsIn(rest),
    ...servingIn(rest),
  };
};
