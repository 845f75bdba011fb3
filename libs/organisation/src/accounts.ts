import { hash, verify } from '@node-rs/argon2';
import type { DataSource } from 'typeorm';

/** Who may sign in. Passwords are kept as Argon2id hashes. */
export class Accounts {
  constructor(private readonly database: DataSource) {}

  /** The person behind a login, or undefined when login or password is wrong. Takes as long either way. */
  async personOf(login: string, password: string): Promise<string | undefined> {
    const [account] = await this.database.query<{ person_id: string; password_hash: string }[]>(
      'SELECT person_id, password_hash FROM org.account WHERE login = $1',
      [login],
    );
    const right = await verify(account?.password_hash ?? (await nobody), password);
    return right && account ? account.person_id : undefined;
  }
}

/** A hash that no password has, so that an unknown login costs what a known one costs. */
const nobody = hash(crypto.randomUUID());

export const hashPassword = (password: string): Promise<string> => hash(password);
