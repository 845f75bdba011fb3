import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
-- What units owe under directives: dissemination, by the day that counts; none where the unit is released.
CREATE TABLE read.dissemination (
  directive_id uuid NOT NULL,
  unit_id text NOT NULL,
  due_on date,
  due_at timestamptz,
  -- Every day that was named, in order.
  days jsonb NOT NULL,
  held_on date,
  PRIMARY KEY (directive_id, unit_id)
);
CREATE INDEX dissemination_owed ON read.dissemination (due_on, directive_id, unit_id) WHERE held_on IS NULL AND due_on IS NOT NULL;
`;

const functions = `
ALTER FUNCTION read.apply_directive(jsonb) RENAME TO apply_directive_with_changes;
CREATE FUNCTION read.apply_directive(p_rows jsonb) RETURNS void LANGUAGE plpgsql SET search_path = read, pg_temp AS $$
BEGIN
  PERFORM apply_directive_with_changes(p_rows);
  DELETE FROM dissemination WHERE directive_id = (p_rows->'directive'->>'directive_id')::uuid;
  -- A worker of the release before names none.
  INSERT INTO dissemination SELECT * FROM jsonb_populate_recordset(NULL::dissemination, coalesce(p_rows->'disseminations', '[]'));
END $$;

-- With a unit come those that succeed it, and those that succeed these: what was left open may have gone on twice.
CREATE OR REPLACE FUNCTION org.slice(p_units text[], p_posts text[]) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = org, pg_temp AS $$
  SELECT slice_of(ARRAY(
    WITH RECURSIVE heir AS (
      SELECT unnest(p_units) AS unit_id
      UNION SELECT successor FROM heir JOIN unit_succession s USING (unit_id), unnest(s.successor_ids) successor)
    SELECT unit_id FROM heir), p_posts)
$$;
`;

/** Units owe dissemination of directives. */
export class Disseminations0030 implements MigrationInterface {
  readonly name = 'Disseminations1795219200030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(functions);
  }

  down(): Promise<void> {
    throw new Error('History is only ever added to: restore a backup instead.');
  }
}
