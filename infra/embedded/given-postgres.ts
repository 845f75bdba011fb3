import pg from 'pg';
import { PlainError } from '../supervise/plain-error.ts';

const noSuchDatabase = '3D000';

/** Makes sure that the PostgreSQL in DATABASE_URL lets us in; the database it names may still have to be made. */
export async function requireGivenPostgres(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    if ((error as { code?: string }).code === noSuchDatabase) return;
    throw new PlainError(
      `The PostgreSQL in DATABASE_URL does not let dondoc in (${reasonOf(error)}): mend the address, or take it away to use the one that comes with dondoc.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

// A name with several addresses fails with one error for each.
function reasonOf(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}
