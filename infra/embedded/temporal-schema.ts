import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import pg from 'pg';
import { PlainError } from '../supervise/plain-error.ts';
import { temporalDatabase, visibilityDatabase, type TemporalStore } from './temporal-config.ts';

const schemas = [
  { database: temporalDatabase, schema: 'postgresql/v12/temporal' },
  { database: visibilityDatabase, schema: 'postgresql/v12/visibility' },
] as const;

// Kept as the comment of each database, which lives and dies with it.
const unfinished = 'dondoc: being set up';
const finished = (version: string): string => `dondoc: set up for ${version}`;

export interface TemporalSchemaOptions {
  /** The SQL tool that was built with the server. */
  tool: string;
  /** Changes with the tool: tells whether there may be something to update. */
  toolVersion: string;
  store: TemporalStore;
  /** Reaches the same PostgreSQL, in a database that is always there, as the same user. */
  adminUrl: string;
}

/**
 * Makes Temporal's two databases, or brings them to the version of the tool; what is up to date is left alone. One
 * whose making was interrupted is made anew. Only databases that this function made are ever touched.
 */
export async function prepareTemporalDatabases(options: TemporalSchemaOptions): Promise<void> {
  const admin = new pg.Client({ connectionString: options.adminUrl });
  await admin.connect();
  try {
    for (const { database, schema } of schemas) await prepare(admin, database, schema, options);
  } finally {
    await admin.end();
  }
}

type Admin = Pick<pg.Client, 'query'>;

async function prepare(
  admin: Admin,
  database: string,
  schema: string,
  options: TemporalSchemaOptions,
): Promise<void> {
  const version = createHash('sha256').update(options.toolVersion).digest('hex').slice(0, 16);
  const state = await readState(admin, database);
  if (state === finished(version)) return;
  if (state === 'foreign') throw foreignDatabase(database);
  if (state === 'absent' || state === unfinished) {
    await createEmpty(admin, database);
    await runTool(options, database, ['setup-schema', '-v', '0.0']);
  }
  await runTool(options, database, ['update-schema', '--schema-name', schema]);
  await setState(admin, database, finished(version));
}

async function readState(admin: Admin, database: string): Promise<string> {
  const { rows } = await admin.query<{ comment: string | null }>(
    `SELECT shobj_description(oid, 'pg_database') AS comment FROM pg_database WHERE datname = $1`,
    [database],
  );
  const [row] = rows;
  if (!row) return 'absent';
  return row.comment?.startsWith('dondoc: ') ? row.comment : 'foreign';
}

async function createEmpty(admin: Admin, database: string): Promise<void> {
  await admin.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${database}`).catch((error: unknown) => {
    if ((error as { code?: string }).code !== '42501') throw error;
    throw new PlainError(
      `The user in DATABASE_URL may not make the database ${database}: give it the right (ALTER ROLE … CREATEDB), or set TEMPORAL_ADDRESS to a Temporal server of your own.`,
    );
  });
  await setState(admin, database, unfinished);
}

async function setState(admin: Admin, database: string, state: string): Promise<void> {
  await admin.query(`COMMENT ON DATABASE ${database} IS '${state}'`);
}

function foreignDatabase(database: string): PlainError {
  return new PlainError(
    `The server holds a database ${database} that dondoc did not make: set TEMPORAL_ADDRESS to the Temporal server that uses it, or point DATABASE_URL at a PostgreSQL without it.`,
  );
}

async function runTool(
  options: TemporalSchemaOptions,
  database: string,
  command: readonly string[],
): Promise<void> {
  const { tool, store } = options;
  const target = [
    '--plugin',
    'postgres12_pgx',
    '--ep',
    store.host,
    '-p',
    String(store.port),
    '-u',
    store.user,
  ];
  const tls =
    store.tls === 'off' ? [] : ['--tls', ...(store.tls === 'on' ? ['--tls-disable-host-verification'] : [])];
  try {
    // The password goes by the environment: arguments can be read by everybody on the machine.
    await promisify(execFile)(tool, [...target, ...tls, '--db', database, ...command], {
      env: { PATH: process.env['PATH'], SQL_PASSWORD: store.password },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const output = String((error as { stdout?: string; stderr?: string }).stderr ?? error);
    throw new Error(`The schema of ${database} could not be brought up to date: ${output.slice(-2_000)}`, {
      cause: error,
    });
  }
}
