import type { DataSource } from 'typeorm';
import { eventSchema } from '#contracts';
import type { Outcome } from '#contracts';
import { genesis, nextHead } from './canonical.ts';
import { sealOf } from './sealing.ts';
import { decode } from './stored-event.ts';

/** Something that is not as it was written, and where. */
export type Finding = { streamId: string; version: number | null; problem: string };
export type Verification = {
  streams: number;
  events: number;
  commands: number;
  texts: number;
  erased: number;
  findings: Finding[];
};

type EventRow = {
  stream_id: string;
  version: number;
  event_id: string;
  type: string;
  command_id: string | null;
  effective_at: Date;
  recorded_at: Date;
  body: Buffer;
  hash: Buffer;
};
type StreamRow = { stream_id: string; version: number; head: Buffer };

const pageSize = 5000;

/** Compares the columns beside the bytes with what the bytes say, and the bytes with the shape their type promises. */
const contradiction = (row: EventRow): string | undefined => {
  let event;
  try {
    event = decode(row.body.toString('utf8'));
  } catch (error) {
    return `the event cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
  const checked = eventSchema(event.type).safeParse(event);
  if (!checked.success) return `the event has not the shape of ${row.type}`;
  const agrees =
    event.taskId === row.stream_id &&
    event.version === row.version &&
    event.eventId === row.event_id &&
    event.type === row.type &&
    event.commandId === row.command_id &&
    event.effectiveAt === row.effective_at.toISOString() &&
    event.recordedAt === row.recorded_at.toISOString();
  return agrees ? undefined : 'the columns beside the event contradict it';
};

/** Walks one stream’s events in order, keeping the chain in hand. */
class ChainWalk {
  private streamId = '';
  private version = 0;
  private head: Buffer = genesis;
  readonly ends = new Map<string, { version: number; head: Buffer }>();
  readonly findings: Finding[] = [];
  events = 0;

  step(row: EventRow): void {
    this.events += 1;
    if (row.stream_id !== this.streamId) this.start(row.stream_id);
    this.version += 1;
    if (row.version !== this.version) {
      this.find(row, `version ${this.version} is missing`);
      this.version = row.version;
    }
    this.head = nextHead(this.head, row.body);
    if (!this.head.equals(row.hash)) {
      this.find(row, 'the event or one before it was changed: the chain breaks here');
      this.head = row.hash;
    }
    const contradicts = contradiction(row);
    if (contradicts) this.find(row, contradicts);
    this.ends.set(this.streamId, { version: this.version, head: this.head });
  }

  private start(streamId: string): void {
    this.streamId = streamId;
    this.version = 0;
    this.head = genesis;
  }

  private find(row: EventRow, problem: string): void {
    this.findings.push({ streamId: row.stream_id, version: row.version, problem });
  }
}

const walkEvents = async (database: DataSource, streamId: string | null): Promise<ChainWalk> => {
  const walk = new ChainWalk();
  let after: [string, number] = ['00000000-0000-0000-0000-000000000000', 0];
  for (;;) {
    const rows = await database.query<EventRow[]>(
      `SELECT * FROM es.event WHERE (stream_id, version) > ($1::uuid, $2) AND ($3::uuid IS NULL OR stream_id = $3)
       ORDER BY stream_id, version LIMIT ${pageSize}`,
      [...after, streamId],
    );
    for (const row of rows) walk.step(row);
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return walk;
    after = [last.stream_id, last.version];
  }
};

const headFindings = (streams: StreamRow[], walk: ChainWalk): Finding[] => {
  const known = new Set(streams.map(({ stream_id }) => stream_id));
  const heads = streams.flatMap(({ stream_id, version, head }) => {
    const end = walk.ends.get(stream_id) ?? { version: 0, head: genesis };
    if (end.version === version && end.head.equals(head)) return [];
    return [
      {
        streamId: stream_id,
        version: end.version,
        problem: `the stream ends at ${end.version}, its head says ${version}`,
      },
    ];
  });
  const strays = [...walk.ends.keys()]
    .filter((streamId) => !known.has(streamId))
    .map((streamId) => ({ streamId, version: null, problem: 'events without a stream' }));
  return [...heads, ...strays];
};

type CommandRow = {
  command_id: string;
  stream_id: string;
  outcome: Outcome | null;
  events: number;
  last: number | null;
};

/** Every accepted command has its events up to the version it was told, every refused one has none. */
const inboxFinding = ({ command_id, stream_id, outcome, events, last }: CommandRow): Finding | undefined => {
  const find = (problem: string) => ({
    streamId: stream_id,
    version: last,
    problem: `command ${command_id}: ${problem}`,
  });
  if (!outcome || 'rejected' in outcome)
    return events > 0 ? find('it was not accepted, yet it has events') : undefined;
  const { version, changed } = outcome.accepted;
  if (!changed) return events > 0 ? find('it changed nothing, yet it has events') : undefined;
  if (events === 0) return find(`it was accepted as version ${version}, and its events are gone`);
  return last === version
    ? undefined
    : find(`it was accepted as version ${version}, and its events end at ${last}`);
};

const checkInbox = async (database: DataSource, streamId: string | null) => {
  const rows = await database.query<CommandRow[]>(
    `SELECT c.command_id, c.stream_id, c.outcome, count(e.version)::int AS events, max(e.version) AS last
     FROM es.command c LEFT JOIN es.event e USING (command_id) WHERE $1::uuid IS NULL OR c.stream_id = $1 GROUP BY c.command_id`,
    [streamId],
  );
  return { commands: rows.length, findings: rows.flatMap((row) => inboxFinding(row) ?? []) };
};

type TextRow = {
  seal: string;
  stream_id: string;
  salt: Buffer | null;
  body: string | null;
  erased_at: Date | null;
};

const checkTexts = async (database: DataSource, streamId: string | null) => {
  const rows = await database.query<TextRow[]>(
    'SELECT * FROM es.text WHERE $1::uuid IS NULL OR stream_id = $1',
    [streamId],
  );
  const findings = rows.flatMap(({ seal, stream_id, salt, body, erased_at }): Finding[] => {
    if (erased_at && salt === null && body === null) return [];
    if (salt && body !== null && sealOf(salt, body) === seal) return [];
    return [{ streamId: stream_id, version: null, problem: `the words behind seal ${seal} were changed` }];
  });
  return { texts: rows.length, erased: rows.filter(({ erased_at }) => erased_at).length, findings };
};

/** Checks one stream, or all: chains, heads, shapes, the inbox, the words behind the seals. Finds nothing when all is as written. */
export const verify = async (database: DataSource, streamId: string | null = null): Promise<Verification> => {
  const streams = await database.query<StreamRow[]>(
    'SELECT * FROM es.stream WHERE $1::uuid IS NULL OR stream_id = $1',
    [streamId],
  );
  const walk = await walkEvents(database, streamId);
  const inbox = await checkInbox(database, streamId);
  const texts = await checkTexts(database, streamId);
  return {
    streams: streams.length,
    events: walk.events,
    commands: inbox.commands,
    texts: texts.texts,
    erased: texts.erased,
    findings: [...walk.findings, ...headFindings(streams, walk), ...inbox.findings, ...texts.findings],
  };
};
