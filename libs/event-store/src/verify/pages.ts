import type { EntityManager } from 'typeorm';
import { to } from 'pg-copy-streams';
import type { Client } from 'pg';

/** What the tables hold about the streams of a range, as binary copies. */
export type Page = { stream: Uint8Array; event: Uint8Array; command: Uint8Array; text: Uint8Array };

/** The ids from one to before another (open at the end), or one id alone. */
export type Range = { from: string; before: string | null } | { only: string };

/** About as many events as are read at once. */
const pageSize = 5000;

const lowest = '00000000-0000-0000-0000-000000000000';

/** Cuts the ids of all streams into ranges of about a page of events. What belongs to no stream lies in one of them too. */
export const rangesOf = async (manager: EntityManager): Promise<Range[]> => {
  const starts = await manager.query<{ stream_id: string }[]>(
    `SELECT min(stream_id::text) AS stream_id FROM
       (SELECT stream_id, sum(version) OVER (ORDER BY stream_id) / ${pageSize} AS page FROM es.stream) AS counted
     GROUP BY page ORDER BY 1 OFFSET 1`,
  );
  const cuts = starts.map(({ stream_id }) => stream_id);
  return [lowest, ...cuts].map((from, index) => ({ from, before: cuts[index] ?? null }));
};

/** One stream alone; PostgreSQL says what is an id. */
export const rangeOf = async (manager: EntityManager, streamId: string): Promise<Range> => {
  const [row] = await manager.query<{ only: string }[]>('SELECT $1::uuid::text AS only', [streamId]);
  return { only: row?.only ?? lowest };
};

const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.USZ')`;

/** What is read of each table, in the order in which records are made of it. */
const columns = {
  stream: 'stream_id::text, version, head',
  event: `stream_id::text, version, event_id, type, command_id::text, ${instant('effective_at')}, ${instant('recorded_at')}, body, hash`,
  command: `stream_id::text, command_id::text, actor::text, body::text, command_hash, ${instant('received_at')}, outcome::text,
    settled_at IS NOT NULL, salt IS NOT NULL`,
  text: 'stream_id::text, command_id::text, seal, salt, body, erased_at IS NOT NULL',
};
const order = { stream: '', event: ', version', command: ', received_at', text: '' };

/**
 * Copies the rows of a range as raw bytes. A query by the driver would send each byte of an event as two hexadecimal digits, and make
 * text, dates and objects of fields that are only compared.
 */
const copy = async (manager: EntityManager, table: keyof Page, where: string): Promise<Buffer> => {
  const client = (await manager.queryRunner?.connect()) as Client;
  const query = `SELECT ${columns[table]} FROM es.${table} WHERE ${where} ORDER BY stream_id${order[table]}`;
  const chunks: Buffer[] = [];
  for await (const chunk of client.query(to(`COPY (${query}) TO STDOUT (FORMAT binary)`)))
    chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** A copy takes no parameters; the ids come from PostgreSQL. */
const within = (range: Range): string => {
  if ('only' in range) return `stream_id = '${range.only}'`;
  const { from, before } = range;
  return `stream_id >= '${from}'${before === null ? '' : ` AND stream_id < '${before}'`}`;
};

export const readPage = async (manager: EntityManager, range: Range): Promise<Page> => {
  const where = within(range);
  return {
    stream: await copy(manager, 'stream', where),
    event: await copy(manager, 'event', where),
    command: await copy(manager, 'command', where),
    text: await copy(manager, 'text', where),
  };
};
