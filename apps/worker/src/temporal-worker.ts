import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { Config } from '#platform';
import type { Activities } from '#workflows/activities';

const workflowsPath = fileURLToPath(import.meta.resolve('#workflows/index'));
const stackTracesPath = fileURLToPath(import.meta.resolve('#workflows/stack-traces'));
const domainPath = fileURLToPath(import.meta.resolve('#domain'));
const payloadConverterPath = fileURLToPath(import.meta.resolve('#workflows/payload-converter'));

/**
 * How a worker runs, whatever it runs. One thread replays all workflows, each within five seconds: more at once would keep each other
 * from it. The grace time lets an append under way end before the process does.
 */
export const workerOptions = async (config: Config) => ({
  connection: await NativeConnection.connect({ address: config.TEMPORAL_ADDRESS }),
  namespace: config.TEMPORAL_NAMESPACE,
  taskQueue: config.TASK_QUEUE,
  maxCachedWorkflows: config.MAX_CACHED_WORKFLOWS,
  maxConcurrentWorkflowTaskExecutions: 16,
  stickyQueueScheduleToStartTimeout: '2s' as const,
  shutdownGraceTime: '10s' as const,
  shutdownForceTime: '30s' as const,
  bundlerOptions: { preloadModules: [stackTracesPath] },
});

/** A worker for the tasks of one namespace. */
export const createWorker = async (config: Config, activities: Activities): Promise<Worker> =>
  Worker.create({
    ...(await workerOptions(config)),
    workflowsPath,
    // The rules are pure, so all workflows can share one copy; without this each start evaluates them anew.
    bundlerOptions: { preloadModules: [stackTracesPath, domainPath] },
    dataConverter: { payloadConverterPath },
    activities,
  });
