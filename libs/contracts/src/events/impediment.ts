import { z } from 'zod';
import { UnitId } from '../ids.ts';
import { Seal } from '../text.ts';
import { byPaper } from './by-paper.ts';

const impediment = z.int().min(1);

/** What each event about impediments says, by type. */
export const impedimentEvents = {
  ImpedimentRaised: z.strictObject({ impediment, unitId: UnitId, content: Seal, proposal: Seal }),
  ImpedimentAnswered: z.strictObject({ impediment, content: Seal, ...byPaper }),
  ImpedimentWithdrawn: z.strictObject({ impediment, unitId: UnitId, reason: Seal }),
} as const;
