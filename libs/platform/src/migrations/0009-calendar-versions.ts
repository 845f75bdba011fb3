import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A calendar version says which paper made it, and who entered it when, and never changes. Which version came into force when is a record
 * of its own; `in_force` only repeats its last line, for what reads it. What came with a release was entered by nobody.
 */
const versions = `
ALTER TABLE org.calendar
  ADD COLUMN entry integer GENERATED ALWAYS AS IDENTITY,
  ADD COLUMN base text REFERENCES org.calendar,
  ADD COLUMN paper jsonb,
  ADD COLUMN entered_by jsonb,
  ADD COLUMN entered_at timestamptz,
  ADD COLUMN entry_id uuid UNIQUE,
  ADD COLUMN hash bytea;
ALTER TABLE org.calendar ALTER COLUMN entered_at SET DEFAULT es.business_now();

CREATE FUNCTION org.version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(OLD) - 'in_force' IS DISTINCT FROM to_jsonb(NEW) - 'in_force' THEN
    RAISE EXCEPTION 'UPDATE on % is refused: a version never changes, enter a new one', TG_TABLE_NAME
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER calendar_stays BEFORE UPDATE ON org.calendar FOR EACH ROW EXECUTE FUNCTION org.version_stays();
CREATE TRIGGER calendar_kept BEFORE DELETE ON org.calendar FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER calendar_not_emptied BEFORE TRUNCATE ON org.calendar FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();

CREATE TABLE org.calendar_application (
  application integer PRIMARY KEY CHECK (application > 0),
  application_id uuid NOT NULL UNIQUE,
  version text NOT NULL UNIQUE REFERENCES org.calendar,
  applied_by jsonb NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT es.business_now()
);
CREATE TRIGGER application_kept BEFORE UPDATE OR DELETE ON org.calendar_application
  FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER application_not_emptied BEFORE TRUNCATE ON org.calendar_application
  FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();

ALTER TABLE org.calendar ENABLE ALWAYS TRIGGER calendar_stays, ENABLE ALWAYS TRIGGER calendar_kept,
  ENABLE ALWAYS TRIGGER calendar_not_emptied;
ALTER TABLE org.calendar_application ENABLE ALWAYS TRIGGER application_kept, ENABLE ALWAYS TRIGGER application_not_emptied;
`;

const entering = `
-- Keeps a version, once. Says 'entered', or 'known' where the version or the entry is there already.
CREATE FUNCTION org.enter_calendar(p_entry uuid, p_body jsonb, p_base text, p_paper jsonb, p_actor jsonb, p_hash bytea) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = org, pg_temp AS $$
BEGIN
  INSERT INTO calendar (version, body, in_force, base, paper, entered_by, entry_id, hash)
  VALUES (p_body->>'version', p_body, false, p_base, p_paper, p_actor, p_entry, p_hash) ON CONFLICT DO NOTHING;
  RETURN CASE WHEN FOUND THEN 'entered' ELSE 'known' END;
END $$;

-- Puts a version in force for what is issued from now on. A version is put in force once, and only if it was entered after the one that
-- is: whatever reaches a task late can then be told from what is newer. Says 'applied', 'known' or 'refused'.
CREATE FUNCTION org.apply_calendar(p_application uuid, p_version text, p_actor jsonb) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = org, pg_temp AS $$
DECLARE v_next integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('dondoc calendar', 0));
  IF EXISTS (SELECT 1 FROM calendar_application WHERE application_id = p_application) THEN RETURN 'known'; END IF;
  IF NOT EXISTS (
    SELECT 1 FROM calendar one, calendar present WHERE one.version = p_version AND present.in_force
      AND one.entry > present.entry
  ) THEN RETURN 'refused'; END IF;
  SELECT coalesce(max(application), 0) + 1 INTO v_next FROM calendar_application;
  INSERT INTO calendar_application (application, application_id, version, applied_by)
  VALUES (v_next, p_application, p_version, p_actor);
  UPDATE calendar SET in_force = false WHERE in_force;
  UPDATE calendar SET in_force = true WHERE version = p_version;
  RETURN 'applied';
END $$;
REVOKE ALL ON FUNCTION org.enter_calendar(uuid, jsonb, text, jsonb, jsonb, bytea), org.apply_calendar(uuid, text, jsonb) FROM PUBLIC;
`;

/** The calendar that a task goes by, so that those are found which a version in force has not reached. Migration 0011 has it written. */
const rows = `
ALTER TABLE read.task ADD COLUMN calendar_version text;
UPDATE read.task t SET calendar_version = convert_from(e.body, 'UTF8')::jsonb #>> '{data,calendarVersion}'
FROM es.event e WHERE e.stream_id = t.task_id AND e.type = 'TaskIssued';
CREATE INDEX task_calendar ON read.task (calendar_version, task_id) WHERE closed_at IS NULL;
`;

export class CalendarVersions0009 implements MigrationInterface {
  readonly name = 'CalendarVersions1795219200009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(versions);
    await runner.query(entering);
    await runner.query(rows);
  }

  down(): Promise<void> {
    throw new Error('This record is only ever added to: restore a backup instead.');
  }
}
