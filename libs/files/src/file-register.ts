import type { EntityManager } from 'typeorm';
import type { Instant } from '#contracts';

/** Who brings a file, and how they call it. */
export type Upload = {
  sha256: string;
  size: number;
  personId: string;
  postId: string;
  fileName: string;
  mediaType: string;
};

/** A file as one person brought it, the latest time. */
export type Brought = { size: number; fileName: string | null; mediaType: string };

/** That a file was removed, and why. */
export type Removal = { sha256: string; reason: string; removedBy: string; removedAt: Instant };

/** What is known of files, beside their bytes. The API adds to it; only the owner of the database records that one is removed. */
export class FileRegister {
  constructor(private readonly database: Pick<EntityManager, 'query'>) {}

  /** Records an upload; false if the file was removed on record and is not to come back. */
  async keep({ sha256, size, personId, postId, fileName, mediaType }: Upload): Promise<boolean> {
    const [row] = await this.database.query<{ kept: boolean }[]>(
      'SELECT es.keep_file($1, $2, $3, $4, $5, $6) AS kept',
      [sha256, size, personId, postId, fileName, mediaType],
    );
    return row?.kept ?? false;
  }

  /** A file as somebody brought it; undefined if they never did. */
  async broughtBy(personId: string, sha256: string): Promise<Brought | undefined> {
    const [row] = await this.database.query<{ size: string; fileName: string | null; mediaType: string }[]>(
      `SELECT size, file_name AS "fileName", media_type AS "mediaType" FROM es.file_upload JOIN es.file USING (sha256)
       WHERE sha256 = $1 AND person_id = $2 ORDER BY upload_id DESC LIMIT 1`,
      [sha256, personId],
    );
    return row && { ...row, size: Number(row.size) };
  }

  /** As what kind of file it was first brought. */
  async mediaTypeOf(sha256: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ mediaType: string }[]>(
      'SELECT media_type AS "mediaType" FROM es.file_upload WHERE sha256 = $1 ORDER BY upload_id LIMIT 1',
      [sha256],
    );
    return row?.mediaType;
  }

  /** Whether a file was ever brought, by anybody. */
  async isKnown(sha256: string): Promise<boolean> {
    const rows = await this.database.query<unknown[]>('SELECT 1 FROM es.file WHERE sha256 = $1', [sha256]);
    return rows.length > 0;
  }

  /** Of some files, or of all that ever were, those that are removed on record. */
  async removals(of: readonly string[] | null = null): Promise<Removal[]> {
    const rows = await this.database.query<(Omit<Removal, 'removedAt'> & { removedAt: Date })[]>(
      `SELECT sha256, reason, removed_by AS "removedBy", removed_at AS "removedAt" FROM es.file_removal
       WHERE $1::text[] IS NULL OR sha256 = ANY ($1) ORDER BY removed_at, sha256`,
      [of],
    );
    return rows.map((row) => ({ ...row, removedAt: row.removedAt.toISOString() }));
  }

  /** Records that a file is removed, and erases its names everywhere; false if that is on record already. The bytes are the store’s. */
  async remove({ sha256, reason, removedBy }: Omit<Removal, 'removedAt'>): Promise<boolean> {
    const [row] = await this.database.query<{ removed: boolean }[]>(
      'SELECT es.remove_file($1, $2, $3) AS removed',
      [sha256, reason, removedBy],
    );
    return row?.removed ?? false;
  }
}
