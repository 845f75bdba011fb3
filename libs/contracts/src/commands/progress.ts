import { z } from 'zod';
import { withFiles } from '../files.ts';
import { Figure } from '../quantity.ts';
import { freeText } from '../text.ts';
import { act, byPaper } from './act.ts';

export const ReportProgress = act(
  'ReportProgress',
  'The unit reports how far it has come, in total to date',
  {
    percent: z.int().min(0).max(100),
    total: Figure.optional().meta({
      description:
        'Of what the task counts, the total reached to date; never the increase since the last report',
    }),
    summary: freeText(4000),
    reason: freeText(2000).optional().meta({
      description: 'Why a total is lower than the one reported before, where the policy asks for it',
    }),
    ...withFiles,
  },
);

export const ReviewProgress = act('ReviewProgress', 'The leader remarks on the latest report', {
  remark: freeText(4000),
  ...byPaper,
});
