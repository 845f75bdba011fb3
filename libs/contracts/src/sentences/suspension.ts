import { replannedDates } from '../dates.ts';
import type { Both } from '../phrases.ts';
import type { TaskEvent } from '../stream-events.ts';
import { lateNote } from '../who-is-told.ts';
import { inDate } from '../words.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

const suspended = decision<'TaskSuspended'>(({ through, before, replanned }) => {
  const dates = replannedDates(replanned);
  const until = inDate(through);
  return before === undefined
    ? {
        vi: `tạm dừng nhiệm vụ đến hết ngày ${until}: ${dates.vi}`,
        en: `suspended the task until the end of ${until}: ${dates.en}`,
      }
    : {
        vi: `kéo dài thời gian tạm dừng từ hết ngày ${inDate(before)} đến hết ngày ${until}: ${dates.vi}`,
        en: `prolonged the suspension from ${inDate(before)} to the end of ${until}: ${dates.en}`,
      };
});

const resumedBySomebody = decision<'TaskResumed'>(({ from, through, replanned = [] }) => {
  const dates = replannedDates(replanned);
  return {
    vi: `cho tiếp tục nhiệm vụ (đã tạm dừng từ ngày ${inDate(from)} đến ngày ${inDate(through)}): ${dates.vi}`,
    en: `had the task go on (suspended from ${inDate(from)} to ${inDate(through)}): ${dates.en}`,
  };
});

const ranOut = ({ data }: TaskEvent<'TaskResumed'>): Both => {
  const late = lateNote(data.processedLate);
  return {
    vi: `Hết thời gian tạm dừng (từ ngày ${inDate(data.from)} đến hết ngày ${inDate(data.through)}), nhiệm vụ tiếp tục${late.vi}`,
    en: `The suspension (${inDate(data.from)} to ${inDate(data.through)}) has run out, and the task goes on${late.en}`,
  };
};

export const suspensionSentences: SentencesOf<'TaskSuspended' | 'TaskResumed'> = {
  TaskSuspended: suspended,
  TaskResumed: (event, names) =>
    event.data.how === 'run_out' ? ranOut(event) : resumedBySomebody(event, names),
};
