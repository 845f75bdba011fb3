import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
-- The lists that went over with posts, byte for byte, by their digest: events of the unit name it, so the chain covers them.
CREATE TABLE es.handed_list (
  digest bytea PRIMARY KEY CHECK (digest = sha256(body)),
  body bytea NOT NULL,
  written_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE TRIGGER handed_list_kept BEFORE UPDATE OR DELETE ON es.handed_list FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER handed_list_not_emptied BEFORE TRUNCATE ON es.handed_list FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();
ALTER TABLE es.handed_list ENABLE ALWAYS TRIGGER handed_list_kept, ENABLE ALWAYS TRIGGER handed_list_not_emptied;

-- Keeps a list before it is signed; the same bytes once. Answers with their digest.
CREATE FUNCTION es.keep_handed_list(p_body bytea) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = es, pg_temp AS $$
BEGIN
  INSERT INTO handed_list (digest, body) VALUES (sha256(p_body), p_body) ON CONFLICT DO NOTHING;
  RETURN encode(sha256(p_body), 'hex');
END $$;

-- Who has signed and received what, as the events of the unit have it.
CREATE TABLE org.handover (
  post_id text NOT NULL,
  person_id text NOT NULL,
  since timestamptz NOT NULL,
  unit_id text NOT NULL REFERENCES org.unit,
  list text NOT NULL,
  signed_at timestamptz,
  receipt jsonb,
  PRIMARY KEY (post_id, person_id, since)
);
CREATE INDEX handover_unit ON org.handover (unit_id);
`;

/** What was there goes on beside what is new. */
const functions = `
ALTER FUNCTION org.apply(jsonb) RENAME TO apply_succeeded_unit;
CREATE FUNCTION org.apply(p_rows jsonb) RETURNS void LANGUAGE plpgsql SET search_path = org, pg_temp AS $$
BEGIN
  PERFORM apply_succeeded_unit(p_rows);
  DELETE FROM handover WHERE unit_id = p_rows->'unit'->>'unit_id';
  -- A worker of the release before names none.
  INSERT INTO handover SELECT * FROM jsonb_populate_recordset(NULL::handover, coalesce(p_rows->'handovers', '[]'));
END $$;

-- Closes the accounts of a person: nobody can sign in by them; that they were there stays on record.
ALTER TABLE org.account_change DROP CONSTRAINT account_change_what_check,
  ADD CONSTRAINT account_change_what_check CHECK (what IN ('opened', 'password', 'closed'));
CREATE FUNCTION org.close_accounts(p_person text, p_by jsonb) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = org, pg_temp AS $$
  WITH closed AS (DELETE FROM account WHERE person_id = p_person RETURNING login)
  INSERT INTO account_change (login, person_id, what, recorded_at, recorded_by)
  SELECT login, p_person, 'closed', es.business_now(), p_by FROM closed
$$;
REVOKE ALL ON FUNCTION org.apply(jsonb), org.close_accounts(text, jsonb), es.keep_handed_list(bytea) FROM PUBLIC;
`;

/** Posts are handed over by a list that is signed; accounts of people who left can be closed. */
export class Handovers0028 implements MigrationInterface {
  readonly name = 'Handovers1795219200028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(functions);
  }

  down(): Promise<void> {
    throw new Error('This record is only ever added to: restore a backup instead.');
  }
}
