import { z } from 'zod';
import { Cause, Finding } from '../explanations.ts';
import { sealedFiles } from '../files.ts';
import { UnitId } from '../ids.ts';
import { spell } from '../spell.ts';
import { Seal } from '../text.ts';
import { LocalDate } from '../time.ts';
import { byPaper } from './by-paper.ts';

/** What each event about explanations of lateness says, by type. */
export const explanationEvents = {
  ExplanationSubmitted: z.strictObject({
    ...spell,
    unitId: UnitId,
    cause: Cause,
    reason: Seal,
    evidence: Seal.optional(),
    ...sealedFiles,
  }),
  ExplanationRuled: z.strictObject({
    ...spell,
    cause: Cause.meta({ description: 'As found, whatever the unit said' }),
    outcome: Finding,
    objectiveDays: z.int().min(0).meta({ description: 'Working days for which the cause was objective' }),
    daysLate: z
      .int()
      .min(0)
      .meta({ description: 'Working days late as they stood: in all, if the spell was over' }),
    from: LocalDate.optional().meta({ description: 'Where dates were named: the first' }),
    to: LocalDate.optional(),
    reason: Seal,
    ...byPaper,
  }),
} as const;
