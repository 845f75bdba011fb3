import { z } from 'zod';
import { act, byPaper } from './act.ts';

export const Countersign = act(
  'Countersign',
  'Another of the signatories whom the policy asks for signs a decision; it takes effect with the last',
  {
    version: z.int().min(1).meta({ description: 'The version of the first signature on the decision' }),
    ...byPaper,
  },
);
