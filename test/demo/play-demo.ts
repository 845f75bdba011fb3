import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a run of the demo ended: with which code, and what it wrote on its outputs. */
export type Ended = { code: number | null; lines: string[]; said: string };

/** A folder for the data of a run. */
export const newDataDir = (): string => {
  const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-demo-'));
  // Run by root, PostgreSQL has a user of its own, who must get in.
  chmodSync(dataDir, 0o755);
  return dataDir;
};

/** Runs `npm run demo` with arguments, on servers of its own. */
export const playDemo = (dataDir: string, args: string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      ...{ NODE_OPTIONS: '', DONDOC_DATA_DIR: dataDir, DATABASE_URL: '', TEMPORAL_ADDRESS: '' },
    };
    const child = spawn(process.execPath, ['infra/launch.mjs', 'demo', ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, said] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, lines: out.trimEnd().split('\n'), said }));
  });

/** The object that a run which ended well printed last. */
export const lastLine = <T>({ code, lines, said }: Ended): T => {
  if (code !== 0) throw new Error(`The demo ended with ${code}:\n${said}`);
  return JSON.parse(lines.at(-1) ?? '') as T;
};
