import { sentenceFor } from '#contracts';
import type { Names, TaskEvent } from '#contracts';
import { escalationsOf } from '../year.ts';
import type { TaskYear } from '../year.ts';
import { inLocal } from '../local-time.ts';

/** Who was escalated to whom, and when. */
export const escalations = (years: TaskYear[], names: Names): string[] =>
  escalationsOf(years).map(
    ({ year, event }) =>
      `  ${inLocal(event.effectiveAt)}  ${year.task.code}  ${sentenceFor(event, names, 'vi')}`,
  );

const closingOf = (
  events: TaskEvent[],
  { data }: TaskEvent<'SpellOpened'>,
): TaskEvent<'SpellClosed'> | undefined =>
  events.find(
    (event): event is TaskEvent<'SpellClosed'> =>
      event.type === 'SpellClosed' &&
      event.data.obligationId === data.obligationId &&
      event.data.spell === data.spell,
  );

const endOf = (opening: TaskEvent<'SpellOpened'>, closing: TaskEvent<'SpellClosed'> | undefined): string => {
  if (!closing) return 'chưa kết thúc';
  const days = `chậm ${closing.data.daysLate} ngày làm việc`;
  // Entered later from a paper of before: it was in time, and nobody here knew.
  if (closing.effectiveAt < opening.effectiveAt)
    return `thực tế đã xong lúc ${inLocal(closing.effectiveAt)}, nhập muộn, ${days}`;
  return `đến ${inLocal(closing.effectiveAt)}, ${days}`;
};

const spellLine = (year: TaskYear, event: TaskEvent<'SpellOpened'>, names: Names): string =>
  `  ${inLocal(event.effectiveAt)}  ${year.task.code}  ${sentenceFor(event, names, 'vi')}; ${endOf(event, closingOf(year.events, event))}`;

/** Every stretch of lateness, task by task: who was late with what, from when to when, and how many working days. */
export const spells = (years: TaskYear[], names: Names): string[] =>
  years.flatMap((year) =>
    year.events.flatMap((event) => (event.type === 'SpellOpened' ? [spellLine(year, event, names)] : [])),
  );
