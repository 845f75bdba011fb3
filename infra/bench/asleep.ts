import { join } from 'node:path';
import { CommandGateway } from '#platform';
import { productProcess } from '../processes.ts';
import { workflowSide } from './commands.ts';
import type { Ground, Place } from './ground.ts';
import type { Story } from './office.ts';
import type { Side } from './rounds.ts';

const taskQueue = 'bench-asleep';
const cached = 20;

/** A worker of its own whose cache is soon full, and the way to it. */
const startForgetful = async (ground: Ground, place: Place): Promise<Place> => {
  const env = { MAX_CACHED_WORKFLOWS: String(cached) };
  const premises = { ...place.premises, taskQueue, dataDir: join(ground.dataDir, 'asleep'), env };
  const worker = productProcess('worker', premises, { report: ground.report, restart: false });
  ground.scope.add(worker);
  await worker.start(ground.scope.signal);
  ground.cpu.watch('forgetful worker', () => worker.pid);
  return { ...place, gateway: new CommandGateway(place.temporal, place.inbox, taskQueue) };
};

/**
 * Commands for tasks that the worker has put out of its cache, as most are in an office with more open tasks than the cache holds: each
 * lane goes through so many that by the time it comes back to one its history has to be fetched and replayed.
 */
export const asleepSide = async (
  ground: Ground,
  place: Place,
  story: Story,
  tasksPerLane: number,
): Promise<Side & { name: 'asleep' }> => ({
  ...workflowSide(await startForgetful(ground, place), story, tasksPerLane),
  name: 'asleep',
});
