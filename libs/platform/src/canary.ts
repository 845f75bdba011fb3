import type { Client } from '@temporalio/client';
import { canaryWorkflowType } from '#workflows/messages';

export type CanaryOptions = {
  taskQueue: string;
  /** Who sends it: each has one under way at a time. */
  sender: string;
  deadlineMs: number;
  /** `first` goes before all that waits in the queue: so a worker that is behind is told from one that is gone. */
  turn: 'first' | 'in-line';
};

// Temporal serves 1 to 5, the lower the earlier; 3 is the default.
const priorities = { first: { priorityKey: 1 }, 'in-line': {} };

/** Sends a canary through Temporal, a worker and the database, and says whether it came back in time. */
export const canaryReturns = async (
  temporal: Client,
  { taskQueue, sender, deadlineMs, turn }: CanaryOptions,
): Promise<boolean> => {
  const options = {
    workflowId: `canary/${taskQueue}/${sender}`,
    taskQueue,
    args: [],
    priority: priorities[turn],
    workflowIdConflictPolicy: 'TERMINATE_EXISTING' as const,
    workflowExecutionTimeout: '1m' as const,
    workflowTaskTimeout: '5s' as const,
  };
  const fly = async () => {
    const handle = await temporal.workflow.start(canaryWorkflowType, options);
    await handle.result();
    return { workflowId: handle.workflowId, runId: handle.firstExecutionRunId };
  };
  try {
    forget(temporal, await temporal.connection.withDeadline(Date.now() + deadlineMs, fly));
    return true;
  } catch {
    return false;
  }
};

// Asked for earlier, the server cannot delete a run yet, and tries again and again.
const forgetAfterMs = 90_000;

/** Has the server delete a closed run before its time of retention. One that stays, because this process ends, does no harm. */
export const forget = (temporal: Client, workflowExecution: { workflowId: string; runId: string }): void => {
  const { namespace } = temporal.workflow.options;
  const work = () =>
    temporal.workflowService.deleteWorkflowExecution({ namespace, workflowExecution }).catch(() => undefined);
  setTimeout(() => void work(), forgetAfterMs).unref();
};
