import type { DataSource, EntityManager } from 'typeorm';
import { fold, notIssued } from '#domain';
import { EventStore } from '#event-store';
import { rowsOf } from './rows.ts';

const keys = { task: 'task_id', obligation: 'task_id, obligation_id', notice: 'notice_id' } as const;
const tables = ['task', 'obligation', 'notice'] as const;
type Table = (typeof tables)[number];

/** Folds every stream into rows, one stream at a time, and hands each on. */
const refold = async (manager: EntityManager, write: (rows: string) => Promise<unknown>): Promise<void> => {
  const store = new EventStore(manager);
  const streams = await manager.query<{ stream_id: string }[]>(
    'SELECT stream_id FROM es.stream WHERE version > 0',
  );
  for (const { stream_id } of streams) {
    const events = await store.events(stream_id);
    const rows = rowsOf(fold(notIssued(stream_id), events), events);
    if (rows) await write(JSON.stringify(rows));
  }
};

/** Drops what the read models hold and folds it again from the events, in one transaction. Needs the owner of the database. */
export const rebuild = (database: DataSource): Promise<void> =>
  database.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('LOCK TABLE es.stream IN EXCLUSIVE MODE');
    await manager.query(`TRUNCATE ${tables.map((table) => `read.${table}`).join(', ')}`);
    await refold(manager, (rows) => manager.query('SELECT read.apply($1)', [rows]));
  });

/** A row that is not what the events say: missing, foreign or different. */
export type Difference = { table: Table; key: string; live: unknown; folded: unknown };

const write = async (manager: EntityManager, rows: string): Promise<void> => {
  await manager.query(
    `INSERT INTO folded_task SELECT * FROM jsonb_populate_record(NULL::read.task, $1::jsonb->'task')`,
    [rows],
  );
  for (const [table, name] of [
    ['obligation', 'obligations'],
    ['notice', 'notices'],
  ] as const) {
    await manager.query(
      `INSERT INTO folded_${table} SELECT * FROM jsonb_populate_recordset(NULL::read.${table}, $1::jsonb->'${name}')`,
      [rows],
    );
  }
};

const differencesIn = async (manager: EntityManager, table: Table): Promise<Difference[]> => {
  const rows = await manager.query<Record<'live' | 'folded', Record<string, unknown> | null>[]>(
    `SELECT to_jsonb(l) AS live, to_jsonb(f) AS folded FROM read.${table} l FULL JOIN folded_${table} f USING (${keys[table]})
     WHERE to_jsonb(l) IS DISTINCT FROM to_jsonb(f)`,
  );
  return rows.map(({ live, folded }) => {
    const key = keys[table].split(', ').map((name) => String((live ?? folded ?? {})[name]));
    return { table, key: key.join('/'), live, folded };
  });
};

/** Folds all events into rows beside the live ones, at one instant, and says where they differ. Changes nothing, stops nobody. */
export const compare = (database: DataSource): Promise<Difference[]> =>
  database.transaction('REPEATABLE READ', async (manager) => {
    for (const table of tables) {
      await manager.query(
        `CREATE TEMP TABLE folded_${table} (LIKE read.${table} INCLUDING INDEXES) ON COMMIT DROP`,
      );
    }
    await refold(manager, (rows) => write(manager, rows));
    const differences: Difference[] = [];
    for (const table of tables) differences.push(...(await differencesIn(manager, table)));
    return differences;
  });
