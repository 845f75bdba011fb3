import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the running system does about itself. Added to, never changed: an auditor asks why something came late. */
const tables = `
CREATE SCHEMA ops;

-- What the watchdog found past due, and what it did: about an obligation (the clock’s act) or a command (its outcome, or the
-- workflow that it should have ended).
CREATE TABLE ops.watchdog (
  entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  task_id uuid NOT NULL,
  obligation_id text,
  command_id uuid,
  act text NOT NULL,
  level integer,
  due_at timestamptz NOT NULL,
  found_at timestamptz NOT NULL DEFAULT es.business_now(),
  written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  done text NOT NULL CHECK (done IN ('woken', 'rebuilt', 'left')),
  why text NOT NULL,
  CHECK (num_nonnulls(obligation_id, command_id) = 1)
);
CREATE INDEX watchdog_task ON ops.watchdog (task_id, due_at, entry DESC);

CREATE TRIGGER watchdog_kept BEFORE UPDATE OR DELETE ON ops.watchdog FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER watchdog_not_emptied BEFORE TRUNCATE ON ops.watchdog FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();
`;

export class Watchdog0005 implements MigrationInterface {
  readonly name = 'Watchdog1795219200005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  down(): Promise<void> {
    throw new Error('This record is only ever added to: restore a backup instead.');
  }
}
