import { z } from 'zod';
import { LocalDate } from '../time.ts';
import { Seal } from '../text.ts';
import { byPaper } from './by-paper.ts';

/** What each event about reviews of a standing task says, by type. */
export const reviewEvents = {
  TaskReviewed: z.strictObject({
    review: z.int().min(1),
    outcome: z.enum(['continued', 'ended']),
    reviewOn: LocalDate.optional().meta({ description: 'The day of the next review' }),
    reportOn: z.array(LocalDate),
    remark: Seal,
    ...byPaper,
  }),
} as const;
