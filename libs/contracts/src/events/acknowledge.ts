import { z } from 'zod';
import { UnitId } from '../ids.ts';
import { Seal } from '../text.ts';
import { byPaper } from './by-paper.ts';

/** What each event about whether the unit takes a task says, by type. */
export const acknowledgeEvents = {
  TaskAcknowledged: z.strictObject({ unitId: UnitId }),
  TaskDeclined: z.strictObject({ unitId: UnitId, reason: Seal }),
  DeclineRuled: z.strictObject({
    outcome: z.enum(['kept', 'reassigned', 'withdrawn']),
    reason: Seal,
    ...byPaper,
  }),
} as const;
