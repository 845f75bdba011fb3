import type {
  Command,
  DirectivesAsked,
  Directory,
  EventType,
  FamilyAsked,
  Instant,
  KnownDirective,
  KnownFamily,
  NewEvent,
  Outcome,
  Policy,
  ReceivedCommand,
  StreamEvent,
  StreamKind,
  TaskCommand,
  TaskEventType,
  TaskOrder,
  WorkingCalendar,
} from '#contracts';
import type { References } from '#domain';

/**
 * What a run needs to begin: the stream, what waits in the inbox, the organisation about which these ask, the rules, and how far
 * business time is from the wall clock.
 */
export type Loaded<Body extends Command = Command, Type extends EventType = EventType> = {
  events: StreamEvent<Type>[];
  pending: ReceivedCommand<Body>[];
  references: References;
  directory: Directory;
  calendar: WorkingCalendar;
  policy: Policy;
  clockOffset: number;
};

/** One decision to be written: `command` for a person’s act, `due` for the clock’s. `after` is the state that the events lead to. */
export type Entry<Body extends Command = Command, Type extends EventType = EventType> = {
  kind: StreamKind;
  streamId: string;
  expectedVersion: number;
  directoryVersion: number;
  /** What the decision goes by of the family of the task, where it has asked. */
  family?: KnownFamily | undefined;
  command: ReceivedCommand<Body> | null;
  due: Instant | null;
  events: NewEvent<Type>[];
  outcome: Outcome | null;
  closed: boolean;
  after: unknown;
};

/**
 * What became of an entry. `settled` has the events as they stand in the store, this entry’s or those of a writer before, and the
 * outcome that was stored: the workflow folds these and never its own, so that a replay on newer rules ends where the store is.
 */
export type Written<Body extends Command = Command, Type extends EventType = EventType> =
  | { status: 'settled'; events: StreamEvent<Type>[]; outcome: Outcome | null }
  | { status: 'conflict'; events: StreamEvent<Type>[] }
  | { status: 'directory_moved' }
  | { status: 'contradicted' }
  | { status: 'pending'; pending: ReceivedCommand<Body>[] }
  | { status: 'not_received' }
  | { status: 'misshapen' };

/** What the workflow of a kind of stream asks of the world. The worker implements it for all kinds. */
export interface Activities<Body extends Command = Command, Type extends EventType = EventType> {
  load(streamId: string, kind: StreamKind): Promise<Loaded<Body, Type>>;
  lookUp(references: References): Promise<Directory>;
  /** The directives of which a decision has to know, as they stand now. */
  directives(asked: DirectivesAsked): Promise<KnownDirective[]>;
  /** The tasks of a family of which a decision has to know, as they stand now. */
  family(asked: FamilyAsked): Promise<KnownFamily>;
  /** A version of the calendar; null if there is none of that name. */
  calendar(version: string): Promise<WorkingCalendar | null>;
  append(entry: Entry<Body, Type>): Promise<Written<Body, Type>>;
  /** Asks the database what time it is, for the canary. */
  businessNow(): Promise<Instant>;
}

/** The same, for tasks. */
export type TaskActivities = Activities<TaskCommand | TaskOrder, TaskEventType>;
