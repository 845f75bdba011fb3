import { randomUUID } from 'node:crypto';
import type { CommandOf, Outcome } from '#contracts';
import { addDays, defaultPolicy, fold, notIssued, place, taskDecider, vietnamCalendar } from '#domain';
import { EventStore } from '#event-store';
import { Organisation } from '#organisation';
import { connectAs } from '#platform';
import { rowsOf } from '#read-models';
import type { System } from './system.ts';
import { theTask } from './tasks.ts';

const lanes = 8;
const works = [
  'Giảm nghèo',
  'Chuyển đổi số',
  'Cải cách hành chính',
  'Giải ngân vốn đầu tư công',
  'Trồng rừng',
];

/** The n-th of many tasks: what it is about and its due day go round. */
const nth = (n: number, from: string): CommandOf<'IssueTask'> => ({
  ...theTask(addDays(from, 30 + (n % 200))).issue,
  code: `NV-${String(n).padStart(5, '0')}`,
  title: `${works[n % works.length] ?? ''} tại thôn ${(n % 97) + 1}, đợt ${(n % 12) + 1}`,
});

/**
 * Issues so many tasks as the worker would, but with nobody to follow them: each is received, decided and written as ever, and has no
 * workflow. For what is about reading many.
 */
export const issueMany = async (system: System, count: number, from: string): Promise<void> => {
  const worker = await connectAs('worker', system.url);
  const store = new EventStore(worker);
  const directory = await new Organisation(worker).slice(['kon-dao'], ['ubnd-leader']);
  const facts = { calendar: vietnamCalendar, policy: defaultPolicy, directory };
  const issueOne = async (n: number) => {
    const taskId = randomUUID();
    const command = await system.receive(taskId, 'ubnd-leader', nth(n, from));
    const before = notIssued(taskId);
    const decision = taskDecider.decide(command, before, facts);
    if ('rejection' in decision) throw new Error(decision.rejection.code);
    const events = place(decision.events, taskId, 0);
    const after = fold(before, events);
    const outcome: Outcome = { accepted: { version: after.version, changed: true } };
    const { status } = await store.append({
      ...{ kind: 'task', streamId: taskId, expectedVersion: 0, directoryVersion: directory.version },
      ...{ command, due: null, events: decision.events, closed: false, outcome, rows: rowsOf(after, events) },
    });
    if (status !== 'appended') throw new Error(`Task ${n} was not written: ${status}.`);
  };
  const inLane = async (lane: number) => {
    for (let n = lane; n < count; n += lanes) await issueOne(n);
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => inLane(lane)));
  await worker.destroy();
};
