import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileSettings } from '#files';
import { dataDirectory } from './embedded/paths.ts';
import { fileSettings } from './file-settings.ts';
import { PlainError } from './supervise/plain-error.ts';

/** Where a running dondoc’s parts are, for the commands beside it. */
export type Running = { databaseUrl: string; temporalAddress: string; namespace: string; taskQueue: string };

/** And where its files are. */
type RunningWithFiles = Running & { files: FileSettings };

const file = (dataDir: string) => join(dataDir, 'running.json');

/** Writes down where everything is, readable for this user alone: the database’s password is in it. */
export const announce = (dataDir: string, running: RunningWithFiles): void => {
  const { databaseUrl, temporalAddress, namespace, taskQueue, files } = running;
  const found = { databaseUrl, temporalAddress, namespace, taskQueue, files, pid: process.pid };
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
export const findRunning = (dataDir = dataDirectory()): RunningWithFiles => {
  const path = file(dataDir);
  const found = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as RunningWithFiles & { pid: number })
    : undefined;
  if (!found || !isAlive(found.pid)) {
    throw new PlainError(
      'dondoc is not running here: start it with npm start, which does this check by itself.',
    );
  }
  return found;
};

/** The database in DATABASE_URL with the files that the settings name, or those of the dondoc that is running. */
export const whereFilesAre = (): Pick<RunningWithFiles, 'databaseUrl' | 'files'> => {
  const databaseUrl = process.env['DATABASE_URL'];
  return databaseUrl ? { databaseUrl, files: fileSettings(dataDirectory()) } : findRunning();
};
