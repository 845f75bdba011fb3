import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
CREATE SCHEMA org;

CREATE TABLE org.unit (
  unit_id text PRIMARY KEY,
  parent_id text REFERENCES org.unit,
  name text NOT NULL,
  tree text NOT NULL CHECK (tree IN ('state', 'party'))
);
CREATE TABLE org.post (
  post_id text PRIMARY KEY,
  unit_id text NOT NULL REFERENCES org.unit,
  role text NOT NULL CHECK (role IN ('chair', 'leader', 'monitor', 'head', 'deputy', 'staff', 'auditor', 'administrator')),
  title text NOT NULL
);
CREATE TABLE org.person (person_id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE org.tenure (
  post_id text NOT NULL REFERENCES org.post,
  person_id text NOT NULL REFERENCES org.person,
  held_from timestamptz NOT NULL,
  held_to timestamptz CHECK (held_to > held_from),
  in_charge boolean NOT NULL DEFAULT false,
  PRIMARY KEY (post_id, person_id, held_from)
);
CREATE TABLE org.account (
  login text PRIMARY KEY,
  person_id text NOT NULL REFERENCES org.person,
  password_hash text NOT NULL
);

-- Grows with every change, so that a decision can tell whether it was made on the organisation as it is.
CREATE TABLE org.version (one boolean PRIMARY KEY DEFAULT true CHECK (one), version bigint NOT NULL DEFAULT 0);
INSERT INTO org.version DEFAULT VALUES;
CREATE FUNCTION org.moved() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = org, pg_temp AS $$
BEGIN
  UPDATE version SET version = version + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER unit_moved AFTER INSERT OR UPDATE OR DELETE ON org.unit FOR EACH STATEMENT EXECUTE FUNCTION org.moved();
CREATE TRIGGER post_moved AFTER INSERT OR UPDATE OR DELETE ON org.post FOR EACH STATEMENT EXECUTE FUNCTION org.moved();
CREATE TRIGGER tenure_moved AFTER INSERT OR UPDATE OR DELETE ON org.tenure FOR EACH STATEMENT EXECUTE FUNCTION org.moved();

CREATE TABLE org.policy (version text PRIMARY KEY, body jsonb NOT NULL, in_force boolean NOT NULL);
CREATE UNIQUE INDEX policy_in_force ON org.policy (in_force) WHERE in_force;
CREATE TABLE org.calendar (version text PRIMARY KEY, body jsonb NOT NULL, in_force boolean NOT NULL);
CREATE UNIQUE INDEX calendar_in_force ON org.calendar (in_force) WHERE in_force;
`;

const slice = `
-- The named units and the units of the named posts, everything above them, and who holds, held and will hold their posts.
CREATE FUNCTION org.slice(p_units text[], p_posts text[]) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = org, pg_temp AS $$
  WITH RECURSIVE above AS (
    SELECT u.* FROM unit u WHERE u.unit_id = ANY (p_units)
      OR u.unit_id IN (SELECT p.unit_id FROM post p WHERE p.post_id = ANY (p_posts))
    UNION
    SELECT u.* FROM unit u JOIN above a ON u.unit_id = a.parent_id
  ), posts AS (SELECT * FROM post WHERE unit_id IN (SELECT unit_id FROM above))
  SELECT jsonb_build_object(
    'version', (SELECT version FROM version),
    'units', coalesce((SELECT jsonb_agg(jsonb_build_object('unitId', unit_id, 'parentId', parent_id, 'name', name, 'tree', tree)
      ORDER BY unit_id) FROM above), '[]'),
    'posts', coalesce((SELECT jsonb_agg(jsonb_build_object('postId', post_id, 'unitId', unit_id, 'role', role, 'title', title)
      ORDER BY post_id) FROM posts), '[]'),
    'tenures', coalesce((SELECT jsonb_agg(jsonb_build_object('postId', t.post_id, 'personId', t.person_id,
      'from', to_char(t.held_from AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'to', to_char(t.held_to AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'inCharge', t.in_charge)
      ORDER BY t.post_id, t.held_from, t.person_id) FROM tenure t WHERE t.post_id IN (SELECT post_id FROM posts)), '[]'))
$$;
`;

export class Organisation0002 implements MigrationInterface {
  readonly name = 'Organisation1795219200002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(slice);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA org CASCADE');
  }
}
