import { countedAs, isWorkedOut } from './countings.ts';
import type { DataOf, TaskEvent } from './stream-events.ts';
import type { Counting } from './obligations.ts';
import { dutyOf } from './phrases.ts';
import type { Both } from './phrases.ts';
import type { LocalDate } from './time.ts';
import { inDate } from './words.ts';

/** In brackets behind a date: how it was counted, if it was. */
export const workingOf = (counting: Counting): Both => {
  if (!isWorkedOut(counting)) return { vi: '', en: '' };
  const { vi, en } = countedAs(counting);
  return { vi: ` (${vi})`, en: ` (${en})` };
};

const moved = (obligationId: string, before: LocalDate, counting: Counting, after: LocalDate): Both => {
  const duty = dutyOf(obligationId);
  const note = workingOf(counting);
  return {
    vi: `hạn ${duty.vi} chuyển từ ngày ${inDate(before)} sang ngày ${inDate(after)}${note.vi}`,
    en: `the date to ${duty.en} moved from ${inDate(before)} to ${inDate(after)}${note.en}`,
  };
};

/** What one decision moved. Only dates are told one by one; reminders and levels follow them. */
export const replannedDates = (replanned: DataOf<'CalendarApplied'>['replanned']): Both => {
  const dates = replanned
    .filter(({ before, schedule }) => before !== schedule.dueOn)
    .map(({ obligationId, before, counting, schedule }) =>
      moved(obligationId, before, counting, schedule.dueOn),
    );
  return {
    vi: dates.map((one) => one.vi).join('; ') || 'không hạn nào thay đổi',
    en: dates.map((one) => one.en).join('; ') || 'no date changed',
  };
};

/** What another calendar moved. */
export const calendarApplied = ({ data }: TaskEvent<'CalendarApplied'>): Both => {
  const dates = replannedDates(data.replanned);
  return {
    vi: `Áp dụng lịch làm việc ${data.to} (thay lịch ${data.from}): ${dates.vi}`,
    en: `Working calendar ${data.to} applied (in place of ${data.from}): ${dates.en}`,
  };
};
