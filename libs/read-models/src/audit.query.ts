import type { DataSource } from 'typeorm';
import type { TaskEvent } from '#contracts';
import { decode } from '#event-store';

/** An event as it was written: when by the wall clock, and the head of the chain after it. */
export type WrittenEvent = { event: TaskEvent; writtenAt: Date; hash: string };

/** Every event of a task, in order. */
export const writtenEvents = async (database: DataSource, taskId: string): Promise<WrittenEvent[]> => {
  const rows = await database.query<{ body: Buffer; written_at: Date; hash: Buffer }[]>(
    'SELECT body, written_at, hash FROM es.event WHERE stream_id = $1 ORDER BY version',
    [taskId],
  );
  return rows.map(({ body, written_at, hash }) => ({
    event: decode(body.toString('utf8')),
    writtenAt: written_at,
    hash: hash.toString('hex'),
  }));
};

/** Whether anything was ever written about a task. */
export const isKnownTask = async (database: DataSource, taskId: string): Promise<boolean> => {
  const rows = await database.query<unknown[]>(
    `SELECT 1 FROM es.stream WHERE stream_id = $1 UNION ALL
     SELECT 1 FROM es.command WHERE stream_id = $1 AND outcome IS NULL LIMIT 1`,
    [taskId],
  );
  return rows.length > 0;
};
