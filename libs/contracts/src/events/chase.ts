import { z } from 'zod';
import { ObligationId, UnitId } from '../ids.ts';
import { Seal } from '../text.ts';
import { LocalDate } from '../time.ts';

/** What each event about chasing says, by type. */
export const chaseEvents = {
  UnitChased: z.strictObject({
    obligationId: ObligationId,
    time: z.int().min(1).meta({ description: 'Which time it is for this obligation: 1 is the first' }),
    unitId: UnitId.meta({ description: 'The unit that owes it' }),
    dueOn: LocalDate,
    daysLate: z.int().min(0).meta({ description: 'Working days late then; 0 while it was in time' }),
    remark: Seal.optional(),
  }),
} as const;
