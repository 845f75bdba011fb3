import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
-- The acts by which a directive counts no longer, in part or whole.
CREATE TABLE read.directive_change (
  change_id uuid PRIMARY KEY,
  directive_id uuid NOT NULL,
  -- amended, or why the whole ended.
  change text NOT NULL,
  by_id uuid,
  starts_on date NOT NULL,
  counts_from timestamptz NOT NULL,
  -- The tasks that were decided on by name.
  decided uuid[] NOT NULL
);
CREATE INDEX directive_change_of ON read.directive_change (directive_id);
CREATE INDEX directive_change_by ON read.directive_change (by_id);

-- The parts that end by them, and what of the later directive stands in the place of each, if anything does.
CREATE TABLE read.directive_end (
  directive_id uuid NOT NULL,
  part text NOT NULL,
  number integer NOT NULL,
  change_id uuid NOT NULL,
  becomes_part text,
  becomes_number integer,
  PRIMARY KEY (directive_id, part, number)
);
CREATE INDEX directive_end_change ON read.directive_end (change_id);
`;

const functions = `
-- The open tasks that would be left without anything that they serve, once these parts have ended with nothing in their place, and that
-- nobody has decided on.
CREATE FUNCTION read.undecided(p_gone jsonb, p_decided uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE SET search_path = read, pg_temp AS $$
  WITH ending AS (SELECT * FROM jsonb_to_recordset(p_gone) g(directive_id uuid, part text, number integer)),
    gone AS (
      SELECT * FROM ending
      UNION SELECT directive_id, part, number FROM directive_end WHERE becomes_part IS NULL)
  SELECT DISTINCT s.task_id FROM ending JOIN serving s USING (directive_id, part, number) JOIN task t USING (task_id)
  WHERE t.closed_at IS NULL AND s.task_id <> ALL (p_decided) AND NOT EXISTS (
    SELECT 1 FROM serving other WHERE other.task_id = s.task_id
      AND (other.directive_id, other.part, other.number) NOT IN (SELECT directive_id, part, number FROM gone))
$$;

ALTER FUNCTION read.contradicts(uuid, text, jsonb) RENAME TO contradicts_as_recorded;

-- A task can come to serve nothing that has ended, and a directive is ended by none that has, nor with a task undecided on. Whoever issues
-- under a directive and whoever ends it wait for each other here, and see what the other has done.
CREATE FUNCTION read.contradicts(p_stream uuid, p_kind text, p_rows jsonb) RETURNS boolean
LANGUAGE plpgsql SET search_path = read, pg_temp AS $$
DECLARE v_decided uuid[];
BEGIN
  IF p_kind = 'task' THEN
    PERFORM 1 FROM directive d WHERE d.directive_id IN (SELECT s.directive_id FROM jsonb_populate_recordset(NULL::serving, p_rows->'serving') s)
    ORDER BY d.directive_id FOR SHARE;
    RETURN contradicts_as_recorded(p_stream, p_kind, p_rows) OR EXISTS (
      SELECT 1 FROM jsonb_populate_recordset(NULL::serving, p_rows->'serving') s
        JOIN directive_end e USING (directive_id, part, number) JOIN directive_change c USING (change_id)
      WHERE c.counts_from <= (p_rows->>'serves_at')::timestamptz AND NOT EXISTS (
        SELECT 1 FROM serving had WHERE (had.task_id, had.directive_id, had.part, had.number) = (p_stream, s.directive_id, s.part, s.number)));
  END IF;
  IF contradicts_as_recorded(p_stream, p_kind, p_rows) THEN RETURN true; END IF;
  IF p_kind <> 'directive' THEN RETURN false; END IF;
  PERFORM 1 FROM directive WHERE directive_id = p_stream FOR UPDATE;
  SELECT coalesce(array_agg(task_id), '{}') INTO v_decided
  FROM jsonb_populate_recordset(NULL::directive_change, p_rows->'changes') c, unnest(c.decided) task_id
  WHERE NOT EXISTS (SELECT 1 FROM directive_change h WHERE h.change_id = c.change_id);
  RETURN EXISTS (
      SELECT 1 FROM jsonb_populate_recordset(NULL::directive_change, p_rows->'changes') c JOIN directive_change o ON o.directive_id = c.by_id
      WHERE o.change <> 'amended' AND o.counts_from <= c.counts_from AND NOT EXISTS (SELECT 1 FROM directive_change h WHERE h.change_id = c.change_id))
    OR EXISTS (SELECT read.undecided((
      SELECT coalesce(jsonb_agg(to_jsonb(e)), '[]') FROM jsonb_populate_recordset(NULL::directive_end, p_rows->'ends') e
      WHERE e.becomes_part IS NULL AND NOT EXISTS (SELECT 1 FROM directive_change h WHERE h.change_id = e.change_id)), v_decided));
END $$;

ALTER FUNCTION read.apply_directive(jsonb) RENAME TO apply_directive_as_recorded;
CREATE FUNCTION read.apply_directive(p_rows jsonb) RETURNS void LANGUAGE plpgsql SET search_path = read, pg_temp AS $$
DECLARE v_id uuid := (p_rows->'directive'->>'directive_id')::uuid;
BEGIN
  PERFORM apply_directive_as_recorded(p_rows);
  DELETE FROM directive_end WHERE directive_id = v_id;
  DELETE FROM directive_change WHERE directive_id = v_id;
  -- A worker of the release before names none.
  INSERT INTO directive_change SELECT * FROM jsonb_populate_recordset(NULL::directive_change, coalesce(p_rows->'changes', '[]'));
  INSERT INTO directive_end SELECT * FROM jsonb_populate_recordset(NULL::directive_end, coalesce(p_rows->'ends', '[]'));
END $$;

-- What a task serves takes the place of what it served, where that was said anew.
CREATE OR REPLACE FUNCTION read.apply_serving(p_rows jsonb) RETURNS void LANGUAGE sql SET search_path = read, pg_temp AS $$
  DELETE FROM serving WHERE p_rows->>'serves_at' IS NOT NULL AND task_id = (p_rows->'task'->>'task_id')::uuid;
  INSERT INTO serving SELECT * FROM jsonb_populate_recordset(NULL::serving, p_rows->'serving') ON CONFLICT DO NOTHING
$$;
`;

/** Directives are amended, replaced and ended, and what tasks serve can change. */
export class DirectiveChanges0026 implements MigrationInterface {
  readonly name = 'DirectiveChanges1795219200026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(functions);
  }

  down(): Promise<void> {
    throw new Error('History is only ever added to: restore a backup instead.');
  }
}
