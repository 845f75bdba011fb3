import { execFileSync, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { PlainError } from '../supervise/plain-error.ts';

const orElse = 'or set TEMPORAL_ADDRESS to a Temporal server of your own';

/** The settings under which Go builds exactly the pinned modules, whatever else is set on this machine. */
export function goEnvironment(buildCache: string, env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return {
    ...env,
    GOOS: undefined,
    GOARCH: undefined,
    GOEXPERIMENT: undefined,
    GOTOOLCHAIN: 'auto',
    GOFLAGS: '-mod=readonly',
    GOWORK: 'off',
    CGO_ENABLED: '0',
    GOCACHE: buildCache,
  };
}

/** Throws the sentence that helps when there is no Go, or one that cannot fetch the version the pin asks for. */
export function requireGo(): void {
  const version = installedGo();
  if (version === undefined)
    throw new PlainError(
      `Go is needed once, to build the Temporal server: install Go 1.21 or newer from https://go.dev/dl and start again, ${orElse}.`,
    );
  if (!isRecentEnough(version))
    throw new PlainError(
      `The Go installed here is too old (${version}): install Go 1.21 or newer from https://go.dev/dl and start again, ${orElse}.`,
    );
}

/** From 1.21 on, Go fetches by itself the newer release that a module asks for. */
export function isRecentEnough(version: string): boolean {
  const [, major, minor] = /go(\d+)\.(\d+)/.exec(version) ?? [];
  return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 21);
}

export interface GoRun {
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  log: Writable;
  /** Gets each line that Go prints about its work. */
  onLine?: (line: string) => void;
  signal?: AbortSignal | undefined;
}

/** Runs Go and resolves with what it wrote to its output; rejects with its last words when it fails. */
export async function runGo(run: GoRun): Promise<string> {
  run.signal?.throwIfAborted();
  const child = spawn('go', run.args, {
    cwd: run.cwd,
    env: run.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Go's compilers are its children: the whole group has to end.
  const endGroup = (): void => void (child.pid !== undefined && process.kill(-child.pid, 'SIGTERM'));
  run.signal?.addEventListener('abort', endGroup, { once: true });
  const words = lastWords(child.stderr, run);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  run.signal?.removeEventListener('abort', endGroup);
  run.signal?.throwIfAborted();
  if (code !== 0) throw new Error(words.at(-1)?.trim() ?? `go ended with ${code}`);
  return output;
}

function lastWords(stderr: NodeJS.ReadableStream, run: GoRun): string[] {
  const words: string[] = [];
  createInterface({ input: stderr }).on('line', (line) => {
    words.splice(0, words.length, ...words.slice(-1), line);
    run.log.write(`${line}\n`);
    run.onLine?.(line);
  });
  return words;
}

function installedGo(): string | undefined {
  try {
    // Not in the module's folder: an old Go would stumble over its go.mod before it could tell its version.
    return execFileSync('go', ['version'], {
      cwd: tmpdir(),
      env: { ...process.env, GOTOOLCHAIN: 'local' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
