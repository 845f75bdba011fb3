import { dutyOf } from '../phrases.ts';
import { inDate } from '../words.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

export const formalReminderSentences: SentencesOf<'FormalReminderIssued' | 'FormalReminderAnswered'> = {
  FormalReminderIssued: decision<'FormalReminderIssued'>((data, names) => {
    const unit = names.unit(data.unitId);
    const duty = dutyOf(data.obligationId);
    const by = inDate(data.answerBy);
    return {
      vi: `ký công văn đôn đốc lần ${data.reminder} gửi ${unit} về việc ${duty.vi}, yêu cầu trả lời chậm nhất hết ngày ${by}`,
      en: `signed formal reminder no. ${data.reminder} to ${unit} to ${duty.en}, to be answered by the end of ${by}`,
    };
  }),
  FormalReminderAnswered: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} trả lời công văn đôn đốc lần ${data.reminder}`,
    en: `${names.unit(data.unitId)} answered formal reminder no. ${data.reminder}`,
  }),
};
