import { z } from 'zod';
import { DecisionPaper } from '../actor.ts';
import { CommandId, ObligationId } from '../ids.ts';
import { Handing } from '../successions.ts';

/** What the event about the succession of units in a task says. */
export const successionEvents = {
  TaskSucceeded: z.strictObject({
    successionId: CommandId,
    handings: z
      .array(Handing)
      .min(1)
      .meta({ description: 'Each unit that had a part in the task, and who has it now' }),
    obligationIds: z
      .array(ObligationId)
      .meta({ description: 'What was still owed, and goes on with the successors' }),
    decisionPaper: DecisionPaper,
  }),
} as const;
