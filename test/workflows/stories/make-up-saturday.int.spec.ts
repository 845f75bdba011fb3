import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { local } from '../../support/domain/time.ts';
import { brokenInvariants } from '../../support/invariants.ts';
import { clockOn, dataOf, dueOnOf, refused, taskForDaysInHand } from '../../support/stories.ts';
import { System } from '../../support/system.ts';
import { line } from '../../support/tasks.ts';

describe('six working days given on Wednesday 31/12/2025', () => {
  let system: System;
  let [inTime, missed] = ['', ''];
  beforeAll(async () => {
    system = await System.start(local('2025-12-31 09:00'));
    inTime = await taskForDaysInHand(system, 6);
    missed = await taskForDaysInHand(system, 6);
  });
  afterAll(() => system.stop());

  it('end on Saturday 10/01/2026, which is worked for Friday 02/01', async () => {
    // 05, 06, 07, 08, 09 and 10/01; 01/01 is a holiday, 02/01 swapped, 03 and 04/01 a weekend.
    expect(await dueOnOf(system, missed)).toMatchObject({ 'completion-1': '2026-01-10' });
    const [, , completion] = await dataOf(system, missed, 'ObligationOpened');
    expect(completion?.counting).toEqual({
      ...{ by: 'working_days', days: 6, from: '2025-12-31', makeUp: ['2026-01-10'] },
      notCounted: [
        { from: '2026-01-01', through: '2026-01-01', because: 'holiday' },
        { from: '2026-01-02', through: '2026-01-02', because: 'swap_off' },
        { from: '2026-01-03', through: '2026-01-04', because: 'weekend' },
      ],
    });
  });

  it('remind on that Saturday like on any working day', async () => {
    await system.travel.to(local('2026-01-10 16:00'));
    // Seven days before is Sat 03/01, so Wed 31/12, 08:00: before the issue. Three before is Wed 07/01, one before Fri 09/01.
    expect(await clockOn(system, missed, 'completion-1')).toEqual([
      '2026-01-07 08:00 remind completion-1 p-kon-dao-head',
      '2026-01-09 08:00 remind completion-1 p-kon-dao-head',
      '2026-01-10 08:00 remind completion-1 p-kon-dao-head',
    ]);
  });

  it('are kept by a result of that Saturday afternoon', async () => {
    await system.done(inTime, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã hoàn thành' });
    expect(await refused(system, inTime, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] })).toBe(
      'plan-already-approved',
    );
    await system.done(inTime, 'ubnd-leader', { type: 'SignOff', grade: 'good' });
    expect(await dataOf(system, inTime, 'SpellOpened')).toEqual([]);
  });

  it('are over at 24:00 of the Saturday; the ladder starts on Monday', async () => {
    await system.travel.to(local('2026-01-16 09:00'));
    expect((await clockOn(system, missed, 'completion-1')).slice(3)).toEqual([
      '2026-01-11 00:00 late completion-1',
      '2026-01-12 08:00 level 1 completion-1 p-kon-dao-head',
      // Tue 13, Wed 14 and Thu 15/01 run out.
      '2026-01-16 08:00 level 2 completion-1 p-ubnd-leader',
    ]);
  });

  it('leave all six invariants holding', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
