import type { MigrationInterface, QueryRunner } from 'typeorm';
import { append } from './0022-directives.append.ts';

const tables = `
ALTER TABLE es.stream DROP CONSTRAINT stream_kind_check, ADD CHECK (kind IN ('task', 'unit', 'directive'));

CREATE TABLE read.directive (
  directive_id uuid PRIMARY KEY,
  version integer NOT NULL,
  authority_id text NOT NULL,
  -- Issuer, kind, number and year: no other directive of the authority has the same.
  identity text NOT NULL,
  kind text NOT NULL,
  number text NOT NULL,
  normal_number text,
  title text NOT NULL,
  issuer jsonb NOT NULL,
  level text NOT NULL,
  issued_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  UNIQUE (authority_id, identity)
);
CREATE INDEX directive_issued ON read.directive (authority_id, issued_on DESC, directive_id);

-- What directives are made of; words is a seal.
CREATE TABLE read.directive_part (
  directive_id uuid NOT NULL,
  part text NOT NULL,
  number integer NOT NULL,
  words text NOT NULL,
  PRIMARY KEY (directive_id, part, number)
);

-- Which directives each one carries out.
CREATE TABLE read.directive_link (
  directive_id uuid NOT NULL,
  carries_out uuid NOT NULL,
  PRIMARY KEY (directive_id, carries_out)
);
CREATE INDEX directive_link_above ON read.directive_link (carries_out);

-- What tasks serve of directives.
CREATE TABLE read.serving (
  task_id uuid NOT NULL,
  directive_id uuid NOT NULL,
  part text NOT NULL,
  number integer NOT NULL,
  PRIMARY KEY (task_id, directive_id, part, number)
);
CREATE INDEX serving_directive ON read.serving (directive_id, part, number);
`;

const rank = (level: string) =>
  `array_position(ARRAY['central', 'province', 'district', 'commune'], ${level})`;

const functions = `
-- Shows a directive as its events have it.
CREATE FUNCTION read.apply_directive(p_rows jsonb) RETURNS void LANGUAGE plpgsql SET search_path = read, pg_temp AS $$
DECLARE v_id uuid := (p_rows->'directive'->>'directive_id')::uuid;
BEGIN
  DELETE FROM directive WHERE directive_id = v_id;
  INSERT INTO directive SELECT * FROM jsonb_populate_record(NULL::directive, p_rows->'directive');
  DELETE FROM directive_part WHERE directive_id = v_id;
  INSERT INTO directive_part SELECT * FROM jsonb_populate_recordset(NULL::directive_part, p_rows->'parts');
  DELETE FROM directive_link WHERE directive_id = v_id;
  INSERT INTO directive_link SELECT * FROM jsonb_populate_recordset(NULL::directive_link, p_rows->'links');
END $$;

-- Whether rows that are about to be written contradict other streams, as these stand now: what a decision was made on may be gone by the
-- time it is written. Directives come one after the other, each held against those before it.
CREATE FUNCTION read.contradicts(p_stream uuid, p_kind text, p_rows jsonb) RETURNS boolean
LANGUAGE plpgsql SET search_path = read, pg_temp AS $$
DECLARE v directive;
BEGIN
  IF p_kind = 'task' THEN
    RETURN EXISTS (SELECT 1 FROM jsonb_populate_recordset(NULL::serving, p_rows->'serving') s WHERE NOT EXISTS (
      SELECT 1 FROM directive_part p JOIN directive d USING (directive_id)
      WHERE p.directive_id = s.directive_id AND p.part = s.part AND p.number = s.number AND d.authority_id = p_rows->'task'->>'authority_id'));
  END IF;
  IF p_kind <> 'directive' THEN RETURN false; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('dondoc directives', 0));
  v := jsonb_populate_record(NULL::directive, p_rows->'directive');
  RETURN EXISTS (SELECT 1 FROM directive o WHERE o.authority_id = v.authority_id AND o.identity = v.identity AND o.directive_id <> p_stream)
    OR EXISTS (
      SELECT 1 FROM jsonb_populate_recordset(NULL::directive_link, p_rows->'links') l
        LEFT JOIN directive o ON o.directive_id = l.carries_out AND o.authority_id = v.authority_id
      WHERE o.directive_id IS NULL OR ${rank('o.level')} > ${rank('v.level')})
    OR EXISTS (
      SELECT 1 FROM directive_link l JOIN directive o USING (directive_id)
      WHERE l.carries_out = p_stream AND ${rank('o.level')} < ${rank('v.level')})
    OR EXISTS (
      WITH RECURSIVE above AS (
        SELECT carries_out AS id FROM jsonb_populate_recordset(NULL::directive_link, p_rows->'links')
        UNION SELECT l.carries_out FROM directive_link l JOIN above ON l.directive_id = above.id)
      SELECT 1 FROM above WHERE id = p_stream);
END $$;
`;

const served = `
CREATE OR REPLACE FUNCTION read.apply_serving(p_rows jsonb) RETURNS void LANGUAGE sql SET search_path = read, pg_temp AS $$
  INSERT INTO serving SELECT * FROM jsonb_populate_recordset(NULL::serving, p_rows->'serving') ON CONFLICT DO NOTHING
$$;
`;

/** Directives get streams of their own, and tasks say what of them they serve. */
export class Directives0022 implements MigrationInterface {
  readonly name = 'Directives1795219200022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(functions);
    await runner.query(served);
    await runner.query(append);
  }

  down(): Promise<void> {
    throw new Error('History is only ever added to: restore a backup instead.');
  }
}
