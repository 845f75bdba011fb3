import { evidenceNote } from '../evidence-words.ts';
import { grades, joined, nothing } from '../phrases.ts';
import type { Both } from '../phrases.ts';
import { broughtNote } from '../product-words.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

/** What follows in the sentence of a sign-off over open sub-tasks. */
const openSubTasks = (count: number): Both => ({
  vi: `, chấp thuận khi còn ${count} nhiệm vụ con chưa kết thúc`,
  en: `, while ${count} ${count === 1 ? 'sub-task was' : 'sub-tasks were'} open`,
});

export const completionSentences: SentencesOf<
  'CompletionSubmitted' | 'CompletionReturned' | 'TaskSignedOff'
> = {
  CompletionSubmitted: ({ data }, names) => {
    const notes = joined([broughtNote(data.products), evidenceNote(data.evidence)], '');
    return {
      vi: `${names.unit(data.unitId)} báo cáo hoàn thành lần ${data.completion}${notes.vi}`,
      en: `${names.unit(data.unitId)} reported completion no. ${data.completion}${notes.en}`,
    };
  },
  CompletionReturned: decision<'CompletionReturned'>(({ completion }) => ({
    vi: `trả lại báo cáo hoàn thành lần ${completion}, yêu cầu thực hiện lại`,
    en: `returned completion no. ${completion} to be redone`,
  })),
  TaskSignedOff: decision<'TaskSignedOff'>(({ grade, waiver }) => {
    const over = waiver ? openSubTasks(waiver.subTaskIds.length) : nothing;
    return {
      vi: `xác nhận hoàn thành, đánh giá: ${grades[grade].vi}${over.vi}`,
      en: `signed the task off, grade: ${grades[grade].en}${over.en}`,
    };
  }),
};
