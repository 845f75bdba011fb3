import { z } from 'zod';
import { freeText } from '../text.ts';
import { act, byPaper, reason } from './act.ts';

/** What of a task can be unclear: what is to be done, by when, or how far it goes. */
export const ClarificationPoint = z.enum(['content', 'date', 'scope']);
export type ClarificationPoint = z.infer<typeof ClarificationPoint>;

export const RequestClarification = act(
  'RequestClarification',
  'Before it acknowledges, the unit asks the leader to make the task clear; its terms wait for the ruling',
  {
    points: z
      .array(ClarificationPoint)
      .min(1)
      .max(3)
      .meta({ description: 'What is unclear: the content, the date, the scope' }),
    question: freeText(4000),
  },
);

export const RuleOnClarification = act(
  'RuleOnClarification',
  'The leader explains what was unclear; the task stands as it is. Amending, reassigning or withdrawing it is the ruling, too',
  { content: freeText(4000).meta({ description: 'The explanation' }), ...byPaper },
);

export const WithdrawClarification = act(
  'WithdrawClarification',
  'The unit needs no clarification any more; its terms go on with the days that were left',
  { reason },
);
