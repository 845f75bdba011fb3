import { z } from 'zod';

/** A figure as reports give it: to three decimals. */
export const Figure = z
  .number()
  .min(0)
  .max(1_000_000_000_000)
  .multipleOf(0.001)
  .meta({ id: 'Figure', description: 'A figure of at most three decimals' });

/** What of a task is counted, and how much of it is to be reached. */
export const Quantity = z
  .strictObject({
    measuredIn: z
      .string()
      .trim()
      .normalize('NFC')
      .regex(/^[\p{L}\p{N}\p{M}%/ ²³.-]{1,40}$/u, 'letters, digits, spaces, and % / ² ³ . -')
      .meta({ description: 'What is counted, in the words of the task: ha, hộ, km, tỷ đồng' }),
    amount: Figure.optional().meta({ description: 'How much is to be reached, where the task says it' }),
  })
  .meta({ id: 'Quantity', description: 'What of a task is counted' });
export type Quantity = z.infer<typeof Quantity>;
