import type {
  Command,
  DirectivesAsked,
  EventType,
  FamilyAsked,
  Instant,
  NewEvent,
  PersonId,
  PostId,
  ReceivedCommand,
  StreamEvent,
  StreamKind,
  TaskCommand,
  TaskEventType,
  TaskOrder,
  UnitId,
} from '#contracts';
import type { Decision } from './decision.ts';
import type { AgendaItem } from './obligation/agenda.ts';
import type { Facts } from './task/act.ts';

/** About whom a decision asks: units and posts with everything above them, people, and the units right below some. */
export type References = {
  unitIds: UnitId[];
  postIds: PostId[];
  below?: UnitId[];
  personIds?: PersonId[];
};

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** All that several decisions ask about, each once. */
export const allOf = (references: readonly References[]): References => {
  const below = unique(references.flatMap((one) => one.below ?? []));
  const personIds = unique(references.flatMap((one) => one.personIds ?? []));
  return {
    unitIds: unique(references.flatMap(({ unitIds }) => unitIds)),
    postIds: unique(references.flatMap(({ postIds }) => postIds)),
    ...(below.length === 0 ? {} : { below }),
    ...(personIds.length === 0 ? {} : { personIds }),
  };
};

/** What the durable loop needs of a kind of stream. All pure. */
export type Decider<
  State extends { version: number },
  Body extends Command = TaskCommand | TaskOrder,
  Type extends EventType = TaskEventType,
> = {
  kind: StreamKind;
  initial: (streamId: string) => State;
  evolve: (state: State, event: StreamEvent<Type>) => State;
  isClosed: (state: State) => boolean;
  /** Whether its workflow can end once nothing is under way; the next command starts it again. */
  canRest: (state: State) => boolean;
  effectiveAtOf: (command: ReceivedCommand<Body>) => Instant;
  decide: (command: ReceivedCommand<Body>, state: State, facts: Facts) => Decision<Type>;
  /** What falls due if nobody acts, in order. */
  agenda: (state: State) => AgendaItem[];
  decideClock: (item: AgendaItem, now: Instant, state: State, facts: Facts) => NewEvent<Type>[];
  references: (state: State, command?: ReceivedCommand<Body>) => References;
  /** The version of the calendar that a decision counts with; none where it is the one in force. */
  calendarVersion: (state: State, command?: ReceivedCommand<Body>) => string | undefined;
  /** Of which directives a decision on a command has to know; of none if undefined. */
  directives: (state: State, command: ReceivedCommand<Body>) => DirectivesAsked | undefined;
  /** Of which tasks of the family of a task, and the same once the store has contradicted a decision; of none if undefined. */
  family: (state: State, command: ReceivedCommand<Body>, contradicted: boolean) => FamilyAsked | undefined;
};

/** What stands at a place in a command; nothing where there is no such place. */
export const valueAt = (command: unknown, place: string[]): unknown =>
  place.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    command,
  );

const isId = (id: unknown): id is string => typeof id === 'string' && /^[a-z0-9-]{1,63}$/.test(id);

/**
 * The id at a place in a command. Whatever else stands there, forged or broken, asks about nothing: the store could not be asked about it,
 * and the rules refuse it.
 */
export const idAt = (command: unknown, ...place: string[]): string[] => {
  const id = valueAt(command, place);
  return isId(id) ? [id] : [];
};

/** The ids in a list at a place in a command, in the same way; no more than a command may name. */
export const idsAt = (command: unknown, ...place: string[]): string[] => {
  const ids = valueAt(command, place);
  return Array.isArray(ids) ? ids.slice(0, 200).filter(isId) : [];
};

const isUuid = (id: unknown): id is string =>
  typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

/** The ids of streams in a list at a place, in the same way; a decision on a directive names up to 500 tasks, and what each is to serve. */
export const uuidsAt = (command: unknown, ...place: string[]): string[] => {
  const ids = valueAt(command, place);
  return Array.isArray(ids) ? ids.slice(0, 500).filter(isUuid) : [];
};
