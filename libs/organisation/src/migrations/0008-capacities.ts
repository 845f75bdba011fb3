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

const instant = `
CREATE FUNCTION org.instant(p_at timestamptz) RETURNS text LANGUAGE sql STABLE AS
$$ SELECT to_char(p_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;
`;

/** In which capacity people act: deputies’ fields, written mandates, collective leadership, acting heads, all dated. Migration 0010 gives them to decisions. */
export class Capacities0008 implements MigrationInterface {
  readonly name = 'Capacities1795219200008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(instant);
  }

  down(): Promise<void> {
    throw new Error('The organisation is only ever added to: restore a backup instead.');
  }
}
