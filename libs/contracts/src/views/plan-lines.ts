import { z } from 'zod';
import { Instant, LocalDate } from '../time.ts';
import { FileView } from './files.ts';
import { Words } from './names.ts';
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
});
