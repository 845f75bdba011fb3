import type { Command, FamilyAsked, ReceivedCommand } from '#contracts';
import { uuidsAt, valueAt } from '../../decider.ts';
import { isIssued } from '../task.ts';
import type { Task } from '../task.ts';
import { closesTask } from './closing.ts';
import { isBound } from './within-parent.ts';

const issues: ReadonlySet<string> = new Set<Command['type']>(['IssueTask', 'IssuePlannedSubTask']);

/** A parent that is to be is looked at from its beginning. */
const parentToBe = (command: ReceivedCommand): FamilyAsked | undefined => {
  const [taskId] = uuidsAt([valueAt(command, ['body', 'parentTaskId'])]);
  return taskId === undefined ? undefined : { parent: { taskId, version: 0 } };
};

/**
 * Of which tasks of the family a decision has to know. Few tasks have sub-tasks, so whoever closes one asks about them only when the
 * store has said that there are some.
 */
export const familyAsked = (
  task: Task,
  command: ReceivedCommand,
  contradicted: boolean,
): FamilyAsked | undefined => {
  if (!isIssued(task)) return issues.has(command.body.type) ? parentToBe(command) : undefined;
  const { parent, taskId } = task;
  const asked: FamilyAsked = {
    ...(parent && isBound(command.body.type) ? { parent } : {}),
    ...(contradicted && closesTask(command.body, task) ? { subTasksOf: taskId } : {}),
  };
  return asked.parent || asked.subTasksOf ? asked : undefined;
};
