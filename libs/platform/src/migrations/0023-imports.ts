import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Annexes that were imported, and the tasks that each was to come to. What became of a task is in the inbox, under its command. */
const tables = `
CREATE TABLE ops.annex_import (
  import_id uuid PRIMARY KEY,
  authority_id text NOT NULL REFERENCES org.unit,
  -- As it was asked: which file, by its hash, of which paper, and how it was to be understood. What a repeated request is held against.
  body jsonb NOT NULL,
  asked_by jsonb NOT NULL,
  asked_at timestamptz NOT NULL DEFAULT es.business_now()
);
CREATE INDEX annex_import_authority ON ops.annex_import (authority_id, asked_at DESC);
CREATE TABLE ops.annex_import_task (
  import_id uuid NOT NULL REFERENCES ops.annex_import,
  task_id uuid NOT NULL,
  -- The first row of the item in the file.
  item_row integer NOT NULL,
  command_id uuid NOT NULL,
  -- It was there when the import was asked for, and is not sent.
  already boolean NOT NULL,
  PRIMARY KEY (import_id, task_id)
);
-- The imports of which every task has its outcome, or can have none.
CREATE TABLE ops.annex_import_done (
  import_id uuid PRIMARY KEY REFERENCES ops.annex_import,
  written_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Nothing of an import changes; the owner may take out the words with which cells were mended, as words can be erased everywhere.
CREATE FUNCTION ops.import_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'body' <> to_jsonb(OLD) - 'body' OR NEW.body <> OLD.body - 'mends' THEN
    RAISE EXCEPTION 'UPDATE on an import is refused: only its mends can be erased' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER annex_import_stays BEFORE UPDATE ON ops.annex_import FOR EACH ROW EXECUTE FUNCTION ops.import_stays();
CREATE TRIGGER annex_import_kept BEFORE DELETE ON ops.annex_import FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER annex_import_task_kept BEFORE UPDATE OR DELETE ON ops.annex_import_task FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER annex_import_not_emptied BEFORE TRUNCATE ON ops.annex_import FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();
CREATE TRIGGER annex_import_task_not_emptied BEFORE TRUNCATE ON ops.annex_import_task FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();
`;

export class Imports0023 implements MigrationInterface {
  readonly name = 'Imports1795219200023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  down(): Promise<void> {
    throw new Error('This record is only ever added to: restore a backup instead.');
  }
}
