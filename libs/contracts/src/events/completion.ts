import { z } from 'zod';
import { Grade } from '../commands.ts';
import { SealedEvidence } from '../evidence.ts';
import { TaskId, UnitId } from '../ids.ts';
import { Seal } from '../text.ts';
import { products } from './acceptance.ts';
import { byPaper } from './by-paper.ts';

/** What each event about results says, by type. */
export const completionEvents = {
  CompletionSubmitted: z.strictObject({
    unitId: UnitId,
    completion: z.int().min(1),
    products: products.optional().meta({ description: 'Missing where the task names none' }),
    summary: Seal,
    evidence: z.array(SealedEvidence).min(1).optional(),
  }),
  CompletionReturned: z.strictObject({ completion: z.int().min(1), reason: Seal, ...byPaper }),
  TaskSignedOff: z.strictObject({
    completion: z.int().min(1).optional().meta({ description: 'Missing where a review ended the task' }),
    grade: Grade,
    remark: Seal.optional(),
    waiver: z
      .strictObject({ reason: Seal, subTaskIds: z.array(TaskId).min(1) })
      .optional()
      .meta({ description: 'The sub-tasks that were open, and why the task ended all the same' }),
    ...byPaper,
  }),
} as const;
