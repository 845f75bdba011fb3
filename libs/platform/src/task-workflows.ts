import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { optionalTsToMs } from '@temporalio/common/lib/time.js';
import type { StreamKind } from '#contracts';
import { renewSignal, stateQuery, taskWorkflowId, taskWorkflowType, workflowId } from '#workflows/messages';
import type { StreamRun } from '#workflows/messages';

/** How the server sees a running workflow: its run, and the workflow task that waits or runs, if any. */
export type Standing = { runId: string; pending: { attempt: number; ageMs: number } | null };

const questionMs = 5000;

/** How the workflow of a stream is started; one that runs already goes on. */
export const startOptions = (streamId: string, taskQueue: string, kind: StreamKind = 'task') => ({
  workflowId: workflowId(kind, streamId),
  taskQueue,
  args: [{ streamId }] as [StreamRun],
  workflowIdConflictPolicy: 'USE_EXISTING' as const,
  // A killed worker must not freeze a stream for longer than this.
  workflowTaskTimeout: '5s' as const,
});

/** Starts, wakes and ends the workflows of tasks, and says how they stand. */
export class TaskWorkflows {
  constructor(
    private readonly temporal: Client,
    private readonly taskQueue: string,
  ) {}

  /** Has a workflow running for a task; one that runs already goes on. True if it was missing. */
  async ensureRunning(taskId: string): Promise<boolean> {
    const options = { ...startOptions(taskId, this.taskQueue), workflowIdConflictPolicy: 'FAIL' as const };
    try {
      await this.temporal.workflow.start(taskWorkflowType, options);
      return true;
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
      throw error;
    }
  }

  /** Has a task’s workflow begin again from the store, with one started for it if it has none. What is due, it then does. */
  async wake(taskId: string): Promise<void> {
    const options = startOptions(taskId, this.taskQueue);
    await this.temporal.workflow.signalWithStart(taskWorkflowType, {
      ...options,
      signal: renewSignal,
      signalArgs: [],
    });
  }

  /** How a task’s workflow stands; undefined if none is running. Throws if the server does not answer. */
  async standing(taskId: string): Promise<Standing | undefined> {
    const ask = () => this.temporal.workflow.getHandle(taskWorkflowId(taskId)).describe();
    try {
      const { runId, status, raw } = await this.temporal.connection.withDeadline(
        Date.now() + questionMs,
        ask,
      );
      if (status.name !== 'RUNNING') return undefined;
      const task = raw.pendingWorkflowTask;
      const since = optionalTsToMs(task?.startedTime ?? task?.scheduledTime);
      if (!task || since === undefined) return { runId, pending: null };
      return { runId, pending: { attempt: Number(task.attempt), ageMs: Date.now() - since } };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return undefined;
      throw error;
    }
  }

  /** The version at which a task’s workflow stands; undefined if it does not answer. */
  async version(taskId: string): Promise<number | undefined> {
    const ask = () => this.temporal.workflow.getHandle(taskWorkflowId(taskId)).query(stateQuery);
    const answer = await this.temporal.connection
      .withDeadline(Date.now() + questionMs, ask)
      .catch(() => undefined);
    return answer?.status === 'ready' ? answer.version : undefined;
  }

  /** Ends this very run of a task’s workflow, if it still runs: the next start goes on from the store. */
  async terminate(taskId: string, runId: string, why: string): Promise<void> {
    try {
      await this.temporal.workflow.getHandle(taskWorkflowId(taskId), runId).terminate(why);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }
}
