import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const hasProc = existsSync('/proc/self/stat');

/** Tells a process from a later one with the same pid; undefined when it does not run (a zombie does not). */
export function processIdentity(pid: number): string | undefined {
  try {
    return hasProc ? linuxIdentity(pid) : psColumn(pid, 'lstart');
  } catch {
    return undefined;
  }
}

/** The command line of a running process, words parted by spaces; empty when it cannot be read. */
export function commandLine(pid: number): string {
  try {
    return hasProc
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : (psColumn(pid, 'command') ?? '');
  } catch {
    return '';
  }
}

/** Whether that very process, not a namesake, still runs. */
export function isRunning(pid: number, identity: string): boolean {
  return processIdentity(pid) === identity;
}

/** Resolves with true as soon as the process is gone, with false when it outlives the time. */
export async function waitUntilGone(pid: number, identity: string, withinMs: number): Promise<boolean> {
  const end = performance.now() + withinMs;
  while (isRunning(pid, identity)) {
    if (performance.now() > end) return false;
    await sleep(50);
  }
  return true;
}

/** Sends a signal; a process that is already gone is no error. */
export function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function linuxIdentity(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is the program's name in brackets and may itself hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, startTime] = [fields[0], fields[19]];
  if (state === 'Z' || state === 'X') return undefined;
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return `${boot}:${startTime}`;
}

function psColumn(pid: number, column: string): string | undefined {
  const text = execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' });
  return text.trim() || undefined;
}
