import pg from 'pg';
import { PlainError } from './supervise/plain-error.ts';

/** Creates a database on a server of ours if it is not there yet. */
export const createDatabase = async (serverUrl: string, name: string): Promise<void> => {
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  try {
    const found = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0)
      await server.query(`CREATE DATABASE "${name}" ENCODING 'UTF8' TEMPLATE template0`);
  } finally {
    await server.end();
  }
};

const noSuchDatabase = '3D000';

/** Makes sure that the database of an address is there, on our server or the user’s. */
export const ensureDatabase = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
  } catch (error) {
    if ((error as { code?: string }).code !== noSuchDatabase) throw error;
    await createMissing(url);
  } finally {
    await client.end().catch(() => undefined);
  }
};

const createMissing = async (url: string): Promise<void> => {
  const server = new URL(url);
  const name = decodeURIComponent(server.pathname.slice(1));
  server.pathname = '/postgres';
  try {
    await createDatabase(server.toString(), name);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainError(
      `The database ${name} is not there and could not be created (${reason}): create it, then start again.`,
    );
  }
};
