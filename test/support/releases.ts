import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Task } from '#domain';
import { BusinessClock } from '#event-store';
import { connectOwner } from '#platform';
import { createEmptyDatabase } from './database.ts';
import type { Database } from './database.ts';

const folder = 'test/upgrades';

/** The releases that left a record (`npm run record-release`), the earliest first. */
export const releases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

const unzipped = (release: string, file: string) =>
  gunzipSync(readFileSync(join(folder, release, file))).toString('utf8');

/** When a release was recorded, in business time, and the state to which it folded the task of each story. */
export const recordOf = (release: string): { at: string; states: Record<string, Task> } =>
  JSON.parse(unzipped(release, 'states.json.gz')) as { at: string; states: Record<string, Task> };

const tablesOf = (release: string): Map<string, unknown[]> => {
  const tables = new Map<string, unknown[]>();
  for (const line of unzipped(release, 'rows.jsonl.gz').trimEnd().split('\n')) {
    const { table, row } = JSON.parse(line) as { table: string; row: unknown };
    tables.set(table, [...(tables.get(table) ?? []), row]);
  }
  return tables;
};

/** A database as a release left it: its tables and functions, its rows, and its business time. */
export const openRelease = async (release: string): Promise<Database> => {
  const url = await createEmptyDatabase();
  const owner = await connectOwner(url);
  await owner.query(readFileSync(join(folder, release, 'schema.sql'), 'utf8'));
  await owner.transaction(async (manager) => {
    // The rows are brought as they stand: nothing follows from their coming in.
    await manager.query('SET LOCAL session_replication_role = replica');
    for (const [table, rows] of tablesOf(release)) {
      await manager.query(`DELETE FROM ${table}`);
      await manager.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`, [
        JSON.stringify(rows),
      ]);
    }
  });
  await owner.query(`SELECT setval('migration_id_seq', (SELECT max(id) FROM migration))`);
  const clock = new BusinessClock(owner);
  await clock.advance(Date.parse(recordOf(release).at) - Date.parse(await clock.now()));
  return { url, owner };
};
