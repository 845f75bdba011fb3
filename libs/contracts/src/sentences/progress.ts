import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

export const progressSentences: SentencesOf<'ProgressReported' | 'ProgressReviewed'> = {
  ProgressReported: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} báo cáo tiến độ lần ${data.report}: đạt ${data.percent}%`,
    en: `${names.unit(data.unitId)} sent progress report no. ${data.report}: ${data.percent}%`,
  }),
  ProgressReviewed: decision<'ProgressReviewed'>(({ report }) => ({
    vi: `cho ý kiến về báo cáo tiến độ lần ${report}`,
    en: `remarked on progress report no. ${report}`,
  })),
};
