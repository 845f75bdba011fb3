import { isDeepStrictEqual } from 'node:util';
import type { Instant, TaskEvent } from '#contracts';
import { isIssued, nextDue, place, taskDecider, vietnamCalendar } from '#domain';
import type { Task } from '#domain';
import type { Outage } from '../part.ts';
import { checkEach } from './check.ts';
import type { Check } from './check.ts';
import type { Evidence, Stream } from './evidence.ts';

/** After whatever was away is back, an act of the clock may take this long: the watchdog’s grace and round, and some. */
const boundMs = 75_000;

type ClockAct = { event: TaskEvent; before: Task; stream: Stream };

const clockActs = ({ streams }: Evidence): ClockAct[] =>
  [...streams.values()].flatMap((stream) =>
    stream.events.flatMap((event, index) => {
      const before = stream.states[index];
      return event.actor === 'clock' && before ? [{ event, before, stream }] : [];
    }),
  );

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Whether the agenda before the event, looked at by some instant up to its recording, yields this very event. */
const isLawful = ({ event, before }: ClockAct, { directory }: Evidence): boolean => {
  if (!isIssued(before)) return false;
  const agenda = taskDecider.agenda(before);
  const facts = { calendar: vietnamCalendar, policy: before.policy, directory };
  return agenda
    .filter(({ at }) => at >= event.effectiveAt && at <= event.recordedAt)
    .some(({ at }) => {
      const item = nextDue(agenda, at);
      const decided = item ? taskDecider.decideClock(item, event.recordedAt, before, facts) : [];
      return isDeepStrictEqual(plain(place(decided, event.streamId, event.version - 1)), [plain(event)]);
    });
};

const lawful = (evidence: Evidence, acts: ClockAct[]): Check =>
  checkEach(
    'clockLawful',
    'every act of the clock is what was next on the agenda, decided again on the state before it',
    acts,
    (act) => (isLawful(act, evidence) ? undefined : `${act.event.eventId} was not next on the agenda`),
  );

/** What an act of the clock says, apart from when it was said. */
const saying = (event: TaskEvent): string => {
  const { data } = event;
  const about = 'obligationId' in data ? data.obligationId : '';
  if (event.type === 'Escalated') return `${about}/${event.data.spell}/${event.data.level}`;
  if (event.type === 'ObligationOpened')
    return `${event.data.about?.obligationId}/${event.data.about?.spell}`;
  if (event.type === 'SpellOpened') return `${about}/${event.data.spell}`;
  return `${about}/${event.effectiveAt}`;
};

/** Whatever the clock says goes out once; that one event tells a person once, the rows see to. */
export const onceCheck = ({ streams }: Pick<Evidence, 'streams'>): Check =>
  checkEach(
    'clockOnce',
    'no reminder, spell or level of an obligation was said twice, no explanation asked for twice',
    streams.values(),
    ({ taskId, events }) => {
      const said = events
        .filter(({ actor }) => actor === 'clock')
        .map((event) => `${event.type} ${saying(event)}`);
      const twice = said.find((one, index) => said.indexOf(one) !== index);
      return twice === undefined ? undefined : `${taskId}: ${twice} was said twice`;
    },
  );

/** The first event of each person’s act, and the state before it; at the end, the last state and now. */
const lookings = ({ states, events }: Stream, now: Instant): { state: Task; by: Instant }[] => {
  const acts = events.flatMap((event, index) => {
    const state = states[index];
    const first = event.commandId !== null && events[index - 1]?.commandId !== event.commandId;
    return first && state ? [{ state, by: event.effectiveAt }] : [];
  });
  const last = states.at(-1);
  return last ? [...acts, { state: last, by: now }] : acts;
};

const complete = ({ streams }: Evidence, now: Instant): Check =>
  checkEach(
    'clockComplete',
    'before every person’s act, and at the end, nothing that was due had been left unsaid',
    [...streams.values()].flatMap((stream) => lookings(stream, now)),
    ({ state, by }) => {
      const item = nextDue(taskDecider.agenda(state), by);
      return (
        item &&
        `${state.taskId}/${state.version}: ${item.act}${'obligationId' in item ? ` of ${item.obligationId}` : ''} at ${item.at} was left unsaid`
      );
    },
  );

const peopleFirst = ({ streams }: Evidence, acts: ClockAct[]): Check => {
  const laterActs = ({ event, stream }: ClockAct) =>
    (streams.get(stream.taskId)?.events ?? []).filter(
      ({ version, commandId }) => version > event.version && commandId !== null,
    );
  return checkEach(
    'peopleFirst',
    'no act of the clock came before a person’s act that was received before it was due',
    acts,
    (act) => {
      const late = laterActs(act).find(({ recordedAt }) => recordedAt < act.event.effectiveAt);
      return late && `${act.event.eventId} came before ${late.commandId}, received at ${late.recordedAt}`;
    },
  );
};

const overlapMs = (outages: readonly Outage[], from: number, to: number): number => {
  let covered = 0;
  let until = from;
  for (const outage of outages) {
    const begins = Math.max(outage.from, until);
    const ends = Math.min(outage.to, to);
    if (ends > begins) covered += ends - begins;
    until = Math.max(until, ends);
  }
  return covered;
};

/** From when an act of the clock could be said: when it was due, or when the obligation was opened or moved or the task suspended, entered late from paper. */
const possibleFrom = ({ event, stream }: ClockAct): number => {
  const { data } = event;
  const planned = stream.events.findLast(
    (one) =>
      one.version < event.version &&
      ((one.type === 'TaskSuspended' && event.type === 'TaskResumed') ||
        ((one.type === 'ObligationOpened' || one.type === 'ObligationMoved') &&
          'obligationId' in data &&
          one.data.obligationId === data.obligationId)),
  );
  return Math.max(Date.parse(event.effectiveAt), Date.parse(planned?.recordedAt ?? event.effectiveAt));
};

export type Lateness = { maxMs: number; maxBeyondOutageMs: number };

/** How late the clock was at most, with and without the time in which something it needs was away. */
const lateness = (
  { clockOffset }: Evidence,
  acts: ClockAct[],
  outages: readonly Outage[],
): { check: Check; lateness: Lateness } => {
  const away = outages.filter(({ part }) => part !== 'api').toSorted((a, b) => a.from - b.from);
  const measured = acts.map((act) => {
    const from = possibleFrom(act);
    const to = Date.parse(act.event.recordedAt);
    const lateMs = Math.max(0, to - from);
    const awayMs = overlapMs(away, from - clockOffset, to - clockOffset);
    return { eventId: act.event.eventId, lateMs, beyondMs: lateMs - awayMs };
  });
  return {
    check: checkEach(
      'clockInTime',
      `every act of the clock came within ${boundMs / 1000} s, beside the time in which something was away`,
      measured,
      ({ eventId, lateMs, beyondMs }) =>
        beyondMs <= boundMs
          ? undefined
          : `${eventId} came ${lateMs} ms late, ${beyondMs} of them without an outage`,
    ),
    lateness: {
      maxMs: Math.max(0, ...measured.map(({ lateMs }) => lateMs)),
      maxBeyondOutageMs: Math.max(0, ...measured.map(({ beyondMs }) => beyondMs)),
    },
  };
};

/** What holds of the acts of the clock, and how late they came. */
export const clockChecks = (
  evidence: Evidence,
  outages: readonly Outage[],
  now: Instant,
): { checks: Check[]; acts: number; lateness: Lateness } => {
  const acts = clockActs(evidence);
  const inTime = lateness(evidence, acts, outages);
  return {
    checks: [
      lawful(evidence, acts),
      onceCheck(evidence),
      complete(evidence, now),
      peopleFirst(evidence, acts),
      inTime.check,
    ],
    acts: acts.length,
    lateness: inTime.lateness,
  };
};
