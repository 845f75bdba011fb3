import type { Command, Rejection, Seal } from '#contracts';
import { valueAt } from '../../decider.ts';
import { reject } from '../../decision.ts';
import type { Facts } from '../act.ts';
import type { IssuedTask } from '../task.ts';

type Waiver = { waiver?: { reason: Seal; subTaskIds: string[] } };

/** Whether a command would end a task as done: a sign-off, a review that ends it, the last signature under either. */
export const closesTask = ({ type }: Command, { signing }: IssuedTask): boolean => {
  const act = type === 'Countersign' ? signing?.act : type;
  return act === 'SignOff' || act === 'ReviewTask';
};

/** A task does not end while sub-tasks of it are open, unless its leader waives that: what the event says of it, or the refusal. */
export const overOpenSubTasks = (
  said: unknown,
  { family }: Pick<Facts, 'family'>,
): Waiver | { rejection: Rejection } => {
  const open = family?.openSubTasks ?? [];
  if (open.length === 0) return {};
  const reason = valueAt(said, ['waiver', 'reason']);
  if (typeof reason === 'string') return { waiver: { reason, subTaskIds: open.map(({ taskId }) => taskId) } };
  const codes = open.map(({ code }) => code).join(', ');
  return reject('sub-tasks-open', { count: open.length, codes });
};
