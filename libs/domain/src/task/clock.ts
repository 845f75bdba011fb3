import type { DataOf, Directory, Instant, NewEvent, Recipient } from '#contracts';
import { lastMomentBefore } from '../calendar/index.ts';
import type { AgendaItem, OnObligation } from '../obligation/agenda.ts';
import { openSpell } from '../obligation/obligation.ts';
import type { Obligation } from '../obligation/obligation.ts';
import type { Facts } from './act.ts';
import { remindedOf } from './assignees.ts';
import { headsOf } from './contribution/coordinators.ts';
import { askForExplanation } from './explanation/ask.ts';
import { climb } from './ladder.ts';
import { monitor } from './monitor.ts';
import { cutOffPeriod, missPeriod } from './periods/clock.ts';
import { once, ownersPerson } from './recipients.ts';
import { runOut } from './suspension.ts';
import { summarise, wasLateBefore } from './taking-over/summary.ts';
import { obligationOf } from './task.ts';
import type { IssuedTask } from './task.ts';

/** Later than this after its due instant an act of the clock says that it was processed late. */
const lateAfterMs = 60_000;
export const processedLate = (at: Instant, now: Instant): boolean =>
  Date.parse(now) - Date.parse(at) > lateAfterMs;

type Spoken = { id: string; told: Recipient[] } & (
  | { type: 'Reminded'; data: DataOf<'Reminded'> }
  | { type: 'SpellOpened'; data: DataOf<'SpellOpened'> }
  | { type: 'Escalated'; data: DataOf<'Escalated'> }
  | { type: 'TaskResumed'; data: DataOf<'TaskResumed'> }
  | { type: 'ObligationOpened'; data: DataOf<'ObligationOpened'> }
  | { type: 'ContributionDeemed'; data: DataOf<'ContributionDeemed'> }
  | { type: 'PeriodCutOff'; data: DataOf<'PeriodCutOff'> }
  | { type: 'PeriodMissed'; data: DataOf<'PeriodMissed'> }
  | { type: 'TakeoverSummarised'; data: DataOf<'TakeoverSummarised'> }
);

/** When an act of the clock falls due, and when it is sent. */
type When = { at: Instant; sentAt: Instant };

const remind = (
  obligation: Obligation,
  { at, sentAt }: When,
  task: IssuedTask,
  directory: Directory,
): Spoken => {
  const { obligationId, owner, schedule } = obligation;
  const { told, vacant } = climb(1, owner, sentAt, task, directory);
  const assigned = owner.side === 'unit' ? remindedOf(task, owner.unitId, sentAt, directory) : [];
  const dueOn = schedule.resendOn ?? schedule.dueOn;
  // After an outage there may be an act between two reminders; only the later one is of use to anybody.
  const passedOver = schedule.remindAt.some((later) => later > at && later <= sentAt);
  const data = {
    ...{ obligationId, dueOn, vacant, processedLate: processedLate(at, sentAt) },
    ...(passedOver ? { passedOver } : {}),
  };
  return {
    id: `${obligationId}/remind/${at}`,
    type: 'Reminded',
    data,
    told: told && !passedOver ? once([told, ...assigned]) : [],
  };
};

const openLateness = (
  obligation: Obligation,
  spell: number,
  { at, sentAt }: When,
  task: IssuedTask,
  directory: Directory,
): Spoken => {
  const { obligationId, owner, schedule } = obligation;
  const isTakenOver = wasLateBefore(task, at);
  const data = {
    ...{ obligationId, spell, owner, dueOn: schedule.dueOn, lateFrom: schedule.lateFrom },
    answerable: ownersPerson(owner, lastMomentBefore(at), directory) ?? null,
    ...(isTakenOver ? { takenOver: true as const } : {}),
    processedLate: !isTakenOver && processedLate(at, sentAt),
  };
  return { id: `${obligationId}/spell-${spell}`, type: 'SpellOpened', data, told: [] };
};

const escalate = (
  obligation: Obligation,
  { spell, level }: OnObligation & { act: 'Escalate' },
  { at, sentAt }: When,
  task: IssuedTask,
  directory: Directory,
): Spoken => {
  const { obligationId, owner } = obligation;
  const { rung, told, vacant } = climb(level, owner, sentAt, task, directory);
  const before = told ? (openSpell(obligation)?.levels.indexOf(told.personId) ?? -1) : -1;
  const merged = before < 0 ? {} : { mergedInto: before + 1 };
  const summarised = obligation.schedule.summaryAt === at ? { inSummary: true as const } : {};
  const data = {
    ...{ obligationId, spell, level, rung, about: owner, vacant, ...merged, ...summarised },
    answerable: climb(level, owner, at, task, directory).told ?? null,
    processedLate: processedLate(at, sentAt),
  };
  return {
    id: `${obligationId}/spell-${spell}/level-${level}`,
    type: 'Escalated',
    data,
    told: told && before < 0 ? once([told, ...monitor(task, sentAt, directory)]) : [],
  };
};

/** The day has passed in silence, which counts as agreement. Both units are told: the one that waited, and the one that was asked. */
const deemAgreed = (
  { obligationId, owner, numbered, schedule }: Obligation,
  { at, sentAt }: When,
  task: IssuedTask,
  directory: Directory,
): Spoken | undefined => {
  if (owner.side !== 'unit' || numbered === undefined) return undefined;
  const { unitId } = owner;
  const data = {
    ...{ obligationId, request: numbered, unitId, dueOn: schedule.dueOn },
    processedLate: processedLate(at, sentAt),
  };
  const told = once(headsOf([task.unitId, unitId], sentAt, directory));
  return { id: `${obligationId}/deemed`, type: 'ContributionDeemed', data, told };
};

const ask = (
  obligation: Obligation,
  item: AgendaItem & { act: 'AskExplanation' },
  { sentAt }: When,
  task: IssuedTask,
  facts: Facts,
): Spoken => {
  const told = ownersPerson(obligation.owner, sentAt, facts.directory);
  return {
    id: `${item.obligationId}/spell-${item.spell}/explanation`,
    ...askForExplanation(item, sentAt, task, obligation, facts.calendar),
    told: told ? [told] : [],
  };
};

const speakOf = (item: OnObligation, when: When, task: IssuedTask, facts: Facts): Spoken | undefined => {
  const obligation = obligationOf(task, item.obligationId);
  if (!obligation) return undefined;
  const { at, sentAt } = when;
  const planning = { policy: task.policy, calendar: facts.calendar, plannedAt: sentAt };
  switch (item.act) {
    case 'Remind':
      return remind(obligation, when, task, facts.directory);
    case 'Deem':
      return deemAgreed(obligation, when, task, facts.directory);
    case 'OpenSpell':
      return openLateness(obligation, item.spell, when, task, facts.directory);
    case 'Escalate':
      return escalate(obligation, item, when, task, facts.directory);
    case 'AskExplanation':
      return ask(obligation, item, when, task, facts);
    case 'CutOffPeriod':
      return cutOffPeriod(obligation, task, planning, processedLate(at, sentAt));
    case 'MissPeriod':
      return missPeriod(obligation, at, planning, facts.directory, processedLate(at, sentAt));
  }
};

const speak = (item: AgendaItem, when: When, task: IssuedTask, facts: Facts): Spoken | undefined => {
  const { at, sentAt } = when;
  const isLate = processedLate(at, sentAt);
  if (item.act === 'Summarise') return summarise(task, when, isLate, facts);
  if (item.act === 'Resume') return runOut(task, sentAt, isLate, facts.directory);
  return speakOf(item, when, task, facts);
};

/**
 * What the clock does about one item of the agenda. Its effective time is the due instant; `now` is when it is processed. Whoever holds
 * the post when it is sent is told, and whoever answered for it at the due instant is named. The id is made of the item alone, so that no
 * retry or rebuild says it twice.
 */
export const decideClock = (item: AgendaItem, now: Instant, task: IssuedTask, facts: Facts): NewEvent[] => {
  const { at } = item;
  const when = { at, sentAt: now < at ? at : now };
  const spoken = speak(item, when, task, facts);
  if (!spoken) return [];
  const { id, ...event } = spoken;
  return [
    {
      ...event,
      eventId: `${task.taskId}/${id}`,
      effectiveAt: at,
      recordedAt: when.sentAt,
      actor: 'clock',
      commandId: null,
    },
  ];
};
