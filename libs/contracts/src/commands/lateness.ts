import { Paper } from '../actor.ts';
import { ObligationId } from '../ids.ts';
import { z } from 'zod';
import { act, byPaper, reason } from './act.ts';

export const VoidSpell = act(
  'VoidSpell',
  'A paper of the chair makes a stretch of lateness void: it stays on record, and is not counted',
  {
    obligationId: ObligationId,
    spell: z.int().min(1),
    reason,
    ...byPaper,
    paper: Paper,
  },
);
