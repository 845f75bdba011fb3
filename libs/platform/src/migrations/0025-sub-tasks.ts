import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = `
ALTER TABLE read.task
  -- Of a sub-task: its parent, at which version of the parent it was issued, and the unit that had the parent then and leads it.
  ADD parent_task_id uuid,
  ADD parent_version integer,
  ADD issuing_unit_id text;
CREATE INDEX task_parent ON read.task (parent_task_id) WHERE parent_task_id IS NOT NULL;
CREATE INDEX task_issuing_unit ON read.task (issuing_unit_id) WHERE issuing_unit_id IS NOT NULL;
`;

const functions = `
ALTER FUNCTION read.contradicts(uuid, text, jsonb) RENAME TO contradicts_directives;

-- Whether what is about to be written contradicts other streams, tasks of the same family among them. A sub-task that was decided on its
-- parent holds the parent still until it is written, and was decided on it as it stands; a task that closes as done has no open sub-task
-- but those over which it was closed. The append has locked its own stream before, so whichever of both comes second sees the first.
-- Locks go from a sub-task up to its parent and never down: they cannot meet in a circle.
CREATE FUNCTION read.contradicts(p_stream uuid, p_kind text, p_rows jsonb) RETURNS boolean
LANGUAGE plpgsql SET search_path = read, pg_temp AS $$
BEGIN
  IF p_kind = 'task' AND p_rows ? 'parent' THEN
    PERFORM 1 FROM es.stream
      WHERE stream_id = (p_rows->'parent'->>'task_id')::uuid AND version = (p_rows->'parent'->>'version')::integer FOR SHARE;
    IF NOT FOUND THEN RETURN true; END IF;
  END IF;
  IF p_kind = 'task' AND p_rows ? 'closed_over' AND EXISTS (
    SELECT 1 FROM task WHERE parent_task_id = p_stream AND closed_at IS NULL AND NOT p_rows->'closed_over' ? task_id::text)
  THEN RETURN true; END IF;
  RETURN contradicts_directives(p_stream, p_kind, p_rows);
END $$;
REVOKE ALL ON FUNCTION read.contradicts(uuid, text, jsonb), read.contradicts_directives(uuid, text, jsonb) FROM PUBLIC;
`;

/** Units issue sub-tasks of what they lead to units below them. */
export class SubTasks0025 implements MigrationInterface {
  readonly name = 'SubTasks1795219200025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(functions);
  }

  down(): Promise<void> {
    throw new Error('History is only ever added to: restore a backup instead.');
  }
}
