import { rulings } from '../phrases.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

export const acknowledgeSentences: SentencesOf<'TaskAcknowledged' | 'TaskDeclined' | 'DeclineRuled'> = {
  TaskAcknowledged: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} tiếp nhận nhiệm vụ`,
    en: `${names.unit(data.unitId)} acknowledged the task`,
  }),
  TaskDeclined: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} từ chối nhận nhiệm vụ, chờ lãnh đạo kết luận`,
    en: `${names.unit(data.unitId)} declined the task; the leader’s ruling is awaited`,
  }),
  DeclineRuled: decision<'DeclineRuled'>(({ outcome }) => rulings[outcome]),
};
