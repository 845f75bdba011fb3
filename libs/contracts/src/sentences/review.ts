import { conclusions } from '../phrases.ts';
import { inDate } from '../words.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

export const reviewSentences: SentencesOf<'TaskReviewed'> = {
  TaskReviewed: decision<'TaskReviewed'>(({ review, outcome, reviewOn }) => {
    const came = conclusions[outcome];
    const next = reviewOn === undefined ? undefined : inDate(reviewOn);
    return {
      vi: `rà soát nhiệm vụ lần ${review}: ${came.vi}${next ? `, rà soát lần sau ngày ${next}` : ''}`,
      en: `reviewed the task (no. ${review}): ${came.en}${next ? `, next review on ${next}` : ''}`,
    };
  }),
};
