import type { CommandOf, ReceivedCommand, TaskCommand, WithdrawSubTask } from '#contracts';
import { accept, reject } from '../../decision.ts';
import type { Fact, Verdict } from '../../decision.ts';
import { caseOf } from '../act.ts';
import type { Facts } from '../act.ts';
import { withdrawTask } from '../reassign.ts';
import { voidedBy } from '../signatures.ts';
import { isClosed, isIssued } from '../task.ts';
import type { Task } from '../task.ts';

/**
 * The parent was withdrawn, or went to another unit than the one that led this sub-task: it is withdrawn for the same reason. Nothing
 * follows where the parent is still there, whoever says otherwise, or where the sub-task is over.
 */
export const withdrawSubTask = (
  command: ReceivedCommand<WithdrawSubTask>,
  task: Task,
  facts: Facts,
): Verdict => {
  if (!isIssued(task)) return reject('not-issued');
  const parent = facts.family?.parent;
  if (isClosed(task) || !parent?.left || task.parent?.taskId !== parent.taskId) return accept();
  const { taskId, left } = parent;
  const body: CommandOf<'WithdrawTask'> = { type: 'WithdrawTask', reason: left.reason };
  const act: ReceivedCommand<TaskCommand> = { ...command, body };
  const the = caseOf<'WithdrawTask'>(act, task, facts);
  const verdict = withdrawTask(the);
  if ('rejection' in verdict) return verdict;
  const naming = (fact: Fact): Fact =>
    fact.type === 'TaskWithdrawn'
      ? { ...fact, data: { ...fact.data, withParent: { taskId, version: left.version } } }
      : fact;
  return accept(...verdict.facts.map(naming), ...voidedBy(verdict.facts, the));
};
