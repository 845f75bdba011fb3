import type { DataSource } from 'typeorm';
import type { Instant } from '#contracts';

/** The one idea of now: the wall clock plus an offset kept in the database, 0 in production. */
export class BusinessClock {
  constructor(private readonly database: Pick<DataSource, 'query'>) {}

  async now(): Promise<Instant> {
    const [row] = await this.database.query<{ now: Date }[]>('SELECT es.business_now() AS now');
    if (!row) throw new Error('es.business_now() gave no answer');
    return row.now.toISOString();
  }

  /** Milliseconds to add to the wall clock. */
  async offset(): Promise<number> {
    const [row] = await this.database.query<{ offset_ms: string }[]>('SELECT offset_ms FROM es.clock');
    return Number(row?.offset_ms ?? 0);
  }

  /** Moves business time on. Only the owner of the database may, and only the demo and the tests do. */
  async advance(milliseconds: number): Promise<void> {
    await this.database.query('UPDATE es.clock SET offset_ms = offset_ms + $1', [milliseconds]);
  }
}
