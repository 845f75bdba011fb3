import { dutyOf } from '../phrases.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

export const latenessSentences: SentencesOf<'SpellVoided'> = {
  SpellVoided: decision<'SpellVoided'>(({ obligationId, spell }) => ({
    vi: `huỷ lần quá hạn thứ ${spell} về việc ${dutyOf(obligationId).vi}; lần quá hạn vẫn được lưu nhưng không tính`,
    en: `made spell no. ${spell} of being late to ${dutyOf(obligationId).en} void; it stays on record and is not counted`,
  })),
};
