import type { MigrationInterface, QueryRunner } from 'typeorm';

const rows = `
ALTER TABLE read.task
  -- The lines of its approved plan that are to be sub-tasks: which, to whom, and the task that each becomes. Null where there are none, where
  -- all were refused, and once the task is closed.
  ADD lines_to_issue jsonb;
CREATE INDEX task_lines_to_issue ON read.task (task_id) WHERE lines_to_issue IS NOT NULL;

ALTER FUNCTION read.apply(jsonb) RENAME TO apply_task_with_assignees;
CREATE FUNCTION read.apply(p_rows jsonb) RETURNS void LANGUAGE plpgsql SET search_path = read, pg_temp AS $$
DECLARE
  v_row task := jsonb_populate_record(NULL::task, p_rows->'task');
BEGIN
  PERFORM apply_task_with_assignees(p_rows);
  -- A worker of the release before does not name them.
  IF p_rows->'task' ? 'lines_to_issue' THEN
    UPDATE task SET lines_to_issue = nullif(v_row.lines_to_issue, 'null') WHERE task_id = v_row.task_id
      AND lines_to_issue IS DISTINCT FROM nullif(v_row.lines_to_issue, 'null');
  END IF;
END $$;
REVOKE ALL ON FUNCTION read.apply(jsonb) FROM PUBLIC;
`;

/** Lines of approved plans become sub-tasks. */
export class PlannedSubTasks0035 implements MigrationInterface {
  readonly name = 'PlannedSubTasks1795219200035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rows);
  }

  down(): Promise<void> {
    throw new Error('History is only ever added to: restore a backup instead.');
  }
}
