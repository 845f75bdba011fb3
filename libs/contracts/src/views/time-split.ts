import { z } from 'zod';
import { NamedUnit } from './names.ts';
import { view } from './view.ts';

/** Working days by whom a task lay with. */
export const HolderDays = z
  .strictObject({
    unit: z.int(),
    coordinator: z.int(),
    reviewer: z.int(),
    leader: z.int(),
    nobody: z.int().meta({ description: 'While it was suspended' }),
  })
  .meta({ id: 'HolderDays', description: 'Working days by whom a task lay with: whose move it waited for' });
export type HolderDays = z.infer<typeof HolderDays>;

export const TimeSplitView = view(
  'TimeSplit',
  'The working days of a task, from its issue to its end or now',
  {
    total: z.int(),
    holders: HolderDays.meta({ description: 'They add up to the total' }),
    units: z
      .array(z.strictObject({ unit: NamedUnit, days: z.int() }))
      .meta({ description: 'The days that lay with a unit, by unit' }),
  },
);
