import type { Names, TaskView } from '#contracts';
import type { RelativeLine, Texts } from '#read-models';

/** The family of a task as its page shows it, and how its reader may add to it. */
export type Family = {
  parent: RelativeLine | undefined;
  subTasks: RelativeLine[];
  subAssigning: TaskView['subAssigning'];
};

/** The parent of a task and its sub-tasks, in words. */
export const familyView = (
  { parent, subTasks, subAssigning }: Family,
  names: Names,
  texts: Texts,
): Pick<TaskView, keyof Family> => {
  const relative = ({ taskId, code, title, unitId, execution, dueOn, closedAt, overdue }: RelativeLine) => ({
    ...{ taskId, code, execution, dueOn, overdue },
    title: texts(title),
    unit: { unitId, name: names.unit(unitId) },
    closed: closedAt !== null,
  });
  return { parent: parent ? relative(parent) : null, subTasks: subTasks.map(relative), subAssigning };
};
