import { isIssued } from '#domain';
import type { Task } from '#domain';
import type { CommandOf, Recipient, RejectionCode, TaskCommand, TaskEvent } from '#contracts';
import type { System } from './system.ts';
import { line, theTask } from './tasks.ts';

/** The minute in which an instant lies, in local time. */
export const inLocal = (instant: string): string =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const who = (one: Recipient): string => (one.by === 'holder' ? one.personId : `${one.personId} in charge`);

type OfClock =
  | 'Reminded'
  | 'SpellOpened'
  | 'Escalated'
  | 'ObligationOpened'
  | 'ContributionDeemed'
  | 'PeriodCutOff'
  | 'PeriodMissed';

const sayings: { [Type in OfClock]: (event: TaskEvent<Type>) => string } = {
  Reminded: ({ data }) => `remind ${data.obligationId}`,
  SpellOpened: ({ data }) => `late ${data.obligationId}`,
  ContributionDeemed: ({ data }) => `deemed ${data.obligationId}`,
  Escalated: ({ data }) => `level ${data.level} ${data.obligationId}`,
  ObligationOpened: ({ data }) => `ask ${data.obligationId} by ${data.schedule.dueOn}`,
  PeriodCutOff: ({ data }) => `closed ${data.obligationId}`,
  PeriodMissed: ({ data }) => `missed ${data.obligationId}`,
};

/** One act of the clock in one line: when it fell due, what it says, and to whom. */
const saying = (event: TaskEvent): string => {
  const say = sayings[event.type as keyof typeof sayings] as (event: TaskEvent) => string;
  return [inLocal(event.effectiveAt), say(event), ...event.told.map(who)].join(' ');
};

/** What the clock did on a task about one of its obligations, in order. */
export const clockOn = async (system: System, taskId: string, obligationId: string): Promise<string[]> =>
  (await system.events(taskId))
    .filter((event) => event.actor === 'clock')
    .filter(({ data }) => 'obligationId' in data && data.obligationId === obligationId)
    .map(saying);

/** The data of every event of a type, in order. */
export const dataOf = async <Type extends TaskEvent['type']>(
  system: System,
  taskId: string,
  type: Type,
): Promise<TaskEvent<Type>['data'][]> =>
  (await system.events(taskId)).filter((event) => event.type === type).map(({ data }) => data as never);

export const dueOnOf = async (system: System, taskId: string): Promise<Record<string, string>> => {
  const task = (await system.foldedState(taskId)) as Task;
  const owed = isIssued(task) ? task.obligations : [];
  return Object.fromEntries(owed.map(({ obligationId, schedule }) => [obligationId, schedule.dueOn]));
};

/** Sends an act that must be refused, and answers with which code. */
export const refused = async (
  system: System,
  taskId: string,
  postId: string,
  body: TaskCommand,
): Promise<RejectionCode> => {
  const sent = await system.act(taskId, postId, body);
  if (sent === 'unknown' || 'failed' in sent || 'accepted' in sent.outcome)
    throw new Error(`${body.type} by ${postId} was not refused: ${JSON.stringify(sent)}`);
  return sent.outcome.rejected.code;
};

/** The unit plans and the leader approves: nothing is owed any more but the result. */
const planned = async (system: System, taskId: string, unitId: string): Promise<string> => {
  await system.done(taskId, `${unitId}-head`, { type: 'SubmitPlan', lines: [line] });
  await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
  return taskId;
};

/** A task due on a day, with its plan approved. Returns its id. */
export const taskInHand = async (
  system: System,
  dueOn: string,
  unitId = 'kon-dao',
  more: Partial<CommandOf<'IssueTask'>> = {},
): Promise<string> => {
  const { taskId, issue } = theTask(dueOn);
  await system.done(taskId, 'ubnd-leader', { ...issue, unitId, ...more });
  return planned(system, taskId, unitId);
};

/** A task for Kon Đào by a term of working days. Returns its id. */
export const taskForDays = async (system: System, length: number): Promise<string> => {
  const { taskId, issue } = theTask('');
  const { dueOn: _, ...undated } = issue;
  await system.done(taskId, 'ubnd-leader', { ...undated, dueIn: { by: 'working_days', length } });
  return taskId;
};

/** The same, with its plan approved. */
export const taskForDaysInHand = async (system: System, length: number): Promise<string> =>
  planned(system, await taskForDays(system, length), 'kon-dao');
