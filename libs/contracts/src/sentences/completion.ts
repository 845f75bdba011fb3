import { evidenceNote } from '../evidence-words.ts';
import { grades, joined } from '../phrases.ts';
import { broughtNote } from '../product-words.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

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
  TaskSignedOff: decision<'TaskSignedOff'>(({ grade }) => ({
    vi: `xác nhận hoàn thành, đánh giá: ${grades[grade].vi}`,
    en: `signed the task off, grade: ${grades[grade].en}`,
  })),
};
