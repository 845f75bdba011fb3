import { z } from 'zod';
import { NamedPerson, NamedPost, NamedUnit, Words } from './names.ts';
import { view } from './view.ts';

const person = NamedPerson.nullable().meta({
  description: 'Who holds the post now; null while nobody does',
});

/** Who follows a task, and who does what of it. */
export const people = {
  monitor: z
    .strictObject({ post: NamedPost, person })
    .nullable()
    .meta({ description: 'The officer who follows the task; null where nobody in particular does' }),
  assignees: z
    .array(
      view('AssigneeOfTask', 'Who of a unit does what of a task', {
        unit: NamedUnit,
        post: NamedPost,
        person,
        work: Words,
        byDecision: z.boolean().meta({ description: 'Named by the decision, not by their unit' }),
      }),
    )
    .meta({ description: 'Who of the units does what' }),
};
