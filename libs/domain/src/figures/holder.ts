import type { ObligationKind } from '#contracts';
import { runningStay } from '../task/suspension.ts';
import { openObligations } from '../task/task.ts';
import type { IssuedTask } from '../task/task.ts';

/** With whom a task lies: whose move it waits for. */
export type Holder = 'unit' | 'coordinator' | 'reviewer' | 'leader' | 'nobody';

/**
 * What takes a task out of the unit’s hands while it is owed. What the unit has sent is with the reviewer until it is decided on; what it asks
 * of others is with them until there is an answer. Whatever else is owed, by the unit or beside the work, leaves the task where it is.
 */
const liesWith = new Map<ObligationKind, Holder>([
  ['decide-plan', 'reviewer'],
  ['verify', 'reviewer'],
  ['decide-completion', 'reviewer'],
  ['contribution', 'coordinator'],
  ['decide-decline', 'leader'],
  ['decide-extension', 'leader'],
  ['decide-contribution', 'leader'],
  ['decide-impediment', 'leader'],
  ['decide-clarification', 'leader'],
  ['countersign', 'leader'],
]);

/** Where several are waited for, the task lies with the first of these: without their move the others cannot finish theirs. */
const order = ['leader', 'reviewer', 'coordinator'] as const;

/** With whom an open task lies; with nobody while it is suspended. */
export const holderOf = (task: IssuedTask): Holder => {
  if (runningStay(task)) return 'nobody';
  const waitedFor = new Set(openObligations(task).map(({ kind }) => liesWith.get(kind)));
  return order.find((holder) => waitedFor.has(holder)) ?? 'unit';
};
