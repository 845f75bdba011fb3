import { z } from 'zod';
import { ObligationId } from '../ids.ts';
import { LocalDate } from '../time.ts';

/** What is said of tasks that were taken over, by type. */
export const takingOverEvents = {
  TakeoverSummarised: z.strictObject({
    obligationId: ObligationId.optional().meta({
      description: 'The completion that is owed, if there is one',
    }),
    dueOn: LocalDate.optional().meta({ description: 'By when; missing for a task without a date' }),
    daysLate: z.int().min(0).meta({ description: 'Working days after the due day, up to this one' }),
    processedLate: z.boolean(),
  }),
} as const;
