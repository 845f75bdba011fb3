import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TaskEvent } from '#contracts';
import { line, theTask } from '../support/tasks.ts';
import { succeed } from '../support/appointments.ts';
import { System } from '../support/system.ts';

/** When what was said of the result, and to whom; the explanation that is asked for with level 2 has reminders and levels of its own. */
const told = (events: TaskEvent[], type: 'Reminded' | 'SpellOpened' | 'Escalated') =>
  events
    .filter((event) => event.type === type && event.data.obligationId === 'completion-1')
    .map(({ effectiveAt, told }) => [effectiveAt, told.map(({ personId }) => personId)]);

describe('a task due on Tuesday 31/03/2026 and not done', () => {
  let system: System;
  const { taskId, issue } = theTask('2026-03-31');
  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.done(taskId, 'ubnd-leader', issue);
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
    await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
    await system.travel.to('2026-04-16T02:00:00.000Z');
  });
  afterAll(() => system.stop());

  it('is reminded 7, 3 and 1 days before and on the day, at 08:00, on working days', async () => {
    expect(told(await system.events(taskId), 'Reminded')).toEqual([
      ['2026-03-24T01:00:00.000Z', ['p-kon-dao-head']],
      ['2026-03-27T01:00:00.000Z', ['p-kon-dao-head']],
      ['2026-03-30T01:00:00.000Z', ['p-kon-dao-head']],
      ['2026-03-31T01:00:00.000Z', ['p-kon-dao-head']],
    ]);
  });

  it('is overdue from 00:00, then climbs to the head, the leader and the chair on their days', async () => {
    const events = await system.events(taskId);
    expect(told(events, 'SpellOpened')).toEqual([['2026-03-31T17:00:00.000Z', []]]);
    expect(told(events, 'Escalated')).toEqual([
      ['2026-04-01T01:00:00.000Z', ['p-kon-dao-head']],
      ['2026-04-07T01:00:00.000Z', ['p-ubnd-leader']],
      ['2026-04-15T01:00:00.000Z', ['p-ubnd-chair']],
    ]);
  });

  it('counts 12 working days late when it is done on 16/04, and keeps the spell', async () => {
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã hoàn thành' });
    await system.done(taskId, 'ubnd-leader', { type: 'SignOff', grade: 'satisfactory' });
    const closed = (await system.events(taskId)).find(({ type }) => type === 'SpellClosed');
    expect(closed?.data).toEqual({ obligationId: 'completion-1', spell: 1, daysLate: 12, how: 'met' });
    const [row] = await system.owner.query('SELECT overdue, ever_overdue FROM read.task WHERE task_id = $1', [
      taskId,
    ]);
    expect(row).toEqual({ overdue: false, ever_overdue: true });
  });
});

describe('an organisation that changes while a task is overdue', () => {
  let system: System;
  let newLeader: string;
  const { taskId, issue } = theTask('2026-03-31');
  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.done(taskId, 'ubnd-leader', issue);
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
    await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
    // Settled after the workflow has looked the organisation up: it must look again.
    newLeader = await succeed(system, 'ubnd-leader', '2026-04-03T00:00:00.000Z');
    await system.travel.to('2026-04-16T02:00:00.000Z');
  });
  afterAll(() => system.stop());

  it('tells whoever holds the post when the level is reached', async () => {
    expect(told(await system.events(taskId), 'Escalated')).toEqual([
      ['2026-04-01T01:00:00.000Z', ['p-kon-dao-head']],
      ['2026-04-07T01:00:00.000Z', [newLeader]],
      ['2026-04-15T01:00:00.000Z', ['p-ubnd-chair']],
    ]);
  });
});
