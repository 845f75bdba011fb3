import { calendarApplied } from '../dates.ts';
import { noticesCorrected } from '../who-is-told.ts';
import type { SentencesOf } from './sentence.ts';

export const noticeSentences: SentencesOf<'CalendarApplied' | 'NoticesCorrected'> = {
  CalendarApplied: calendarApplied,
  NoticesCorrected: noticesCorrected,
};
