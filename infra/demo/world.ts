import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { connectOwner, temporalClient } from '#platform';
import { createDatabase } from '../database.ts';
import { dataDirectory } from '../embedded/paths.ts';
import { anyPorts, loopback } from '../embedded/ports.ts';
import { openStack } from '../embedded/stack.ts';
import type { Stack } from '../embedded/stack.ts';
import { startProcesses } from '../processes.ts';
import type { Reporter } from '../supervise/reporter.ts';
import type { Scope } from '../supervise/supervise.ts';

const namespace = 'dondoc-demo';
const database = 'dondoc_demo';

/** The demo has a folder, servers, a database and a namespace of its own: it never touches what npm start keeps. */
export const demoDataDir = (): string => join(dataDirectory(), 'demo');

/** Everything that runs below the demo. */
export type World = {
  owner: DataSource;
  temporal: Client;
  /** Where the API answers. */
  api: string;
};

/** PostgreSQL and Temporal with a client, before there is a database. */
export type Ground = { dataDir: string; stack: Stack; temporal: Client; url: string };

/** Starts the servers on free ports; everything is stopped with the scope. */
export const openGround = async (scope: Scope, report: Reporter): Promise<Ground> => {
  const dataDir = demoDataDir();
  const stack = await openStack({
    dataDir,
    ports: 'any',
    namespaces: [namespace],
    timeSkippingNamespaces: [namespace],
    restart: false,
    report,
    signal: scope.signal,
  });
  scope.add(stack);
  const temporal = temporalClient({ TEMPORAL_ADDRESS: stack.temporalAddress, TEMPORAL_NAMESPACE: namespace });
  scope.add({ stop: () => temporal.connection.close(), kill: () => undefined });
  return { dataDir, stack, temporal, url: stack.databaseUrl(database) };
};

const onServer = async <T>({ stack }: Ground, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: stack.databaseUrl('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Whether an earlier run has left its database. */
export const hasDatabase = (ground: Ground): Promise<boolean> =>
  onServer(ground, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    return found.rowCount === 1;
  });

/** Takes away what an earlier run has left: its database, and the workflows of its open tasks. */
export const clearAway = async (ground: Ground): Promise<void> => {
  await onServer(ground, (client) => client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`));
  const { workflow } = ground.temporal;
  for await (const { workflowId } of workflow.list({ query: "ExecutionStatus = 'Running'" })) {
    await workflow
      .getHandle(workflowId)
      .terminate('The demo is over.')
      .catch(() => undefined);
  }
};

export const createDemoDatabase = ({ stack }: Ground): Promise<void> =>
  createDatabase(stack.databaseUrl('postgres'), database);

/** Connects as the owner of the demo’s database, for as long as the scope lasts. */
export const connectAsOwner = async (scope: Scope, { url }: Ground): Promise<DataSource> => {
  const owner = await connectOwner(url);
  scope.add({ stop: () => owner.destroy(), kill: () => undefined });
  return owner;
};

/** Starts the built worker and the built API on the demo’s database, and says where the API answers. */
export const startDemoProcesses = async (
  scope: Scope,
  report: Reporter,
  { dataDir, stack, temporal, url }: Ground,
  taskQueue: string,
): Promise<string> => {
  const [port = 0] = await anyPorts(1);
  const tokenSecret = randomBytes(32).toString('hex');
  const servers = { databaseUrl: url, temporalAddress: stack.temporalAddress, temporal };
  const premises = { dataDir, ...servers, namespace, taskQueue, tokenSecret, host: loopback, port };
  return (await startProcesses(scope, report, premises, false)).api;
};
