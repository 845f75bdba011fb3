import { z } from 'zod';
import { ObligationId } from '../ids.ts';
import { Counting, Schedule } from '../obligations.ts';
import { LocalDate } from '../time.ts';

/** The open obligations that one decision plans anew, with the last day that each had before. */
export const replanned = z
  .array(
    z.strictObject({
      obligationId: ObligationId,
      before: LocalDate,
      counting: Counting,
      schedule: Schedule,
    }),
  )
  .meta({
    description: 'The open obligations of which the date, its working, a reminder or a level changed',
  });
