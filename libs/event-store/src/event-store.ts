import type { EntityManager } from 'typeorm';
import { eventSchema } from '#contracts';
import type {
  Command,
  EventType,
  NewEvent,
  Outcome,
  ReceivedCommand,
  StreamEvent,
  StreamKind,
  TaskEventType,
} from '#contracts';
import { canonicalBytes, sha256 } from './canonical.ts';
import { decode, encode } from './stored-event.ts';

/** What goes into one append. `due` is given for an act of the clock: the instant before which nothing received may be left undecided. */
export type Append = {
  kind: StreamKind;
  streamId: string;
  expectedVersion: number;
  directoryVersion: number;
  command: ReceivedCommand<Command> | null;
  due: string | null;
  events: NewEvent<EventType>[];
  closed: boolean;
  outcome: Outcome | null;
  /** The rows of the read models, as their SQL function takes them. */
  rows: unknown;
};

/** What one unit of an organisation is installed with. */
export type Installation = Pick<Append, 'streamId' | 'expectedVersion' | 'events' | 'rows'>;

/** What became of an append. Only `appended` wrote anything. */
export type Appended =
  | { status: 'appended' }
  /** The command was settled before: its outcome, and the events since the expected version. */
  | { status: 'settled'; outcome: Outcome; events: StreamEvent[] }
  /** The stream has gone on: the events since the expected version. */
  | { status: 'conflict'; events: StreamEvent[] }
  /** The organisation has changed since it was looked up. */
  | { status: 'directory_moved' }
  /** Another stream has gone on so that what was decided no longer fits it: to be decided again, on how things stand now. */
  | { status: 'contradicted' }
  /** Commands received before the clock’s instant come first. */
  | { status: 'pending'; pending: ReceivedCommand<Command>[] }
  /** No such command was received, or it said something else. */
  | { status: 'not_received' }
  /** An event has not the shape that its type promises, or does not belong into a stream of this kind. */
  | { status: 'misshapen' };

type UndecidedCommand = Omit<ReceivedCommand<Command>, 'streamId'>;

type Answer = {
  status: Appended['status'];
  outcome?: Outcome;
  events?: string[];
  pending?: UndecidedCommand[];
};

/** The hash under which a command was received; it ties the decision to the inbox row. */
export const commandHash = ({
  commandId,
  streamId,
  actor,
  body,
}: Omit<ReceivedCommand<Command>, 'receivedAt'>): Buffer =>
  sha256(canonicalBytes({ commandId, streamId, actor, body }));

const appendSql =
  'SELECT es.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) AS answer';

/** What es.append takes; undefined for what has no canonical form, and so was never received. */
const writable = (request: Append): unknown[] | undefined => {
  const { streamId, expectedVersion, events, command, outcome } = request;
  try {
    return [
      streamId,
      expectedVersion,
      request.directoryVersion,
      command?.commandId ?? null,
      command && commandHash(command),
      command?.receivedAt ?? null,
      request.due,
      events.map(({ type }) => type),
      events.map(({ eventId }) => eventId),
      events.map(({ effectiveAt }) => effectiveAt),
      events.map(({ recordedAt }) => recordedAt),
      events.map((event, index) => encode(event, streamId, expectedVersion + index + 1)),
      request.closed,
      outcome && JSON.stringify(outcome),
      JSON.stringify(request.rows),
      request.kind,
    ];
  } catch {
    return undefined;
  }
};

/** What is written once can never be put right: what `verify` would find is not written. */
const isMisshapen = ({ streamId, expectedVersion, events }: Append): boolean =>
  events.some(
    (event, index) =>
      !eventSchema(event.type).safeParse({ ...event, streamId, version: expectedVersion + index + 1 })
        .success,
  );

/** SQLSTATE class 22: a value that its type does not hold. Only what was never received through the API can have one. */
const isDataError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('22');

/** The append-only store of all streams. Knows nothing of what the events mean. */
export class EventStore {
  constructor(private readonly database: Pick<EntityManager, 'query'>) {}

  /** Writes events, rows and outcome in one transaction, or says why nothing was written. Safe to repeat. */
  async append(request: Append): Promise<Appended> {
    if (isMisshapen(request)) return { status: 'misshapen' };
    const values = writable(request);
    if (!values) return { status: 'not_received' };
    try {
      const [row] = await this.database.query<{ answer: Answer }[]>(appendSql, values);
      if (!row) throw new Error('es.append gave no answer');
      return read(row.answer, request.streamId);
    } catch (error) {
      if (isDataError(error)) return { status: 'not_received' };
      throw error;
    }
  }

  /** Writes what an organisation is installed with, and its rows. Only the owner of the database may. */
  async install({ streamId, expectedVersion, events, rows }: Installation): Promise<void> {
    await this.database.query('SELECT es.install($1, $2, $3, $4, $5, $6, $7, $8)', [
      streamId,
      expectedVersion,
      events.map(({ type }) => type),
      events.map(({ eventId }) => eventId),
      events.map(({ effectiveAt }) => effectiveAt),
      events.map(({ recordedAt }) => recordedAt),
      events.map((event, index) => encode(event, streamId, expectedVersion + index + 1)),
      JSON.stringify(rows),
    ]);
  }

  /** The events of a stream after a version, in order: of a task, unless the types of another kind are named. */
  async events<Type extends EventType = TaskEventType>(
    streamId: string,
    afterVersion = 0,
  ): Promise<StreamEvent<Type>[]> {
    const rows = await this.database.query<{ body: Buffer }[]>(
      'SELECT body FROM es.event WHERE stream_id = $1 AND version > $2 ORDER BY version',
      [streamId, afterVersion],
    );
    return rows.map(({ body }) => decode<Type>(body.toString('utf8')));
  }

  /**
   * A stream at one instant: its events, the commands that were received and not decided yet, in the order of receipt, and how far
   * business time is from the wall clock, in milliseconds. A stream of another kind has nothing for whoever asks.
   */
  async open(
    streamId: string,
    kind: StreamKind,
  ): Promise<{ events: StreamEvent[]; pending: ReceivedCommand<Command>[]; clockOffset: number }> {
    const [row] = await this.database.query<
      { bodies: string[] | null; pending: UndecidedCommand[]; clockOffset: string }[]
    >(
      `SELECT (SELECT json_agg(convert_from(e.body, 'UTF8') ORDER BY e.version) FROM es.event e JOIN es.stream s USING (stream_id)
                WHERE stream_id = $1 AND s.kind = $2) AS bodies,
              es.pending($1, 'infinity') AS pending, offset_ms AS "clockOffset" FROM es.clock`,
      [streamId, kind],
    );
    if (!row) throw new Error('es.clock has no row');
    return {
      events: (row.bodies ?? []).map((body) => decode<EventType>(body)),
      pending: row.pending.map((command) => ({ ...command, streamId })),
      clockOffset: Number(row.clockOffset),
    };
  }
}

const read = (answer: Answer, streamId: string): Appended => {
  const events = (answer.events ?? []).map((body) => decode<EventType>(body));
  switch (answer.status) {
    case 'settled':
      return { status: 'settled', outcome: answer.outcome as Outcome, events };
    case 'conflict':
      return { status: 'conflict', events };
    case 'pending':
      return {
        status: 'pending',
        pending: (answer.pending ?? []).map((command) => ({ ...command, streamId })),
      };
    default:
      return { status: answer.status };
  }
};
