import { z } from 'zod';
import { LocalDate } from '../time.ts';
import { ExecutionStatus } from './execution.ts';
import { Issuing } from './issuing.ts';
import { ofTask } from './names.ts';
import { view } from './view.ts';

const Relative = view('RelativeTask', 'A task as its parent and its sub-tasks show it', {
  ...ofTask,
  execution: ExecutionStatus,
  dueOn: LocalDate.nullable().meta({ description: 'Null while no date is named' }),
  closed: z.boolean(),
  overdue: z.boolean().meta({ description: 'Open and past its date by the business clock' }),
});

/** What the page of a task says of its family. */
export const family = {
  parent: Relative.nullable().meta({ description: 'The task of which this one is a sub-task' }),
  subTasks: z.array(Relative).meta({ description: 'Its own sub-tasks, those that are due first in front' }),
  subAssigning: view('SubAssigning', 'How the reader may issue a sub-task of the task', {
    ...Issuing.shape,
    latest: LocalDate.nullable().meta({
      description: 'The last day on which a new sub-task can be due; null where nothing limits it',
    }),
  })
    .nullable()
    .meta({ description: 'Null for whoever may not issue one now' }),
};
