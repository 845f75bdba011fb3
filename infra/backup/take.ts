import { join } from 'node:path';
import pg from 'pg';
import { BusinessClock } from '#event-store';
import { FolderStore, openFileStore } from '#files';
import type { FileSettings } from '#files';
import { connectOwner } from '#platform';
import type { Reporter } from '../supervise/reporter.ts';
import { Archive } from './archive.ts';
import { clusterFiles, controlFile, logFiles, readControlFile } from './cluster-files.ts';
import { clusterFolder, filesFolderName, manifestName, ownVersion, thisMachine } from './manifest.ts';
import type { Manifest } from './manifest.ts';

/** A running cluster of ours: where it is, how to reach it as its superuser, and where the files are that people have uploaded. */
export type Source = { dir: string; databaseUrl: string; files: FileSettings };

type Started = { lsn: string; log: string };
type Stopped = { lsn: string; log: string; label: string };

/**
 * Copies a running cluster, whole and as of one moment, into an archive, by the steps that PostgreSQL gives for it
 * ("Making a Base Backup Using the Low Level API"): between start and stop the files may be copied as they come, because
 * the log written meanwhile goes along and mends them. Nobody who works with dondoc is held up.
 */
export const takeBackup = async (
  source: Source,
  file: string,
  report: Reporter,
  signal: AbortSignal,
): Promise<Manifest> => {
  const archive = new Archive(file);
  const session = new pg.Client({ connectionString: source.databaseUrl });
  try {
    await session.connect();
    const manifest = await copy(source, archive, session, report, signal);
    await archive.addBytes(manifestName, Buffer.from(JSON.stringify(manifest)));
    await archive.finish();
    return manifest;
  } catch (error) {
    await archive.abandon();
    throw error;
  } finally {
    // The slot goes with the session, and so does a backup that was not stopped.
    await session.end().catch(() => undefined);
  }
};

const copy = async (
  source: Source,
  archive: Archive,
  session: pg.Client,
  report: Reporter,
  signal: AbortSignal,
): Promise<Manifest> => {
  const takenAt = new Date().toISOString();
  const started = await startBackup(session);
  await archive.addFolder(clusterFolder);
  for (const { path, kind } of clusterFiles(source.dir)) {
    signal.throwIfAborted();
    if (archive.files.length % 500 === 499) report.progress(`${archive.files.length + 1} files copied.`);
    const target = `${clusterFolder}/${path}`;
    if (kind === 'folder') await archive.addFolder(target);
    else await archive.addFile(target, join(source.dir, path));
  }
  await archive.addBytes(`${clusterFolder}/${controlFile}`, readControlFile(source.dir));
  const known = await whatItHolds(source.databaseUrl);
  const stopped = await stopBackup(session);
  await archive.addBytes(`${clusterFolder}/backup_label`, Buffer.from(stopped.label));
  for (const path of logFiles(source.dir, started.log, stopped.log))
    await archive.addFile(`${clusterFolder}/${path}`, join(source.dir, path));
  const files = await copyFiles(source.files, archive, report, signal);
  return {
    format: 1,
    dondoc: ownVersion(),
    machine: thisMachine,
    ...(await aboutServer(session)),
    ...known,
    holds: { ...known.holds, ...files },
    takenAt,
    startLsn: started.lsn,
    stopLsn: stopped.lsn,
    files: archive.files,
  };
};

/** Copies every file that is kept in a folder. They come last: what an act in the copied database names was kept before that act. */
const copyFiles = async (
  settings: FileSettings,
  archive: Archive,
  report: Reporter,
  signal: AbortSignal,
): Promise<{ files?: number }> => {
  const store = await openFileStore(settings);
  if (!(store instanceof FolderStore)) return {};
  const all = await store.all();
  await archive.addFolder(filesFolderName);
  for (const [index, sha256] of all.entries()) {
    signal.throwIfAborted();
    if (index % 500 === 499) report.progress(`${index + 1} uploaded files copied.`);
    await archive.addFile(`${filesFolderName}/${sha256}`, store.pathOf(sha256));
  }
  return { files: all.length };
};

const one = async <Row extends pg.QueryResultRow>(session: pg.Client, sql: string): Promise<Row> => {
  const { rows } = await session.query<Row>(sql);
  const [row] = rows;
  if (!row) throw new Error(`PostgreSQL gave no answer to: ${sql}`);
  return row;
};

// A slot keeps the server from throwing away the log that the copy needs.
const startBackup = async (session: pg.Client): Promise<Started> => {
  await session.query(
    `SELECT pg_create_physical_replication_slot('dondoc_backup_' || pg_backend_pid(), true, true)`,
  );
  return one<Started>(
    session,
    `SELECT lsn, pg_walfile_name(lsn) AS log FROM pg_backup_start('dondoc', fast => true) AS lsn`,
  );
};

// The stop switches to a new file of the log, so that the last one needed is complete.
const stopBackup = async (session: pg.Client): Promise<Stopped> => {
  const stopped = await one<Stopped & { tablespaces: string }>(
    session,
    `SELECT lsn, pg_walfile_name(lsn) AS log, labelfile AS label, spcmapfile AS tablespaces
     FROM pg_backup_stop(wait_for_archive => false)`,
  );
  if (stopped.tablespaces !== '')
    throw new Error(`The database has tablespaces outside its folder: ${stopped.tablespaces}`);
  return stopped;
};

const aboutServer = (session: pg.Client): Promise<Pick<Manifest, 'postgres' | 'systemId'>> =>
  one(
    session,
    `SELECT split_part(current_setting('server_version'), ' ', 1) AS postgres, system_identifier::text AS "systemId"
     FROM pg_control_system()`,
  );

type Known = Pick<Manifest, 'backupAt' | 'migrations' | 'holds'>;

const whatItHolds = async (databaseUrl: string): Promise<Known> => {
  const owner = await connectOwner(databaseUrl);
  try {
    const backupAt = await new BusinessClock(owner).now();
    const migrations = await owner.query<{ name: string }[]>('SELECT name FROM migration ORDER BY id');
    const [holds] = await owner.query<Known['holds'][]>(
      `SELECT (SELECT count(*)::int FROM es.stream WHERE kind = 'task' AND version > 0) AS tasks,
              (SELECT count(*)::int FROM es.event) AS events, (SELECT count(*)::int FROM es.command) AS commands`,
    );
    if (!holds) throw new Error('The store could not be counted');
    return { backupAt, migrations: migrations.map(({ name }) => name), holds };
  } finally {
    await owner.destroy();
  }
};
