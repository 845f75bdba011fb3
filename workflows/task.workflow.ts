import { ApplicationFailure, setHandler } from '@temporalio/workflow';
import type { ReceivedCommand } from '#contracts';
import { taskDecider } from '#domain';
import { DurableStream } from './durable-stream.ts';
import { commandUpdate, renewSignal, stateQuery } from './messages.ts';
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

/** The life of one task, from issue to sign-off. */
export async function taskWorkflow(run: StreamRun): Promise<void> {
  const stream = new DurableStream(taskDecider, run);
  const life = stream.live();
  setHandler(commandUpdate, (command) => stream.command(command), { validator: shapeOnly(run.streamId) });
  setHandler(stateQuery, () => stream.describe());
  setHandler(renewSignal, () => stream.renew());
  await life;
}
