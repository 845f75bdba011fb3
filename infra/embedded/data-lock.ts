import { join } from 'node:path';
import { acquireLock, LockHeldError, type Lock } from '../supervise/lock.ts';
import { PlainError } from '../supervise/plain-error.ts';

/** Takes the data directory for this process: one dondoc at a time runs on it. */
export function lockDataDirectory(dataDir: string): Lock {
  const lock = tryLockDataDirectory(dataDir);
  if (typeof lock !== 'number') return lock;
  throw new PlainError(
    `dondoc is already running here (pid ${lock}): stop it first, or set DONDOC_DATA_DIR to another folder.`,
  );
}

/** The lock, or the pid of the process that holds it. */
export function tryLockDataDirectory(dataDir: string): Lock | number {
  try {
    return acquireLock(join(dataDir, 'dondoc.lock'));
  } catch (error) {
    if (error instanceof LockHeldError) return error.pid;
    throw error;
  }
}
