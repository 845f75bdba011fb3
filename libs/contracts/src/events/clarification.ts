import { z } from 'zod';
import { ClarificationPoint } from '../commands/clarification.ts';
import { UnitId } from '../ids.ts';
import { Seal } from '../text.ts';
import { byPaper } from './by-paper.ts';

const clarification = z.int().min(1);

/** What each event about requests to clarify a task says, by type. */
export const clarificationEvents = {
  ClarificationRequested: z.strictObject({
    clarification,
    unitId: UnitId,
    points: z.array(ClarificationPoint),
    question: Seal,
  }),
  ClarificationRuled: z.strictObject({
    clarification,
    outcome: z.enum(['stands', 'amended', 'reassigned', 'task_withdrawn']),
    content: Seal.meta({ description: 'The explanation; of another act, its reason' }),
    ...byPaper,
  }),
  ClarificationWithdrawn: z.strictObject({ clarification, unitId: UnitId, reason: Seal }),
} as const;
