import { z } from 'zod';
import { sealedFiles } from '../files.ts';
import { UnitId } from '../ids.ts';
import { Seal } from '../text.ts';
import { byPaper } from './by-paper.ts';

/** What each event about progress reports says, by type. */
export const progressEvents = {
  ProgressReported: z.strictObject({
    unitId: UnitId,
    report: z.int().min(1),
    percent: z.int(),
    summary: Seal,
    ...sealedFiles,
  }),
  ProgressReviewed: z.strictObject({ report: z.int().min(1), remark: Seal, ...byPaper }),
} as const;
