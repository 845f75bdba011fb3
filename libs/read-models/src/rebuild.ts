import type { DataSource, EntityManager } from 'typeorm';
import type { TaskEvent } from '#contracts';
import { fold, notIssued } from '#domain';
import { EventStore } from '#event-store';
import { compareDirectives, rebuildDirectives } from './rebuild-directives.ts';
import type { DirectiveTable } from './rebuild-directives.ts';
import { compareUnits, rebuildUnits } from './rebuild-units.ts';
import type { UnitTable } from './rebuild-units.ts';
import { rowsOf } from './rows.ts';
import { versionRowsOf } from './versions.ts';

const keys = {
  task: 'task_id',
  obligation: 'task_id, obligation_id',
  notice: 'notice_id',
  task_version: 'task_id, known_from, counts_from',
  serving: 'task_id, directive_id, part, number',
} as const;
/** The tables that follow from the events of tasks. */
export const taskTables = ['task', 'obligation', 'notice', 'task_version', 'serving'] as const;
type Table = (typeof taskTables)[number];

const streamsOf = async (manager: EntityManager, streamId: string | null): Promise<string[]> => {
  const rows = await manager.query<{ stream_id: string }[]>(
    `SELECT stream_id FROM es.stream WHERE kind = 'task' AND version > 0 AND ($1::uuid IS NULL OR stream_id = $1)`,
    [streamId],
  );
  return rows.map(({ stream_id }) => stream_id);
};

/** All the rows of a task; none if nothing was issued. */
export const allRowsOf = (taskId: string, events: TaskEvent[]) => {
  const rows = rowsOf(fold(notIssued(taskId), events), events);
  return rows && { ...rows, versions: versionRowsOf(taskId, events) };
};

const refold = async (manager: EntityManager, streamId: string): Promise<string | null> => {
  const rows = allRowsOf(streamId, await new EventStore(manager).events(streamId));
  return rows && JSON.stringify(rows);
};

/** Drops what the read models and the organisation hold and folds it again from the events, in one transaction. Needs the owner of the database. */
export const rebuild = (database: DataSource): Promise<void> =>
  database.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('LOCK TABLE es.stream IN EXCLUSIVE MODE');
    await manager.query(`TRUNCATE ${taskTables.map((table) => `read.${table}`).join(', ')}`);
    for (const streamId of await streamsOf(manager, null)) {
      const rows = await refold(manager, streamId);
      if (rows) await manager.query('SELECT read.apply($1), read.apply_serving($1)', [rows]);
    }
    await rebuildUnits(manager);
    await rebuildDirectives(manager);
  });

/** A row that is not what the events say: missing, foreign or different. */
export type Difference = {
  table: Table | UnitTable | DirectiveTable;
  key: string;
  live: unknown;
  folded: unknown;
};

const write = (manager: EntityManager, rows: string): Promise<unknown> =>
  manager.query(
    `WITH task AS (INSERT INTO folded_task SELECT * FROM jsonb_populate_record(NULL::read.task, $1::jsonb->'task')),
       obligation AS (INSERT INTO folded_obligation
         SELECT * FROM jsonb_populate_recordset(NULL::read.obligation, $1::jsonb->'obligations')),
       version AS (INSERT INTO folded_task_version
         SELECT * FROM jsonb_populate_recordset(NULL::read.task_version, $1::jsonb->'versions')),
       serving AS (INSERT INTO folded_serving SELECT * FROM jsonb_populate_recordset(NULL::read.serving, $1::jsonb->'serving'))
     INSERT INTO folded_notice SELECT * FROM jsonb_populate_recordset(NULL::read.notice, $1::jsonb->'notices')`,
    [rows],
  );

/** Folds a stream beside the live rows. Of events that nobody could have written no row can follow: those that are there differ. */
const foldBeside = (manager: EntityManager, streamId: string): Promise<unknown> =>
  manager
    .transaction(async (attempt) => {
      const rows = await refold(attempt, streamId);
      if (rows) await write(attempt, rows);
    })
    .catch(() => undefined);

const differencesIn = async (
  manager: EntityManager,
  table: Table,
  taskId: string | null,
): Promise<Difference[]> => {
  const rows = await manager.query<Record<'live' | 'folded', Record<string, unknown> | null>[]>(
    `SELECT to_jsonb(l) AS live, to_jsonb(f) AS folded 
     FROM (SELECT * FROM read.${table} WHERE $1::uuid IS NULL OR task_id = $1) l FULL JOIN folded_${table} f USING (${keys[table]})
     WHERE to_jsonb(l) IS DISTINCT FROM to_jsonb(f)`,
    [taskId],
  );
  return rows.map(({ live, folded }) => {
    const key = keys[table].split(', ').map((name) => String((live ?? folded ?? {})[name]));
    return { table, key: key.join('/'), live, folded };
  });
};

/** Folds the events of one task, or of all tasks, units and directives, into rows beside the live ones, at one instant, and says where they differ. Changes nothing, stops nobody. */
export const compare = (
  database: Pick<DataSource, 'transaction'>,
  taskId: string | null = null,
): Promise<Difference[]> =>
  database.transaction('REPEATABLE READ', async (manager) => {
    for (const table of taskTables)
      await manager.query(`CREATE TEMP TABLE folded_${table} (LIKE read.${table}) ON COMMIT DROP`);
    for (const streamId of await streamsOf(manager, taskId)) await foldBeside(manager, streamId);
    const differences: Difference[] = [];
    for (const table of taskTables) differences.push(...(await differencesIn(manager, table, taskId)));
    if (taskId !== null) return differences;
    return [...differences, ...(await compareUnits(manager)), ...(await compareDirectives(manager))];
  });
