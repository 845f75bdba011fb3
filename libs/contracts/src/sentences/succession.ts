import { inDate } from '../words.ts';
import type { SentencesOf } from './sentence.ts';

export const successionSentences: SentencesOf<'TaskSucceeded'> = {
  TaskSucceeded: ({ data: { handings, issuing, decisionPaper } }, names) => {
    const { number, issuedOn, issuedBy } = decisionPaper;
    const said = (succeeded: string, leads: string) =>
      [
        ...handings.map(
          ({ fromUnitId, unitId }) => `${names.unit(unitId)} ${succeeded} ${names.unit(fromUnitId)}`,
        ),
        ...(issuing ? [`${names.unit(issuing.unitId)} ${leads} ${names.unit(issuing.fromUnitId)}`] : []),
      ].join('; ');
    return {
      vi: `${said('kế thừa nhiệm vụ từ', 'chỉ đạo nhiệm vụ con thay')}, theo văn bản số ${number} ngày ${inDate(issuedOn)} của ${issuedBy}`,
      en: `${said('succeeded to the task of', 'leads the sub-task in place of')}, by paper ${number} of ${inDate(issuedOn)} of ${issuedBy}`,
    };
  },
};
