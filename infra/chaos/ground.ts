import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { BusinessClock } from '#event-store';
import { seedOrganisation } from '#organisation';
import { connectOwner, migrate, temporalClient } from '#platform';
import { ensureDatabase } from '../database.ts';
import { demoPassword, ownFile, readData } from '../demo/data.ts';
import { logFile, repositoryDir } from '../embedded/paths.ts';
import { anyPorts, loopback } from '../embedded/ports.ts';
import { openStack } from '../embedded/stack.ts';
import type { Stack } from '../embedded/stack.ts';
import { environmentOf } from '../processes.ts';
import { logLinesSince } from '../supervise/log-file.ts';
import { httpProbe, nodeProcess } from '../supervise/node-process.ts';
import type { ManagedProcess } from '../supervise/process.ts';
import type { Reporter } from '../supervise/reporter.ts';
import type { Scope } from '../supervise/supervise.ts';
import type { Victim } from './part.ts';

const namespace = 'dondoc-chaos';
export const taskQueue = 'dondoc';

/** Everything that is put under chaos, and where it is. */
export type Ground = {
  /** What the chaos itself writes down, apart from the system’s own data. */
  notesDir: string;
  databaseUrl: string;
  temporal: Client;
  api: string;
  processes: Record<Victim, ManagedProcess>;
};

/** Servers of its own, whatever the environment says: chaos is for nobody’s real ones. */
const openOwnStack = (dataDir: string, { signal }: Scope, report: Reporter): Promise<Stack> => {
  const { DATABASE_URL: _, TEMPORAL_ADDRESS: __, ...env } = process.env;
  return openStack({ dataDir, ports: 'any', namespaces: [namespace], restart: false, report, signal, env });
};

/** Before the run starts, which sets the clock forward: nothing may be recorded as of a time that has not come. */
const installedAt = '2026-03-03T16:00:00.000Z';

const install = async (owner: DataSource): Promise<void> => {
  const clock = new BusinessClock(owner);
  await clock.advance(Date.parse(installedAt) - Date.parse(await clock.now()));
  await seedOrganisation(owner, readData(ownFile()).organisation, demoPassword);
};

const bringOffice = async (databaseUrl: string): Promise<void> => {
  await ensureDatabase(databaseUrl);
  await migrate(databaseUrl);
  const owner = await connectOwner(databaseUrl);
  await install(owner).finally(() => owner.destroy());
};

/** The worker says in its log who it is, then that it is ready. */
const workerReady = (dataDir: string, pid: number | undefined): boolean => {
  const lines = logLinesSince(logFile(dataDir, 'worker'), 0);
  const greeting = lines.lastIndexOf(`chaos worker ${pid}`);
  return greeting >= 0 && lines.indexOf('dondoc worker is ready', greeting) > 0;
};

/** Starts servers, worker and API in a folder of their own, with the demo’s office. They stop with the scope. */
export const openGround = async (
  dataDir: string,
  scope: Scope,
  report: Reporter,
  seed: string,
): Promise<Ground> => {
  const notesDir = join(dataDir, 'chaos');
  mkdirSync(notesDir);
  const stack = await openOwnStack(dataDir, scope, report);
  scope.add(stack);
  if (!stack.postgres || !stack.temporal) throw new Error('The servers are not our own.');
  const databaseUrl = stack.databaseUrl();
  await bringOffice(databaseUrl);
  const { temporalAddress } = stack;
  const temporal = temporalClient({ TEMPORAL_ADDRESS: temporalAddress, TEMPORAL_NAMESPACE: namespace });
  scope.add({ stop: () => temporal.connection.close(), kill: () => undefined });
  const [port = 0] = await anyPorts(1);
  const api = `http://${loopback}:${port}/api`;
  const premises = { dataDir, databaseUrl, temporalAddress, namespace, taskQueue, host: loopback, port };
  const env = {
    ...environmentOf({ ...premises, tokenSecret: randomBytes(32).toString('hex') }),
    CHAOS_DIR: notesDir,
    CHAOS_SEED: seed,
  };
  const common = { env, cwd: repositoryDir(), dataDir, restart: false, report };
  const dist = join(repositoryDir(), 'dist');
  const worker: ManagedProcess = nodeProcess({
    ...common,
    name: 'worker',
    title: 'Worker',
    entry: join(dist, 'infra', 'chaos', 'worker.js'),
    ready: async () => workerReady(dataDir, worker.pid),
  });
  const server = nodeProcess({
    ...common,
    name: 'api',
    title: 'API',
    entry: join(dist, 'apps', 'api', 'src', 'main.js'),
    ready: httpProbe(`${api}/health/live`),
  });
  for (const one of [worker, server]) scope.add(one);
  await Promise.all([worker.start(scope.signal), server.start(scope.signal)]);
  const processes = {
    worker,
    api: server,
    temporal: stack.temporal.process,
    postgres: stack.postgres.process,
  };
  return { notesDir, databaseUrl, temporal, api, processes };
};
