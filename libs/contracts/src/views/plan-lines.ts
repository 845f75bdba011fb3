import { z } from 'zod';
import { TaskId } from '../ids.ts';
import { Instant, LocalDate } from '../time.ts';
import { FileView } from './files.ts';
import { NamedUnit, Words } from './names.ts';
import { view } from './view.ts';

export const PlanLineView = view('PlanLineView', 'One line of an action plan, in words', {
  work: Words,
  assignee: Words,
  from: LocalDate,
  to: LocalDate,
  product: Words,
  milestone: z
    .strictObject({
      state: z.enum(['planned', 'followed', 'reached', 'not-followed']).meta({
        description:
          'planned: the plan is not approved; not-followed: its day had passed by then, or the task or the result ended it',
      }),
      dueOn: LocalDate.meta({ description: 'Its day as it counts now' }),
      overdue: z.boolean(),
      reachedAt: Instant.nullable(),
      note: Words.nullable(),
      files: z.array(FileView),
    })
    .nullable()
    .meta({ description: 'What became of it, if it is a milestone' }),
  subTask: z
    .strictObject({
      unit: NamedUnit,
      state: z.enum(['planned', 'underway', 'issued', 'refused', 'not-issued']).meta({
        description:
          'planned: the plan is not approved; underway: it is being issued; refused: no sub-task came of it; not-issued: the plan or the task ended before',
      }),
      taskId: TaskId.nullable().meta({ description: 'The sub-task that was issued' }),
      refusal: z.string().nullable().meta({ description: 'Why no sub-task came of it, and what to do' }),
    })
    .nullable()
    .meta({ description: 'What became of it, if it was to be a sub-task' }),
});
