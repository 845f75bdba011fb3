import { z } from 'zod';
import { DirectiveId, TaskId } from '../ids.ts';
import { view } from './view.ts';

export const Changes = view(
  'Changes',
  'What has changed, of what the reader may see: ask again for just that',
  {
    everything: z
      .boolean()
      .meta({ description: 'Ask for everything again: what happened before is not told' }),
    tasks: z.array(TaskId),
    directives: z.array(DirectiveId),
    work: z.boolean().meta({ description: 'What the reader owes, or what waits for them, may have changed' }),
    notices: z.boolean().meta({ description: 'The reader was sent something' }),
  },
);
