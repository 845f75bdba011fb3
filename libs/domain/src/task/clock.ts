import type { DataOf, Directory, Instant, NewEvent, Recipient } from '#contracts';
import type { AgendaItem } from '../obligation/agenda.ts';
import { openSpell } from '../obligation/obligation.ts';
import type { Obligation } from '../obligation/obligation.ts';
import { climb } from './ladder.ts';
import { obligationOf } from './task.ts';
import type { IssuedTask } from './task.ts';

/** Later than this after its due instant an act of the clock says that it was processed late. */
const lateAfterMs = 60_000;
const processedLate = (at: Instant, now: Instant) => Date.parse(now) - Date.parse(at) > lateAfterMs;

type Spoken = { id: string; told: Recipient[] } & (
  | { type: 'Reminded'; data: DataOf<'Reminded'> }
  | { type: 'SpellOpened'; data: DataOf<'SpellOpened'> }
  | { type: 'Escalated'; data: DataOf<'Escalated'> }
);

const remind = (
  obligation: Obligation,
  at: Instant,
  now: Instant,
  task: IssuedTask,
  directory: Directory,
): Spoken => {
  const { obligationId, owner, schedule } = obligation;
  const { told, vacant } = climb(1, owner, now, task, directory);
  const dueOn = schedule.resendOn ?? schedule.dueOn;
  const data = { obligationId, dueOn, vacant, processedLate: processedLate(at, now) };
  return { id: `${obligationId}/remind/${at}`, type: 'Reminded', data, told: told ? [told] : [] };
};

const openLateness = (obligation: Obligation, spell: number): Spoken => {
  const { obligationId, owner, schedule } = obligation;
  const data = { obligationId, spell, owner, dueOn: schedule.dueOn, lateFrom: schedule.lateFrom };
  return { id: `${obligationId}/spell-${spell}`, type: 'SpellOpened', data, told: [] };
};

const escalate = (
  obligation: Obligation,
  { at, spell, level }: AgendaItem & { act: 'Escalate' },
  now: Instant,
  task: IssuedTask,
  directory: Directory,
): Spoken => {
  const { obligationId, owner } = obligation;
  const { rung, told, vacant } = climb(level, owner, now, task, directory);
  const before = told ? (openSpell(obligation)?.levels.indexOf(told.personId) ?? -1) : -1;
  const merged = before < 0 ? {} : { mergedInto: before + 1 };
  const late = processedLate(at, now);
  const data = { obligationId, spell, level, rung, about: owner, vacant, ...merged, processedLate: late };
  return {
    id: `${obligationId}/spell-${spell}/level-${level}`,
    type: 'Escalated',
    data,
    told: told && before < 0 ? [told] : [],
  };
};

/**
 * What the clock does about one item of the agenda. Its effective time is the due instant; `now` is when it is processed, and whoever
 * holds the post then is told. The id is made of the item alone, so that no retry or rebuild says it twice.
 */
export const decideClock = (
  item: AgendaItem,
  now: Instant,
  task: IssuedTask,
  directory: Directory,
): NewEvent[] => {
  const obligation = obligationOf(task, item.obligationId);
  if (!obligation) return [];
  const spoken =
    item.act === 'Remind'
      ? remind(obligation, item.at, now, task, directory)
      : item.act === 'OpenSpell'
        ? openLateness(obligation, item.spell)
        : escalate(obligation, item, now, task, directory);
  const { id, ...said } = spoken;
  const when = { effectiveAt: item.at, recordedAt: now < item.at ? item.at : now };
  return [{ ...said, eventId: `${task.taskId}/${id}`, ...when, actor: 'clock', commandId: null }];
};
