import { nothing } from '../phrases.ts';
import type { Both } from '../phrases.ts';
import { lateNote, toldWhom } from '../who-is-told.ts';
import { count, inDate } from '../words.ts';
import type { DataOf } from '../stream-events.ts';
import type { SentencesOf } from './sentence.ts';

const standing = ({ dueOn, daysLate }: DataOf<'TakeoverSummarised'>): Both => {
  if (dueOn === undefined) return { vi: 'không thời hạn', en: 'no date' };
  const due = inDate(dueOn);
  return daysLate === 0
    ? { vi: `hạn ngày ${due}`, en: `due on ${due}` }
    : {
        vi: `hạn ngày ${due}, đã quá hạn ${daysLate} ngày làm việc`,
        en: `due on ${due}, ${count(daysLate, 'working day')} late`,
      };
};

export const takingOverSentences: SentencesOf<'TakeoverSummarised'> = {
  TakeoverSummarised: (event, names) => {
    const told = toldWhom(event, names);
    const now = standing(event.data);
    const late = lateNote(event.data.processedLate);
    return {
      vi: `Thông báo nhiệm vụ chuyển tiếp (${now.vi}) trong bản tổng hợp gửi ${told || '(không có người nhận)'}${late.vi}`,
      en: `Named as taken over (${now.en}) in the summary sent to ${told || '(nobody was there)'}${late.en}`,
    };
  },
};

/** What one summary says to one person, over the lines of its tasks. */
export const summarySentence = (tasks: number, late: number): Both => ({
  vi: `Bản tổng hợp nhiệm vụ chuyển tiếp: ${tasks} nhiệm vụ, trong đó ${late} nhiệm vụ đã quá hạn`,
  en: `Summary of what was taken over: ${count(tasks, 'task')}, ${late} of them late`,
});

/** What follows in the sentence of an issue where the task was given before it came on record. */
export const takenOverNote = (takenOver: DataOf<'TaskIssued'>['takenOver']): Both => {
  if (!takenOver) return nothing;
  return takenOver.as === 'in_progress'
    ? { vi: ', nhiệm vụ chuyển tiếp đang thực hiện', en: ', taken over while under way' }
    : { vi: ', nhiệm vụ chuyển tiếp', en: ', taken over' };
};
