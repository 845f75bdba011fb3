import type { Command, LocalDate, ReceivedCommand } from '#contracts';
import { place, reject } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import type { Facts } from '../act.ts';
import { evolve } from '../evolve.ts';
import { isIssued } from '../task.ts';
import type { Task } from '../task.ts';
import { latestFor } from './sub-task.ts';

/** What can give a sub-task another last day by somebody’s decision, or has to know what became of its parent. */
const bound: ReadonlySet<string> = new Set<Command['type']>([
  ...(['IssueTask', 'AmendTask', 'CorrectEntry', 'ReassignTask', 'RuleOnDecline'] as const),
  ...(['RequestExtension', 'GrantExtension', 'ApprovePlan', 'ReviewTask'] as const),
  ...(['ReopenTask', 'Countersign', 'WithdrawSubTask', 'ApprovePlanPart', 'IssuePlannedSubTask'] as const),
]);

export const isBound = (type: Command['type']): boolean => bound.has(type);

const lastDay = (task: Task): LocalDate | null =>
  isIssued(task) ? (task.due.current ?? task.review.on) : null;

/** The last day that a decision gives a sub-task, or that is asked for, if it is another one than before. */
const newLastDay = (decision: Decision, { body }: ReceivedCommand, task: Task): LocalDate | null => {
  if (body.type === 'RequestExtension') return body.dueOn;
  if ('rejection' in decision) return null;
  const after = lastDay(place(decision.events, task.taskId, task.version).reduce(evolve, task));
  return after === lastDay(task) ? null : after;
};

/**
 * A sub-task gets no date beyond that of its parent, however it would get it; a new one stays the margin of the policy before it. What the
 * clock or a suspension moves is not a decision on the date. A parent that is signed off binds nothing any more, and is reopened first.
 */
export const withinParent = (
  decision: Decision,
  command: ReceivedCommand,
  task: Task,
  facts: Facts,
): Decision => {
  const parent = facts.family?.parent;
  if (!parent || !isBound(command.body.type) || 'rejection' in decision) return decision;
  const isOver = parent.standing === 'signed-off' || parent.standing === 'withdrawn';
  if (command.body.type === 'ReopenTask' && (isOver || parent.left)) return reject('parent-closed');
  const latest = isIssued(task) ? parent.dueOn : latestFor(parent, facts.calendar);
  const day = newLastDay(decision, command, task);
  return isOver || latest === null || day === null || day <= latest
    ? decision
    : reject('past-parent', { latest });
};
