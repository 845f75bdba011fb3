import { z } from 'zod';
import { LocalDate } from '../time.ts';
import { ofTask } from './names.ts';
import { servingView } from './serving.ts';
import { view } from './view.ts';

const served = z.array(view('ServedThen', 'What of a directive a task would serve', servingView));

const comesTo = z.enum(['undecided', 'withdrawn', 'goes-over', 'goes-on']).meta({
  description:
    'It has to be decided on by name; or it is withdrawn, serves something else from then on, or goes on with what it serves (of that, with what is left)',
});

export const DirectiveChangePreview = view(
  'DirectiveChangePreview',
  'What a change of a directive means for each open task that serves what ends; those to be decided on come first',
  {
    undecided: z.int().meta({ description: 'While there are any, the act is refused' }),
    withdrawn: z.int(),
    goesOver: z.int(),
    goesOn: z.int(),
    items: z.array(
      view('DirectiveChangePreviewItem', 'One open task, and what becomes of it', {
        ...ofTask,
        dueOn: LocalDate.nullable(),
        comesTo,
        before: served,
        after: served.meta({ description: 'What it would serve from then on' }),
      }),
    ),
    next: z.string().nullable(),
  },
);
