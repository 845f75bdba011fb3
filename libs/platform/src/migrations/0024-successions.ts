import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
-- A decision by which units are succeeded by others. It never changes.
CREATE TABLE org.succession (
  decision_id uuid PRIMARY KEY,
  authority_id text NOT NULL REFERENCES org.unit,
  effective_at timestamptz NOT NULL,
  -- As it was asked: what a repeated request is held against.
  body jsonb NOT NULL,
  decided_by jsonb NOT NULL,
  decided_at timestamptz NOT NULL DEFAULT es.business_now()
);
CREATE TRIGGER succession_kept BEFORE UPDATE OR DELETE ON org.succession FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER succession_not_emptied BEFORE TRUNCATE ON org.succession FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();
ALTER TABLE org.succession ENABLE ALWAYS TRIGGER succession_kept, ENABLE ALWAYS TRIGGER succession_not_emptied;

-- Who succeeds a unit, as the events of its stream have it.
CREATE TABLE org.unit_succession (
  unit_id text NOT NULL REFERENCES org.unit,
  succession_id uuid NOT NULL,
  counts_from timestamptz NOT NULL,
  successor_ids text[] NOT NULL,
  rest_to text,
  PRIMARY KEY (unit_id, succession_id)
);
-- What was sent to whom because of a decision that reaches many.
CREATE INDEX command_decision ON es.command ((body->>'decisionId'), stream_id) WHERE body ? 'decisionId';
CREATE INDEX command_unit_decision ON es.command ((body->>'decisionId'), (body->>'unitId')) WHERE body ? 'decisionId' AND body ? 'unitId';
`;

/** What was there goes on beside what is new. */
const functions = `
ALTER FUNCTION org.apply(jsonb) RENAME TO apply_unit;
CREATE FUNCTION org.apply(p_rows jsonb) RETURNS void LANGUAGE plpgsql SET search_path = org, pg_temp AS $$
BEGIN
  PERFORM apply_unit(p_rows);
  DELETE FROM unit_succession WHERE unit_id = p_rows->'unit'->>'unit_id';
  -- A worker of the release before names none.
  INSERT INTO unit_succession SELECT * FROM jsonb_populate_recordset(NULL::unit_succession, coalesce(p_rows->'successions', '[]'));
END $$;

ALTER FUNCTION org.dated_unit(org.unit) RENAME TO unit_by_date;
CREATE FUNCTION org.dated_unit(u org.unit) RETURNS jsonb LANGUAGE sql STABLE SET search_path = org, pg_temp AS $$
  SELECT unit_by_date(u) || (
    SELECT CASE WHEN count(*) > 0 THEN jsonb_build_object('successions', jsonb_agg(jsonb_build_object(
      'successionId', s.succession_id, 'from', org.instant(s.counts_from), 'successorIds', s.successor_ids, 'restTo', s.rest_to)
      ORDER BY s.counts_from)) ELSE '{}' END
    FROM unit_succession s WHERE s.unit_id = u.unit_id)
$$;

-- With a unit come those that succeed it: who heads them is told.
ALTER FUNCTION org.slice(text[], text[]) RENAME TO slice_of;
CREATE FUNCTION org.slice(p_units text[], p_posts text[]) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = org, pg_temp AS $$
  SELECT slice_of(p_units || ARRAY(
    SELECT DISTINCT successor FROM unit_succession s, unnest(s.successor_ids) successor WHERE s.unit_id = ANY (p_units)), p_posts)
$$;

-- Keeps a decision, once.
CREATE FUNCTION org.succeed(p_decision uuid, p_authority text, p_effective timestamptz, p_body jsonb, p_actor jsonb) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = org, pg_temp AS $$
  INSERT INTO succession (decision_id, authority_id, effective_at, body, decided_by)
  VALUES (p_decision, p_authority, p_effective, p_body, p_actor) ON CONFLICT DO NOTHING
$$;
REVOKE ALL ON FUNCTION org.succeed(uuid, text, timestamptz, jsonb, jsonb), org.slice(text[], text[]), org.slice_of(text[], text[]) FROM PUBLIC;
`;

/** Units are succeeded by others, by one decision for many. */
export class Successions0024 implements MigrationInterface {
  readonly name = 'Successions1795219200024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(functions);
  }

  down(): Promise<void> {
    throw new Error('This record is only ever added to: restore a backup instead.');
  }
}
