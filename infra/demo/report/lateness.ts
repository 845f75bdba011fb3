import { dutyOf, inDate, periodName } from '#contracts';
import type { Instant, Names, TaskEvent } from '#contracts';
import { lastMomentBefore, localDateOf, vietnamCalendar } from '#domain';
import type { Obligation, Spell } from '#domain';
import type { Review } from '../play.ts';
import { isEscalation } from '../year.ts';
import type { TaskYear } from '../year.ts';

const inDay = (instant: Instant): string => inDate(localDateOf(instant, vietnamCalendar));

/** Day and month: the ladder follows the day on which lateness began. */
const shortly = (instant: Instant): string => inDay(instant).slice(0, 5);

const lasted = ({ openedAt, closedAt, daysLate }: Spell): string => {
  const first = inDay(openedAt);
  if (closedAt === null) return `từ ${first}, chưa kết thúc`;
  // Entered later from a paper of before: it was in time, and nobody here knew.
  if (closedAt <= openedAt) return `từ ${first}, thực tế đã xong trong hạn, văn bản nhập muộn`;
  const last = inDay(lastMomentBefore(closedAt));
  const days = `chậm ${daysLate} ngày làm việc`;
  return first === last ? `ngày ${first}, ${days}` : `từ ${first} đến ${last}, ${days}`;
};

/** What is owed; of a periodic report for which period, and whether it never came. */
const what = ({ obligationId, period, ended }: Obligation): string =>
  dutyOf(obligationId).vi +
  (period ? ` ${periodName(period).vi}` : '') +
  (ended?.how === 'missed' ? ' (không gửi)' : '');

/** Who is late, where it is not the unit that has the task. */
const who = ({ owner }: Obligation, { state }: TaskYear, names: Names): string => {
  if (owner.side === 'leader') return `${names.post(owner.postId)}, `;
  return owner.unitId === state.unitId ? '' : `${names.unit(owner.unitId)}, `;
};

const ladder = ({ events }: TaskYear, { obligationId }: Obligation, { spell }: Spell): string => {
  const levels = events
    .filter(isEscalation)
    .filter(({ data }) => data.obligationId === obligationId && data.spell === spell)
    .map(({ data, effectiveAt }: TaskEvent<'Escalated'>) => `cấp ${data.level} ngày ${shortly(effectiveAt)}`);
  return levels.length > 0 ? `; báo cáo ${levels.join(', ')}` : '';
};

const spellLines = (year: TaskYear, names: Names): string[] =>
  year.state.obligations.flatMap((one) =>
    one.spells.map(
      (spell) => `    ${who(one, year, names)}${what(one)}: ${lasted(spell)}${ladder(year, one, spell)}`,
    ),
  );

/**
 * Task by task every stretch of lateness: who was late with what, from when to when, how many working days, and how far the ladder went; with
 * what is said of the task for ever.
 */
export const spells = (years: TaskYear[], { tasks }: Review, names: Names): string[] =>
  years.flatMap((year) => {
    const lines = spellLines(year, names);
    const ever = tasks.find(({ taskId }) => taskId === year.taskId)?.lateness.text;
    const heading = `  ${year.task.code}  ${names.unit(year.state.unitId)}${ever ? `: ${ever}` : ''}`;
    return lines.length > 0 ? [heading, ...lines] : [];
  });
