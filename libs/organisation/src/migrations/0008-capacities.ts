import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
ALTER TABLE org.tenure ADD COLUMN acting boolean NOT NULL DEFAULT false;

CREATE TABLE org.field (
  post_id text NOT NULL REFERENCES org.post,
  name text NOT NULL,
  unit_ids text[] NOT NULL CHECK (cardinality(unit_ids) > 0),
  held_from timestamptz NOT NULL,
  held_to timestamptz CHECK (held_to > held_from),
  PRIMARY KEY (post_id, name, held_from)
);
CREATE TABLE org.mandate (
  mandate_id text PRIMARY KEY,
  from_post_id text NOT NULL REFERENCES org.post,
  to_post_id text REFERENCES org.post DEFERRABLE INITIALLY DEFERRED,
  to_person_id text REFERENCES org.person,
  acts text[] CHECK (cardinality(acts) > 0),
  unit_ids text[] CHECK (cardinality(unit_ids) > 0),
  held_from timestamptz NOT NULL,
  held_to timestamptz NOT NULL CHECK (held_to > held_from),
  paper jsonb NOT NULL,
  CHECK ((to_post_id IS NULL) <> (to_person_id IS NULL)),
  CHECK (acts IS NOT NULL OR unit_ids IS NOT NULL)
);
CREATE TABLE org.collective (
  unit_id text NOT NULL REFERENCES org.unit,
  acts text[] CHECK (cardinality(acts) > 0),
  held_from timestamptz NOT NULL,
  held_to timestamptz CHECK (held_to > held_from),
  PRIMARY KEY (unit_id, held_from)
);
`;

const slice = `
CREATE FUNCTION org.instant(p_at timestamptz) RETURNS text LANGUAGE sql STABLE AS
$$ SELECT to_char(p_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;

-- The named units and the units of the named posts and of those that gave these posts a mandate, everything above them, who holds, held
-- and will hold their posts, and what gives these a capacity: fields, mandates, collective leadership, at all times.
CREATE OR REPLACE FUNCTION org.slice(p_units text[], p_posts text[]) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = org, pg_temp AS $$
  WITH RECURSIVE named AS (
    SELECT p.unit_id FROM post p WHERE p.post_id = ANY (p_posts)
      OR p.post_id IN (SELECT m.from_post_id FROM mandate m WHERE m.to_post_id = ANY (p_posts))
  ), above AS (
    SELECT u.* FROM unit u WHERE u.unit_id = ANY (p_units) OR u.unit_id IN (SELECT unit_id FROM named)
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
      'from', instant(t.held_from), 'to', instant(t.held_to), 'inCharge', t.in_charge, 'acting', t.acting)
      ORDER BY t.post_id, t.held_from, t.person_id) FROM tenure t WHERE t.post_id IN (SELECT post_id FROM posts)), '[]'),
    'fields', coalesce((SELECT jsonb_agg(jsonb_build_object('postId', f.post_id, 'name', f.name, 'unitIds', f.unit_ids,
      'from', instant(f.held_from), 'to', instant(f.held_to))
      ORDER BY f.post_id, f.name, f.held_from) FROM field f WHERE f.post_id IN (SELECT post_id FROM posts)), '[]'),
    'mandates', coalesce((SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('mandateId', m.mandate_id, 'fromPostId', m.from_post_id,
      'toPostId', m.to_post_id, 'toPersonId', m.to_person_id, 'acts', m.acts, 'unitIds', m.unit_ids,
      'from', instant(m.held_from), 'to', instant(m.held_to),
      'paper', m.paper))
      ORDER BY m.mandate_id) FROM mandate m WHERE m.from_post_id IN (SELECT post_id FROM posts)), '[]'),
    'collectives', coalesce((SELECT jsonb_agg(jsonb_build_object('unitId', c.unit_id,
      'from', instant(c.held_from), 'to', instant(c.held_to)) || CASE WHEN c.acts IS NULL THEN '{}'::jsonb ELSE jsonb_build_object('acts', c.acts) END
      ORDER BY c.unit_id, c.held_from) FROM collective c WHERE c.unit_id IN (SELECT unit_id FROM above)), '[]'))
$$;
`;

/** In which capacity people act: deputies’ fields, written mandates, collective leadership, acting heads. All dated, nothing removed. */
export class Capacities0008 implements MigrationInterface {
  readonly name = 'Capacities1795219200008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(slice);
  }

  down(): Promise<void> {
    throw new Error('The organisation is only ever added to: restore a backup instead.');
  }
}
