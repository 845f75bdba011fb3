import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CommandGateway } from '#platform';
import { repositoryDir } from '../embedded/paths.ts';
import { productProcess } from '../processes.ts';
import type { ManagedProcess } from '../supervise/process.ts';
import type { Ground, Place } from './ground.ts';
import type { Story } from './office.ts';
import { openTasks } from './tasks.ts';

/** What a process holds: objects that are alive in all its threads, and memory that the system has given it. */
export type Held = { heapBytes: number; residentBytes: number };

/** The worker’s memory at rest, after its first tasks, and with many open tasks that are all in its cache. */
export type Memory = {
  atRest: Held;
  warmedUp: Held & { openTasks: number };
  full: Held & { openTasks: number };
  per1000Tasks: Held;
};

const ask = ({ pid }: ManagedProcess): void => {
  if (pid !== undefined) process.kill(pid, 'SIGHUP');
};

/** Tells what a worker holds whenever it is asked. */
const startProbed = async (ground: Ground, place: Place, taskQueue: string, cached: number) => {
  const file = join(ground.dataDir, 'heap.json');
  const probe = join(repositoryDir(), 'dist', 'infra', 'bench', 'heap-probe.js');
  const env = { MAX_CACHED_WORKFLOWS: String(cached), BENCH_HEAP_FILE: file };
  const premises = { ...place.premises, taskQueue, dataDir: join(ground.dataDir, 'memory'), env };
  const nodeArgs = ['--expose-gc', '--import', probe];
  const worker = productProcess('worker', premises, { report: ground.report, restart: false, nodeArgs });
  ground.scope.add(worker);
  await worker.start(ground.scope.signal);
  const held = async (): Promise<Held> => {
    rmSync(file, { force: true });
    ask(worker);
    while (!existsSync(file)) {
      ground.scope.signal.throwIfAborted();
      if (worker.pid === undefined) throw new Error('The worker has ended.');
      await pause(100);
    }
    return JSON.parse(readFileSync(file, 'utf8')) as Held;
  };
  return { worker, held };
};

/** Measures a worker of its own. What the first tasks take is compiled code and the like, and is not counted for the others. */
export const measureMemory = async (
  ground: Ground,
  place: Place,
  story: Story,
  count: number,
): Promise<Memory> => {
  const taskQueue = 'bench-memory';
  const first = Math.ceil(count / 10);
  const { worker, held } = await startProbed(ground, place, taskQueue, count * 2);
  const gateway = new CommandGateway(place.temporal, place.inbox, taskQueue);
  const atRest = await held();
  await openTasks({ ...place, gateway }, story, first);
  const warmedUp = { openTasks: first, ...(await held()) };
  await openTasks({ ...place, gateway }, story, count - first);
  const full = { openTasks: count, ...(await held()) };
  await worker.stop();
  const per1000 = (kind: keyof Held) => ((full[kind] - warmedUp[kind]) * 1000) / (count - first);
  const per1000Tasks = { heapBytes: per1000('heapBytes'), residentBytes: per1000('residentBytes') };
  return { atRest, warmedUp, full, per1000Tasks };
};
