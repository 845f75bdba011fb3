import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was shown what of the record. Added to, never changed: whoever is looked at may ask who looked. */
const tables = `
CREATE TABLE ops.read_log (
  entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- The reader, as they stood then: person, post, and the authority that the post is of.
  person_id text NOT NULL,
  post_id text NOT NULL,
  authority_id text NOT NULL,
  -- Null where the whole store was checked.
  task_id uuid,
  view text NOT NULL,
  -- The moment that was asked for: a version, or an instant, by what was known or by what counted; the present if neither is there.
  version integer,
  as_of timestamptz,
  as_of_by text CHECK (as_of_by IN ('recorded', 'effective')),
  read_at timestamptz NOT NULL DEFAULT es.business_now(),
  written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK (num_nonnulls(version, as_of) <= 1 AND (as_of IS NULL) = (as_of_by IS NULL))
);
CREATE INDEX read_log_task ON ops.read_log (task_id, entry DESC);
CREATE INDEX read_log_person ON ops.read_log (person_id, entry DESC);

CREATE TRIGGER read_log_kept BEFORE UPDATE OR DELETE ON ops.read_log FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER read_log_not_emptied BEFORE TRUNCATE ON ops.read_log FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();
`;

export class ReadLog0021 implements MigrationInterface {
  readonly name = 'ReadLog1795219200021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  down(): Promise<void> {
    throw new Error('This record is only ever added to: restore a backup instead.');
  }
}
