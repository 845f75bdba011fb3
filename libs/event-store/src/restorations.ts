import type { DataSource } from 'typeorm';
import type { Instant } from '#contracts';

/** What was there before a restoration and is not there after it. */
export type Loss = {
  /** The last instant at which anything lost was received or recorded; null if nothing was. */
  until: Instant | null;
  /** Tasks of which everything is lost, and tasks that have lost a part. */
  tasks: number;
  shortened: number;
  commands: number;
  events: number;
  /** Of the events, those that were acts of the clock: what is still due comes again. */
  clockActs: number;
  notices: number;
  /** Received before the backup and decided after it: they are decided again. */
  undecided: number;
  /** How often the organisation or the rules had changed since. */
  organisationChanges: number;
  /** Words that had been erased since, and have been erased again. */
  erasedAgain: number;
  /** Events of the backup that the store did not hold before: it had gone another way. */
  returned: number;
};

export type Restoration = {
  restoredAt: Instant;
  restoredBy: string;
  /** What was received and recorded until then is there again. */
  backupAt: Instant;
  /** Null where the store that was replaced could not be read. */
  lost: Loss | null;
};

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
