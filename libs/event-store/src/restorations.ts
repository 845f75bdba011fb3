import type { DataSource } from 'typeorm';
import type { Loss, Restoration } from '#contracts';

type Row = { restored_at: Date; restored_by: string; backup_at: Date; lost: Loss | null };

/** When the store was put back to a backup, and what that cost. Only the owner of the database adds to it. */
export class Restorations {
  constructor(private readonly database: DataSource) {}

  async all(): Promise<Restoration[]> {
    const rows = await this.database.query<Row[]>('SELECT * FROM es.restoration ORDER BY restored_at');
    return rows.map(({ restored_at, restored_by, backup_at, lost }) => ({
      restoredAt: restored_at.toISOString(),
      restoredBy: restored_by,
      backupAt: backup_at.toISOString(),
      lost,
    }));
  }

  async record({ restoredBy, backupAt, lost }: Omit<Restoration, 'restoredAt'>): Promise<void> {
    await this.database.query(
      'INSERT INTO es.restoration (restored_by, backup_at, lost) VALUES ($1, $2, $3)',
      [restoredBy, backupAt, lost && JSON.stringify(lost)],
    );
  }

  /** Takes over what the replaced store knew of earlier restorations. */
  async takeOver(earlier: readonly Restoration[]): Promise<void> {
    for (const { restoredAt, restoredBy, backupAt, lost } of earlier) {
      await this.database.query(
        `INSERT INTO es.restoration (restored_at, restored_by, backup_at, lost) VALUES ($1, $2, $3, $4)
         ON CONFLICT (restored_at) DO NOTHING`,
        [restoredAt, restoredBy, backupAt, lost && JSON.stringify(lost)],
      );
    }
  }
}
