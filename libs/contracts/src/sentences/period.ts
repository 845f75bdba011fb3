import { periodName, periodWithDays } from '../period-names.ts';
import { answerableNote, lateNote, ownerOf } from '../who-is-told.ts';
import { count, inDate } from '../words.ts';
import { workingOf } from '../dates.ts';
import type { SentencesOf } from './sentence.ts';

export const periodSentences: SentencesOf<'PeriodCutOff' | 'PeriodMissed'> = {
  PeriodCutOff: ({ data: { period, next, processedLate } }) => {
    const closed = periodWithDays(period);
    const late = lateNote(processedLate);
    if (!next?.period)
      return {
        vi: `Chốt số liệu báo cáo ${closed.vi}; nhiệm vụ không còn kỳ báo cáo sau${late.vi}`,
        en: `The data of ${closed.en} are cut off; no report of a later period is owed${late.en}`,
      };
    const { vi, en } = periodName(next.period);
    const dueOn = inDate(next.schedule.dueOn);
    const working = workingOf(next.counting);
    return {
      vi: `Chốt số liệu báo cáo ${closed.vi}; báo cáo kỳ sau, ${vi}, gửi chậm nhất hết ngày ${dueOn}${working.vi}${late.vi}`,
      en: `The data of ${closed.en} are cut off; the next report, of ${en}, is to be sent by the end of ${dueOn}${working.en}${late.en}`,
    };
  },
  PeriodMissed: ({ data: { owner, period, daysLate, answerable, processedLate } }, names) => {
    const missed = periodWithDays(period);
    const who = ownerOf(owner, names);
    const late = lateNote(processedLate);
    const answered = answerableNote(answerable, names);
    return {
      vi: `${who} không gửi báo cáo định kỳ ${missed.vi} cho đến khi hết hạn gửi báo cáo kỳ sau, chậm ${daysLate} ngày làm việc${late.vi}${answered.vi}`,
      en: `${who} sent no report of ${missed.en} before the next one was owed: missed, ${count(daysLate, 'working day')} late${late.en}${answered.en}`,
    };
  },
};
