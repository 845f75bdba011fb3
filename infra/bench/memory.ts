import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { TaskGateway } from '#platform';
import { productProcess } from '../processes.ts';
import type { Ground, Place } from './ground.ts';
import type { Story } from './office.ts';
import { openTasks } from './tasks.ts';

/** Bytes that the worker’s process holds in memory. */
export type Memory = {
  idleBytes: number;
  withTasksBytes: number;
  openTasks: number;
  per1000TasksBytes: number;
};

const settleMs = 3000;

const residentBytes = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;

/** A worker of its own, before and after tasks were issued and acknowledged, with all of them kept in its cache. */
export const measureMemory = async (
  ground: Ground,
  place: Place,
  story: Story,
  count: number,
): Promise<Memory> => {
  const taskQueue = 'bench-memory';
  const env = { MAX_CACHED_WORKFLOWS: String(count * 2) };
  const premises = { ...place.premises, taskQueue, dataDir: join(ground.dataDir, 'memory'), env };
  const worker = productProcess('worker', premises, { report: ground.report, restart: false });
  ground.scope.add(worker);
  await worker.start(ground.scope.signal);
  const gateway = new TaskGateway(place.temporal, place.inbox, taskQueue);
  await pause(settleMs);
  const idleBytes = residentBytes(worker.pid ?? 0);
  await openTasks({ ...place, gateway }, story, count);
  await pause(settleMs);
  const withTasksBytes = residentBytes(worker.pid ?? 0);
  await worker.stop();
  const per1000TasksBytes = ((withTasksBytes - idleBytes) * 1000) / count;
  return { idleBytes, withTasksBytes, openTasks: count, per1000TasksBytes };
};
