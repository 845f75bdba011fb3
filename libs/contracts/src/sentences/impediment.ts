import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

export const impedimentSentences: SentencesOf<
  'ImpedimentRaised' | 'ImpedimentAnswered' | 'ImpedimentWithdrawn'
> = {
  ImpedimentRaised: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} báo cáo khó khăn, vướng mắc số ${data.impediment}, chờ lãnh đạo trả lời`,
    en: `${names.unit(data.unitId)} raised impediment no. ${data.impediment}; the leader’s answer is awaited`,
  }),
  ImpedimentAnswered: decision<'ImpedimentAnswered'>(({ impediment }) => ({
    vi: `trả lời khó khăn, vướng mắc số ${impediment}`,
    en: `answered impediment no. ${impediment}`,
  })),
  ImpedimentWithdrawn: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} rút khó khăn, vướng mắc số ${data.impediment}`,
    en: `${names.unit(data.unitId)} withdrew impediment no. ${data.impediment}`,
  }),
};
