import { z } from 'zod';
import { ObligationId } from '../ids.ts';
import { Owner } from '../obligations.ts';
import { Period } from '../periods.ts';
import { answerable } from './clock.ts';
import { obligationOpened } from './obligations.ts';

/** What the clock says of reporting periods, by type. */
export const periodEvents = {
  PeriodCutOff: z.strictObject({
    obligationId: ObligationId,
    period: Period,
    next: obligationOpened.optional().meta({
      description: 'The report of the next period, which is owed from now; missing where none is',
    }),
    processedLate: z.boolean(),
  }),
  PeriodMissed: z.strictObject({
    obligationId: ObligationId,
    owner: Owner,
    period: Period,
    spell: z.int().min(1).optional().meta({ description: 'The spell of lateness that ends with it' }),
    daysLate: z
      .int()
      .min(0)
      .meta({ description: 'Working days, up to the day by which the next report was owed' }),
    answerable,
    processedLate: z.boolean(),
  }),
} as const;
