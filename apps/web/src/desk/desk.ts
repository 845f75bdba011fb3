import { queryOptions } from '@tanstack/react-query';
import { actsFor } from '../acts/acts.ts';
import type { Act } from '../acts/acts.ts';
import { api, said } from '../client/client.ts';
import type { components } from '../client/schema.d.ts';
import type { Task } from '../task/task.ts';
import type { Stroke } from './keys.ts';

type Mine = components['schemas']['MyObligations'];
type Duty = components['schemas']['Owed']['kind'];
type Owed = Mine['owed'][number];
type Waiting = Mine['waitsForMe'][number];

/** What the reader owes, and what waits for their next move. */
export const myObligations = queryOptions({
  queryKey: ['me', 'obligations'],
  queryFn: async () => said(await api.GET('/api/me/obligations')),
});

/** One thing to do: with its task, why it is the reader’s, its date, and the acts that do it. */
export type Line = Pick<Mine['owed'][number], 'taskId' | 'code' | 'title' | 'unit' | 'why'> & {
  /** The same for as long as the thing is to be done. */
  id: string;
  /** Whether it is the reader’s turn now. */
  turn: boolean;
  what: Duty | 'review-progress';
  obligationId: string | null;
  dueOn: string | null;
  overdue: boolean;
  level: number;
  /** Whose it is, where the reader may do it for them. */
  owner: string | null;
  acts: readonly Act[];
};

const byDate = (one: Line, other: Line): number =>
  Number(other.overdue) - Number(one.overdue) || (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9');

const owing = (one: Owed, turn: boolean): Line => {
  const { taskId, code, title, unit, why, kind, obligationId, dueOn, overdue, level } = one;
  const id = `${taskId} ${obligationId}`;
  return {
    ...{ id, turn, taskId, code, title, unit, why, obligationId, dueOn, overdue, level },
    ...{ owner: null, what: kind, acts: actsFor[kind] },
  };
};

/** What is owed by no date: a remark on a report that nobody has read, or the result of a task without a term. */
const undated = ({ taskId, code, title, unit, why, what, kind }: Waiting): Line => ({
  ...{ id: `${taskId} ${what}`, turn: true, taskId, code, title, unit, why },
  ...{ obligationId: null, dueOn: null, overdue: false, level: 0, owner: null },
  ...{ what: kind ?? 'review-progress', acts: kind === null ? ['ReviewProgress'] : actsFor[kind] },
});

/** What is the reader’s turn now, and what else they owe: each thing once, overdue first, then by date. */
export const linesOf = ({ owed, waitsForMe }: Mine): { turns: Line[]; others: Line[] } => {
  const isOwn = ({ taskId, obligationId }: Owed) =>
    owed.some((one) => one.taskId === taskId && one.obligationId === obligationId);
  const turns = waitsForMe.map((waiting) => {
    if (!waiting.owed) return undated(waiting);
    const line = owing(waiting.owed, true);
    return isOwn(waiting.owed) ? line : { ...line, owner: waiting.owed.post?.title ?? null };
  });
  const others = owed
    .filter((one) => !waitsForMe.some(({ owed: met }) => met?.taskId === one.taskId && met.kind === one.kind))
    .map((one) => owing(one, false));
  return { turns: turns.sort(byDate), others: others.sort(byDate) };
};

/**
 * What can be done from a line: what does the thing, and for a result also to ask for a later date, as far as the task allows it now. Until
 * the task is known, whatever is the reader’s turn.
 */
export const actsOn = (line: Line, task: Task | undefined): readonly Act[] => {
  if (!task) return line.turn ? line.acts : [];
  const possible: readonly Act[] =
    line.what === 'completion' ? [...line.acts, 'RequestExtension'] : line.acts;
  return possible.filter((act) => task.allowed.includes(act));
};

/** Which key does an act of a line: the usual one, the other one, or a later date. */
export const keyOf = ({ acts }: Line, act: Act): { key: string; stroke: Stroke } => {
  if (act === 'RequestExtension') return { key: 'E', stroke: 'extend' };
  return act === acts[0] ? { key: 'A', stroke: 'act' } : { key: 'R', stroke: 'other-act' };
};

/** Decisions are made on what somebody has sent. */
export const isDecision = ({ what }: Line): boolean =>
  what.startsWith('decide-') || what === 'countersign' || what === 'verify' || what === 'review-progress';
