import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { local } from '../../support/domain/time.ts';
import { brokenInvariants } from '../../support/invariants.ts';
import { clockOn, dataOf, dueOnOf, refused, taskForDays } from '../../support/stories.ts';
import { System } from '../../support/system.ts';
import { line } from '../../support/tasks.ts';

describe('five working days given on Thursday 12/02/2026, two days before Tết', () => {
  let system: System;
  let taskId = '';
  beforeAll(async () => {
    system = await System.start(local('2026-02-12 09:00'));
    taskId = await taskForDays(system, 5);
  });
  afterAll(() => system.stop());

  it('end on Thursday 26/02: 13, 23, 24, 25 and 26/02 count, Saturday 14 to Sunday 22/02 do not', async () => {
    // To acknowledge, 2: 13 and 23/02. To plan, 10: 13, 23–27/02 (6), 02–05/03 (10).
    expect(await dueOnOf(system, taskId)).toEqual({
      'acknowledge-1': '2026-02-23',
      'plan-1': '2026-03-05',
      'completion-1': '2026-02-26',
    });
    const opened = await dataOf(system, taskId, 'ObligationOpened');
    expect(opened.find(({ kind }) => kind === 'completion')?.counting).toEqual({
      ...{ by: 'working_days', days: 5, from: '2026-02-12', makeUp: [] },
      notCounted: [
        { from: '2026-02-14', through: '2026-02-15', because: 'weekend' },
        { from: '2026-02-16', through: '2026-02-20', because: 'holiday' },
        { from: '2026-02-21', through: '2026-02-22', because: 'weekend' },
      ],
    });
  });

  it('bring nothing on a day off: what would be said in Tết is said on Friday 13/02', async () => {
    await system.travel.to(local('2026-02-23 07:00'));
    // One day before Mon 23/02 is Sun 22/02; seven days before Thu 26/02 is Thu 19/02. The last working day before either is 13/02.
    expect(await clockOn(system, taskId, 'acknowledge-1')).toEqual([
      '2026-02-13 08:00 remind acknowledge-1 p-kon-dao-head',
    ]);
    expect(await clockOn(system, taskId, 'completion-1')).toEqual([
      '2026-02-13 08:00 remind completion-1 p-kon-dao-head',
    ]);
  });

  it('are in time for whoever acts on Monday 23/02, and refuse the unit what is the leader’s', async () => {
    await system.travel.to(local('2026-02-23 16:00'));
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
    expect(await refused(system, taskId, 'kon-dao-head', { type: 'ApprovePlan' })).toBe('not-permitted');
    await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
    expect(await dataOf(system, taskId, 'SpellOpened')).toEqual([]);
  });

  it('climb from the head on Friday 27/02 to the leader on Thursday 05/03 and the chair on Friday 13/03', async () => {
    await system.travel.to(local('2026-03-13 09:00'));
    expect(await clockOn(system, taskId, 'completion-1')).toEqual([
      '2026-02-13 08:00 remind completion-1 p-kon-dao-head',
      '2026-02-23 08:00 remind completion-1 p-kon-dao-head',
      '2026-02-25 08:00 remind completion-1 p-kon-dao-head',
      '2026-02-26 08:00 remind completion-1 p-kon-dao-head',
      '2026-02-27 00:00 late completion-1',
      '2026-02-27 08:00 level 1 completion-1 p-kon-dao-head',
      // Mon 02, 03 and 04/03 run out; then Fri 06, Mon 09, 10, 11 and 12/03.
      '2026-03-05 08:00 level 2 completion-1 p-ubnd-leader',
      '2026-03-13 08:00 level 3 completion-1 p-ubnd-chair',
    ]);
    const [late] = await dataOf(system, taskId, 'SpellOpened');
    expect(late).toMatchObject({
      obligationId: 'completion-1',
      answerable: { personId: 'p-kon-dao-head', postId: 'kon-dao-head', by: 'holder' },
      processedLate: false,
    });
  });

  it('were missed by eleven working days when the result comes on Friday 13/03', async () => {
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã hoàn thành' });
    // 27/02 (1), 02–06/03 (6), 09–13/03 (11).
    expect(await dataOf(system, taskId, 'SpellClosed')).toMatchObject([{ daysLate: 11, how: 'met' }]);
    await system.done(taskId, 'ubnd-leader', { type: 'SignOff', grade: 'satisfactory' });
  });

  it('leave all six invariants holding', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
