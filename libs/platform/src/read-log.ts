import type { DataSource } from 'typeorm';
import type { Instant, MomentBy, ViewRead } from '#contracts';

/** Who was shown what, at which moment of it. */
export type Reading = {
  personId: string;
  postId: string;
  authorityId: string;
  /** Null where the whole store was checked. */
  taskId: string | null;
  view: ViewRead;
  version: number | null;
  at: Instant | null;
  by: MomentBy | null;
};

/** A reading as it was noted. */
export type NotedReading = Omit<Reading, 'at'> & {
  entry: string;
  at: Date | null;
  readAt: Date;
  writtenAt: Date;
};

/** What a list of readings is narrowed by; null leaves it out. */
export type ReadingsWanted = {
  authorityId: string;
  taskId: string | null;
  personId: string | null;
  from: Instant | null;
  until: Instant | null;
};

/** Who was shown what of the record. It is added to, and nobody can change it. */
export class ReadLog {
  constructor(private readonly database: Pick<DataSource, 'query'>) {}

  async note({ personId, postId, authorityId, taskId, view, version, at, by }: Reading): Promise<void> {
    await this.database.query(
      `INSERT INTO ops.read_log (person_id, post_id, authority_id, task_id, view, version, as_of, as_of_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [personId, postId, authorityId, taskId, view, version, at, by],
    );
  }

  /** The latest first; `before` an entry, for the next page. */
  latest(wanted: ReadingsWanted, limit: number, before: string | null): Promise<NotedReading[]> {
    const { authorityId, taskId, personId, from, until } = wanted;
    return this.database.query(
      `SELECT entry, person_id AS "personId", post_id AS "postId", authority_id AS "authorityId", task_id AS "taskId", view, version,
         as_of AS at, as_of_by AS by, read_at AS "readAt", written_at AS "writtenAt"
       FROM ops.read_log
       WHERE authority_id = $1 AND ($2::uuid IS NULL OR task_id = $2) AND ($3::text IS NULL OR person_id = $3)
         AND ($4::timestamptz IS NULL OR read_at >= $4) AND ($5::timestamptz IS NULL OR read_at < $5)
         AND ($6::bigint IS NULL OR entry < $6)
       ORDER BY entry DESC LIMIT $7`,
      [authorityId, taskId, personId, from, until, before, limit],
    );
  }

  /** Takes over what another store noted and this one does not know: after a restoration, of the store that was replaced. */
  async takeOver(replaced: Pick<DataSource, 'query'>): Promise<void> {
    const known = await this.database.query<{ entry: string }[]>('SELECT entry FROM ops.read_log');
    const missing = await replaced.query<{ line: object }[]>(
      'SELECT to_jsonb(l) AS line FROM ops.read_log l WHERE NOT entry = ANY ($1::bigint[])',
      [known.map(({ entry }) => entry)],
    );
    await this.database.query(
      `INSERT INTO ops.read_log OVERRIDING SYSTEM VALUE SELECT * FROM jsonb_populate_recordset(NULL::ops.read_log, $1)`,
      [JSON.stringify(missing.map(({ line }) => line))],
    );
    await this.database.query(
      `SELECT setval(pg_get_serial_sequence('ops.read_log', 'entry'), max(entry)) FROM ops.read_log HAVING count(*) > 0`,
    );
  }
}
