import pg from 'pg';
import { PlainError } from '../supervise/plain-error.ts';
import type { EmbeddedPostgres } from './postgres.ts';
import { type TemporalStore } from './temporal-config.ts';
import { secret } from './secrets.ts';

/** The PostgreSQL under the Temporal server. */
export interface TemporalPostgres {
  store: TemporalStore;
  /** Whether nobody else can run a Temporal server on it. */
  exclusive: boolean;
}

const role = 'temporal';

/** Our own PostgreSQL, with a role that owns Temporal's databases and nothing else. */
export async function ownStore(postgres: EmbeddedPostgres, dataDir: string): Promise<TemporalPostgres> {
  const password = secret(dataDir, role);
  const client = new pg.Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
    const verb = rowCount ? 'ALTER' : 'CREATE';
    await client.query(`${verb} ROLE ${role} LOGIN CREATEDB PASSWORD '${password}'`);
  } finally {
    await client.end();
  }
  const { host, port } = postgres;
  return { store: { host, port, user: role, password, tls: 'off' }, exclusive: true };
}

/** A PostgreSQL of the user's, as the user in its address. */
export function givenStore(databaseUrl: string): TemporalPostgres {
  const url = new URL(databaseUrl);
  if (!url.hostname)
    throw new PlainError(
      'DATABASE_URL names no host, which the Temporal server needs: name one, or set TEMPORAL_ADDRESS.',
    );
  const store: TemporalStore = {
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    tls: tlsOf(url.searchParams.get('sslmode')),
  };
  requirePassable(store);
  return { store, exclusive: false };
}

/** The address of one of the databases in the store. */
export function storeUrl(store: TemporalStore, database: string): string {
  const url = new URL('postgresql://localhost');
  url.hostname = store.host;
  url.port = String(store.port);
  url.username = encodeURIComponent(store.user);
  url.password = encodeURIComponent(store.password);
  url.pathname = `/${database}`;
  if (store.tls !== 'off')
    url.searchParams.set('sslmode', store.tls === 'verify' ? 'verify-full' : 'no-verify');
  return url.href;
}

// The server puts the user into an address unescaped, a space in the password as a plus, and both into YAML as they are.
function requirePassable({ user, password }: TemporalStore): void {
  if (/^[\w.-]+$/.test(user) && !/[\s"\\]/.test(password)) return;
  throw new PlainError(
    'The Temporal server cannot use the user or the password in DATABASE_URL: use a user of plain letters and a password without spaces, quotes and backslashes, or set TEMPORAL_ADDRESS.',
  );
}

function tlsOf(sslmode: string | null): TemporalStore['tls'] {
  if (sslmode === 'verify-full' || sslmode === 'verify-ca') return 'verify';
  return sslmode === 'require' || sslmode === 'no-verify' ? 'on' : 'off';
}
