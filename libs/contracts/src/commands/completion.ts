import { z } from 'zod';
import { Evidence } from '../evidence.ts';
import { freeText } from '../text.ts';
import { productNumbers } from './acceptance.ts';
import { act, byPaper, reason } from './act.ts';
import { waiver } from './waiver.ts';

/** Decree 90/2020/NĐ-CP names these grades; a result that is not good enough is returned, not graded. */
export const Grade = z.enum(['excellent', 'good', 'satisfactory']);
export type Grade = z.infer<typeof Grade>;

export const SubmitCompletion = act('SubmitCompletion', 'The unit reports the task as done', {
  summary: freeText(4000),
  evidence: z
    .array(Evidence)
    .min(1)
    .max(50)
    .optional()
    .meta({ description: 'Minh chứng: at least what the task asks for (`evidenceNeeded`)' }),
  products: productNumbers.optional().meta({
    description:
      'The products that it brings, where the task names several; missing, all that are still owed',
  }),
});

export const ReturnCompletion = act('ReturnCompletion', 'The leader sends the result back to be redone', {
  reason,
  ...byPaper,
});

export const SignOff = act('SignOff', 'The leader confirms that the task is done, with a grade', {
  grade: Grade,
  remark: freeText(2000).optional(),
  waiver,
  ...byPaper,
});
