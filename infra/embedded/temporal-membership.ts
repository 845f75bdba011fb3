import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { PlainError } from '../supervise/plain-error.ts';
import type { Reporter } from '../supervise/reporter.ts';
import { temporalDatabase } from './temporal-config.ts';
import { storeUrl, type TemporalPostgres } from './temporal-store.ts';

// A server writes its heartbeat every 10 s or so; for 20 s after the last one it counts as alive.
const aliveForSeconds = 20;

/**
 * Makes sure that the server about to start is alone on its databases. On a PostgreSQL that is ours, former servers are
 * forgotten: their ports may by now belong to another stack. On a shared one, a server that still shows life is respected.
 */
export async function requireSoleServer(
  postgres: TemporalPostgres,
  report: Reporter,
  signal?: AbortSignal,
): Promise<void> {
  const client = new pg.Client({ connectionString: storeUrl(postgres.store, temporalDatabase) });
  await client.connect();
  try {
    if (!postgres.exclusive) await requireSilence(client, report, signal);
    await client.query('DELETE FROM cluster_membership');
  } finally {
    await client.end();
  }
}

async function requireSilence(client: pg.Client, report: Reporter, signal?: AbortSignal): Promise<void> {
  const first = await lastSignOfLife(client);
  for (let seen = first; seen !== undefined; seen = await lastSignOfLife(client)) {
    if (seen !== first)
      throw new PlainError(
        'Another Temporal server is at work on the PostgreSQL in DATABASE_URL: set TEMPORAL_ADDRESS to it, or stop it and start again.',
      );
    report.progress(
      'Making sure that no other Temporal server is at work on the same PostgreSQL, which takes up to 20 s.',
    );
    await sleep(1_000, undefined, signal ? { signal } : {});
  }
}

async function lastSignOfLife(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ last: string | null }>(
    `SELECT max(last_heartbeat)::text AS last FROM cluster_membership
      WHERE last_heartbeat > (now() AT TIME ZONE 'UTC') - make_interval(secs => $1)`,
    [aliveForSeconds],
  );
  return rows[0]?.last ?? undefined;
}
