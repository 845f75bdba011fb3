import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { problemIn } from '#contracts';
import { fold, notIssued } from '#domain';
import { EventStore, verify } from '#event-store';
import { compare } from '#read-models';
import { taskWorkflowId } from '#workflows/messages';
import { holds } from '../workflow-state.ts';

type Written = { key: string; hash: string; command_id: string | null };

/** All that had been said at one moment: every event with its place and hash, every notice. */
export type Account = { events: Map<string, Written>; notices: Set<string> };

export const takeAccount = async (owner: DataSource): Promise<Account> => {
  const events = await owner.query<Written[]>(
    `SELECT stream_id || '/' || version AS key, encode(hash, 'hex') AS hash, command_id FROM es.event`,
  );
  const notices = await owner.query<{ notice_id: string }[]>(
    'SELECT notice_id FROM read.notice UNION ALL SELECT notice_id FROM read.directive_notice',
  );
  return {
    events: new Map(events.map((event) => [event.key, event])),
    notices: new Set(notices.map(({ notice_id }) => notice_id)),
  };
};

/** What is there now and should not be, or the other way round, in words; `meanwhile` are the commands sent during the outage. */
export const differences = (before: Account, after: Account, meanwhile: ReadonlySet<string>): string[] => [
  ...[...before.events.values()]
    .filter(({ key, hash }) => after.events.get(key)?.hash !== hash)
    .map(({ key }) => `event ${key} is not what it was`),
  ...[...after.events.values()]
    .filter(({ key, command_id }) => !before.events.has(key) && !meanwhile.has(command_id ?? ''))
    .map(({ key }) => `event ${key} was sent by nobody`),
  ...[...before.notices].filter((id) => !after.notices.has(id)).map((id) => `notice ${id} is gone`),
];

/** What chains, rows and inbox say of themselves. */
export const contradictions = async (owner: DataSource): Promise<string[]> => [
  ...(await verify(owner)).findings.map(
    ({ streamId, problem }) => `${streamId}: ${problemIn(problem, 'en')}`,
  ),
  ...(await compare(owner)).map(({ table, key }) => `${table} ${key} is not what its events say`),
];

const disagreement = async (owner: DataSource, temporal: Client, taskId: string): Promise<string[]> => {
  const state = fold(notIssued(taskId), await new EventStore(owner).events(taskId));
  try {
    const agrees = await holds(temporal.workflow.getHandle(taskWorkflowId(taskId)), state);
    return agrees ? [] : [`${taskId}: its workflow’s state is not the fold of its events`];
  } catch (error) {
    return [`${taskId}: its workflow does not answer (${(error as Error).message})`];
  }
};

/** What is to be said of the tasks whose workflow does not hold the fold of their events. */
export const disagreements = async (
  owner: DataSource,
  temporal: Client,
  taskIds: readonly string[],
): Promise<string[]> => {
  const [wrong, rest] = [[] as string[], [...taskIds]];
  const lane = async () => {
    for (let taskId = rest.shift(); taskId !== undefined; taskId = rest.shift())
      wrong.push(...(await disagreement(owner, temporal, taskId)));
  };
  await Promise.all(Array.from({ length: 10 }, lane));
  return wrong;
};
