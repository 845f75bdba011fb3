import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { repositoryDir } from './embedded/paths.ts';
import { filesFolder } from './file-settings.ts';
import { httpProbe, nodeProcess } from './supervise/node-process.ts';
import type { ManagedProcess } from './supervise/process.ts';
import type { Reporter } from './supervise/reporter.ts';
import type { Scope } from './supervise/supervise.ts';

/** What the worker and the API of one product run on. */
export type Premises = {
  dataDir: string;
  databaseUrl: string;
  temporalAddress: string;
  namespace: string;
  taskQueue: string;
  tokenSecret: string;
  host: string;
  port: number;
  temporal: Client;
  /** More settings of the processes, beside those above. */
  env?: Record<string, string>;
};

const workflowTasks = 1; // temporal.api.enums.v1.TaskQueueType

/** Whether a worker asks for the tasks of a queue. */
export const isPolled = async ({
  temporal,
  namespace,
  taskQueue,
}: Pick<Premises, 'temporal' | 'namespace' | 'taskQueue'>): Promise<boolean> => {
  const request = { namespace, taskQueue: { name: taskQueue }, taskQueueType: workflowTasks };
  const { pollers } = await temporal.connection.workflowService.describeTaskQueue(request);
  return (pollers?.length ?? 0) > 0;
};

/** What worker and API read from their environment. */
export const environmentOf = (premises: Omit<Premises, 'temporal'>): Record<string, string> => ({
  DATABASE_URL: premises.databaseUrl,
  TEMPORAL_ADDRESS: premises.temporalAddress,
  TEMPORAL_NAMESPACE: premises.namespace,
  TASK_QUEUE: premises.taskQueue,
  TOKEN_SECRET: premises.tokenSecret,
  HOST: premises.host,
  PORT: String(premises.port),
  FILES_DIR: filesFolder(premises.dataDir),
  FILES_S3_BUCKET: '',
  ...premises.env,
});

/** Where the API of such premises answers. */
export const apiAddress = ({ host, port }: Premises): string =>
  `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}/api`;

type Running = { report: Reporter; restart: boolean; nodeArgs?: readonly string[] };

/** The built worker or the built API, not yet started. */
export const productProcess = (
  name: 'worker' | 'api',
  premises: Premises,
  running: Running,
): ManagedProcess => {
  const env = environmentOf(premises);
  const { dataDir } = premises;
  const cwd = repositoryDir();
  const entry = join(cwd, 'dist', 'apps', name, 'src', 'main.js');
  const part =
    name === 'worker'
      ? { title: 'Worker', ready: () => isPolled(premises) }
      : { title: 'API', ready: httpProbe(`${apiAddress(premises)}/health/ready`) };
  return nodeProcess({ name, entry, env, cwd, dataDir, ...part, ...running });
};

/** Starts the built worker and the built API, and says where the API answers and which process the worker is. They stop with the scope. */
export const startProcesses = async (
  scope: Scope,
  report: Reporter,
  premises: Premises,
  restart: boolean,
): Promise<{ api: string; worker: ManagedProcess }> => {
  const worker = productProcess('worker', premises, { report, restart });
  const parts = [worker, productProcess('api', premises, { report, restart })];
  for (const one of parts) scope.add(one);
  await Promise.all(parts.map((one) => one.start(scope.signal)));
  return { api: apiAddress(premises), worker };
};
