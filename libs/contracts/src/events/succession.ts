import { z } from 'zod';
import { DecisionPaper } from '../actor.ts';
import { CommandId, ObligationId, PostId } from '../ids.ts';
import { Handing } from '../successions.ts';

/** What the event about the succession of units in a task says. */
export const successionEvents = {
  TaskSucceeded: z.strictObject({
    successionId: CommandId,
    handings: z
      .array(Handing)
      .meta({ description: 'Each unit that had a part in the task, and who has it now' }),
    obligationIds: z
      .array(ObligationId)
      .meta({ description: 'What was still owed, and goes on with the successors' }),
    issuing: Handing.extend({
      leaderPostId: PostId.meta({ description: 'The post that leads it from then on' }),
    })
      .optional()
      .meta({
        description: 'Of a sub-task: who led it as the unit that issued it, and who does from then on',
      }),
    decisionPaper: DecisionPaper,
  }),
} as const;
