import {
  ApplicationFailure,
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
} from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { kindOf } from '#contracts';
import type { Command, Outcome, ReceivedCommand } from '#contracts';
import type { Inbox } from '#event-store';
import { commandUpdate, workflowId, workflowType } from '#workflows/messages';
import { startOptions, TaskWorkflows } from './task-workflows.ts';

/** What came of sending a command. `unknown` means that it may still be decided: look in the inbox. */
export type Sent = { outcome: Outcome } | { failed: string } | 'unknown';

/** What our workflow throws. The server has failures of the same class: for an Update whose workflow was terminated, say. */
const ownFailures = new Set(['Malformed', 'NotReceived', 'Undecidable']);

const isOwnFailure = (error: unknown): error is WorkflowUpdateFailedError =>
  error instanceof WorkflowUpdateFailedError &&
  error.cause instanceof ApplicationFailure &&
  ownFailures.has(error.cause.type ?? '');

const wakeWithinMs = 5000;

/**
 * The client gives each call the deadline, but before it repeats one that was throttled it waits up to five seconds, whatever the
 * deadline.
 */
const within = (ms: number, sent: Promise<Sent>): Promise<Sent> => {
  let timer: NodeJS.Timeout;
  const late = new Promise<Sent>((resolve) => {
    timer = setTimeout(resolve, ms, 'unknown');
  });
  return Promise.race([sent, late]).finally(() => clearTimeout(timer));
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends commands to the workflows of their streams. */
export class CommandGateway {
  private readonly workflows: TaskWorkflows;

  constructor(
    private readonly temporal: Client,
    private readonly inbox: Inbox,
    private readonly taskQueue: string,
  ) {
    this.workflows = new TaskWorkflows(temporal, taskQueue);
  }

  /**
   * Sends a received command until it has an outcome or the deadline has passed. Only our own failures are an answer; whatever else
   * happens on the way, the same command is sent again under the same id, and the inbox is asked.
   */
  async send(command: ReceivedCommand<Command>, deadlineMs: number): Promise<Sent> {
    const deadline = Date.now() + deadlineMs;
    for (let attempt = 1; ; attempt++) {
      const sent = await this.sendOnce(command, deadline);
      if (sent !== 'unknown') return sent;
      const row = await this.inbox.find(command.commandId);
      if (row?.outcome) {
        // It was written, but Temporal, which keeps an Update in its memory until it is done, may have lost it on the way: a workflow
        // that has forgotten what it wrote would set no timer for it, nor end with its task.
        if (kindOf(command.body) === 'task') void this.wakeWithin(command.streamId, wakeWithinMs);
        return { outcome: row.outcome };
      }
      const wait = 100 * attempt;
      if (Date.now() + wait >= deadline) return 'unknown';
      await pause(wait);
    }
  }

  /** Without waiting for it: the watchdog wakes whatever is past due all the same. */
  private async wakeWithin(taskId: string, ms: number): Promise<void> {
    await this.temporal.connection
      .withDeadline(Date.now() + ms, () => this.workflows.wake(taskId))
      .catch(() => undefined);
  }

  private async sendOnce(command: ReceivedCommand<Command>, deadline: number): Promise<Sent> {
    try {
      const update = this.temporal.connection.withDeadline(deadline, () => this.update(command));
      return await within(
        deadline - Date.now(),
        update.then((outcome) => ({ outcome })),
      );
    } catch (error) {
      if (isOwnFailure(error)) return { failed: (error.cause as ApplicationFailure).type ?? 'Undecidable' };
      return 'unknown';
    }
  }

  private async update(command: ReceivedCommand<Command>): Promise<Outcome> {
    const kind = kindOf(command.body);
    // A new task has no workflow yet, and whatever is no task has one only while something is under way.
    if (kind !== 'task' || command.body.type === 'IssueTask') return this.updateWithStart(command);
    const options = { args: [command] as [ReceivedCommand<Command>], updateId: command.commandId };
    try {
      return await this.temporal.workflow
        .getHandle(workflowId(kind, command.streamId))
        .executeUpdate(commandUpdate, options);
    } catch (error) {
      // A closed task has no workflow, and a lost one has none yet: started, it answers from the store.
      if (error instanceof WorkflowNotFoundError) return this.updateWithStart(command);
      throw error;
    }
  }

  private updateWithStart(command: ReceivedCommand<Command>): Promise<Outcome> {
    const kind = kindOf(command.body);
    const startWorkflowOperation = new WithStartWorkflowOperation(
      workflowType(kind),
      startOptions(command.streamId, this.taskQueue, kind),
    );
    return this.temporal.workflow.executeUpdateWithStart(commandUpdate, {
      args: [command],
      updateId: command.commandId,
      startWorkflowOperation,
    });
  }
}
