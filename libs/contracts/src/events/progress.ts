import { z } from 'zod';
import { sealedFiles } from '../files.ts';
import { UnitId } from '../ids.ts';
import { Period } from '../periods.ts';
import { Figure } from '../quantity.ts';
import { Seal } from '../text.ts';
import { byPaper } from './by-paper.ts';

/** What each event about progress reports says, by type. */
export const progressEvents = {
  ProgressReported: z.strictObject({
    unitId: UnitId,
    report: z.int().min(1),
    percent: z.int(),
    total: Figure.optional(),
    summary: Seal,
    reason: Seal.optional().meta({ description: 'Why a total is lower than the one before' }),
    periods: z.array(Period).min(1).optional().meta({ description: 'The periods whose report this is' }),
    ...sealedFiles,
  }),
  ProgressReviewed: z.strictObject({ report: z.int().min(1), remark: Seal, ...byPaper }),
} as const;
