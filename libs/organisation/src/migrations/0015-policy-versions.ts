import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As with calendars: a version says which paper made it and who entered it when, and never changes. */
const versions = `
ALTER TABLE org.policy
  ADD COLUMN entry integer GENERATED ALWAYS AS IDENTITY,
  ADD COLUMN base text REFERENCES org.policy,
  ADD COLUMN paper jsonb,
  ADD COLUMN entered_by jsonb,
  ADD COLUMN entered_at timestamptz,
  ADD COLUMN entry_id uuid UNIQUE,
  ADD COLUMN hash bytea;
ALTER TABLE org.policy ALTER COLUMN entered_at SET DEFAULT es.business_now();

CREATE TRIGGER policy_stays BEFORE UPDATE ON org.policy FOR EACH ROW EXECUTE FUNCTION org.version_stays();
CREATE TRIGGER policy_kept BEFORE DELETE ON org.policy FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER policy_not_emptied BEFORE TRUNCATE ON org.policy FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();

CREATE TABLE org.policy_application (
  application integer PRIMARY KEY CHECK (application > 0),
  application_id uuid NOT NULL UNIQUE,
  version text NOT NULL REFERENCES org.policy,
  applied_by jsonb NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT es.business_now()
);
CREATE INDEX policy_application_version ON org.policy_application (version, application);
CREATE TRIGGER application_kept BEFORE UPDATE OR DELETE ON org.policy_application
  FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER application_not_emptied BEFORE TRUNCATE ON org.policy_application
  FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();

ALTER TABLE org.policy ENABLE ALWAYS TRIGGER policy_stays, ENABLE ALWAYS TRIGGER policy_kept,
  ENABLE ALWAYS TRIGGER policy_not_emptied;
ALTER TABLE org.policy_application ENABLE ALWAYS TRIGGER application_kept, ENABLE ALWAYS TRIGGER application_not_emptied;
`;

const entering = `
-- Keeps a version, once. Says 'entered', or 'known' where the version or the entry is there already.
CREATE FUNCTION org.enter_policy(p_entry uuid, p_body jsonb, p_base text, p_paper jsonb, p_actor jsonb, p_hash bytea) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = org, pg_temp AS $$
BEGIN
  INSERT INTO policy (version, body, in_force, base, paper, entered_by, entry_id, hash)
  VALUES (p_body->>'version', p_body, false, p_base, p_paper, p_actor, p_entry, p_hash) ON CONFLICT DO NOTHING;
  RETURN CASE WHEN FOUND THEN 'entered' ELSE 'known' END;
END $$;

-- Puts a version in force for what is issued from now on: any that is not in force, also one that was. Nothing is sent to open tasks, so
-- nothing can come late to one. Says 'applied', 'known' or 'refused'.
CREATE FUNCTION org.apply_policy(p_application uuid, p_version text, p_actor jsonb) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = org, pg_temp AS $$
DECLARE v_next integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('dondoc policy', 0));
  IF EXISTS (SELECT 1 FROM policy_application WHERE application_id = p_application) THEN RETURN 'known'; END IF;
  IF NOT EXISTS (SELECT 1 FROM policy WHERE version = p_version AND NOT in_force) THEN RETURN 'refused'; END IF;
  SELECT coalesce(max(application), 0) + 1 INTO v_next FROM policy_application;
  INSERT INTO policy_application (application, application_id, version, applied_by)
  VALUES (v_next, p_application, p_version, p_actor);
  UPDATE policy SET in_force = false WHERE in_force;
  UPDATE policy SET in_force = true WHERE version = p_version;
  RETURN 'applied';
END $$;
REVOKE ALL ON FUNCTION org.enter_policy(uuid, jsonb, text, jsonb, jsonb, bytea), org.apply_policy(uuid, text, jsonb) FROM PUBLIC;
`;

export class PolicyVersions0015 implements MigrationInterface {
  readonly name = 'PolicyVersions1795219200015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(versions);
    await runner.query(entering);
  }

  down(): Promise<void> {
    throw new Error('This record is only ever added to: restore a backup instead.');
  }
}
