import pg from 'pg';

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
