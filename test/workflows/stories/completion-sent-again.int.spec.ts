import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inTime, isIssued } from '#domain';
import type { Task } from '#domain';
import { local } from '../../support/domain/time.ts';
import { brokenInvariants } from '../../support/invariants.ts';
import { clockOn, dataOf, dueOnOf, taskInHand } from '../../support/stories.ts';
import { System } from '../../support/system.ts';

const done = { type: 'SubmitCompletion', summary: 'Đã hoàn thành' } as const;
const back = { type: 'ReturnCompletion', reason: 'Số liệu chưa khớp' } as const;

/** Two tasks due on Tue 31/03/2026. One is sent in its last minute, the other with two working days left; both are returned late. */
describe('completion sent, returned, and sent again', () => {
  let system: System;
  let lastMinute: string;
  let early: string;

  const at = async (time: string, ...acts: (() => Promise<void>)[]) => {
    await system.travel.to(local(time));
    for (const act of acts) await act();
  };
  const unit = (taskId: string) => () => system.done(taskId, 'kon-dao-head', done);
  const leader = (taskId: string) => () => system.done(taskId, 'ubnd-leader', back);
  const signOff = (taskId: string) => () =>
    system.done(taskId, 'ubnd-leader', { type: 'SignOff', grade: 'good' });

  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    [lastMinute, early] = [await taskInHand(system, '2026-03-31'), await taskInHand(system, '2026-03-31')];
    await at('2026-03-27 15:00', unit(early));
    await at('2026-03-31 23:59', unit(lastMinute));
    await at('2026-04-02 10:00', leader(lastMinute));
    await at('2026-04-06 10:00', leader(early));
    await at('2026-04-08 09:00', unit(lastMinute));
    await at('2026-04-08 23:59', unit(early));
    await at('2026-04-09 10:00', signOff(lastMinute), signOff(early));
  });
  afterAll(() => system.stop());

  const inTimes = async (taskId: string) => {
    const task = (await system.foldedState(taskId)) as Task;
    return isIssued(task) ? task.completions.map((one) => [one.outcome?.how, inTime(one)]) : [];
  };

  it('in the last minute was in time until it was returned; the one that is accepted is late', async () => {
    expect(await clockOn(system, lastMinute, 'completion-1')).not.toContainEqual(
      expect.stringContaining('late'),
    );
    // Late from the return on Thu 02/04. Sending again: 03, 06, Tue 07/04; level 1 on Wed 08/04.
    expect(await clockOn(system, lastMinute, 'completion-2')).toEqual([
      '2026-04-02 10:00 late completion-2',
      '2026-04-06 08:00 remind completion-2 p-kon-dao-head',
      '2026-04-08 08:00 level 1 completion-2 p-kon-dao-head',
    ]);
    // 03, 06, 07 and 08/04: the days from 01 to 02/04 lay with the leader.
    expect(await dataOf(system, lastMinute, 'SpellClosed')).toMatchObject([
      { obligationId: 'completion-2', daysLate: 4, how: 'met' },
    ]);
    expect(await inTimes(lastMinute)).toEqual([
      ['returned', true],
      ['accepted', false],
    ]);
  });

  it('with two days left has them again from the return, and is in time until 24:00 of the second', async () => {
    // Returned on Mon 06/04: 07 and Wed 08/04.
    expect((await dueOnOf(system, early))['completion-2']).toBe('2026-04-08');
    expect(await clockOn(system, early, 'completion-2')).toEqual([
      '2026-04-07 08:00 remind completion-2 p-kon-dao-head',
      '2026-04-08 08:00 remind completion-2 p-kon-dao-head',
    ]);
    expect(await inTimes(early)).toEqual([
      ['returned', true],
      ['accepted', true],
    ]);
  });

  it('is the leader’s lateness while the leader thinks', async () => {
    // Owed by Fri 03/04, decided on Mon 06/04.
    expect(await dataOf(system, early, 'SpellClosed')).toMatchObject([
      { obligationId: 'decide-completion-1', daysLate: 1, how: 'met' },
    ]);
  });

  it('leaves all six invariants holding', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
