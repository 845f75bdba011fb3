import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { flushDirectory } from '../supervise/flush-directory.ts';
import { PlainError } from '../supervise/plain-error.ts';
import type { PostgresUser } from './postgres-user.ts';

export const superuser = 'postgres';

/** Makes the folder of a new database, whole or not at all. */
export async function createCluster(
  dir: string,
  password: string,
  program: string,
  user: PostgresUser,
): Promise<void> {
  const draft = `${dir}.${process.pid}.new`;
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = join(dirname(dir), `password.${process.pid}.new`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined)
    for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);
  await initdb(draft, passwordFile, program, user);
  rmSync(passwordFile);
  renameSync(draft, dir);
  flushDirectory(dirname(dir));
}

async function initdb(dir: string, passwordFile: string, program: string, user: PostgresUser): Promise<void> {
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
  const child = spawn(program, args, {
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
      `The database could not be made in ${dir}: ${output.trim().split('\n').at(-1) ?? ''}; mend that and start again.`,
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
