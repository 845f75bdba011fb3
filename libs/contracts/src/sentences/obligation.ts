import type { Both } from '../phrases.ts';
import type { DataOf, TaskEvent } from '../stream-events.ts';
import type { Names } from '../words.ts';
import { workingOf } from '../dates.ts';
import { periodWithDays } from '../period-names.ts';
import { duties, dutyOf, endings, joined, nothing, silenceAgrees, spellEnds } from '../phrases.ts';
import { ownerOf } from '../who-is-told.ts';
import { inDate, count } from '../words.ts';
import type { SentencesOf } from './sentence.ts';

/** What an explanation, or the ruling on it, is about. */
const aboutNote = ({ about }: DataOf<'ObligationOpened'>): Both => {
  if (!about) return nothing;
  const duty = dutyOf(about.obligationId);
  return {
    vi: ` (${duty.vi}, lần quá hạn thứ ${about.spell})`,
    en: ` (late to ${duty.en}, spell no. ${about.spell})`,
  };
};

/** Which of several milestones it is: the one in that line of the plan. */
const lineNote = ({ kind, numbered }: DataOf<'ObligationOpened'>): Both =>
  kind === 'milestone' && numbered !== undefined
    ? { vi: ` (đầu việc ${numbered})`, en: ` (line ${numbered})` }
    : nothing;

const opened = ({ data }: TaskEvent<'ObligationOpened'>, names: Names): Both => {
  const owner = ownerOf(data.owner, names);
  const due = inDate(data.schedule.dueOn);
  const duty = duties[data.kind];
  const note = workingOf(data.counting);
  const about = joined([lineNote(data), aboutNote(data)], '');
  const period = data.period && periodWithDays(data.period);
  const of = period ? { vi: ` ${period.vi},`, en: ` of ${period.en}` } : nothing;
  const silence = data.schedule.deemedAt === undefined ? nothing : silenceAgrees;
  return {
    vi: `${owner} phải ${duty.vi}${of.vi}${about.vi} chậm nhất hết ngày ${due}${note.vi}${silence.vi}`,
    en: `${owner} is to ${duty.en}${of.en}${about.en} by the end of ${due}${note.en}${silence.en}`,
  };
};

export const obligationSentences: SentencesOf<
  'ObligationOpened' | 'ObligationMoved' | 'ObligationEnded' | 'SpellClosed'
> = {
  ObligationOpened: opened,
  ObligationMoved: ({ data }) => {
    const note = workingOf(data.counting);
    return {
      vi: `Thời hạn ${dutyOf(data.obligationId).vi} chuyển từ ngày ${inDate(data.before)} sang ngày ${inDate(data.schedule.dueOn)}${note.vi}`,
      en: `The date to ${dutyOf(data.obligationId).en} moved from ${inDate(data.before)} to ${inDate(data.schedule.dueOn)}${note.en}`,
    };
  },
  ObligationEnded: ({ data }) => ({
    vi: `Việc ${dutyOf(data.obligationId).vi}: ${endings[data.how].vi}`,
    en: `The duty to ${dutyOf(data.obligationId).en}: ${endings[data.how].en}`,
  }),
  SpellClosed: ({ data }) => ({
    vi: `Kết thúc lần quá hạn thứ ${data.spell} về việc ${dutyOf(data.obligationId).vi} ${spellEnds[data.how].vi}: chậm ${data.daysLate} ngày làm việc`,
    en: `Spell no. ${data.spell} of being late to ${dutyOf(data.obligationId).en} ended ${spellEnds[data.how].en}: ${count(data.daysLate, 'working day')} late`,
  }),
};
