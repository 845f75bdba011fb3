import type { Instant, NewEvent, PostId, ReceivedCommand, TaskEvent, UnitId } from '#contracts';
import type { Decision } from '../decision.ts';
import { agendaOf } from '../obligation/agenda.ts';
import type { AgendaItem } from '../obligation/agenda.ts';
import { effectiveAtOf } from './act.ts';
import type { Facts } from './act.ts';
import { decideClock } from './clock.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { namedOffices } from './signatures.ts';
import { isClosed, isIssued, notIssued } from './task.ts';
import type { Task } from './task.ts';

/** The units and posts about which a decision asks. */
export type References = { unitIds: UnitId[]; postIds: PostId[] };

/** What the durable loop needs of a kind of stream. All pure. */
export type Decider<State extends { version: number }> = {
  initial: (streamId: string) => State;
  evolve: (state: State, event: TaskEvent) => State;
  isClosed: (state: State) => boolean;
  effectiveAtOf: (command: ReceivedCommand) => Instant;
  decide: (command: ReceivedCommand, state: State, facts: Facts) => Decision;
  /** What falls due if nobody acts, in order. */
  agenda: (state: State) => AgendaItem[];
  decideClock: (item: AgendaItem, now: Instant, state: State, facts: Facts) => NewEvent[];
  references: (state: State, command?: ReceivedCommand) => References;
  /** The version of the calendar that a decision counts with; none where it is the one in force. */
  calendarVersion: (state: State, command?: ReceivedCommand) => string | undefined;
};

/**
 * The id at a place in a command. Whatever else stands there, forged or broken, asks about nothing: the store could not be asked about it,
 * and the rules refuse it.
 */
const idAt = (command: unknown, ...place: string[]): string[] => {
  const id = valueAt(command, place);
  return typeof id === 'string' && /^[a-z0-9-]{1,63}$/.test(id) ? [id] : [];
};

const valueAt = (command: unknown, place: string[]): unknown =>
  place.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    command,
  );

/** The calendar that a command would have applied, else the one that the task goes by. */
const calendarVersionOf = (task: Task, command?: ReceivedCommand): string | undefined => {
  const own = isIssued(task) ? task.calendarVersion : undefined;
  if (valueAt(command, ['body', 'type']) !== 'ApplyCalendar') return own;
  const asked = valueAt(command, ['body', 'calendarVersion']);
  return typeof asked === 'string' && /^[a-z0-9][a-z0-9.-]{0,39}$/.test(asked) ? asked : own;
};

const referencesOf = (task: Task, command?: ReceivedCommand): References => ({
  unitIds: [
    ...(isIssued(task) ? [task.unitId, ...idAt(task.signing, 'decision', 'unitId')] : []),
    ...(isIssued(task) ? idAt(task.signing, 'decision', 'ruling', 'unitId') : []),
    ...idAt(command, 'body', 'unitId'),
    ...idAt(command, 'body', 'ruling', 'unitId'),
  ],
  postIds: [
    ...(isIssued(task) ? [task.leaderPostId, ...namedOffices(task.policy)] : []),
    ...(isIssued(task) ? idAt(task.signing, 'decision', 'leaderPostId') : []),
    ...idAt(command, 'actor', 'postId'),
    ...idAt(command, 'body', 'paper', 'signer', 'postId'),
    ...idAt(command, 'body', 'leaderPostId'),
  ],
});

export const taskDecider: Decider<Task> = {
  initial: notIssued,
  evolve,
  isClosed,
  effectiveAtOf,
  decide,
  agenda: (task) => (isIssued(task) && !isClosed(task) ? agendaOf(task.obligations) : []),
  decideClock: (item, now, task, { directory }) =>
    isIssued(task) ? decideClock(item, now, task, directory) : [],
  references: referencesOf,
  calendarVersion: calendarVersionOf,
};
