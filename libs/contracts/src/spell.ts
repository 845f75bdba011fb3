import { z } from 'zod';
import { ObligationId } from './ids.ts';

/** Which spell of lateness, of which obligation. */
export const spell = {
  obligationId: ObligationId.meta({ description: 'What it is about: plan-1, completion-1' }),
  spell: z.int().min(1).meta({ description: 'Which spell of lateness: 1 is the first' }),
};
