import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was told of something owed is looked up for each line of the office’s desk. */
export class NoticesAbout0020 implements MigrationInterface {
  readonly name = 'NoticesAbout1795219200020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX notice_about ON read.notice (task_id, obligation_id, sent_at DESC)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX read.notice_about');
  }
}
