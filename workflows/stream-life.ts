import { ApplicationFailure, setHandler, workflowInfo } from '@temporalio/workflow';
import type { Command, EventType, ReceivedCommand, StreamKind } from '#contracts';
import type { Decider } from '#domain';
import { DurableStream } from './durable-stream.ts';
import { commandUpdate, renewSignal, stateQuery, workflowId } from './messages.ts';
import type { StreamRun } from './messages.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isInstant = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

/**
 * Of the envelope only, and synchronous: an asynchronous validator, or a rule in one, would wedge the workflow. What the command says is
 * for the rules: were it refused here, a received command could stay without an outcome.
 */
const shapeOnly = (streamId: string) => (command: ReceivedCommand<Command>) => {
  const shaped =
    typeof command === 'object' &&
    command !== null &&
    uuid.test(String(command.commandId)) &&
    command.streamId === streamId &&
    isInstant(command.receivedAt) &&
    typeof command.actor?.postId === 'string' &&
    typeof command.body?.type === 'string';
  if (!shaped) throw ApplicationFailure.nonRetryable('This is not a command for this stream.', 'Malformed');
};

/** Nobody travels further; beyond some 270,000 years there are no dates at all. */
const centuryMs = 100 * 366 * 24 * 60 * 60 * 1000;

/** Whoever has access to Temporal can start a workflow with anything: one that is not of the stream in its id ends at once. */
const isRun = (
  kind: StreamKind,
  run: Partial<Record<keyof StreamRun, unknown>> | null | undefined,
): boolean => {
  const { streamId, clockOffset = 0 } = run ?? {};
  return (
    typeof streamId === 'string' &&
    uuid.test(streamId) &&
    workflowInfo().workflowId === workflowId(kind, streamId) &&
    typeof clockOffset === 'number' &&
    Math.abs(clockOffset) < centuryMs
  );
};

/** Serves one stream of a kind for as long as it lives. */
export const liveStream = async <
  State extends { version: number },
  Body extends Command,
  Type extends EventType,
>(
  decider: Decider<State, Body, Type>,
  run: StreamRun,
): Promise<void> => {
  if (!isRun(decider.kind, run))
    throw ApplicationFailure.nonRetryable(`This is not the start of a ${decider.kind}.`, 'Malformed');
  const stream = new DurableStream(decider, run);
  const life = stream.live();
  setHandler(commandUpdate, (command) => stream.command(command as ReceivedCommand<Body>), {
    validator: shapeOnly(run.streamId),
  });
  setHandler(stateQuery, () => stream.describe());
  setHandler(renewSignal, () => stream.renew());
  await life;
};
