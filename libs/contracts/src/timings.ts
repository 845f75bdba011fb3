import type { Both } from './phrases.ts';
import type { DataOf } from './stream-events.ts';
import { inDate } from './words.ts';

/** A due date in place of another, or of none. */
export const newDate = (before: string | undefined, after: string): Both => {
  const to = inDate(after);
  if (before === undefined)
    return {
      vi: `hạn hoàn thành: ấn định ngày ${to} (trước đó chưa có hạn)`,
      en: `the due date: ${to} (there was none before)`,
    };
  const from = inDate(before);
  return { vi: `hạn hoàn thành từ ${from} thành ${to}`, en: `the due date from ${from} to ${to}` };
};

/** What follows in a sentence where there is a due date. */
export const dueNote = (dueOn: string | undefined): Both =>
  dueOn === undefined
    ? { vi: '', en: '' }
    : { vi: `, hạn hoàn thành ngày ${inDate(dueOn)}`, en: `, due on ${inDate(dueOn)}` };

/** What follows in the sentence of an issue: by what the task is timed. */
export const timedBy = ({ timing, dueOn, reviewOn }: DataOf<'TaskIssued'>): Both => {
  const due = dueNote(dueOn);
  if (timing === 'undated') return { vi: ', không thời hạn', en: ', with no due date' };
  if (timing === 'urgent') {
    const byPlan = { vi: ', hạn hoàn thành theo kế hoạch được phê duyệt', en: ', due by its approved plan' };
    const by = dueOn === undefined ? byPlan : due;
    return { vi: `, yêu cầu khẩn trương thực hiện${by.vi}`, en: `, to be done without delay${by.en}` };
  }
  if (reviewOn === undefined) return due;
  return {
    vi: `, nhiệm vụ thường xuyên, rà soát ngày ${inDate(reviewOn)}`,
    en: `, a standing task, to be reviewed on ${inDate(reviewOn)}`,
  };
};
