import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every restoration of a backup, with what it cost: a break in the record belongs to the record. Null is what nobody could know. */
const restorations = `
CREATE TABLE es.restoration (
  restored_at timestamptz PRIMARY KEY DEFAULT es.business_now(),
  written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  restored_by text NOT NULL,
  backup_at timestamptz NOT NULL,
  lost jsonb
);
CREATE TRIGGER restoration_kept BEFORE UPDATE OR DELETE ON es.restoration FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER restoration_not_emptied BEFORE TRUNCATE ON es.restoration FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();
ALTER TABLE es.restoration ENABLE ALWAYS TRIGGER restoration_kept, ENABLE ALWAYS TRIGGER restoration_not_emptied;
`;

export class Restoration0006 implements MigrationInterface {
  readonly name = 'Restoration1795219200006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(restorations);
  }

  down(): Promise<void> {
    throw new Error('History is only ever added to: restore a backup instead.');
  }
}
