import { clarificationPoints, clarificationRulings } from '../phrases.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

export const clarificationSentences: SentencesOf<
  'ClarificationRequested' | 'ClarificationRuled' | 'ClarificationWithdrawn'
> = {
  ClarificationRequested: ({ data }, names) => {
    const unit = names.unit(data.unitId);
    const points = data.points.map((point) => clarificationPoints[point]);
    return {
      vi: `${unit} đề nghị làm rõ ${points.map(({ vi }) => vi).join(', ')} trước khi tiếp nhận (lần ${data.clarification})`,
      en: `${unit} asked for clarification no. ${data.clarification} of ${points.map(({ en }) => en).join(', ')} before acknowledging`,
    };
  },
  ClarificationRuled: decision<'ClarificationRuled'>(({ clarification, outcome }) => {
    const came = clarificationRulings[outcome];
    return {
      vi: `kết luận về đề nghị làm rõ lần ${clarification}: ${came.vi}`,
      en: `ruled on clarification no. ${clarification}: ${came.en}`,
    };
  }),
  ClarificationWithdrawn: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} rút đề nghị làm rõ lần ${data.clarification}`,
    en: `${names.unit(data.unitId)} withdrew the request for clarification no. ${data.clarification}`,
  }),
};
