import type { DataSource } from 'typeorm';
import type { EventType, StreamEvent, StreamKind } from '#contracts';
import { decode } from '#event-store';

/** An event as it was written: when by the wall clock, and the head of the chain after it. */
export type WrittenEvent<Type extends EventType> = {
  event: StreamEvent<Type>;
  writtenAt: Date;
  hash: string;
};

/** Every event of a stream, in order. */
export const writtenEvents = async <Type extends EventType>(
  database: DataSource,
  streamId: string,
): Promise<WrittenEvent<Type>[]> => {
  const rows = await database.query<{ body: Buffer; written_at: Date; hash: Buffer }[]>(
    'SELECT body, written_at, hash FROM es.event WHERE stream_id = $1 ORDER BY version',
    [streamId],
  );
  return rows.map(({ body, written_at, hash }) => ({
    event: decode<Type>(body.toString('utf8')),
    writtenAt: written_at,
    hash: hash.toString('hex'),
  }));
};

/** Whether anything was ever written about a task or a unit, or is about to be. */
export const isKnownStream = async (
  database: DataSource,
  kind: StreamKind,
  streamId: string,
): Promise<boolean> => {
  const rows = await database.query<{ known: boolean }[]>(
    `SELECT kind = $2 AS known FROM es.stream WHERE stream_id = $1 UNION ALL
     SELECT true FROM es.command WHERE stream_id = $1 AND outcome IS NULL LIMIT 1`,
    [streamId, kind],
  );
  return rows[0]?.known ?? false;
};
