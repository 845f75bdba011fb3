import { ObligationId } from '../ids.ts';
import { freeText } from '../text.ts';
import { act } from './act.ts';

export const ChaseUnit = act(
  'ChaseUnit',
  'Whoever follows a task urges the unit to do what it owes (đôn đốc): the unit’s head is told at once. Once a day for each thing owed',
  {
    obligationId: ObligationId.meta({ description: 'What the unit owes' }),
    remark: freeText(2000).optional().meta({ description: 'What is said beside the usual' }),
  },
);
