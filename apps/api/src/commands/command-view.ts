import type { z } from 'zod';
import type { CommandView, Language, Rejection } from '#contracts';
import type { InboxRow } from '#event-store';
import { Problem, sentenceOf } from '../http/problem.ts';
import type { Session } from '../sessions/session.ts';
import { subjectOf } from './answer.ts';

/** A command is for whoever sent it, and for those who look after the whole. */
const maySee = (session: Session, row: InboxRow): boolean =>
  row.command.actor.personId === session.personId ||
  session.role === 'auditor' ||
  session.role === 'administrator';

/** What became of a command; `spoken` are the details of a refusal as its sentence says them. Somebody else’s is as good as none. */
export const commandView = (
  session: Session,
  row: InboxRow | undefined,
  spoken: Rejection['details'],
  language: Language,
): z.infer<typeof CommandView> => {
  if (!row || !maySee(session, row)) throw new Problem('unknown-command');
  const { command, outcome, settledAt } = row;
  const { commandId, actor, receivedAt, body } = command;
  const on = { taskId: null, unitId: null, directiveId: null, ...subjectOf(command) };
  const known = { commandId, ...on, type: body.type, actor, receivedAt, settledAt };
  if (!outcome) return { ...known, state: 'received', version: null, changed: null, rejection: null };
  if ('accepted' in outcome) return { ...known, state: 'accepted', ...outcome.accepted, rejection: null };
  const { code, details, version } = outcome.rejected;
  const rejection = { code, details, detail: sentenceOf(code, spoken, language) };
  return { ...known, state: 'rejected', version, changed: false, rejection };
};
