import type { KnownParent, TaskEvent } from '#contracts';
import { runningStay } from '../suspension.ts';
import type { IssuedTask } from '../task.ts';
import { approvedLines } from './lines.ts';

const inHand: ReadonlySet<IssuedTask['stage']> = new Set<IssuedTask['stage']>([
  'acknowledged',
  'plan_submitted',
  'in_progress',
]);

const standingOf = (task: IssuedTask): KnownParent['standing'] => {
  if (task.stage === 'withdrawn') return 'withdrawn';
  if (task.stage === 'signed_off') return 'signed-off';
  return inHand.has(task.stage) && !runningStay(task) ? 'in-hand' : 'open';
};

/** Under a policy that says nothing of sub-tasks: one level, and no later than the parent. */
const ownRules: KnownParent['rules'] = { depth: 1, margin: 0 };

/** A task as its sub-tasks are decided by it, with what has happened to it since a version. */
export const asParent = (
  task: IssuedTask,
  events: readonly TaskEvent[] = [],
  since = task.version,
): KnownParent => {
  const left = events.findLast(
    (event) => event.version > since && (event.type === 'TaskWithdrawn' || event.type === 'TaskReassigned'),
  ) as TaskEvent<'TaskWithdrawn' | 'TaskReassigned'> | undefined;
  const { taskId, version, authorityId, unitId, due, parent } = task;
  const planned = approvedLines(task);
  return {
    ...{ taskId, version, authorityId, unitId, standing: standingOf(task), dueOn: due.current },
    depth: parent?.depth ?? 0,
    rules: task.policy.subTasks ?? ownRules,
    ...(planned ? { planned } : {}),
    left: left ? { version: left.version, reason: left.data.reason } : null,
  };
};
