import { isOnUnit } from '#contracts';
import type { Command, Outcome, ReceivedCommand } from '#contracts';
import { Problem } from '../http/problem.ts';

/** What an act is on, by the id by which people know it. */
export type Subject = { taskId: string } | { unitId: string };

export const subjectOf = ({ streamId, body }: { streamId: string; body: Command }): Subject =>
  isOnUnit(body) ? { unitId: body.unitId } : { taskId: streamId };

/** What the caller is told: done, or wait and look. A refusal is thrown as a problem. */
export type Answer =
  | { status: 200; body: Subject & { commandId: string; version: number; changed: boolean } }
  | { status: 202; body: Subject & { commandId: string; state: 'received'; receivedAt: string } };

/** Tells an outcome, now or when the same key comes again. */
export const answerOf = (command: ReceivedCommand<Command>, outcome: Outcome): Answer => {
  const known = { commandId: command.commandId, ...subjectOf(command) };
  if ('accepted' in outcome) return { status: 200, body: { ...known, ...outcome.accepted } };
  const { code, details, version } = outcome.rejected;
  throw new Problem(code, { ...details, ...known, version });
};

/** The command is kept and may still be decided: the caller looks for it under its own address. */
export const pendingAnswer = (command: ReceivedCommand<Command>): Answer => {
  const { commandId, receivedAt } = command;
  return { status: 202, body: { commandId, ...subjectOf(command), state: 'received', receivedAt } };
};
