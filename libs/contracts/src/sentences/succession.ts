import { inDate } from '../words.ts';
import type { SentencesOf } from './sentence.ts';

export const successionSentences: SentencesOf<'TaskSucceeded'> = {
  TaskSucceeded: ({ data: { handings, decisionPaper } }, names) => {
    const { number, issuedOn, issuedBy } = decisionPaper;
    const each = (join: string) =>
      handings
        .map(({ fromUnitId, unitId }) => `${names.unit(unitId)} ${join} ${names.unit(fromUnitId)}`)
        .join('; ');
    return {
      vi: `${each('kế thừa nhiệm vụ từ')}, theo văn bản số ${number} ngày ${inDate(issuedOn)} của ${issuedBy}`,
      en: `${each('succeeded to the task of')}, by paper ${number} of ${inDate(issuedOn)} of ${issuedBy}`,
    };
  },
};
