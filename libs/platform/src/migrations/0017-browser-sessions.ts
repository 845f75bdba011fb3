import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is signed in with a browser. It comes and goes, and is no part of any record. */
const tables = `
CREATE TABLE ops.browser_session (sid text PRIMARY KEY, sess json NOT NULL, expire timestamptz(6) NOT NULL);
CREATE INDEX browser_session_expire ON ops.browser_session (expire);
`;

export class BrowserSessions0017 implements MigrationInterface {
  readonly name = 'BrowserSessions1795219200017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE ops.browser_session');
  }
}
