import { z } from 'zod';
import { DecisionPaper } from '../actor.ts';
import { UnitId } from '../ids.ts';
import { Instant, LocalDate } from '../time.ts';
import { Sha256 } from '../files.ts';

/** What an authority’s stream says of its reporting periods. The figures are kept beside it, under their digest. */
export const periodEvents = {
  PeriodClosed: z.strictObject({
    unitId: UnitId,
    from: LocalDate,
    to: LocalDate,
    asOf: Instant,
    figures: Sha256,
    paper: DecisionPaper.optional(),
  }),
} as const;
