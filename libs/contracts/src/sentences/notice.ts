import { calendarApplied } from '../dates.ts';
import { noticesCorrected } from '../who-is-told.ts';
import { correctedBySuccession } from './late-succession.ts';
import type { SentencesOf } from './sentence.ts';

export const noticeSentences: SentencesOf<'CalendarApplied' | 'NoticesCorrected'> = {
  CalendarApplied: calendarApplied,
  NoticesCorrected: (event, names) => {
    const { succeededUnitIds } = event.data;
    return succeededUnitIds
      ? correctedBySuccession(event, succeededUnitIds, names)
      : noticesCorrected(event, names);
  },
};
