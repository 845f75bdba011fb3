import type { DataSource } from 'typeorm';
import { filesIn, kindOf, secretWords } from '#contracts';
import type { Command } from '#contracts';
import { sealTexts } from '#event-store';
import { isSecret } from '#read-models';
import { Problem } from '../http/problem.ts';

/** What says something of a task beside number, unit, dates and status. */
const saysSomething = (body: Command): boolean =>
  sealTexts(body).texts.some((text) => text.body !== secretWords) ||
  filesIn(body).length > 0 ||
  ('quantity' in body && body.quantity !== undefined) ||
  ('serves' in body && body.serves !== undefined && body.serves.length > 0);

/** Words and files about a secret task are refused before anything of them is kept: a refusal that came later would have kept them. */
export const refuseSecretWords = async (
  database: Pick<DataSource, 'query'>,
  taskId: string,
  body: Command,
): Promise<void> => {
  if (kindOf(body) !== 'task' || !saysSomething(body)) return;
  const secret = body.type === 'IssueTask' ? body.secrecy !== undefined : await isSecret(database, taskId);
  if (secret) throw new Problem('secret-words');
};
