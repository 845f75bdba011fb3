import { type ConnectionOptions } from '@temporalio/client';
import { stopOrphans } from '../supervise/pid-file.ts';
import { terminalReporter, type Reporter } from '../supervise/reporter.ts';
import type { Stoppable } from '../supervise/supervise.ts';
import { lockDataDirectory } from './data-lock.ts';
import { requireGivenPostgres } from './given-postgres.ts';
import { cacheDirectory, dataDirectory, makeDirectory, runDirectory } from './paths.ts';
import type { PortWish } from './ports.ts';
import { startPostgres, type EmbeddedPostgres } from './postgres.ts';
import { readSettings, type Settings } from './settings.ts';
import { temporalBinaries, type TemporalBinaries } from './temporal-build.ts';
import { registerNamespaces } from './temporal-namespace.ts';
import { givenStore, ownStore } from './temporal-store.ts';
import { startTemporal, type EmbeddedTemporal } from './temporal.ts';

export interface StackOptions {
  /** Default: DONDOC_DATA_DIR, or `.dondoc` in the repository. */
  dataDir?: string;
  /** `standard`: those of the settings, or the next free ones. `any`: whatever is free, for many stacks at once. */
  ports?: 'standard' | 'any';
  /** Default: the one of the settings. */
  namespaces?: readonly string[];
  /** Those in which workflows may skip time; they are registered too. Never one with real deadlines. */
  timeSkippingNamespaces?: readonly string[];
  /** Bring back what ends unasked. Default true. */
  restart?: boolean;
  /** How to reach the server of TEMPORAL_ADDRESS, where an address is not enough (TLS, API key). */
  temporalConnection?: Omit<ConnectionOptions, 'address'>;
  report?: Reporter;
  signal?: AbortSignal;
  env?: NodeJS.ProcessEnv;
}

/** PostgreSQL and Temporal, ours or the user's, ready to be used. */
export interface Stack extends Stoppable {
  readonly dataDir: string;
  readonly temporalAddress: string;
  readonly namespaces: readonly string[];
  /** Undefined when DATABASE_URL is set. */
  readonly postgres: EmbeddedPostgres | undefined;
  /** Undefined when TEMPORAL_ADDRESS is set. */
  readonly temporal: EmbeddedTemporal | undefined;
  /** The address of a database on the server; without a name, the one in DATABASE_URL, or `dondoc`. */
  databaseUrl(name?: string): string;
  /** Stops Temporal, then PostgreSQL, and gives the data directory free. */
  stop(): Promise<void>;
  kill(): void;
}

interface Context {
  dataDir: string;
  settings: Settings;
  options: StackOptions;
  report: Reporter;
}

/** The database on a PostgreSQL of ours, and on one whose address names none. */
export const defaultDatabase = 'dondoc';

/** Starts what the environment does not replace. On failure or abort everything is stopped again. */
export async function openStack(options: StackOptions = {}): Promise<Stack> {
  const env = options.env ?? process.env;
  const settings = readSettings(env);
  const dataDir = options.dataDir ?? dataDirectory(env);
  const report = options.report ?? terminalReporter();
  makeDirectory(dataDir, 'DONDOC_DATA_DIR');
  const lock = lockDataDirectory(dataDir);
  const started: Stoppable[] = [{ stop: () => Promise.resolve(lock.release()), kill: () => lock.release() }];
  try {
    return await start({ dataDir, settings, options, report }, cacheDirectory(env), started);
  } catch (error) {
    await stopAll(started);
    throw error;
  }
}

async function start(context: Context, cacheDir: string, started: Stoppable[]): Promise<Stack> {
  const { dataDir, settings, options, report } = context;
  await stopOrphans(runDirectory(dataDir), report);
  // Before anything runs: this may take minutes, or end in the sentence that Go is missing.
  const binaries = settings.temporalAddress
    ? undefined
    : await temporalBinaries(cacheDir, report, options.signal);
  if (settings.databaseUrl) await requireGivenPostgres(settings.databaseUrl);
  const postgres = settings.databaseUrl ? undefined : await openPostgres(context);
  if (postgres) started.push(postgres.process);
  const temporal = binaries && (await openTemporal(context, binaries, postgres));
  if (temporal) started.push(temporal.process);
  else await useGivenTemporal(context);
  return {
    dataDir,
    temporalAddress: temporal?.address ?? settings.temporalAddress ?? '',
    namespaces: allNamespaces(context),
    postgres,
    temporal,
    databaseUrl: (name) => databaseUrl(settings, postgres, name),
    stop: () => stopAll(started),
    kill: () => started.toReversed().forEach((part) => part.kill()),
  };
}

function openPostgres({ dataDir, settings, options, report }: Context): Promise<EmbeddedPostgres> {
  const { restart = true, signal } = options;
  return startPostgres({ dataDir, port: portWish(options, settings.postgresPort), restart, report, signal });
}

async function openTemporal(
  context: Context,
  binaries: TemporalBinaries,
  postgres: EmbeddedPostgres | undefined,
): Promise<EmbeddedTemporal> {
  const { dataDir, settings, options, report } = context;
  const { restart = true, signal } = options;
  return startTemporal({
    dataDir,
    binaries,
    postgres: postgres ? await ownStore(postgres, dataDir) : givenStore(settings.databaseUrl ?? ''),
    port: portWish(options, settings.temporalPort),
    namespaces: allNamespaces(context),
    timeSkippingNamespaces: options.timeSkippingNamespaces ?? [],
    restart,
    report,
    signal,
  });
}

async function useGivenTemporal(context: Context): Promise<void> {
  const { settings, options } = context;
  const endpoint = { ...options.temporalConnection, address: settings.temporalAddress ?? '' };
  await registerNamespaces(endpoint, allNamespaces(context), options.signal);
}

function allNamespaces({ settings, options }: Context): string[] {
  const wanted = options.namespaces ?? [settings.temporalNamespace];
  return [...new Set([...wanted, ...(options.timeSkippingNamespaces ?? [])])];
}

function portWish(options: StackOptions, standard: number): PortWish {
  return options.ports === 'any' ? 'any' : standard;
}

function databaseUrl(settings: Settings, postgres: EmbeddedPostgres | undefined, name?: string): string {
  if (postgres) return postgres.url(name ?? defaultDatabase);
  const url = new URL(settings.databaseUrl ?? '');
  if (name !== undefined || url.pathname.length < 2)
    url.pathname = `/${encodeURIComponent(name ?? defaultDatabase)}`;
  return url.href;
}

async function stopAll(started: readonly Stoppable[]): Promise<void> {
  for (const part of started.toReversed()) await part.stop();
}
