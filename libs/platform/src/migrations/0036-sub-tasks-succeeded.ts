import type { MigrationInterface, QueryRunner } from 'typeorm';

const rows = `
ALTER FUNCTION read.apply(jsonb) RENAME TO apply_task_with_lines;
CREATE FUNCTION read.apply(p_rows jsonb) RETURNS void LANGUAGE plpgsql SET search_path = read, pg_temp AS $$
DECLARE
  v_row task := jsonb_populate_record(NULL::task, p_rows->'task');
BEGIN
  PERFORM apply_task_with_lines(p_rows);
  -- A worker of the release before does not name it, and leaves it as it is.
  IF p_rows->'task' ? 'issuing_unit_id' THEN
    UPDATE task SET issuing_unit_id = v_row.issuing_unit_id WHERE task_id = v_row.task_id
      AND issuing_unit_id IS DISTINCT FROM v_row.issuing_unit_id;
  END IF;
END $$;
REVOKE ALL ON FUNCTION read.apply(jsonb) FROM PUBLIC;
`;

/** Another unit may come to lead a sub-task than the one that issued it. */
export class SubTasksSucceeded0036 implements MigrationInterface {
  readonly name = 'SubTasksSucceeded1795219200036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rows);
  }

  down(): Promise<void> {
    throw new Error('History is only ever added to: restore a backup instead.');
  }
}
