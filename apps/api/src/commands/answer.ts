import type { DataSource } from 'typeorm';
import { isOnDirective, isOnUnit } from '#contracts';
import type { Command, Outcome, ReceivedCommand } from '#contracts';
import { Refusal, spokenDetails } from './refusal.ts';

/** What an act is on, by the id by which people know it. */
export type Subject = { taskId: string } | { unitId: string } | { directiveId: string };

export const subjectOf = ({ streamId, body }: { streamId: string; body: Command }): Subject => {
  if (isOnUnit(body)) return { unitId: body.unitId };
  return isOnDirective(body) ? { directiveId: streamId } : { taskId: streamId };
};

/** What the caller is told: done, or wait and look. A refusal is thrown as a problem. */
export type Answer =
  | { status: 200; body: Subject & { commandId: string; version: number; changed: boolean } }
  | { status: 202; body: Subject & { commandId: string; state: 'received'; receivedAt: string } };

/** Tells an outcome, now or when the same key comes again. */
export const answerOf = async (
  database: DataSource,
  command: ReceivedCommand<Command>,
  outcome: Outcome,
): Promise<Answer> => {
  const known = { commandId: command.commandId, ...subjectOf(command) };
  if ('accepted' in outcome) return { status: 200, body: { ...known, ...outcome.accepted } };
  const { rejected } = outcome;
  const { version } = rejected;
  throw new Refusal(rejected, { ...known, version }, await spokenDetails(database, rejected));
};

/** The command is kept and may still be decided: the caller looks for it under its own address. */
export const pendingAnswer = (command: ReceivedCommand<Command>): Answer => {
  const { commandId, receivedAt } = command;
  return { status: 202, body: { commandId, ...subjectOf(command), state: 'received', receivedAt } };
};
