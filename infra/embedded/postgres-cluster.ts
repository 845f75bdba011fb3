import { execFileSync, spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { chmodSync, closeSync, fsyncSync, openSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { PlainError } from '../supervise/plain-error.ts';
import { sharedDir, type PostgresBinaries } from './postgres-binaries.ts';
import { mayEnter, type PostgresUser } from './postgres-user.ts';
import { hasSecret, secret } from './secrets.ts';

export const superuser = 'postgres';
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
  const home = clusterHome(dataDir, user);
  const major = binaries.version.split('.')[0] ?? binaries.version;
  const dir = join(home, major);
  removeDrafts(home);
  if (existsSync(dir)) {
    requireUsable(dir, dataDir, user);
  } else {
    requireNoOtherMajor(home, major);
    await createCluster(dir, dataDir, binaries, user);
  }
  return { dir, password: secret(dataDir, secretName) };
}

// Where the user `postgres` cannot reach the data directory, a link in it leads to a place that it can.
function clusterHome(dataDir: string, user: PostgresUser): string {
  const home = join(dataDir, 'postgres');
  if (!lstatSync(home, { throwIfNoEntry: false })) {
    if (mayEnter(user, dataDir)) mkdirSync(home, { mode: 0o755 });
    else symlinkSync(elsewhere(), home);
  }
  if (existsSync(home) && mayEnter(user, home)) return home;
  throw new PlainError(
    `The user "postgres", who runs the database for root, cannot enter ${home}: set DONDOC_DATA_DIR to a folder that it can enter.`,
  );
}

function elsewhere(): string {
  mkdirSync(sharedDir, { recursive: true, mode: 0o755 });
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

async function createCluster(
  dir: string,
  dataDir: string,
  binaries: PostgresBinaries,
  user: PostgresUser,
): Promise<void> {
  const draft = `${dir}.${process.pid}.new`;
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = join(dirname(dir), `password.${process.pid}.new`);
  writeFileSync(passwordFile, `${secret(dataDir, secretName)}\n`, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined)
    for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);
  await initdb(draft, passwordFile, binaries, user);
  rmSync(passwordFile);
  renameSync(draft, dir);
  flushDirectory(dirname(dir));
}

function flushDirectory(dir: string): void {
  const descriptor = openSync(dir, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

async function initdb(
  dir: string,
  passwordFile: string,
  binaries: PostgresBinaries,
  user: PostgresUser,
): Promise<void> {
  const args = [
    `--pgdata=${dir}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--data-checksums',
    // Order and case are PostgreSQL's own, the same on every machine; only pg_trgm still asks the system for letters.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--lc-ctype=${systemLocale()}`,
  ];
  const child = spawn(binaries.initdb, args, {
    ...user,
    cwd: '/',
    env: postgresEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0)
    throw new PlainError(
      `The database could not be made in ${dir}: ${output.trim().split('\n').at(-1) ?? ''}`,
    );
}

/** Nothing of the caller's environment reaches PostgreSQL: a stray PGDATA or LC_ALL would change what it does. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
}

function systemLocale(): string {
  try {
    const list = execFileSync('locale', ['-a'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return list.split('\n').some((name) => /^C\.utf-?8$/i.test(name)) ? 'C.UTF-8' : 'C';
  } catch {
    return 'C';
  }
}
