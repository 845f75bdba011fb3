import type { MigrationInterface, QueryRunner } from 'typeorm';

const column = `
-- How the unit came to have the task at that version; null where it is its own.
ALTER TABLE read.task_version ADD origin jsonb;
-- Their versions are folded again from the events, after the migrations.
DELETE FROM read.task_version v USING read.task t WHERE t.task_id = v.task_id AND (t.taken_over IS NOT NULL
  OR EXISTS (SELECT 1 FROM es.event e WHERE e.stream_id = t.task_id AND e.type = 'TaskSucceeded'));
`;

/** What is written about a version says so too. The rest of the function stays as other migrations have left it. */
const apply = `
DO $do$
DECLARE
  v_before text := (SELECT pg_get_functiondef(p.oid) FROM pg_proc p
    WHERE p.pronamespace = 'read'::regnamespace AND p.prosrc LIKE '%INSERT INTO task_version%');
  v_after text := replace(v_before, 'calendar_version = excluded.calendar_version;', 'calendar_version = excluded.calendar_version, origin = excluded.origin;');
BEGIN
  IF v_after IS NOT DISTINCT FROM v_before THEN RAISE EXCEPTION 'nothing in read writes the versions of tasks'; END IF;
  EXECUTE v_after;
END $do$;
`;

/** Versions of tasks tell what a unit inherited or had before dondoc from what is its own. */
export class Origins0033 implements MigrationInterface {
  readonly name = 'Origins1795219200033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(column);
    await runner.query(apply);
  }

  down(): Promise<void> {
    throw new Error('History is only ever added to: restore a backup instead.');
  }
}
