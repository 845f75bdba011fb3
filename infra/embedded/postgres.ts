import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { PlainError } from '../supervise/plain-error.ts';
import type { StopPolicy } from '../supervise/pid-file.ts';
import { ManagedProcess } from '../supervise/process.ts';
import type { Reporter } from '../supervise/reporter.ts';
import { logFile, runDirectory } from './paths.ts';
import { choosePort, isFree, listensOn, loopback, type PortWish } from './ports.ts';
import { postgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { openCluster, type Cluster } from './postgres-cluster.ts';
import { postgresEnvironment, superuser } from './postgres-initdb.ts';
import { stopOrphanPostgres } from './postgres-orphan.ts';
import { postgresUser, type PostgresUser } from './postgres-user.ts';

export interface PostgresOptions {
  dataDir: string;
  port: PortWish;
  restart: boolean;
  report: Reporter;
  signal?: AbortSignal | undefined;
}

/** A running PostgreSQL of our own, reached as its superuser. */
export interface EmbeddedPostgres {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly process: ManagedProcess;
  url(database: string): string;
}

// SIGINT is PostgreSQL's fast shutdown. SIGQUIT ends it at once and leaves the log to be replayed, as after a crash;
// SIGKILL would leave its children and its shared memory behind.
const policy: StopPolicy = { stopSignal: 'SIGINT', forceSignal: 'SIGQUIT', graceMs: 60_000 };
const attempts = 5;
// What passes by itself shows at once. A server that ran and never answered will not do so the next time.
const retryWithinMs = 30_000;

/** Starts PostgreSQL on the data directory, after stopping what a killed run has left there. The caller holds its lock. */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const user = postgresUser();
  const binaries = postgresBinaries(user);
  const cluster = await openCluster(options.dataDir, binaries, user);
  options.signal?.throwIfAborted();
  return serveCluster(options, { name: 'postgres', user, binaries, cluster });
}

/** A cluster, what serves it as whom, and the name of its process and log. */
export interface Service {
  name: string;
  user: PostgresUser;
  binaries: PostgresBinaries;
  cluster: Cluster;
}

/** Starts PostgreSQL on a cluster that is there. The caller holds the lock of its data directory. */
export async function serveCluster(options: PostgresOptions, service: Service): Promise<EmbeddedPostgres> {
  const { dataDir, report, signal } = options;
  const { binaries, cluster } = service;
  await stopOrphanPostgres(cluster.dir, policy, report);
  const began = performance.now();
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(options.port);
    const server = managedPostgres(options, service, port);
    try {
      await server.start(signal);
      const elsewhere = cluster.dir.startsWith(dataDir) ? '' : `, its data is in ${cluster.dir}`;
      report.say(`PostgreSQL ${binaries.version} listens on ${listensOn(port, options.port)}${elsewhere}.`);
      return embedded(server, port, cluster.password);
    } catch (error) {
      signal?.throwIfAborted();
      const tooLate = attempt === attempts || performance.now() - began > retryWithinMs;
      if (tooLate || !(await mayPass(error, port))) throw error;
    }
  }
}

// The port was taken meanwhile, or the children of a killed server have not noticed its death yet.
async function mayPass(error: unknown, port: number): Promise<boolean> {
  if (!(error instanceof PlainError)) return false;
  if (await isFree(port)) await sleep(1_000);
  return true;
}

function managedPostgres(options: PostgresOptions, service: Service, port: number): ManagedProcess {
  const { dataDir, restart, report } = options;
  const { name, user, binaries, cluster } = service;
  return new ManagedProcess({
    ...policy,
    ...user,
    name,
    title: 'PostgreSQL',
    command: binaries.postgres,
    args: ['-D', cluster.dir, ...serverSettings(port).flatMap((setting) => ['-c', setting])],
    env: postgresEnvironment(),
    cwd: '/',
    runDir: runDirectory(dataDir),
    logFile: logFile(dataDir, name),
    ready: () => databaseAnswers(urlOf(port, cluster.password, 'postgres')),
    // Replaying the log after a crash takes its time.
    readyWithinMs: 120_000,
    restart,
    report,
  });
}

function serverSettings(port: number): string[] {
  return [
    `port=${port}`,
    `listen_addresses=${loopback}`,
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_line_prefix=%m [%p] %q%u@%d ',
    'fsync=on',
    'synchronous_commit=on',
    'full_page_writes=on',
  ];
}

/** Whether a database can be asked something, within seconds; it throws where it cannot. */
export async function databaseAnswers(url: string): Promise<boolean> {
  const limits = { connectionTimeoutMillis: 2_000, query_timeout: 2_000 };
  const client = new pg.Client({ connectionString: url, ...limits });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function embedded(server: ManagedProcess, port: number, password: string): EmbeddedPostgres {
  return {
    host: loopback,
    port,
    user: superuser,
    password,
    process: server,
    url: (database) => urlOf(port, password, database),
  };
}

function urlOf(port: number, password: string, database: string): string {
  return `postgresql://${superuser}:${password}@${loopback}:${port}/${encodeURIComponent(database)}`;
}
