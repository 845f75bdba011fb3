import { z } from 'zod';
import { freeText } from '../text.ts';
import { LocalDate } from '../time.ts';
import { act, byPaper, reportOn } from './act.ts';
import { Grade } from './completion.ts';
import { waiver } from './waiver.ts';

export const ReviewTask = act(
  'ReviewTask',
  'The leader reviews a standing task: it goes on until the next review, or ends here with a grade',
  {
    conclusion: z.discriminatedUnion('outcome', [
      z.strictObject({
        outcome: z.literal('continued'),
        reviewOn: LocalDate.meta({ description: 'The day of the next review' }),
        reportOn: reportOn.default([]),
      }),
      z.strictObject({ outcome: z.literal('ended'), grade: Grade, waiver }),
    ]),
    remark: freeText(4000).meta({ description: 'What the review found' }),
    ...byPaper,
  },
);
