import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainError } from '../supervise/plain-error.ts';
import { makeOpenDir, sharedDir, type PostgresBinaries } from './postgres-binaries.ts';
import { finishExchange } from './postgres-exchange.ts';
import { createCluster } from './postgres-initdb.ts';
import { mayEnter, type PostgresUser } from './postgres-user.ts';
import { hasSecret, secret } from './secrets.ts';

const secretName = 'postgres';

export interface Cluster {
  dir: string;
  password: string;
}

/**
 * The folder with PostgreSQL's data, made when there is none. It is made under another name and renamed when it is
 * whole, so that one whose making was interrupted is never taken for a database, and a database never made anew.
 */
export async function openCluster(
  dataDir: string,
  binaries: PostgresBinaries,
  user: PostgresUser,
): Promise<Cluster> {
  const found = findCluster(dataDir, binaries, user);
  if (!found.exists) await createCluster(found.dir, found.password, binaries.initdb, user);
  return found;
}

/** Where the cluster of a data directory is or is to be made, once what an interrupted start or restore has left is tidied up. */
export function findCluster(
  dataDir: string,
  binaries: PostgresBinaries,
  user: PostgresUser,
): Cluster & { exists: boolean } {
  const home = clusterHome(dataDir, user);
  const major = binaries.version.split('.')[0] ?? binaries.version;
  const dir = join(home, major);
  removeDrafts(home);
  finishExchange(dir);
  const exists = existsSync(dir);
  if (exists) requireUsable(dir, dataDir, user);
  else requireNoOtherMajor(home, major);
  return { dir, password: secret(dataDir, secretName), exists };
}

// Where the user `postgres` cannot reach the data directory, a link in it leads to a place that it can.
function clusterHome(dataDir: string, user: PostgresUser): string {
  const home = join(dataDir, 'postgres');
  letIn(user, dataDir);
  if (!lstatSync(home, { throwIfNoEntry: false })) {
    if (mayEnter(user, dataDir)) makeOpenDir(home);
    else symlinkSync(elsewhere(), home);
  }
  if (existsSync(home) && mayEnter(user, realpathSync(home))) return realpathSync(home);
  throw new PlainError(
    `The user "postgres", who runs the database for root, cannot enter ${home}: set DONDOC_DATA_DIR to a folder that it can enter.`,
  );
}

// The data directory is ours to open to passers-by, unlike the folders above it; what is secret in it has its own mode.
function letIn(user: PostgresUser, dataDir: string): void {
  if (mayEnter(user, dataDir) || !mayEnter(user, dirname(dataDir))) return;
  chmodSync(dataDir, (statSync(dataDir).mode & 0o777) | 0o011);
}

function elsewhere(): string {
  makeOpenDir(sharedDir);
  const dir = mkdtempSync(join(sharedDir, 'data-'));
  chmodSync(dir, 0o755);
  return dir;
}

function requireUsable(dir: string, dataDir: string, user: PostgresUser): void {
  const owner = user.uid ?? process.getuid?.();
  if (owner !== undefined && statSync(dir).uid !== owner)
    throw new PlainError(
      `The database in ${dir} belongs to another user: start dondoc as that user, or set DONDOC_DATA_DIR.`,
    );
  if (!hasSecret(dataDir, secretName))
    throw new PlainError(
      `The password of the database in ${dir} is gone: restore ${join(dataDir, 'secrets.json')}, or move ${dataDir} away to start anew.`,
    );
}

function requireNoOtherMajor(home: string, major: string): void {
  const other = readdirSync(home).find((name) => /^\d+$/.test(name));
  if (other === undefined) return;
  throw new PlainError(
    `The database in ${join(home, other)} was made by PostgreSQL ${other} and this is ${major}: bring it over with pg_upgrade, or set DONDOC_DATA_DIR to start anew.`,
  );
}

function removeDrafts(home: string): void {
  const drafts = readdirSync(home).filter((name) => name.endsWith('.new'));
  for (const name of drafts) rmSync(join(home, name), { recursive: true, force: true, maxRetries: 5 });
}
