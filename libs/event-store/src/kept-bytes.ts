import type { DataSource, EntityManager } from 'typeorm';
import { canonicalText } from './canonical.ts';

/** What events name by its SHA-256 and what is kept beside the streams, byte for byte: never changed, nor removed. */
class KeptBytes {
  constructor(
    private readonly database: Pick<DataSource | EntityManager, 'query'>,
    private readonly table: string,
    private readonly keeper: string,
  ) {}

  /** Keeps a value as canonical JSON, and answers with the SHA-256 of its bytes. */
  async keep(value: unknown): Promise<string> {
    const rows = await this.database.query<{ digest: string }[]>(`SELECT ${this.keeper}($1) AS digest`, [
      Buffer.from(canonicalText(value), 'utf8'),
    ]);
    if (!rows[0]) throw new Error(`${this.keeper} gave no answer`);
    return rows[0].digest;
  }

  /** The bytes that were kept, as text; undefined if nothing has this digest. */
  async find(digest: string): Promise<string | undefined> {
    const rows = await this.database.query<{ body: Buffer }[]>(
      `SELECT body FROM ${this.table} WHERE digest = $1`,
      [Buffer.from(digest, 'hex')],
    );
    return rows[0]?.body.toString('utf8');
  }
}

/** The figures of closed periods. */
export class FrozenFigures extends KeptBytes {
  constructor(database: Pick<DataSource | EntityManager, 'query'>) {
    super(database, 'es.closed_figures', 'es.keep_figures');
  }
}

/** The lists that went over with posts. */
export class HandedLists extends KeptBytes {
  constructor(database: Pick<DataSource | EntityManager, 'query'>) {
    super(database, 'es.handed_list', 'es.keep_handed_list');
  }
}
