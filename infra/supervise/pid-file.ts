import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, processIdentity, signalProcess, waitUntilGone } from './process-identity.ts';
import type { Reporter } from './reporter.ts';

/** How a process is asked to end, and what follows when it does not. */
export interface StopPolicy {
  stopSignal: NodeJS.Signals;
  forceSignal: NodeJS.Signals;
  graceMs: number;
}

interface Entry extends StopPolicy {
  title: string;
  pid: number;
  identity: string;
  startedAt: number;
}

/** Notes a process that this one has started, so that the next start finds it should this one be killed. */
export function writePidFile(
  runDir: string,
  name: string,
  title: string,
  pid: number,
  policy: StopPolicy,
): void {
  const { stopSignal, forceSignal, graceMs } = policy;
  const identity = processIdentity(pid);
  if (identity === undefined) return;
  const entry: Entry = { title, pid, identity, startedAt: Date.now(), stopSignal, forceSignal, graceMs };
  mkdirSync(runDir, { recursive: true });
  const file = join(runDir, `${name}.json`);
  writeFileSync(`${file}.new`, JSON.stringify(entry));
  renameSync(`${file}.new`, file);
}

export function removePidFile(runDir: string, name: string): void {
  rmSync(join(runDir, `${name}.json`), { force: true });
}

/** Ends what a killed run has left behind, the latest first, so that nothing loses its database before it ends. */
export async function stopOrphans(runDir: string, report: Reporter): Promise<void> {
  for (const { name, entry } of readEntries(runDir)) {
    if (isRunning(entry.pid, entry.identity)) {
      await stopByPid(entry.pid, entry.identity, entry);
      report.say(`${entry.title} of a previous run (pid ${entry.pid}) was still there and has been stopped.`);
    }
    removePidFile(runDir, name);
  }
}

/** Asks a process to end and forces it when it takes longer than its time of grace. */
export async function stopByPid(pid: number, identity: string, policy: StopPolicy): Promise<void> {
  signalProcess(pid, policy.stopSignal);
  if (await waitUntilGone(pid, identity, policy.graceMs)) return;
  signalProcess(pid, policy.forceSignal);
  await waitUntilGone(pid, identity, 10_000);
}

function readEntries(runDir: string): { name: string; entry: Entry }[] {
  return listNames(runDir)
    .flatMap((name) => {
      const entry = readEntry(join(runDir, `${name}.json`));
      return entry ? [{ name, entry }] : [];
    })
    .sort((a, b) => b.entry.startedAt - a.entry.startedAt);
}

function listNames(runDir: string): string[] {
  try {
    return readdirSync(runDir).flatMap((file) =>
      file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : [],
    );
  } catch {
    return [];
  }
}

function readEntry(file: string): Entry | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Entry;
  } catch {
    return undefined;
  }
}
