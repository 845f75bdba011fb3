import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from './embedded/paths.ts';
import { PlainError } from './supervise/plain-error.ts';

/** Where a running dondoc’s parts are, for the commands beside it. */
export type Running = { databaseUrl: string; temporalAddress: string; namespace: string; taskQueue: string };

const file = (dataDir: string) => join(dataDir, 'running.json');

/** Writes down where everything is, readable for this user alone: the database’s password is in it. */
export const announce = (dataDir: string, running: Running): void => {
  const { databaseUrl, temporalAddress, namespace, taskQueue } = running;
  const found = { databaseUrl, temporalAddress, namespace, taskQueue, pid: process.pid };
  writeFileSync(file(dataDir), JSON.stringify(found), { mode: 0o600 });
};

export const withdraw = (dataDir: string): void => rmSync(file(dataDir), { force: true });

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Finds the dondoc that npm start runs on this data directory. */
export const findRunning = (dataDir = dataDirectory()): Running => {
  const path = file(dataDir);
  const found = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as Running & { pid: number })
    : undefined;
  if (!found || !isAlive(found.pid)) {
    throw new PlainError(
      'dondoc is not running here: start it with npm start, which does this check by itself.',
    );
  }
  return found;
};
