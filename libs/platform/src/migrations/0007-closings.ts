import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For the watchdog, which looks at what was closed, in the order in which that was written: one entry for each closed task. */
const index = `CREATE INDEX event_closing ON es.event (written_at) WHERE type IN ('TaskSignedOff', 'TaskWithdrawn')`;

export class Closings0007 implements MigrationInterface {
  readonly name = 'Closings1795219200007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${index};`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX es.event_closing');
  }
}
