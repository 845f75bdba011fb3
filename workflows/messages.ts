import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Command, Instant, Outcome, ReceivedCommand, StreamKind } from '#contracts';

/** One workflow for each stream, of a type for each kind. */
export const workflowType = (kind: StreamKind): string => `${kind}Workflow`;
export const workflowId = (kind: StreamKind, streamId: string): string => `${kind}/${streamId}`;

/** One workflow for each task. */
export const taskWorkflowType = workflowType('task');
export const taskWorkflowId = (taskId: string): string => workflowId('task', taskId);

/** A workflow that does nothing but ask the database what time it is: it comes back if everything on the way works. */
export const canaryWorkflowType = 'canaryWorkflow';

/** What a run starts from; everything else is loaded from the store. Without an offset the run takes the clock’s at its first load. */
export type StreamRun = { streamId: string; clockOffset?: number };

/** A person’s act. Answers with what became of it; only an ApplicationFailure is ever thrown. */
export const commandUpdate = defineUpdate<Outcome, [ReceivedCommand<Command>]>('command');

/** Where the stream stands; `loading` until its events are folded. */
export type StreamState =
  | { status: 'loading' }
  | { status: 'ready'; version: number; state: unknown; now: Instant; nextAt: Instant | null };
export const stateQuery = defineQuery<StreamState>('state');

/**
 * Has the stream start a new run from the store, once nothing is under way: how a sleeping task comes to run on new code, and how one
 * that Temporal has forgotten something of, a timer or an Update, comes to know it again.
 */
export const renewSignal = defineSignal('renew');
