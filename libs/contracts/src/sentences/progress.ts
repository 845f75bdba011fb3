import { inFigures } from '../quantity-names.ts';
import { periodNames } from '../period-names.ts';
import { joined, nothing } from '../phrases.ts';
import type { Both } from '../phrases.ts';
import type { DataOf } from '../stream-events.ts';
import { filesNote } from '../evidence-words.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

const totalNote = ({ total }: DataOf<'ProgressReported'>): Both => {
  if (total === undefined) return nothing;
  const { vi, en } = inFigures(total);
  return { vi: `, lũy kế ${vi}`, en: `, ${en} in total` };
};

const periodNote = ({ periods }: DataOf<'ProgressReported'>): Both => {
  if (!periods) return nothing;
  const { vi, en } = periodNames(periods);
  return { vi: `; là báo cáo định kỳ ${vi}`, en: `; it is the report of ${en}` };
};

const reasonNote = ({ reason }: DataOf<'ProgressReported'>): Both =>
  reason === undefined
    ? nothing
    : { vi: ' (có nêu lý do về số liệu)', en: ' (with a reason for the figures)' };

export const progressSentences: SentencesOf<'ProgressReported' | 'ProgressReviewed'> = {
  ProgressReported: ({ data }, names) => {
    const sent: Both = {
      vi: `${names.unit(data.unitId)} báo cáo tiến độ lần ${data.report}: đạt ${data.percent}%`,
      en: `${names.unit(data.unitId)} sent progress report no. ${data.report}: ${data.percent}%`,
    };
    return joined([sent, totalNote(data), reasonNote(data), filesNote(data.files), periodNote(data)], '');
  },
  ProgressReviewed: decision<'ProgressReviewed'>(({ report }) => ({
    vi: `cho ý kiến về báo cáo tiến độ lần ${report}`,
    en: `remarked on progress report no. ${report}`,
  })),
};
