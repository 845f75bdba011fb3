import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { seedOrganisation } from '#organisation';
import { connectOwner, migrate, temporalClient } from '#platform';
import { createDatabase } from '../database.ts';
import { demoPassword } from '../demo/data.ts';
import type { DemoData } from '../demo/data-schema.ts';
import { dataDirectory } from '../embedded/paths.ts';
import { anyPorts, loopback } from '../embedded/ports.ts';
import { secret } from '../embedded/secrets.ts';
import { defaultDatabase, openStack } from '../embedded/stack.ts';
import type { Stack } from '../embedded/stack.ts';
import { startProcesses } from '../processes.ts';
import type { Premises } from '../processes.ts';
import type { Reporter } from '../supervise/reporter.ts';
import type { Scope, Stoppable } from '../supervise/supervise.ts';

/** The drill has a folder and servers of its own: it never touches what npm start keeps, nor a server of the user’s. */
export const drillDataDir = (): string => join(dataDirectory(), 'drill');

/** An office at work: its servers, and the worker and API that run on them. */
export type Office = {
  stack: Stack;
  premises: Premises;
  owner: DataSource;
  temporal: Client;
  /** Where the API answers. */
  api: string;
};

const namespace = 'dondoc-drill';

const open = async (scope: Scope, report: Reporter): Promise<Office> => {
  const dataDir = drillDataDir();
  const env = { ...process.env, DATABASE_URL: '', TEMPORAL_ADDRESS: '' };
  const { signal } = scope;
  const stack = await openStack({
    ...{ dataDir, ports: 'any', namespaces: [namespace], restart: false, report, signal, env },
  });
  scope.add(stack);
  const databaseUrl = stack.databaseUrl();
  await createDatabase(stack.databaseUrl('postgres'), defaultDatabase);
  await migrate(databaseUrl);
  const { temporalAddress } = stack;
  const temporal = temporalClient({ TEMPORAL_ADDRESS: temporalAddress, TEMPORAL_NAMESPACE: namespace });
  scope.add({ stop: () => temporal.connection.close(), kill: () => undefined });
  const owner = await connectOwner(databaseUrl);
  scope.add({ stop: () => owner.destroy(), kill: () => undefined });
  const [port = 0] = await anyPorts(1);
  const servers = { databaseUrl, temporalAddress, temporal, tokenSecret: secret(dataDir, 'token') };
  const premises = { dataDir, ...servers, namespace, taskQueue: 'dondoc-drill', host: loopback, port };
  const { api } = await startProcesses(scope, report, premises, false);
  return { stack, premises, owner, temporal, api };
};

/** Opens the office for as long as some work in it lasts. Opened again, it goes on with the same data. */
export const inOffice = async <T>(
  scope: Scope,
  report: Reporter,
  work: (office: Office) => Promise<T>,
): Promise<T> => {
  const parts: Stoppable[] = [];
  const kill = (): void => parts.toReversed().forEach((part) => part.kill());
  scope.add({ stop: () => Promise.resolve(), kill });
  try {
    return await work(await open({ signal: scope.signal, add: (part) => void parts.push(part) }, report));
  } finally {
    for (const part of parts.toReversed()) await part.stop();
  }
};

export const moveIn = ({ owner }: Office, data: DemoData): Promise<void> =>
  seedOrganisation(owner, data.organisation, demoPassword);
