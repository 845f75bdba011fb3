import { hostname } from 'node:os';
import type { Client } from '@temporalio/client';
import { forget } from '#platform';

const completeWorkflow = 4; // temporal.api.enums.v1.CommandType
const identity = `dondoc canary@${hostname()}`;

/**
 * Whether the Temporal server does its work, whatever the worker does: a workflow is written, its delay ends by a timer, its task comes
 * to whoever polls (here: we ourselves, on a queue of our own), and its end is taken.
 */
export const serverWorks = async (
  temporal: Client,
  taskQueue: string,
  deadlineMs: number,
): Promise<boolean> => {
  const { connection, workflow, workflowService } = temporal;
  const namespace = workflow.options.namespace;
  const ownQueue = `canary/${taskQueue}`;
  const start = () =>
    workflow.start('serverCanary', {
      workflowId: `canary/${taskQueue}/server`,
      taskQueue: ownQueue,
      args: [],
      startDelay: '50ms',
      workflowIdConflictPolicy: 'TERMINATE_EXISTING',
      workflowExecutionTimeout: '1m',
    });
  /** The workflow’s task; one of an earlier canary may come first. */
  const taskOf = async (runId: string): Promise<Uint8Array> => {
    for (;;) {
      const polled = { namespace, taskQueue: { name: ownQueue }, identity };
      const { taskToken, workflowExecution } = await workflowService.pollWorkflowTaskQueue(polled);
      if (workflowExecution?.runId === runId) return taskToken;
    }
  };
  const work = async () => {
    const { workflowId, firstExecutionRunId: runId } = await start();
    const taskToken = await taskOf(runId);
    const commands = [{ commandType: completeWorkflow, completeWorkflowExecutionCommandAttributes: {} }];
    await workflowService.respondWorkflowTaskCompleted({ namespace, taskToken, identity, commands });
    forget(temporal, { workflowId, runId });
  };
  return connection.withDeadline(Date.now() + deadlineMs, work).then(
    () => true,
    () => false,
  );
};
