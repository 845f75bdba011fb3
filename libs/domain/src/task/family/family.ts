import type { Command, FamilyAsked, ReceivedCommand } from '#contracts';
import { uuidsAt, valueAt } from '../../decider.ts';
import { isIssued } from '../task.ts';
import type { Task } from '../task.ts';
import { closesTask } from './closing.ts';
import { isBound } from './within-parent.ts';

const issues: ReadonlySet<string> = new Set<Command['type']>(['IssueTask', 'IssuePlannedSubTask']);

/** A parent that is to be is looked at from its beginning, and a cohort for whether it takes anybody in. */
const familyToBe = (command: ReceivedCommand): FamilyAsked => {
  const [taskId] = uuidsAt([valueAt(command, ['body', 'parentTaskId'])]);
  const [cohortId] = uuidsAt([valueAt(command, ['body', 'cohortId'])]);
  return {
    ...(taskId === undefined ? {} : { parent: { taskId, version: 0 } }),
    ...(cohortId === undefined ? {} : { cohortId }),
  };
};

const anyOf = (asked: FamilyAsked): FamilyAsked | undefined =>
  Object.keys(asked).length > 0 ? asked : undefined;

/**
 * Of which tasks of the family a decision has to know. Few tasks have sub-tasks, so whoever closes one asks about them only when the
 * store has said that there are some.
 */
export const familyAsked = (
  task: Task,
  command: ReceivedCommand,
  contradicted: boolean,
): FamilyAsked | undefined => {
  if (!isIssued(task)) return issues.has(command.body.type) ? anyOf(familyToBe(command)) : undefined;
  const { parent, taskId } = task;
  return anyOf({
    ...(parent && isBound(command.body.type) ? { parent } : {}),
    ...(contradicted && closesTask(command.body, task) ? { subTasksOf: taskId } : {}),
  });
};
