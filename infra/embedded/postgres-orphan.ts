import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, processIdentity } from '../supervise/process-identity.ts';
import { stopByPid, type StopPolicy } from '../supervise/pid-file.ts';
import type { Reporter } from '../supervise/reporter.ts';

/**
 * Stops a PostgreSQL that a killed run has left on this cluster. When its pid has passed to a stranger, only the stale
 * postmaster.pid goes: PostgreSQL would take the stranger for a server and refuse to start. Call it under the lock.
 */
export async function stopOrphanPostgres(
  clusterDir: string,
  policy: StopPolicy,
  report: Reporter,
): Promise<void> {
  const pidFile = join(clusterDir, 'postmaster.pid');
  const pid = readPid(pidFile);
  const identity = pid === undefined ? undefined : processIdentity(pid);
  if (pid === undefined || identity === undefined) return;
  const command = commandLine(pid);
  if (command.includes(clusterDir)) {
    await stopByPid(pid, identity, policy);
    report.say(`PostgreSQL of a previous run (pid ${pid}) was still there and has been stopped.`);
  } else if (command !== '') {
    rmSync(pidFile);
  }
}

function readPid(pidFile: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
    return pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}
