import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { repositoryDir } from './embedded/paths.ts';
import { httpProbe, nodeProcess } from './supervise/node-process.ts';
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
};

const workflowTasks = 1; // temporal.api.enums.v1.TaskQueueType

const polled = async ({ temporal, namespace, taskQueue }: Premises): Promise<boolean> => {
  const request = { namespace, taskQueue: { name: taskQueue }, taskQueueType: workflowTasks };
  const { pollers } = await temporal.connection.workflowService.describeTaskQueue(request);
  return (pollers?.length ?? 0) > 0;
};

/** Starts the built worker and the built API, and says where the API answers. They stop with the scope. */
export const startProcesses = async (
  scope: Scope,
  report: Reporter,
  premises: Premises,
  restart: boolean,
): Promise<string> => {
  const { dataDir, host, port } = premises;
  const api = `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}/api`;
  const env = {
    DATABASE_URL: premises.databaseUrl,
    TEMPORAL_ADDRESS: premises.temporalAddress,
    TEMPORAL_NAMESPACE: premises.namespace,
    TASK_QUEUE: premises.taskQueue,
    TOKEN_SECRET: premises.tokenSecret,
    HOST: host,
    PORT: String(port),
  };
  const cwd = repositoryDir();
  const part = (name: string, title: string, ready: () => Promise<boolean>) => {
    const entry = join(cwd, 'dist', 'apps', name, 'src', 'main.js');
    return nodeProcess({ name, title, entry, env, cwd, dataDir, ready, restart, report });
  };
  const parts = [
    part('worker', 'Worker', () => polled(premises)),
    part('api', 'API', httpProbe(`${api}/health/ready`)),
  ];
  for (const one of parts) scope.add(one);
  await Promise.all(parts.map((one) => one.start(scope.signal)));
  return api;
};
