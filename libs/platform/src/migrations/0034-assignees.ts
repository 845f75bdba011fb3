import type { MigrationInterface, QueryRunner } from 'typeorm';

const rows = `
ALTER TABLE read.task
  -- The post of the officer who follows the task; null where nobody in particular does.
  ADD monitor_post_id text,
  -- The posts of those who do something of it, of the units that still have to do with it.
  ADD assignee_post_ids text[] DEFAULT '{}';
CREATE INDEX task_monitor ON read.task (monitor_post_id, due_on, task_id) WHERE monitor_post_id IS NOT NULL;
CREATE INDEX task_assignee ON read.task USING gin (assignee_post_ids);

ALTER FUNCTION read.apply(jsonb) RENAME TO apply_task_with_span;
CREATE FUNCTION read.apply(p_rows jsonb) RETURNS void LANGUAGE plpgsql SET search_path = read, pg_temp AS $$
DECLARE
  v_row task := jsonb_populate_record(NULL::task, p_rows->'task');
BEGIN
  PERFORM apply_task_with_span(p_rows);
  -- A worker of the release before names neither.
  IF p_rows->'task' ? 'assignee_post_ids' THEN
    UPDATE task SET monitor_post_id = v_row.monitor_post_id, assignee_post_ids = v_row.assignee_post_ids
    WHERE task_id = v_row.task_id
      AND (monitor_post_id, assignee_post_ids) IS DISTINCT FROM (v_row.monitor_post_id, v_row.assignee_post_ids);
  END IF;
END $$;
REVOKE ALL ON FUNCTION read.apply(jsonb) FROM PUBLIC;
`;

/** Who of the units does what of a task, and which officer follows it. */
export class Assignees0034 implements MigrationInterface {
  readonly name = 'Assignees1795219200034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rows);
  }

  down(): Promise<void> {
    throw new Error('History is only ever added to: restore a backup instead.');
  }
}
