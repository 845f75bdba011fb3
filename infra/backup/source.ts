import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { tryLockDataDirectory } from '../embedded/data-lock.ts';
import { makeDirectory, runDirectory } from '../embedded/paths.ts';
import { startPostgres } from '../embedded/postgres.ts';
import { readSettings } from '../embedded/settings.ts';
import { defaultDatabase } from '../embedded/stack.ts';
import { fileSettings } from '../file-settings.ts';
import { findRunning } from '../running.ts';
import { PlainError } from '../supervise/plain-error.ts';
import { stopOrphans } from '../supervise/pid-file.ts';
import { silentReporter } from '../supervise/reporter.ts';
import type { Reporter } from '../supervise/reporter.ts';
import type { Scope } from '../supervise/supervise.ts';
import { systemIdOf } from './cluster-files.ts';
import type { Source } from './take.ts';

const foreign = () =>
  new PlainError(
    'This dondoc runs on a PostgreSQL of your own (DATABASE_URL): back it up and restore it with the tools of that server, see docs/operations.md.',
  );

/** Backup and restore are for the PostgreSQL that comes with dondoc; a server of the user's has tools of its own. */
export const requireOwnPostgres = (): void => {
  if (readSettings().databaseUrl) throw foreign();
};

const homeIn = (dataDir: string): string => join(dataDir, 'postgres');

/** The cluster of a data directory, as it runs, or with PostgreSQL alone started for as long as the scope lasts. */
export const openSource = async (scope: Scope, dataDir: string, report: Reporter): Promise<Source> => {
  requireOwnPostgres();
  makeDirectory(dataDir, 'DONDOC_DATA_DIR');
  const lock = tryLockDataDirectory(dataDir);
  if (typeof lock === 'number') return runningSource(dataDir);
  scope.add({ stop: async () => lock.release(), kill: () => lock.release() });
  if (!existsSync(homeIn(dataDir)))
    throw new PlainError(`There is no database in ${dataDir}: start dondoc once, or set DONDOC_DATA_DIR.`);
  report.say('dondoc is not running: its PostgreSQL is started for the backup.');
  return startSource(scope, dataDir);
};

const startSource = async (scope: Scope, dataDir: string): Promise<Source> => {
  await stopOrphans(runDirectory(dataDir), silentReporter);
  const postgres = await startPostgres({
    ...{ dataDir, port: 'any', restart: false, report: silentReporter, signal: scope.signal },
  });
  scope.add(postgres.process);
  const databaseUrl = postgres.url(defaultDatabase);
  return { databaseUrl, dir: await folderOf(databaseUrl), files: fileSettings(dataDir) };
};

/** Whoever wrote down the address may have had another server in mind: only the files of the one that answers will do. */
const runningSource = async (dataDir: string): Promise<Source> => {
  const { databaseUrl, files } = findRunning(dataDir);
  const dir = await folderOf(databaseUrl);
  const home = homeIn(dataDir);
  if (!existsSync(dir) || !existsSync(home) || dirname(dir) !== realpathSync(home)) throw foreign();
  if (systemIdOf(dir) !== (await ask(databaseUrl, 'SELECT system_identifier::text FROM pg_control_system()')))
    throw foreign();
  return { databaseUrl, dir, files };
};

const folderOf = (databaseUrl: string): Promise<string> => ask(databaseUrl, 'SHOW data_directory');

const ask = async (databaseUrl: string, sql: string): Promise<string> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<[string]>({ text: sql, rowMode: 'array' });
    return rows[0]?.[0] ?? '';
  } finally {
    await client.end();
  }
};
