import { execFileSync, spawnSync } from 'node:child_process';
import { PlainError } from '../supervise/plain-error.ts';

/** Who runs PostgreSQL: nobody else than ourselves, or for root the user `postgres`. */
export interface PostgresUser {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root; then the user `postgres` does, made when there is none. */
export function postgresUser(): PostgresUser {
  if (process.getuid?.() !== 0) return {};
  const user = lookUp() ?? create();
  requireSwitching(user);
  return user;
}

/** Whether that user may enter the folder; the folder must be there. */
export function mayEnter(user: PostgresUser, dir: string): boolean {
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', dir], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
  );
}

function lookUp(): PostgresUser | undefined {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return undefined;
  }
}

function idOf(flag: string): number {
  return Number(
    execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
}

function create(): PostgresUser {
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'],
      {
        stdio: 'ignore',
      },
    );
  } catch {
    // Looked up again below: another start may have made it at the same time.
  }
  const user = lookUp();
  if (user) return user;
  throw new PlainError(
    'PostgreSQL does not run as root and the user "postgres" could not be made: start dondoc as another user, or make that one.',
  );
}

function requireSwitching(user: PostgresUser): void {
  if (mayEnter(user, '/')) return;
  throw new PlainError(
    'PostgreSQL does not run as root and this root may not act for the user "postgres": start dondoc as another user.',
  );
}
