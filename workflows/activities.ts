import type {
  Directory,
  Instant,
  NewEvent,
  Outcome,
  Policy,
  ReceivedCommand,
  TaskEvent,
  WorkingCalendar,
} from '#contracts';
import type { References } from '#domain';

/**
 * What a run needs to begin: the stream, what waits in the inbox, the organisation about which these ask, the rules, and how far
 * business time is from the wall clock.
 */
export type Loaded = {
  events: TaskEvent[];
  pending: ReceivedCommand[];
  references: References;
  directory: Directory;
  calendar: WorkingCalendar;
  policy: Policy;
  clockOffset: number;
};

/** One decision to be written: `command` for a person’s act, `due` for the clock’s. `after` is the state that the events lead to. */
export type Entry = {
  streamId: string;
  expectedVersion: number;
  directoryVersion: number;
  command: ReceivedCommand | null;
  due: Instant | null;
  events: NewEvent[];
  outcome: Outcome | null;
  closed: boolean;
  after: unknown;
};

/**
 * What became of an entry. `settled` has the events as they stand in the store, this entry’s or those of a writer before, and the
 * outcome that was stored: the workflow folds these and never its own, so that a replay on newer rules ends where the store is.
 */
export type Written =
  | { status: 'settled'; events: TaskEvent[]; outcome: Outcome | null }
  | { status: 'conflict'; events: TaskEvent[] }
  | { status: 'directory_moved' }
  | { status: 'pending'; pending: ReceivedCommand[] }
  | { status: 'not_received' }
  | { status: 'misshapen' };

/** What the workflow asks of the world. The worker implements it. */
export interface Activities {
  load(streamId: string): Promise<Loaded>;
  lookUp(references: References): Promise<Directory>;
  /** A version of the calendar; null if there is none of that name. */
  calendar(version: string): Promise<WorkingCalendar | null>;
  append(entry: Entry): Promise<Written>;
  /** Asks the database what time it is, for the canary. */
  businessNow(): Promise<Instant>;
}
