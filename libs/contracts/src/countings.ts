import type { DaysOff, OffBecause, Stay } from './calendar.ts';
import type { Counting } from './obligations.ts';
import { daysOff, termUnits } from './phrases.ts';
import type { Both } from './phrases.ts';
import { inDate } from './words.ts';
import type { Language } from './words.ts';

/** Days in a row as people write them here: 07/03–08/03/2026, or the one day. */
const inDays = ({ from, through }: Stay): string => {
  if (from === through) return inDate(from);
  const first = from.slice(0, 4) === through.slice(0, 4) ? inDate(from).slice(0, 5) : inDate(from);
  return `${first}–${inDate(through)}`;
};

const byReason = (passed: readonly DaysOff[], language: Language): string => {
  const reasons = new Map<OffBecause, string[]>();
  for (const days of passed) reasons.set(days.because, [...(reasons.get(days.because) ?? []), inDays(days)]);
  return [...reasons].map(([because, days]) => `${daysOff[because][language]} ${days.join(', ')}`).join('; ');
};

const plural = (days: number): string => (days === 1 ? 'working day' : 'working days');

/** Why a date is what it is: how the term was counted, which days were not, and which make-up days were. */
export const countedAs = (counting: Counting): Both => {
  const given = givenBack(counting);
  const before = counted(counting);
  const [vi, en] = [`${before.vi}${given.vi}`, `${before.en}${given.en}`];
  if (counting.provisionalYear === undefined) return { vi, en };
  const may = provisional(counting.provisionalYear);
  return { vi: `${vi}; ${may.vi}`, en: `${en}; ${may.en}` };
};

/** Whether there is more to say about a date than that somebody named it. */
export const isWorkedOut = (counting: Counting): boolean =>
  counting.by !== 'named' ||
  counting.on !== undefined ||
  counting.plan !== undefined ||
  counting.provisionalYear !== undefined;

/** What is said of a date in a year for which no calendar has been decided. */
export const provisional = (year: number): Both => ({
  vi: `lịch làm việc năm ${year} chưa được công bố; ngày này sẽ được tính lại khi có lịch`,
  en: `the working calendar of ${year} has not been decided; this date will be counted again when it is`,
});

const counted = (counting: Counting): Both => {
  if (counting.by === 'named') return asNamed(counting);
  return counting.by === 'working_days' ? workingDays(counting) : toNominal(counting);
};

/** What a date was moved by because the task was suspended. */
const givenBack = (counting: Counting): Both => {
  const stays = 'stays' in counting ? (counting.stays ?? []) : [];
  const each = stays.map(({ days, ...stay }) => {
    const when = inDays(stay);
    return {
      vi: `; cộng ${days} ngày làm việc tạm dừng (${when})`,
      en: `; and ${days} ${plural(days)} given back for the suspension (${when})`,
    };
  });
  return { vi: each.map(({ vi }) => vi).join(''), en: each.map(({ en }) => en).join('') };
};

type Of<By extends Counting['by']> = Extract<Counting, { by: By }>;

const movedFrom = (day: string, notCounted: readonly DaysOff[]): Both => {
  const suspended = notCounted[0]?.because === 'suspended';
  const why = suspended
    ? { vi: 'nằm trong thời gian tạm dừng', en: 'lies in a suspension' }
    : { vi: 'là ngày nghỉ', en: 'is off' };
  return {
    vi: `${inDate(day)} ${why.vi} nên chuyển sang ngày làm việc tiếp theo (${byReason(notCounted, 'vi')})`,
    en: `${inDate(day)}, ${why.en} and so is moved to the next working day (${byReason(notCounted, 'en')})`,
  };
};

const lastDayOf = (plan: number): Both => ({
  vi: `ngày cuối của kế hoạch lần ${plan} đã được phê duyệt`,
  en: `the last day of plan no. ${plan}, as approved`,
});

const asNamed = ({ on, plan, notCounted = [], stays }: Of<'named'>): Both => {
  const byPlan = plan === undefined ? undefined : lastDayOf(plan);
  if (on === undefined) return byPlan ?? { vi: 'ngày được ấn định', en: 'the date was named' };
  if (notCounted.length === 0 && stays)
    return {
      vi: `${byPlan?.vi ?? 'ngày được ấn định'} là ${inDate(on)}`,
      en: `${byPlan?.en ?? 'the date named'}, ${inDate(on)}`,
    };
  const moved = movedFrom(on, notCounted);
  return {
    vi: byPlan ? `${byPlan.vi}: ${moved.vi}` : `ngày được ấn định ${moved.vi}`,
    en: byPlan ? `${byPlan.en}: ${moved.en}` : `the date named, ${moved.en}`,
  };
};

/** A term that counts days off as well: it comes to a day, and passes over what is off there. */
const toNominal = ({ by, length, from, nominal, notCounted }: Of<'days' | 'months' | 'years'>): Both => {
  const term = termUnits[by];
  const vi = [`${length} ${term.vi}, tính từ sau ngày ${inDate(from)}`];
  const en = [`${length} ${term.en}${length === 1 ? '' : 's'} after ${inDate(from)}`];
  if (notCounted.length > 0) {
    const moved = movedFrom(nominal, notCounted);
    vi.push(`ngày cuối ${moved.vi}`);
    en.push(`the last day, ${moved.en}`);
  }
  return { vi: vi.join('; '), en: en.join('; ') };
};

const workingDays = ({ days, notCounted = [], makeUp = [], ...counting }: Of<'working_days'>): Both => {
  const from = inDate(counting.from);
  const vi = [`${days} ngày làm việc, tính từ sau ngày ${from}`];
  const en = [`${days} ${plural(days)} after ${from}`];
  if (notCounted.length > 0) {
    vi.push(`không tính ${byReason(notCounted, 'vi')}`);
    en.push(`not counted: ${byReason(notCounted, 'en')}`);
  }
  if (makeUp.length > 0) {
    const dates = makeUp.map(inDate).join(', ');
    vi.push(`có tính ngày làm bù ${dates}`);
    en.push(`counted: make-up day ${dates}`);
  }
  return { vi: vi.join('; '), en: en.join('; ') };
};
