import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { Inbox } from '#event-store';
import { connectAs, connectOwner, migrate, CommandGateway, temporalClient } from '#platform';
import { createDatabase } from '../database.ts';
import { anyPorts, loopback } from '../embedded/ports.ts';
import { readSettings } from '../embedded/settings.ts';
import { openStack } from '../embedded/stack.ts';
import type { Stack } from '../embedded/stack.ts';
import type { Premises } from '../processes.ts';
import type { Reporter } from '../supervise/reporter.ts';
import type { Scope } from '../supervise/supervise.ts';
import { CpuMeter } from './cpu.ts';
import { seedBenchOffice } from './office.ts';

/** The servers of one run. */
export type Ground = {
  scope: Scope;
  report: Reporter;
  dataDir: string;
  stack: Stack;
  cpu: CpuMeter;
  namespace: string;
  /** Where time may be skipped. */
  travelNamespace: string;
};

/** One dondoc without its processes: a database, the ways to it, and what its processes are to be started on. */
export type Place = {
  owner: DataSource;
  /** As the API sees it. */
  api: DataSource;
  temporal: Client;
  inbox: Inbox;
  gateway: CommandGateway;
  premises: Premises;
};

const temporaryFolder = (scope: Scope): string => {
  const dir = mkdtempSync(join(tmpdir(), 'dondoc-bench-'));
  // Run by root, PostgreSQL has a user of its own, who must get in.
  chmodSync(dir, 0o755);
  const remove = () => {
    // PostgreSQL’s folder may be a link to a place that its user can enter.
    const cluster = join(dir, 'postgres');
    if (existsSync(cluster)) rmSync(realpathSync(cluster), { recursive: true, force: true });
    rmSync(dir, { recursive: true, force: true });
  };
  scope.add({ stop: async () => remove(), kill: remove });
  return dir;
};

/** Starts PostgreSQL and Temporal in a folder that goes with the scope, unless the environment names servers. */
export const openGround = async (scope: Scope, report: Reporter): Promise<Ground> => {
  const run = randomBytes(3).toString('hex');
  const [namespace, travelNamespace] = [`dondoc-bench-${run}`, `dondoc-bench-travel-${run}`];
  const settings = readSettings();
  if (settings.databaseUrl || settings.temporalAddress)
    report.say(
      `On the servers given, this makes and takes away the namespace ${namespace} and databases dondoc_bench_….`,
    );
  const dataDir = temporaryFolder(scope);
  const stack = await openStack({
    dataDir,
    ports: 'any',
    namespaces: [namespace],
    timeSkippingNamespaces: settings.temporalAddress ? [] : [travelNamespace],
    restart: false,
    report,
    signal: scope.signal,
  });
  scope.add(stack);
  const cpu = new CpuMeter();
  cpu.watch('Temporal', () => stack.temporal?.process.pid);
  cpu.watch('PostgreSQL', () => stack.postgres?.process.pid);
  cpu.watch('bench', () => process.pid);
  if (settings.temporalAddress) takeNamespaceAway(scope, settings.temporalAddress, namespace);
  return { scope, report, dataDir, stack, cpu, namespace, travelNamespace };
};

const takeNamespaceAway = (scope: Scope, address: string, namespace: string): void => {
  const stop = async () => {
    const { connection } = temporalClient({ TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace });
    await connection.operatorService.deleteNamespace({ namespace });
    await connection.close();
  };
  scope.add({ stop, kill: () => undefined });
};

/** A new database, gone with the scope where the server stays. */
export const newDatabase = async ({ scope, stack }: Ground): Promise<string> => {
  const name = `dondoc_bench_${randomBytes(4).toString('hex')}`;
  await createDatabase(stack.databaseUrl('postgres'), name);
  if (!stack.postgres) scope.add({ stop: () => dropDatabase(stack, name), kill: () => undefined });
  return stack.databaseUrl(name);
};

const dropDatabase = async (stack: Stack, name: string): Promise<void> => {
  const server = new pg.Client({ connectionString: stack.databaseUrl('postgres') });
  await server.connect();
  await server.query(`DROP DATABASE "${name}" WITH (FORCE)`);
  await server.end();
};

/** A migrated database with an office, by default that of the demo. */
export const newStore = async (
  ground: Ground,
  seed = seedBenchOffice,
): Promise<{ url: string; owner: DataSource }> => {
  const url = await newDatabase(ground);
  await migrate(url);
  const owner = await connectOwner(url);
  ground.scope.add({ stop: () => owner.destroy(), kill: () => undefined });
  await seed(owner);
  return { url, owner };
};

/** A store with everything that its processes need to be started. */
export const newPlace = async (
  ground: Ground,
  { namespace = ground.namespace, taskQueue = 'bench', seed = seedBenchOffice } = {},
): Promise<Place> => {
  const { scope, stack } = ground;
  const dataDir = join(ground.dataDir, taskQueue);
  const { url, owner } = await newStore(ground, seed);
  const api = await connectAs('api', url);
  scope.add({ stop: () => api.destroy(), kill: () => undefined });
  const temporal = temporalClient({ TEMPORAL_ADDRESS: stack.temporalAddress, TEMPORAL_NAMESPACE: namespace });
  scope.add({ stop: () => temporal.connection.close(), kill: () => undefined });
  const [port = 0] = await anyPorts(1);
  const premises = {
    ...{ dataDir, databaseUrl: url, temporalAddress: stack.temporalAddress, namespace, taskQueue, temporal },
    ...{ tokenSecret: randomBytes(32).toString('hex'), host: loopback, port },
  };
  // Commands are received before they are sent, many for each task.
  const inbox = new Inbox(api, 10_000);
  return { owner, api, temporal, inbox, gateway: new CommandGateway(temporal, inbox, taskQueue), premises };
};
