import { setTimeout as sleep } from 'node:timers/promises';
import { Connection, isGrpcServiceError, type ConnectionOptions } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { PlainError } from '../supervise/plain-error.ts';

const retentionDays = 7;
const usableWithinMs = 60_000;
const grpc = { notFound: 5, alreadyExists: 6, permissionDenied: 7, unauthenticated: 16 };
const systemNamespace = 'temporal-system';

/** How to reach a Temporal server. */
export type TemporalEndpoint = ConnectionOptions & { address: string };

/** Whether the server answers all the way down to its history service. */
export function temporalServes(endpoint: TemporalEndpoint): Promise<boolean> {
  return withConnection(endpoint, (connection) => historyServes(connection, systemNamespace));
}

/** Registers the namespaces that are missing, and resolves when workflows can be started, polled and listed in all. */
export async function registerNamespaces(
  endpoint: TemporalEndpoint,
  namespaces: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  await withConnection(endpoint, async (connection) => {
    for (const namespace of namespaces) {
      await untilTrue(() => exists(connection, namespace), signal);
      await untilTrue(() => isUsable(connection, namespace), signal);
    }
  });
}

async function withConnection<T>(
  endpoint: TemporalEndpoint,
  use: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await connect(endpoint);
  try {
    return await connection.withDeadline(Date.now() + usableWithinMs, () => use(connection));
  } finally {
    await connection.close();
  }
}

async function connect(endpoint: TemporalEndpoint): Promise<Connection> {
  try {
    return await Connection.connect({ connectTimeout: '5s', ...endpoint });
  } catch (error) {
    throw new PlainError(
      `No Temporal server answers at ${endpoint.address} (${(error as Error).message}): start it, or take TEMPORAL_ADDRESS away to use the one that comes with dondoc.`,
    );
  }
}

async function exists(connection: Connection, namespace: string): Promise<boolean> {
  try {
    await connection.workflowService.describeNamespace({ namespace });
    return true;
  } catch (error) {
    if (codeOf(error) === grpc.notFound) await register(connection, namespace);
    else refuseIfForbidden(error, namespace);
    return false;
  }
}

async function register(connection: Connection, namespace: string): Promise<void> {
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: msToTs(`${retentionDays} days`),
    });
  } catch (error) {
    if (codeOf(error) !== grpc.alreadyExists) refuseIfForbidden(error, namespace);
  }
}

function refuseIfForbidden(error: unknown, namespace: string): void {
  const code = codeOf(error);
  if (code !== grpc.permissionDenied && code !== grpc.unauthenticated) return;
  throw new PlainError(
    `The Temporal server does not let dondoc see or make the namespace ${namespace}: make it there, or name another in TEMPORAL_NAMESPACE.`,
  );
}

async function isUsable(connection: Connection, namespace: string): Promise<boolean> {
  const service = connection.workflowService;
  try {
    await service.describeTaskQueue({ namespace, taskQueue: { name: 'dondoc-probe' }, taskQueueType: 1 });
    await service.countWorkflowExecutions({ namespace });
    return await historyServes(connection, namespace);
  } catch (error) {
    refuseIfForbidden(error, namespace);
    return false;
  }
}

// "No such workflow" is an answer of the history service; "no such namespace" is one of a cache not yet up to date.
async function historyServes(connection: Connection, namespace: string): Promise<boolean> {
  try {
    await connection.workflowService.describeWorkflowExecution({
      namespace,
      execution: { workflowId: 'dondoc-probe' },
    });
    return true;
  } catch (error) {
    return codeOf(error) === grpc.notFound && !/namespace/i.test((error as Error).message);
  }
}

async function untilTrue(ask: () => Promise<boolean>, signal?: AbortSignal): Promise<void> {
  const end = performance.now() + usableWithinMs;
  while (!(await ask())) {
    signal?.throwIfAborted();
    if (performance.now() > end) throw new Error('The Temporal namespace did not become usable in a minute');
    await sleep(100);
  }
}

function codeOf(error: unknown): number | undefined {
  return isGrpcServiceError(error) ? error.code : undefined;
}
