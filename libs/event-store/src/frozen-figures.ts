import type { DataSource, EntityManager } from 'typeorm';
import { canonicalText } from './canonical.ts';

/** The figures of closed periods, byte for byte, by their digest. What is kept is never changed, nor removed. */
export class FrozenFigures {
  constructor(private readonly database: Pick<DataSource | EntityManager, 'query'>) {}

  /** Keeps a value as canonical JSON, and answers with the SHA-256 of its bytes. */
  async keep(value: unknown): Promise<string> {
    const rows = await this.database.query<{ digest: string }[]>('SELECT es.keep_figures($1) AS digest', [
      Buffer.from(canonicalText(value), 'utf8'),
    ]);
    if (!rows[0]) throw new Error('es.keep_figures gave no answer');
    return rows[0].digest;
  }

  /** The bytes that were kept, as text; undefined if nothing has this digest. */
  async find(digest: string): Promise<string | undefined> {
    const rows = await this.database.query<{ body: Buffer }[]>(
      'SELECT body FROM es.closed_figures WHERE digest = $1',
      [Buffer.from(digest, 'hex')],
    );
    return rows[0]?.body.toString('utf8');
  }
}
