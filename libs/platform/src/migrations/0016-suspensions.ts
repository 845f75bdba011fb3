import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A decision that suspends the tasks of many units, or has those go on that another has suspended. Neither ever changes. */
const tables = `
CREATE TABLE org.suspension (
  decision_id uuid PRIMARY KEY,
  authority_id text NOT NULL REFERENCES org.unit,
  unit_ids text[] NOT NULL CHECK (cardinality(unit_ids) > 0),
  -- As it was asked: what a repeated request is held against.
  body jsonb NOT NULL,
  decided_by jsonb NOT NULL,
  decided_at timestamptz NOT NULL DEFAULT es.business_now()
);
CREATE TABLE org.resumption (
  decision_id uuid PRIMARY KEY,
  suspension_id uuid NOT NULL UNIQUE REFERENCES org.suspension,
  body jsonb NOT NULL,
  decided_by jsonb NOT NULL,
  decided_at timestamptz NOT NULL DEFAULT es.business_now()
);
-- The decisions that have reached every task.
CREATE TABLE ops.suspension_done (decision_id uuid PRIMARY KEY, written_at timestamptz NOT NULL DEFAULT clock_timestamp());

-- Nothing of a decision changes; the owner may take its reason out, as words can be erased everywhere.
CREATE FUNCTION org.decision_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'body' <> to_jsonb(OLD) - 'body' OR NEW.body <> OLD.body - 'reason' THEN
    RAISE EXCEPTION 'UPDATE on a decision is refused: only its reason can be erased' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER suspension_stays BEFORE UPDATE ON org.suspension FOR EACH ROW EXECUTE FUNCTION org.decision_stays();
CREATE TRIGGER suspension_kept BEFORE DELETE ON org.suspension FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER suspension_not_emptied BEFORE TRUNCATE ON org.suspension FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();
CREATE TRIGGER resumption_stays BEFORE UPDATE ON org.resumption FOR EACH ROW EXECUTE FUNCTION org.decision_stays();
CREATE TRIGGER resumption_kept BEFORE DELETE ON org.resumption FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER resumption_not_emptied BEFORE TRUNCATE ON org.resumption FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();
ALTER TABLE org.suspension ENABLE ALWAYS TRIGGER suspension_stays, ENABLE ALWAYS TRIGGER suspension_kept,
  ENABLE ALWAYS TRIGGER suspension_not_emptied;
ALTER TABLE org.resumption ENABLE ALWAYS TRIGGER resumption_stays, ENABLE ALWAYS TRIGGER resumption_kept,
  ENABLE ALWAYS TRIGGER resumption_not_emptied;
`;

const deciding = `
-- Keeps a decision, once. The units are those that are asked for and, on request, all that stand below them now.
CREATE FUNCTION org.suspend(p_decision uuid, p_authority text, p_units text[], p_below boolean, p_body jsonb, p_actor jsonb) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = org, pg_temp AS $$
  WITH RECURSIVE reached AS (
    SELECT unit_id FROM unit WHERE unit_id = ANY (p_units)
    UNION SELECT u.unit_id FROM unit u JOIN reached r ON u.parent_id = r.unit_id WHERE p_below
  )
  INSERT INTO suspension (decision_id, authority_id, unit_ids, body, decided_by)
  SELECT p_decision, p_authority, array_agg(unit_id ORDER BY unit_id), p_body, p_actor FROM reached ON CONFLICT DO NOTHING
$$;

CREATE FUNCTION org.resume(p_decision uuid, p_suspension uuid, p_body jsonb, p_actor jsonb) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = org, pg_temp AS $$
  INSERT INTO resumption (decision_id, suspension_id, body, decided_by)
  VALUES (p_decision, p_suspension, p_body, p_actor) ON CONFLICT DO NOTHING
$$;
REVOKE ALL ON FUNCTION org.suspend(uuid, text, text[], boolean, jsonb, jsonb), org.resume(uuid, uuid, jsonb, jsonb) FROM PUBLIC;
`;

export class Suspensions0016 implements MigrationInterface {
  readonly name = 'Suspensions1795219200016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(deciding);
  }

  down(): Promise<void> {
    throw new Error('This record is only ever added to: restore a backup instead.');
  }
}
