import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { isRunning, processIdentity } from './process-identity.ts';

/** Another running process holds the lock. */
export class LockHeldError extends Error {
  override readonly name = 'LockHeldError';
  readonly pid: number;

  constructor(pid: number) {
    super(`The lock is held by process ${pid}`);
    this.pid = pid;
  }
}

export interface Lock {
  release(): void;
}

interface Holder {
  pid: number;
  identity: string;
}

/** Takes the lock file for this process; the lock of a process that died is taken over. Throws LockHeldError. */
export function acquireLock(file: string): Lock {
  const content = JSON.stringify({
    pid: process.pid,
    identity: processIdentity(process.pid) ?? '',
    key: randomUUID(),
  });
  while (!tryCreate(file, content)) {
    const found = readIfThere(file);
    if (found === undefined) continue;
    const holder = parseHolder(found);
    if (holder && isRunning(holder.pid, holder.identity)) throw new LockHeldError(holder.pid);
    removeStale(file, found);
  }
  return { release: () => void (readIfThere(file) === content && rmSync(file, { force: true })) };
}

// link() is atomic and fails when the target is there, so nobody ever reads a lock that is half written.
function tryCreate(file: string, content: string): boolean {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

// Another process may have taken the stale lock over since we read it: what was moved away is looked at again.
function removeStale(file: string, expected: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = readIfThere(aside);
  if (moved !== undefined && moved !== expected) tryCreate(file, moved);
  rmSync(aside, { force: true });
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}
