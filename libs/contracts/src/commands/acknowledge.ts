import { z } from 'zod';
import { UnitId } from '../ids.ts';
import { LocalDate } from '../time.ts';
import { act, byPaper, reason } from './act.ts';

export const AcknowledgeTask = act('AcknowledgeTask', 'The unit confirms that it has received the task', {});

export const DeclineTask = act('DeclineTask', 'The unit asks not to be given the task; the leader rules', {
  reason,
});

export const RuleOnDecline = act(
  'RuleOnDecline',
  'The leader rules on a decline: the unit keeps the task, or another gets it',
  {
    ruling: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('kept') }),
      z.strictObject({ outcome: z.literal('reassigned'), unitId: UnitId, dueOn: LocalDate.optional() }),
    ]),
    reason,
    ...byPaper,
  },
);
