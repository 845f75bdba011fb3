import type { TaskEvent, TaskEventType } from '#contracts';
import type { IssuedTask } from './task.ts';

/** How some kinds of event change an issued task. Each subject folds its own events. */
export type Folds = {
  readonly [Type in TaskEventType]?: (task: IssuedTask, event: TaskEvent<Type>) => IssuedTask;
};
