import { ApplicationFailure, setHandler, TemporalFailure } from '@temporalio/workflow';
import type { Outcome, ReceivedCommand } from '#contracts';
import { taskDecider } from '#domain';
import { DurableStream } from './durable-stream.ts';
import { commandUpdate, renewSignal, stateQuery, wakeSignal } from './messages.ts';
import type { StreamRun } from './messages.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isInstant = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

/** Shape only, and synchronous: an asynchronous validator, or a rule in one, would wedge the workflow. */
const shapeOnly = (taskId: string) => (command: ReceivedCommand) => {
  const shaped =
    typeof command === 'object' &&
    command !== null &&
    uuid.test(String(command.commandId)) &&
    command.taskId === taskId &&
    isInstant(command.receivedAt) &&
    typeof command.actor?.postId === 'string' &&
    typeof command.body?.type === 'string' &&
    (!('effectiveAt' in command.body) ||
      command.body.effectiveAt === undefined ||
      isInstant(command.body.effectiveAt));
  if (!shaped) throw ApplicationFailure.nonRetryable('This is not a command for this task.', 'Malformed');
};

/** Anything else than a TemporalFailure would fail the workflow task, again and again, instead of the update. */
const answered = async (work: Promise<Outcome>): Promise<Outcome> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof TemporalFailure) throw error;
    throw ApplicationFailure.nonRetryable(
      `The command could not be decided: ${String(error)}`,
      'Undecidable',
    );
  }
};

/** The life of one task, from issue to sign-off. */
export async function taskWorkflow(run: StreamRun): Promise<void> {
  const stream = new DurableStream(taskDecider, run);
  setHandler(commandUpdate, (command) => answered(stream.command(command)), {
    validator: shapeOnly(run.streamId),
  });
  setHandler(stateQuery, () => stream.describe());
  setHandler(wakeSignal, () => stream.wake());
  setHandler(renewSignal, () => stream.renew());
  await stream.live();
}
