import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PlainError } from '../supervise/plain-error.ts';
import { ManagedProcess } from '../supervise/process.ts';
import type { Reporter } from '../supervise/reporter.ts';
import { logFile, runDirectory } from './paths.ts';
import { anyPorts, choosePort, isFree, listensOn, loopback, type PortWish } from './ports.ts';
import type { TemporalBinaries } from './temporal-build.ts';
import { dynamicConfig, innerPortCount, serverEnvironment } from './temporal-config.ts';
import { requireSoleServer } from './temporal-membership.ts';
import { registerNamespaces, temporalServes } from './temporal-namespace.ts';
import { prepareTemporalDatabases } from './temporal-schema.ts';
import { storeUrl, type TemporalPostgres } from './temporal-store.ts';

export interface TemporalOptions {
  dataDir: string;
  binaries: TemporalBinaries;
  postgres: TemporalPostgres;
  port: PortWish;
  namespaces: readonly string[];
  /** Those in which workflows may skip time: never one with real deadlines. */
  timeSkippingNamespaces: readonly string[];
  restart: boolean;
  report: Reporter;
  signal?: AbortSignal | undefined;
}

/** A running Temporal server of our own. */
export interface EmbeddedTemporal {
  readonly address: string;
  readonly process: ManagedProcess;
  /** Registers a namespace unless it is there, and resolves when it can be used. */
  registerNamespace(name: string): Promise<void>;
}

const attempts = 3;

/** Prepares the databases, starts the server and resolves when all namespaces can be used. */
export async function startTemporal(options: TemporalOptions): Promise<EmbeddedTemporal> {
  const { binaries, postgres, namespaces, report, signal } = options;
  const { store } = postgres;
  await prepareTemporalDatabases({
    tool: binaries.sql,
    toolVersion: basename(dirname(binaries.sql)),
    store,
    adminUrl: storeUrl(store, 'postgres'),
  });
  signal?.throwIfAborted();
  await requireSoleServer(postgres, report, signal);
  const { server, port } = await startServer(options);
  const address = `${loopback}:${port}`;
  try {
    await registerNamespaces({ address }, namespaces, signal);
  } catch (error) {
    await server.stop();
    throw error;
  }
  report.say(`Temporal listens on ${listensOn(port, options.port)}.`);
  return { address, process: server, registerNamespace: (name) => registerNamespaces({ address }, [name]) };
}

async function startServer(options: TemporalOptions): Promise<{ server: ManagedProcess; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(options.port);
    const innerPorts = await anyPorts(innerPortCount);
    const server = managedServer(options, port, innerPorts);
    try {
      await server.start(options.signal);
      return { server, port };
    } catch (error) {
      options.signal?.throwIfAborted();
      // Another program may have taken one of the ports between the choice and the use.
      const wasTaken = error instanceof PlainError && !(await allFree([port, ...innerPorts]));
      if (!wasTaken || attempt === attempts) throw error;
    }
  }
}

async function allFree(ports: readonly number[]): Promise<boolean> {
  return (await Promise.all(ports.map(isFree))).every((free) => free);
}

function managedServer(
  options: TemporalOptions,
  port: number,
  innerPorts: readonly number[],
): ManagedProcess {
  const { dataDir, binaries, postgres, restart, report } = options;
  const config = join(dataDir, 'temporal', 'dynamic-config.yaml');
  mkdirSync(dirname(config), { recursive: true });
  writeFileSync(config, dynamicConfig(options.timeSkippingNamespaces));
  return new ManagedProcess({
    name: 'temporal',
    title: 'Temporal',
    command: binaries.server,
    args: ['--allow-no-auth', 'start'],
    env: serverEnvironment(postgres.store, port, innerPorts, config),
    cwd: dirname(config),
    runDir: runDirectory(dataDir),
    logFile: logFile(dataDir, 'temporal'),
    ready: () => temporalServes({ address: `${loopback}:${port}`, connectTimeout: '1s' }),
    readyWithinMs: 90_000,
    stopSignal: 'SIGTERM',
    forceSignal: 'SIGKILL',
    graceMs: 20_000,
    restart,
    report,
  });
}
