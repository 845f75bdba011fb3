import { filesNote } from '../evidence-words.ts';
import { causeNames, dutyOf, nothing } from '../phrases.ts';
import type { Both } from '../phrases.ts';
import type { DataOf } from '../stream-events.ts';
import { inDate } from '../words.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

const between = ({ from, to }: DataOf<'ExplanationRuled'>): Both =>
  from === undefined || to === undefined
    ? nothing
    : {
        vi: ` (từ ngày ${inDate(from)} đến ngày ${inDate(to)})`,
        en: ` (from ${inDate(from)} to ${inDate(to)})`,
      };

const found = (data: DataOf<'ExplanationRuled'>): Both => {
  const { outcome, objectiveDays, daysLate } = data;
  if (outcome === 'subjective') return { vi: 'chủ quan', en: 'subjective' };
  const dates = between(data);
  return {
    vi: `khách quan ${objectiveDays}/${daysLate} ngày làm việc chậm${dates.vi}`,
    en: `objective for ${objectiveDays} of ${daysLate} working days late${dates.en}`,
  };
};

export const explanationSentences: SentencesOf<'ExplanationSubmitted' | 'ExplanationRuled'> = {
  ExplanationSubmitted: ({ data }, names) => {
    const unit = names.unit(data.unitId);
    const duty = dutyOf(data.obligationId);
    const cause = causeNames[data.cause];
    const files = filesNote(data.files);
    return {
      vi: `${unit} giải trình lần quá hạn thứ ${data.spell} về việc ${duty.vi}; nguyên nhân: ${cause.vi}${files.vi}`,
      en: `${unit} explained spell no. ${data.spell} of being late to ${duty.en}; cause: ${cause.en}${files.en}`,
    };
  },
  ExplanationRuled: decision<'ExplanationRuled'>((data) => {
    const duty = dutyOf(data.obligationId);
    const cause = causeNames[data.cause];
    const outcome = found(data);
    return {
      vi: `kết luận nguyên nhân lần quá hạn thứ ${data.spell} về việc ${duty.vi}: ${cause.vi}, ${outcome.vi}`,
      en: `ruled on spell no. ${data.spell} of being late to ${duty.en}: ${cause.en}, ${outcome.en}`,
    };
  }),
};
