import type { DataSource } from 'typeorm';
import type { Actor, ImportAnnex, Instant, Rejection } from '#contracts';

/** An import as it was asked for, by whom and when; done once every task has its outcome, or can have none. */
export type AskedImport = {
  importId: string;
  authorityId: string;
  /** The words with which cells were mended are gone once they were erased. */
  body: Omit<ImportAnnex, 'mends'> & Partial<Pick<ImportAnnex, 'mends'>>;
  askedBy: Actor;
  askedAt: Instant;
  done: boolean;
};

/** A task that an import is to come to. */
export type TaskToImport = { taskId: string; row: number; commandId: string; already: boolean };

/** What has become of a task of an import. */
export type ImportedTask = {
  taskId: string;
  row: number;
  state: 'waiting' | 'issued' | 'already' | 'refused' | 'lapsed';
  rejection: Rejection | null;
};

const select = `
  SELECT i.import_id AS "importId", i.authority_id AS "authorityId", i.body, i.asked_by AS "askedBy",
    to_char(i.asked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "askedAt", d.import_id IS NOT NULL AS done
  FROM ops.annex_import i LEFT JOIN ops.annex_import_done d USING (import_id)`;

const state = `
  CASE WHEN t.already OR c.outcome->'rejected'->>'code' = 'already-issued' THEN 'already'
    WHEN c.outcome ? 'accepted' THEN 'issued'
    WHEN c.outcome ? 'rejected' THEN 'refused'
    WHEN c.command_id IS NULL AND EXISTS (SELECT 1 FROM ops.annex_import_done d WHERE d.import_id = t.import_id) THEN 'lapsed'
    ELSE 'waiting' END`;

/** The imports of annexes. They are added to, and nobody can change them; what became of each task is read from the inbox. */
export class ImportRecord {
  constructor(private readonly database: Pick<DataSource, 'query'>) {}

  /** Keeps an import with its tasks, once. */
  async keep(
    { importId, authorityId, body, askedBy }: Omit<AskedImport, 'askedAt' | 'done'>,
    tasks: readonly TaskToImport[],
  ): Promise<void> {
    await this.database.query(
      `WITH kept AS (
         INSERT INTO ops.annex_import (import_id, authority_id, body, asked_by) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING RETURNING import_id
       )
       INSERT INTO ops.annex_import_task (import_id, task_id, item_row, command_id, already)
       SELECT import_id, "taskId", "row", "commandId", already
       FROM kept, jsonb_to_recordset($5) AS t("taskId" uuid, "row" integer, "commandId" uuid, already boolean)`,
      [importId, authorityId, JSON.stringify(body), JSON.stringify(askedBy), JSON.stringify(tasks)],
    );
  }

  /** Of an authority, the latest first. */
  of(authorityId: string): Promise<AskedImport[]> {
    return this.database.query(`${select} WHERE i.authority_id = $1 ORDER BY i.asked_at DESC LIMIT 50`, [
      authorityId,
    ]);
  }

  async find(importId: string): Promise<AskedImport | undefined> {
    const [found] = await this.database.query<AskedImport[]>(`${select} WHERE i.import_id = $1`, [importId]);
    return found;
  }

  /** Those of which not every task has its outcome, in the order in which they were asked for. */
  open(): Promise<AskedImport[]> {
    return this.database.query(`${select} WHERE d.import_id IS NULL ORDER BY i.asked_at`);
  }

  /** The tasks of an import in the order of the file, with what has become of each. */
  tasks(importId: string): Promise<ImportedTask[]> {
    return this.database.query(
      `SELECT t.task_id AS "taskId", t.item_row AS "row", ${state} AS state, c.outcome->'rejected' AS rejection
       FROM ops.annex_import_task t LEFT JOIN es.command c USING (command_id)
       WHERE t.import_id = $1 ORDER BY t.item_row, t.task_id`,
      [importId],
    );
  }

  /** How many tasks of each of some imports are in which state. */
  async counts(importIds: readonly string[]): Promise<Map<string, Record<ImportedTask['state'], number>>> {
    const rows = await this.database.query<
      { importId: string; state: ImportedTask['state']; tasks: number }[]
    >(
      `SELECT import_id AS "importId", state, count(*)::int AS tasks
       FROM (SELECT t.import_id, ${state} AS state FROM ops.annex_import_task t LEFT JOIN es.command c USING (command_id)
             WHERE t.import_id = ANY ($1)) one GROUP BY import_id, state`,
      [importIds],
    );
    const none = { waiting: 0, issued: 0, already: 0, refused: 0, lapsed: 0 };
    return new Map(
      importIds.map((importId) => {
        const own = rows.filter((row) => row.importId === importId).map((row) => [row.state, row.tasks]);
        return [importId, { ...none, ...Object.fromEntries(own) }];
      }),
    );
  }

  /** The tasks of an import that are not in the inbox yet. */
  async unsent(importId: string): Promise<Set<string>> {
    const rows = await this.database.query<{ taskId: string }[]>(
      `SELECT t.task_id AS "taskId" FROM ops.annex_import_task t WHERE t.import_id = $1 AND NOT t.already
         AND NOT EXISTS (SELECT 1 FROM es.command c WHERE c.command_id = t.command_id)`,
      [importId],
    );
    return new Set(rows.map(({ taskId }) => taskId));
  }

  /** Whether something of an import is in the inbox and has no outcome. */
  async isUndecided(importId: string): Promise<boolean> {
    const rows = await this.database.query<unknown[]>(
      `SELECT 1 FROM ops.annex_import_task t JOIN es.command c USING (command_id) WHERE t.import_id = $1 AND c.outcome IS NULL LIMIT 1`,
      [importId],
    );
    return rows.length > 0;
  }

  async done(importId: string): Promise<void> {
    await this.database.query(
      'INSERT INTO ops.annex_import_done (import_id) VALUES ($1) ON CONFLICT DO NOTHING',
      [importId],
    );
  }
}
