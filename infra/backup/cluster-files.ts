import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The control file: PostgreSQL rewrites it in place, and what it says must be of one piece. */
export const controlFile = 'global/pg_control';

/** Folders whose content PostgreSQL makes anew, or that goes into the archive by itself, as its log does. */
const emptied = new Set([
  ...['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp'],
  'pg_subtrans',
]);
// What belongs to the running server, and what a backup brings of its own.
const left = new Set([
  ...['postmaster.pid', 'postmaster.opts', 'backup_label', 'tablespace_map', 'backup_manifest'],
  controlFile,
]);
const isTemporary = (name: string): boolean => name.startsWith('pgsql_tmp') || name === 'pg_internal.init';

/** What of a cluster's folder is to be copied: folders before what is in them; paths from the cluster's folder. */
export function* clusterFiles(
  dir: string,
  folder = '',
): Generator<{ path: string; kind: 'file' | 'folder' }> {
  for (const entry of readdirSync(join(dir, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (left.has(path) || isTemporary(entry.name)) continue;
    if (!entry.isDirectory()) yield { path, kind: 'file' };
    else {
      yield { path, kind: 'folder' };
      if (!emptied.has(path)) yield* clusterFiles(dir, path);
    }
  }
}

/** The control file, read until it reads twice the same. */
export const readControlFile = (dir: string): Buffer => {
  for (let last = readFileSync(join(dir, controlFile)); ;) {
    const next = readFileSync(join(dir, controlFile));
    if (next.equals(last)) return next;
    last = next;
  }
};

/** The number by which PostgreSQL tells one cluster from another: the first thing in its control file. */
export const systemIdOf = (dir: string): string =>
  readFileSync(join(dir, controlFile)).readBigUInt64LE(0).toString();

/** The log's files from one to another, both included. Their names are in the order of the log. */
export const logFiles = (dir: string, first: string, last: string): string[] =>
  readdirSync(join(dir, 'pg_wal'))
    .filter((name) => /^[0-9A-F]{24}$/.test(name) && first <= name && name <= last)
    .sort()
    .map((name) => `pg_wal/${name}`);
