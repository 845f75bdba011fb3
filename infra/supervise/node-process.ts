import { join } from 'node:path';
import { ManagedProcess } from './process.ts';
import type { Reporter } from './reporter.ts';

export interface NodeProcessOptions {
  /** Names the pid file and the log: `api`, `worker`. */
  name: string;
  /** What the user reads: `API`, `Worker`. */
  title: string;
  /** The JavaScript file to run. */
  entry: string;
  args?: readonly string[];
  /** For Node itself, before the file. */
  nodeArgs?: readonly string[];
  /** Added to this process's own environment. */
  env?: NodeJS.ProcessEnv;
  cwd: string;
  dataDir: string;
  ready: () => Promise<boolean>;
  readyWithinMs?: number;
  /** How long it may take to end after SIGTERM before it is killed. */
  graceMs?: number;
  restart?: boolean;
  report: Reporter;
}

/** One of our own Node processes, not yet started: log in `<dataDir>/logs`, SIGTERM to stop, then SIGKILL. */
export function nodeProcess(options: NodeProcessOptions): ManagedProcess {
  const { name, title, entry, cwd, dataDir, ready, report } = options;
  return new ManagedProcess({
    name,
    title,
    command: process.execPath,
    args: [...(options.nodeArgs ?? []), '--enable-source-maps', entry, ...(options.args ?? [])],
    env: { ...process.env, ...options.env },
    cwd,
    runDir: join(dataDir, 'run'),
    logFile: join(dataDir, 'logs', `${name}.log`),
    ready,
    readyWithinMs: options.readyWithinMs ?? 60_000,
    stopSignal: 'SIGTERM',
    forceSignal: 'SIGKILL',
    graceMs: options.graceMs ?? 20_000,
    restart: options.restart ?? true,
    report,
  });
}

/** A probe: whether the address answers a GET with a success. */
export function httpProbe(url: string): () => Promise<boolean> {
  return async () => {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  };
}
