import type { DataSource } from 'typeorm';
import type { Instant } from '#contracts';
import { hashPassword } from './accounts.ts';

/** Who recorded something about a person. */
export type RecordedBy = { personId: string; postId: string };

/** People and their accounts: personal data, kept beside the events and never in them, each change with who made it and when. */
export class People {
  constructor(private readonly database: DataSource) {}

  /** Registers a person, or gives them another name from an instant on. Nothing is added where they are called so already. */
  async name(personId: string, name: string, from: Instant, by: RecordedBy): Promise<void> {
    await this.database.query(
      `SELECT org.name_person($1, $2, $3, $4) WHERE NOT EXISTS (
         SELECT 1 FROM (SELECT name FROM org.person_name WHERE person_id = $1 AND named_from <= $3
           ORDER BY named_from DESC, recorded_at DESC LIMIT 1) AS called WHERE name = $2)`,
      [personId, name, from, JSON.stringify(by)],
    );
  }

  /** Opens an account, or gives it another password. False when the login is somebody else’s. */
  async setAccount(login: string, personId: string, password: string, by: RecordedBy): Promise<boolean> {
    const [row] = await this.database.query<{ done: boolean }[]>(
      'SELECT org.set_account($1, $2, $3, $4) AS done',
      [login, personId, await hashPassword(password), JSON.stringify(by)],
    );
    return row?.done ?? false;
  }

  /** Closes every account of a person. Nothing is done where there is none. */
  async closeAccounts(personId: string, by: RecordedBy): Promise<void> {
    await this.database.query('SELECT org.close_accounts($1, $2)', [personId, JSON.stringify(by)]);
  }
}
