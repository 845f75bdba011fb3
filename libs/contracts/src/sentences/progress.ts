import { filesNote } from '../evidence-words.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

export const progressSentences: SentencesOf<'ProgressReported' | 'ProgressReviewed'> = {
  ProgressReported: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} báo cáo tiến độ lần ${data.report}: đạt ${data.percent}%${filesNote(data.files).vi}`,
    en: `${names.unit(data.unitId)} sent progress report no. ${data.report}: ${data.percent}%${filesNote(data.files).en}`,
  }),
  ProgressReviewed: decision<'ProgressReviewed'>(({ report }) => ({
    vi: `cho ý kiến về báo cáo tiến độ lần ${report}`,
    en: `remarked on progress report no. ${report}`,
  })),
};
