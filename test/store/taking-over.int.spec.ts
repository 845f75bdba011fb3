import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { retrace } from '#audit';
import { secretWords } from '#contracts';
import type { Directory, Instant, NewEvent, ReceivedCommand, TaskCommand } from '#contracts';
import {
  decide,
  defaultPolicy,
  fold,
  nextDue,
  notIssued,
  place,
  taskDecider,
  vietnamCalendar,
} from '#domain';
import type { Task } from '#domain';
import { BusinessClock, EventStore, Inbox } from '#event-store';
import { Organisation } from '#organisation';
import { connectAs, WatchdogRecord } from '#platform';
import { compare, isSecret, noticesOf, openNotice, rowsOf, summaryLines } from '#read-models';
import { createDatabase } from '../support/database.ts';
import { local } from '../support/domain/time.ts';
import { theTask } from '../support/tasks.ts';

let owner: DataSource;
let api: DataSource;
let worker: DataSource;
let directory: Directory;

const by = { personId: 'p-ubnd-monitor', postId: 'ubnd-monitor', capacity: 'TL' as const };
const summaryAt = local('2026-03-30 08:00');
const facts = () => ({
  calendar: vietnamCalendar,
  policy: { ...defaultPolicy, secretTasks: 'stub' as const },
  directory,
});

/** Writes as the worker does: what a command comes to, or what the clock says. */
const write = async (
  task: Task,
  events: NewEvent[],
  command: ReceivedCommand | null,
  due: Instant | null,
) => {
  const placed = place(events, task.taskId, task.version);
  const after = fold(task, placed);
  const answer = await new EventStore(worker).append({
    ...{
      kind: 'task',
      streamId: task.taskId,
      expectedVersion: task.version,
      directoryVersion: directory.version,
    },
    ...{ command, due, events, closed: false },
    outcome: command ? { accepted: { version: after.version, changed: true } } : null,
    rows: rowsOf(after, placed),
  });
  expect(answer.status).toBe('appended');
  return after;
};

const issued = async (dueOn: string, more: Partial<TaskCommand> = {}): Promise<Task> => {
  const { taskId, issue } = theTask(dueOn);
  const signer = { personId: 'p-ubnd-chair', postId: 'ubnd-chair', capacity: 'holder' as const };
  const body = {
    ...{ ...issue, takenOver: 'in_progress', effectiveAt: local('2025-06-02 09:00') },
    paper: { number: '27/KH-UBND', issuedOn: '2025-06-02', signer },
    ...more,
  } as TaskCommand;
  const receipt = await new Inbox(api).receive({
    commandId: randomUUID(),
    streamId: taskId,
    actor: by,
    body,
  });
  if (!('row' in receipt)) throw new Error(`unexpected: ${receipt.kind}`);
  const { command } = receipt.row;
  const decision = decide(command, notIssued(taskId), facts());
  if ('rejection' in decision) throw new Error(JSON.stringify(decision.rejection));
  return write(notIssued(taskId), decision.events, command, null);
};

const clockUntil = async (task: Task, now: Instant): Promise<Task> => {
  const item = nextDue(taskDecider.agenda(task), now);
  if (!item || item.at > now) return task;
  return clockUntil(await write(task, taskDecider.decideClock(item, now, task, facts()), null, item.at), now);
};

beforeAll(async () => {
  const database = await createDatabase(local('2026-03-27 15:00'));
  owner = database.owner;
  api = await connectAs('api', database.url);
  worker = await connectAs('worker', database.url);
  directory = await new Organisation(worker).slice(
    ['kon-dao'],
    ['ubnd-leader', 'ubnd-chair', 'ubnd-monitor'],
  );
});
afterAll(async () => {
  await worker.destroy();
  await api.destroy();
  await owner.destroy();
});

const sent = (personId: string, unopened = false) => noticesOf(api, personId, { unopened, limit: 10 });

describe('tasks that are taken over', () => {
  let tasks: Task[];

  it('leave nobody told, and a summary for the watchdog to look after', async () => {
    tasks = [await issued('2025-12-31'), await issued('2025-12-31'), await issued('2026-06-30')];
    const now = await new BusinessClock(owner).now();
    tasks = await Promise.all(tasks.map((task) => clockUntil(task, now)));
    expect(await sent('p-kon-dao-head')).toEqual([]);
    await new BusinessClock(owner).advance(Date.parse(local('2026-03-30 08:05')) - Date.parse(now));
    const record = new WatchdogRecord(worker);
    const due = await record.pastDue(60, 20);
    expect(due.filter(({ act }) => act === 'Summarise').map(({ dueAt }) => dueAt.toISOString())).toEqual([
      ...[summaryAt, summaryAt, summaryAt],
    ]);
    await record.add(
      due.find(({ act }) => act === 'Summarise')!,
      'woken',
      'past due',
    );
  });

  it('are one notice to each person, which is opened as one', async () => {
    const now = await new BusinessClock(owner).now();
    for (const task of tasks) await clockUntil(task, now);
    const [summary, ...others] = await sent('p-kon-dao-head');
    expect([summary?.rule, summary?.effectiveAt.toISOString(), others]).toEqual(['summary', summaryAt, []]);
    expect(await sent('p-ubnd-leader')).toHaveLength(1);
    const lines = await summaryLines(api, 'p-kon-dao-head', [summary!.effectiveAt]);
    expect(lines.map(({ dueOn, daysLate }) => [dueOn, daysLate])).toEqual([
      ['2025-12-31', 57],
      ['2025-12-31', 57],
      ['2026-06-30', 0],
    ]);
    await openNotice(api, 'p-kon-dao-head', summary!.noticeId);
    expect(await sent('p-kon-dao-head', true)).toEqual([]);
    expect(await sent('p-ubnd-leader', true)).toHaveLength(1);
    const past = await new WatchdogRecord(worker).pastDue(60, 20);
    expect(past.filter(({ act }) => act === 'Summarise')).toEqual([]);
  });

  it('agree with the rules and with their rows', async () => {
    expect((await retrace(owner)).findings).toEqual([]);
    expect(await compare(owner)).toEqual([]);
  });
});

describe('a secret task', () => {
  it('is known as one by its row', async () => {
    const { taskId } = await issued('2026-06-30', {
      secrecy: 'secret',
      title: secretWords,
    });
    expect([await isSecret(api, taskId), await isSecret(api, randomUUID())]).toEqual([true, false]);
    expect(await compare(owner)).toEqual([]);
  });
});
