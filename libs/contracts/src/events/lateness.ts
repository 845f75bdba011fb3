import { z } from 'zod';
import { Paper } from '../actor.ts';
import { Seal } from '../text.ts';
import { spell } from '../spell.ts';

/** What each event about stretches of lateness says that is no act of the clock, by type. */
export const latenessEvents = {
  SpellVoided: z.strictObject({ ...spell, reason: Seal, paper: Paper }),
} as const;
