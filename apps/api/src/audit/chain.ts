import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { ChainLink } from '#contracts';
import { genesis, nextHead } from '#event-store';

type Row = { version: number; type: string; recorded_at: Date; body: Buffer; hash: Buffer };

/** The events of a task as bytes, in order: what is checked, whether or not it can still be read. */
export const rowsOfChain = (database: DataSource, taskId: string): Promise<Row[]> =>
  database.query<Row[]>(
    'SELECT version, type, recorded_at, body, hash FROM es.event WHERE stream_id = $1 ORDER BY version',
    [taskId],
  );

/** Each event’s place in the chain: the hash that was kept, and the one that follows from its bytes and the hash kept before it. */
export const chainOf = (rows: readonly Row[]): z.infer<typeof ChainLink>[] =>
  rows.map(({ version, type, recorded_at, body, hash }, place) => ({
    ...{ version, type, recordedAt: recorded_at.toISOString() },
    hash: hash.toString('hex'),
    follows: nextHead(rows[place - 1]?.hash ?? genesis, body).toString('hex'),
  }));
