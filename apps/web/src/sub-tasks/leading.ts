import type { Leading } from '../acts/directory.ts';
import type { Task } from '../task/task.ts';

/** Who may lead a task that is there: of a sub-task, those of the unit that issued it. */
export const leadingOf = ({ parent, authority }: Pick<Task, 'parent' | 'authority'>): Leading => ({
  unitId: (parent?.unit ?? authority).unitId,
  ofSubTask: parent !== null,
});

/** The sub-tasks that are still open. */
export const openSubTasks = ({ subTasks }: Pick<Task, 'subTasks'>): Task['subTasks'] =>
  subTasks.filter(({ closed }) => !closed);
