import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { succeed } from '../../support/appointments.ts';
import { local } from '../../support/domain/time.ts';
import { brokenInvariants } from '../../support/invariants.ts';
import { clockOn, dataOf, refused, taskInHand } from '../../support/stories.ts';
import { System } from '../../support/system.ts';

/** Level 1 on Wednesday 01/04; then Thu 02, Fri 03 and Mon 06/04 run out. */
const told = (head: string) => [
  '2026-04-01 00:00 late completion-1',
  `2026-04-01 08:00 level 1 completion-1 ${head}`,
  '2026-04-07 08:00 level 2 completion-1 p-ubnd-leader',
];

const done = { type: 'SubmitCompletion', summary: 'Đã hoàn thành' } as const;

/** Each unit has a task due on Tuesday 31/03/2026, and does not finish it. Each gets a new head on the day the overdue falls. */
describe('the head replaced on the day the overdue falls', () => {
  let system: System;
  let before: { taskId: string; newHead: string };
  let after: { taskId: string; newHead: string };
  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    const taskIds = [
      await taskInHand(system, '2026-03-31', 'kon-dao'),
      await taskInHand(system, '2026-03-31', 'noi-vu'),
    ] as const;
    await system.travel.to(local('2026-03-31 14:00'));
    before = {
      taskId: taskIds[0],
      newHead: await succeed(system, 'kon-dao-head', local('2026-03-31 14:00')),
    };
    await system.travel.to(local('2026-04-01 07:00'));
    after = { taskId: taskIds[1], newHead: await succeed(system, 'noi-vu-head', local('2026-04-01 07:00')) };
    await system.travel.to(local('2026-04-07 09:00'));
  });
  afterAll(() => system.stop());

  it('ten hours before 24:00: the new head answers for it and is told', async () => {
    const { taskId, newHead } = before;
    expect((await clockOn(system, taskId, 'completion-1')).slice(4)).toEqual(told(newHead));
    expect(await dataOf(system, taskId, 'SpellOpened')).toMatchObject([
      { answerable: { personId: newHead } },
    ]);
  });

  it('seven hours after 24:00: the old head answers for it, the new one is told', async () => {
    const { taskId, newHead } = after;
    expect((await clockOn(system, taskId, 'completion-1')).slice(4)).toEqual(told(newHead));
    expect(await dataOf(system, taskId, 'SpellOpened')).toMatchObject([
      { answerable: { personId: 'p-noi-vu-head', postId: 'noi-vu-head', by: 'holder' } },
    ]);
  });

  it('takes the old head the right to act, and gives it to the new one', async () => {
    const { taskId, newHead } = after;
    expect(await refused(system, taskId, 'noi-vu-head', done)).toBe('not-holding-post');
    await system.done(taskId, 'noi-vu-head', done, newHead);
    expect(await dataOf(system, taskId, 'SpellClosed')).toMatchObject([{ how: 'met' }]);
  });

  it('leaves all six invariants holding', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
