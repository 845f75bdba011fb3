import { z } from 'zod';
import { ObligationId, UnitId } from '../ids.ts';
import { Seal } from '../text.ts';
import { LocalDate } from '../time.ts';
import { byPaper } from './by-paper.ts';

const request = z.int().min(1);

/** What each event about contributions of coordinating units says, by type. */
export const contributionEvents = {
  ContributionRequested: z.strictObject({
    request,
    fromUnitId: UnitId.meta({ description: 'The unit that has the task' }),
    unitId: UnitId,
    question: Seal,
    dueOn: LocalDate,
    insteadOf: request
      .optional()
      .meta({ description: 'The request of which another unit was released: the leader asks this one' }),
  }),
  ContributionGiven: z.strictObject({ request, unitId: UnitId, content: Seal }),
  ContributionDeclined: z.strictObject({ request, unitId: UnitId, reason: Seal }),
  ContributionRuled: z.strictObject({
    request,
    unitId: UnitId,
    outcome: z.enum(['required', 'released']),
    dueOn: LocalDate.optional().meta({ description: 'The new day, where the contribution is required' }),
    reason: Seal,
    ...byPaper,
  }),
  ContributionRequestWithdrawn: z.strictObject({ request, unitId: UnitId, reason: Seal }),
  ContributionDeemed: z
    .strictObject({
      obligationId: ObligationId,
      request,
      unitId: UnitId,
      dueOn: LocalDate,
      processedLate: z.boolean(),
    })
    .meta({ description: 'The day passed in silence, which the policy takes for agreement' }),
} as const;
