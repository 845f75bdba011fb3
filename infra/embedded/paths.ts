import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainError } from '../supervise/plain-error.ts';

/** The folder of the repository, from the sources as well as from the build. */
export function repositoryDir(): string {
  let dir = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(dir, 'package.json'))) dir = dirname(dir);
  return dir;
}

/** Where everything that lives between two starts is kept. */
export function dataDirectory(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env['DONDOC_DATA_DIR'] || join(repositoryDir(), '.dondoc'));
}

/** Where what was built once is kept, for all clones of the user. */
export function cacheDirectory(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(
    env['DONDOC_CACHE_DIR'] || join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'dondoc'),
  );
}

export function logFile(dataDir: string, name: string): string {
  return join(dataDir, 'logs', `${name}.log`);
}

export function runDirectory(dataDir: string): string {
  return join(dataDir, 'run');
}

/** Changes with everything that changes the Temporal binaries. */
export function temporalCacheKey(goMod: string, goSum: string, platform: string, arch: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([goMod, goSum]))
    .digest('hex')
    .slice(0, 16);
  return `${hash}-${platform}-${arch}`;
}

/** The folder that holds, or will hold, the Temporal binaries for the modules pinned here. */
export function temporalBinariesDir(cacheDir: string): string {
  const read = (file: string): string => readFileSync(join(temporalModuleDir(), file), 'utf8');
  return join(
    cacheDir,
    'temporal',
    temporalCacheKey(read('go.mod'), read('go.sum'), process.platform, process.arch),
  );
}

export function temporalModuleDir(): string {
  return join(repositoryDir(), 'infra', 'temporal');
}

/** Makes a folder and its parents; one that may not be written is the user's to mend, by the variable given. */
export function makeDirectory(dir: string, variable: string): void {
  try {
    mkdirSync(dir, { recursive: true });
    accessSync(dir, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new PlainError(
      `The folder ${dir} cannot be used (${reason}): set ${variable} to one that you may write.`,
    );
  }
}
