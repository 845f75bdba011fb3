import type { Outcome, ReceivedCommand } from '#contracts';
import { Problem } from '../http/problem.ts';

/** What the caller is told: done, or wait and look. A refusal is thrown as a problem. */
export type Answer =
  | { status: 200; body: { commandId: string; taskId: string; version: number; changed: boolean } }
  | { status: 202; body: { commandId: string; taskId: string; state: 'received'; receivedAt: string } };

/** Tells an outcome, now or when the same key comes again. */
export const answerOf = ({ commandId, streamId: taskId }: ReceivedCommand, outcome: Outcome): Answer => {
  if ('accepted' in outcome) return { status: 200, body: { commandId, taskId, ...outcome.accepted } };
  const { code, details, version } = outcome.rejected;
  throw new Problem(code, { ...details, commandId, taskId, version });
};

/** The command is kept and may still be decided: the caller looks for it under its own address. */
export const pendingAnswer = ({ commandId, streamId: taskId, receivedAt }: ReceivedCommand): Answer => ({
  status: 202,
  body: { commandId, taskId, state: 'received', receivedAt },
});
