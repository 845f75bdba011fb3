import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { Loss } from '#contracts';
import { Restorations } from '#event-store';
import type { FileSettings } from '#files';
import { connectOwner, migrate, ReadLog, unknownMigrations } from '#platform';
import { clusterFolder } from '../backup/manifest.ts';
import type { Manifest } from '../backup/manifest.ts';
import { systemIdOf } from '../backup/cluster-files.ts';
import { lockDataDirectory } from '../embedded/data-lock.ts';
import { runDirectory } from '../embedded/paths.ts';
import { postgresBinaries } from '../embedded/postgres-binaries.ts';
import { findCluster } from '../embedded/postgres-cluster.ts';
import { exchangeCluster } from '../embedded/postgres-exchange.ts';
import { postgresUser } from '../embedded/postgres-user.ts';
import { serveCluster } from '../embedded/postgres.ts';
import type { Service } from '../embedded/postgres.ts';
import { defaultDatabase } from '../embedded/stack.ts';
import { machineUser } from '../machine-user.ts';
import { PlainError } from '../supervise/plain-error.ts';
import { stopOrphans } from '../supervise/pid-file.ts';
import { silentReporter } from '../supervise/reporter.ts';
import type { Reporter } from '../supervise/reporter.ts';
import type { Scope } from '../supervise/supervise.ts';
import { putFilesBack, removalsIn, removeFilesAgain } from './files.ts';
import { eraseAgain, findLoss, knows } from './loss.ts';
import { writeLostCommands } from './loss-report.ts';
import { setPassword } from './set-password.ts';
import { unpack } from './unpack.ts';

/** What a restoration came to. `loss` is the reason, in words, where it cannot be known. */
export type Restored = {
  manifest: Manifest;
  loss: Loss | string;
  lostFile: string;
  /** Where the replaced cluster is now; undefined if there was none. */
  aside: string | undefined;
};

type Place = { scope: Scope; dataDir: string; report: Reporter; files: FileSettings };

/**
 * Puts the cluster of a data directory back to a backup. Until the very end everything happens beside the present one, which is
 * then set aside, never deleted. What is interrupted before leaves the present one in its place.
 */
export const restore = async (archive: string, place: Place): Promise<Restored> => {
  const { scope, dataDir, report } = place;
  const lock = lockDataDirectory(dataDir);
  scope.add({ stop: async () => lock.release(), kill: () => lock.release() });
  await stopOrphans(runDirectory(dataDir), silentReporter);
  const [user, stamp] = [postgresUser(), new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')];
  const binaries = postgresBinaries(user);
  const found = findCluster(dataDir, binaries, user);
  const draft = `${found.dir}.${process.pid}.new`;
  // The user who runs PostgreSQL has to get through to the cluster in it, which is for that user alone.
  mkdirSync(draft);
  chmodSync(draft, 0o711);
  scope.add({ stop: async () => rmSync(draft, { recursive: true, force: true }), kill: () => undefined });
  report.say(`Unpacking and checking ${archive}.`);
  const manifest = await unpack(archive, draft, user, binaries.version);
  requireKnown(manifest);
  scope.signal.throwIfAborted();
  const cluster = { dir: join(draft, clusterFolder), password: found.password };
  const restored: Service = { name: 'postgres-restored', user, binaries, cluster };
  const present: Service | undefined = found.exists
    ? { name: 'postgres', user, binaries, cluster: found }
    : undefined;
  await putFilesBack(draft, place.files);
  setPassword(restored);
  const lostFile = join(dataDir, 'restorations', `lost-${stamp}.csv`);
  const loss = await accountFor(manifest, restored, present, lostFile, place);
  scope.signal.throwIfAborted();
  return { manifest, loss, lostFile, aside: exchangeCluster(cluster.dir, found.dir) };
};

const requireKnown = ({ migrations, dondoc }: Manifest): void => {
  if (unknownMigrations(migrations).length === 0) return;
  throw new PlainError(`The backup was made by a newer dondoc (${dondoc}): bring this one up to it first.`);
};

/** Runs the restored cluster, and the present one beside it where it still runs, until what is lost has been said and recorded. */
const accountFor = async (
  manifest: Manifest,
  restored: Service,
  present: Service | undefined,
  lostFile: string,
  place: Place,
): Promise<Loss | string> =>
  served(restored, place, async (after, url) => {
    await migrate(url);
    const loss = await compared(manifest, present, lostFile, place, after);
    await new Restorations(after).record({
      restoredBy: machineUser(),
      backupAt: manifest.backupAt,
      lost: typeof loss === 'string' ? null : loss,
    });
    return loss;
  });

const compared = async (
  manifest: Manifest,
  present: Service | undefined,
  lostFile: string,
  place: Place,
  after: DataSource,
): Promise<Loss | string> => {
  if (!present) return 'there was no database here to compare with';
  try {
    if (systemIdOf(present.cluster.dir) !== manifest.systemId)
      return 'the database that was here is not the one that was backed up';
    place.report.say('Comparing it with the database that is here.');
    return await served(present, place, async (before) => {
      const { loss, commands } = await findLoss(before, after);
      if (await knows(before, 'es.restoration'))
        await new Restorations(after).takeOver(await new Restorations(before).all());
      if (await knows(before, 'ops.read_log')) await new ReadLog(after).takeOver(before);
      const erasedAgain = await eraseAgain(before, after);
      const filesRemovedAgain = await removeFilesAgain(after, await removalsIn(before), place.files);
      if (commands.length > 0) writeLostCommands(lostFile, commands);
      return { ...loss, erasedAgain, filesRemovedAgain };
    });
  } catch (error) {
    place.scope.signal.throwIfAborted();
    return `the database that was here cannot be read (${(error as Error).message.trim()})`;
  }
};

/** Serves a cluster for as long as some work with its store lasts. */
const served = async <T>(
  service: Service,
  { scope, dataDir }: Place,
  work: (store: DataSource, url: string) => Promise<T>,
): Promise<T> => {
  const options = { dataDir, port: 'any' as const, restart: false, report: silentReporter };
  const postgres = await serveCluster({ ...options, signal: scope.signal }, service);
  scope.add(postgres.process);
  try {
    const url = postgres.url(defaultDatabase);
    const store = await connectOwner(url);
    try {
      return await work(store, url);
    } finally {
      await store.destroy();
    }
  } finally {
    await postgres.process.stop();
  }
};
