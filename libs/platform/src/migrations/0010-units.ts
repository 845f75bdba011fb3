import type { MigrationInterface, QueryRunner } from 'typeorm';
import { append } from './0010-units.append.ts';
import { called, slice } from './0010-units.directory.ts';

const tables = `
ALTER TABLE es.stream ADD COLUMN kind text NOT NULL DEFAULT 'task' CHECK (kind IN ('task', 'unit'));

ALTER TABLE org.unit ALTER CONSTRAINT unit_parent_id_fkey DEFERRABLE INITIALLY IMMEDIATE;

-- Rows of units follow from the events of their streams. The name and the unit above are also kept with their dates; here are the last.
ALTER TABLE org.unit ADD COLUMN stands_from timestamptz, ADD COLUMN stands_to timestamptz;
ALTER TABLE org.post ADD COLUMN stands_from timestamptz, ADD COLUMN stands_to timestamptz;
CREATE TABLE org.unit_name (
  unit_id text NOT NULL REFERENCES org.unit, named_from timestamptz NOT NULL, name text NOT NULL, PRIMARY KEY (unit_id, named_from)
);
CREATE TABLE org.unit_parent (
  unit_id text NOT NULL REFERENCES org.unit, under_from timestamptz NOT NULL, parent_id text REFERENCES org.unit DEFERRABLE,
  PRIMARY KEY (unit_id, under_from)
);
CREATE INDEX unit_parent_below ON org.unit_parent (parent_id);
CREATE TABLE org.post_name (
  post_id text NOT NULL REFERENCES org.post, named_from timestamptz NOT NULL, name text NOT NULL, PRIMARY KEY (post_id, named_from)
);
CREATE INDEX post_unit ON org.post (unit_id);

-- Only events change these rows now, and org.apply moves the version once for all that it writes.
DROP TRIGGER unit_moved ON org.unit;
DROP TRIGGER post_moved ON org.post;
DROP TRIGGER tenure_moved ON org.tenure;

-- Names of people are personal data: they stay out of events, and earlier ones are kept here, with who recorded them (null: installation).
CREATE TABLE org.person_name (
  person_id text NOT NULL REFERENCES org.person, named_from timestamptz NOT NULL, name text NOT NULL,
  recorded_at timestamptz NOT NULL, recorded_by jsonb, PRIMARY KEY (person_id, named_from, recorded_at)
);
INSERT INTO org.person_name SELECT person_id, '-infinity', name, es.business_now(), NULL FROM org.person;
CREATE TABLE org.account_change (
  entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, login text NOT NULL, person_id text NOT NULL,
  what text NOT NULL CHECK (what IN ('opened', 'password')), recorded_at timestamptz NOT NULL, recorded_by jsonb
);
-- Decisions on who holds a post that were recorded later than they count, and have been told to every task they concern.
CREATE TABLE ops.correction (command_id uuid PRIMARY KEY, written_at timestamptz NOT NULL DEFAULT clock_timestamp());
CREATE INDEX event_holding ON es.event (written_at)
  WHERE type IN ('PersonAppointed', 'PersonRelieved', 'ChargeGiven', 'ChargeEnded') AND effective_at < recorded_at;

CREATE TRIGGER person_moved AFTER INSERT ON org.person FOR EACH STATEMENT EXECUTE FUNCTION org.moved();
`;

const apply = `
-- Shows a unit as its events have it. Every change of the organisation moves its version by one.
CREATE FUNCTION org.apply(p_rows jsonb) RETURNS void LANGUAGE plpgsql SET search_path = org, pg_temp AS $$
DECLARE v_unit text := p_rows->'unit'->>'unit_id';
BEGIN
  INSERT INTO unit (unit_id, parent_id, name, tree, stands_from, stands_to)
  SELECT unit_id, parent_id, name, tree, stands_from, stands_to FROM jsonb_populate_record(NULL::unit, p_rows->'unit')
  ON CONFLICT (unit_id) DO UPDATE SET parent_id = excluded.parent_id, name = excluded.name, tree = excluded.tree,
    stands_from = excluded.stands_from, stands_to = excluded.stands_to;
  INSERT INTO post (post_id, unit_id, role, title, stands_from, stands_to)
  SELECT post_id, unit_id, role, title, stands_from, stands_to FROM jsonb_populate_recordset(NULL::post, p_rows->'posts')
  ON CONFLICT (post_id) DO UPDATE SET unit_id = excluded.unit_id, role = excluded.role, title = excluded.title,
    stands_from = excluded.stands_from, stands_to = excluded.stands_to;
  DELETE FROM unit_name WHERE unit_id = v_unit;
  INSERT INTO unit_name SELECT * FROM jsonb_populate_recordset(NULL::unit_name, p_rows->'unit_names');
  DELETE FROM unit_parent WHERE unit_id = v_unit;
  INSERT INTO unit_parent SELECT * FROM jsonb_populate_recordset(NULL::unit_parent, p_rows->'unit_parents');
  DELETE FROM post_name WHERE post_id IN (SELECT post_id FROM post WHERE unit_id = v_unit);
  INSERT INTO post_name SELECT * FROM jsonb_populate_recordset(NULL::post_name, p_rows->'post_names');
  DELETE FROM tenure WHERE post_id IN (SELECT post_id FROM post WHERE unit_id = v_unit)
    AND (post_id, person_id, held_from) NOT IN
      (SELECT post_id, person_id, held_from FROM jsonb_populate_recordset(NULL::tenure, p_rows->'tenures'));
  INSERT INTO tenure (post_id, person_id, held_from, held_to, in_charge, acting)
  SELECT post_id, person_id, held_from, held_to, in_charge, acting FROM jsonb_populate_recordset(NULL::tenure, p_rows->'tenures')
  ON CONFLICT (post_id, person_id, held_from) DO UPDATE SET held_to = excluded.held_to, in_charge = excluded.in_charge,
    acting = excluded.acting;
  DELETE FROM field WHERE post_id IN (SELECT post_id FROM post WHERE unit_id = v_unit);
  INSERT INTO field SELECT * FROM jsonb_populate_recordset(NULL::field, p_rows->'fields');
  DELETE FROM mandate WHERE from_post_id IN (SELECT post_id FROM post WHERE unit_id = v_unit);
  INSERT INTO mandate SELECT * FROM jsonb_populate_recordset(NULL::mandate, p_rows->'mandates');
  DELETE FROM collective WHERE unit_id = v_unit;
  INSERT INTO collective SELECT * FROM jsonb_populate_recordset(NULL::collective, p_rows->'collectives');
  UPDATE version SET version = version + 1;
END $$;
`;

const people = `
-- Registers a person, or gives them another name from an instant on; earlier names stay.
CREATE FUNCTION org.name_person(p_person text, p_name text, p_from timestamptz, p_by jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = org, pg_temp AS $$
BEGIN
  INSERT INTO person VALUES (p_person, p_name) ON CONFLICT DO NOTHING;
  INSERT INTO person_name VALUES (p_person, p_from, p_name, es.business_now(), p_by);
  UPDATE person SET name = (SELECT n.name FROM person_name n WHERE n.person_id = p_person ORDER BY n.named_from DESC, n.recorded_at DESC LIMIT 1)
  WHERE person_id = p_person;
END $$;

-- Opens an account for a person, or gives it another password; false when the login is somebody else's.
CREATE FUNCTION org.set_account(p_login text, p_person text, p_hash text, p_by jsonb) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = org, pg_temp AS $$
DECLARE v_what text := 'opened';
BEGIN
  INSERT INTO account VALUES (p_login, p_person, p_hash) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN
    v_what := 'password';
    UPDATE account SET password_hash = p_hash WHERE login = p_login AND person_id = p_person;
    IF NOT FOUND THEN RETURN false; END IF;
  END IF;
  INSERT INTO account_change (login, person_id, what, recorded_at, recorded_by) VALUES (p_login, p_person, v_what, es.business_now(), p_by);
  RETURN true;
END $$;
`;

/** Units get streams of their own; what is known of the organisation by rows then follows from events. */
export class Units0010 implements MigrationInterface {
  readonly name = 'Units1795219200010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(apply);
    await runner.query(slice);
    await runner.query(called);
    await runner.query(append);
    await runner.query(people);
  }

  down(): Promise<void> {
    throw new Error('History is only ever added to: restore a backup instead.');
  }
}
