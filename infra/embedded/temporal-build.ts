import {
  closeSync,
  createWriteStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { acquireLock, LockHeldError, type Lock } from '../supervise/lock.ts';
import { PlainError } from '../supervise/plain-error.ts';
import type { Reporter } from '../supervise/reporter.ts';
import { goEnvironment, requireGo, runGo, type GoRun } from './go.ts';
import { makeDirectory, temporalBinariesDir, temporalModuleDir } from './paths.ts';

export interface TemporalBinaries {
  server: string;
  sql: string;
}

const names = ['server', 'sql'] as const;
const neededBytes = 2.5 * 1024 ** 3;
const buildFlags = ['-trimpath', '-ldflags=-s -w'];

/**
 * The Temporal server and its SQL tool, built from the pinned modules when the cache does not hold them yet. An
 * interrupted build goes on where it was; of two builders at once the second waits for the first.
 */
export async function temporalBinaries(
  cacheDir: string,
  report: Reporter,
  signal?: AbortSignal,
): Promise<TemporalBinaries> {
  const target = temporalBinariesDir(cacheDir);
  if (!isComplete(target)) await buildAlone(target, report, signal);
  return { server: join(target, 'server'), sql: join(target, 'sql') };
}

async function buildAlone(target: string, report: Reporter, signal?: AbortSignal): Promise<void> {
  makeDirectory(dirname(target), 'DONDOC_CACHE_DIR');
  const lock = await waitForLock(`${target}.lock`, report, signal);
  try {
    if (!isComplete(target)) await build(target, report, signal);
  } finally {
    lock.release();
  }
}

async function waitForLock(file: string, report: Reporter, signal?: AbortSignal): Promise<Lock> {
  for (;;) {
    try {
      return acquireLock(file);
    } catch (error) {
      if (!(error instanceof LockHeldError)) throw error;
      report.progress(`Waiting for process ${error.pid}, which is building the Temporal server.`);
      await sleep(1_000, undefined, signal ? { signal } : {});
    }
  }
}

async function build(target: string, report: Reporter, signal?: AbortSignal): Promise<void> {
  requireGo();
  requireSpace(dirname(target));
  const buildCache = join(dirname(target), 'go-build');
  const draft = `${target}.${process.pid}.new`;
  removeDrafts(target);
  const log = createWriteStream(`${target}.log`, { flags: 'a' });
  const run = { cwd: temporalModuleDir(), env: goEnvironment(buildCache), log, signal };
  try {
    await compile(run, draft, report);
    publish(draft, target);
    rmSync(buildCache, { recursive: true, force: true });
  } catch (error) {
    signal?.throwIfAborted();
    throw new PlainError(
      `Building the Temporal server failed (${error instanceof Error ? error.message : String(error)}): see ${target}.log, then start again, and it goes on from there.`,
    );
  } finally {
    await once(log.end(), 'finish');
  }
}

async function compile(run: Omit<GoRun, 'args'>, draft: string, report: Reporter): Promise<void> {
  const started = performance.now();
  const tell = (state: string): void =>
    report.progress(`Building Temporal (once, 4 to 8 min): ${state}, ${elapsed(started)}`);
  const list = ['list', '-deps', ...buildFlags, '-f', '{{if .Stale}}x{{end}}', 'tool'];
  let downloads = 0;
  const onDownload = (line: string): void => {
    if (line.startsWith('go: downloading')) tell(`${++downloads} modules fetched`);
  };
  tell('finding what is needed');
  const total = (await runGo({ ...run, args: list, onLine: onDownload })).split('x').length - 1;
  let done = 0;
  const state = (): string =>
    done < total ? `${done} of ${total} packages` : `${total} packages done, linking`;
  const ticker = setInterval(() => tell(state()), 1_000);
  try {
    mkdirSync(draft);
    // Without a command in its name, a line of `-v` is the import path of a package being compiled.
    const onLine = (line: string): void => void (/^[\w.~/-]+$/.test(line) && done++);
    await runGo({ ...run, args: ['build', '-v', ...buildFlags, '-o', `${draft}/`, 'tool'], onLine });
  } finally {
    clearInterval(ticker);
  }
  report.say(`The Temporal server is built (${elapsed(started)}); later starts use it as it is.`);
}

// The sizes are written last and the folder is renamed after that: a folder under its final name is whole.
function publish(draft: string, target: string): void {
  for (const name of names) flush(join(draft, name));
  const sizes = Object.fromEntries(names.map((name) => [name, statSync(join(draft, name)).size]));
  writeFileSync(join(draft, 'sizes.json'), JSON.stringify(sizes), { flush: true });
  rmSync(target, { recursive: true, force: true });
  renameSync(draft, target);
}

function isComplete(target: string): boolean {
  try {
    const sizes = JSON.parse(readFileSync(join(target, 'sizes.json'), 'utf8')) as Record<string, number>;
    return names.every((name) => statSync(join(target, name)).size === sizes[name]);
  } catch {
    return false;
  }
}

function flush(file: string): void {
  const descriptor = openSync(file, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function removeDrafts(target: string): void {
  const dir = dirname(target);
  const drafts = readdirSync(dir).filter(
    (name) => name.startsWith(`${basename(target)}.`) && name.endsWith('.new'),
  );
  for (const name of drafts) rmSync(join(dir, name), { recursive: true, force: true });
}

function requireSpace(dir: string): void {
  const { bavail, bsize } = statfsSync(dir);
  if (bavail * bsize > neededBytes || existsSync(join(dir, 'go-build'))) return;
  throw new PlainError(
    `Building the Temporal server needs 2.5 GB for a few minutes and ${dir} has less: free some, or set DONDOC_CACHE_DIR to a folder on another disk.`,
  );
}

function elapsed(since: number): string {
  const seconds = Math.round((performance.now() - since) / 1_000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
