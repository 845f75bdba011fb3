import { z } from 'zod';
import { withFiles } from '../files.ts';
import { freeText } from '../text.ts';
import { act, byPaper } from './act.ts';

export const ReportProgress = act(
  'ReportProgress',
  'The unit reports how far it has come, in total to date',
  {
    percent: z.int().min(0).max(100),
    summary: freeText(4000),
    ...withFiles,
  },
);

export const ReviewProgress = act('ReviewProgress', 'The leader remarks on the latest report', {
  remark: freeText(4000),
  ...byPaper,
});
