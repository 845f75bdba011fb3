import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
-- What was said of the day that counts; of a worker of the release before nothing stands here.
ALTER TABLE read.dissemination ADD said jsonb DEFAULT '{"remindedAt": null, "levels": []}';

-- Who was told of what units owe under directives.
CREATE TABLE read.directive_notice (
  notice_id text PRIMARY KEY,
  directive_id uuid NOT NULL,
  version integer NOT NULL,
  unit_id text NOT NULL,
  person_id text NOT NULL,
  post_id text NOT NULL,
  held_by text NOT NULL,
  type text NOT NULL,
  rule text NOT NULL,
  effective_at timestamptz NOT NULL,
  sent_at timestamptz NOT NULL
);
CREATE INDEX directive_notice_person ON read.directive_notice (person_id, sent_at DESC);
`;

const functions = `
ALTER FUNCTION read.apply_directive(jsonb) RENAME TO apply_directive_without_notices;
CREATE FUNCTION read.apply_directive(p_rows jsonb) RETURNS void LANGUAGE plpgsql SET search_path = read, pg_temp AS $$
BEGIN
  PERFORM apply_directive_without_notices(p_rows);
  INSERT INTO directive_notice SELECT * FROM jsonb_populate_recordset(NULL::directive_notice, coalesce(p_rows->'notices', '[]'));
END $$;
`;

/** Whoever has to see to a dissemination is reminded, and it is reported when it is late. */
export class DirectiveNotices0038 implements MigrationInterface {
  readonly name = 'DirectiveNotices1795219200038';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(functions);
  }

  down(): Promise<void> {
    throw new Error('History is only ever added to: restore a backup instead.');
  }
}
