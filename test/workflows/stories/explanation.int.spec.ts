import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommandOf } from '#contracts';
import { isIssued } from '#domain';
import type { Task } from '#domain';
import { succeed } from '../../support/appointments.ts';
import { local } from '../../support/domain/time.ts';
import { brokenInvariants } from '../../support/invariants.ts';
import { ruledBy } from '../../support/policy.ts';
import { clockOn, dataOf, refused, taskInHand } from '../../support/stories.ts';
import { System } from '../../support/system.ts';

const completion = { obligationId: 'completion-1', spell: 1 };

/**
 * Due on Tuesday 31/03/2026. Level 1 on 01/04, level 2 on 07/04: the explanation is asked for, by 14/04. A new head begins on 03/04, explains
 * on 08/04; done on 10/04, after eight working days; signed off on 13/04, before the leader rules on 14/04: three of the days were objective.
 */
describe('an explanation ruled partly objective, with a head replaced in mid-spell', () => {
  let system: System;
  let taskId: string;
  let newHead: string;
  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    await ruledBy(system.owner, {
      version: 'explained',
      explanation: { fromLevel: 2, term: 5, ruling: 5 },
    });
    taskId = await taskInHand(system, '2026-03-31');
    await system.travel.to(local('2026-04-03 07:00'));
    newHead = await succeed(system, 'kon-dao-head', local('2026-04-03 07:00'));
    await system.travel.to(local('2026-04-08 09:00'));
  });
  afterAll(() => system.stop());

  it('is asked for with level 2, of whoever heads the unit by then', async () => {
    expect((await clockOn(system, taskId, 'completion-1')).slice(4)).toEqual([
      '2026-04-01 00:00 late completion-1',
      '2026-04-01 08:00 level 1 completion-1 p-kon-dao-head',
      '2026-04-07 08:00 level 2 completion-1 p-ubnd-leader',
    ]);
    expect(await clockOn(system, taskId, 'explanation-1')).toEqual([
      `2026-04-07 08:00 ask explanation-1 by 2026-04-14 ${newHead}`,
    ]);
  });

  it('is given by the new head, not by the one who has gone', async () => {
    const explanation: CommandOf<'SubmitExplanation'> = {
      ...{ type: 'SubmitExplanation', ...completion, cause: 'disaster' },
      ...{ reason: 'Mưa lũ chia cắt đường vào ba thôn.', evidence: 'Công điện 03/CĐ-UBND' },
    };
    expect(await refused(system, taskId, 'kon-dao-head', explanation)).toBe('not-holding-post');
    await system.done(taskId, 'kon-dao-head', explanation, newHead);
    expect((await dataOf(system, taskId, 'ObligationEnded')).at(-1)).toEqual({
      obligationId: 'explanation-1',
      how: 'met',
    });
  });

  it('leaves the task open for the ruling when the result is signed off', async () => {
    await system.travel.to(local('2026-04-10 15:00'));
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Xong' }, newHead);
    await system.travel.to(local('2026-04-13 10:00'));
    await system.done(taskId, 'ubnd-leader', { type: 'SignOff', grade: 'satisfactory' });
    // Explained on Wed 08/04: the ruling is owed by Wed 15/04; the leader is reminded on Tue 14/04.
    await system.travel.to(local('2026-04-14 09:00'));
    expect(await clockOn(system, taskId, 'rule-explanation-1')).toEqual([
      '2026-04-14 08:00 remind rule-explanation-1 p-ubnd-leader',
    ]);
    expect(await brokenInvariants(system)).toEqual({});
  });

  it('is ruled on for 02, 03 and 06/04, and stays with the spell', async () => {
    await system.done(taskId, 'ubnd-leader', {
      ...{ type: 'RuleOnExplanation', ...completion, reason: 'Chỉ những ngày bị chia cắt.' },
      objective: { extent: 'dates', from: '2026-04-02', to: '2026-04-06' },
    });
    expect(await dataOf(system, taskId, 'ExplanationRuled')).toMatchObject([
      { outcome: 'partly', objectiveDays: 3, daysLate: 8, cause: 'disaster' },
    ]);
    const task = (await system.foldedState(taskId)) as Task;
    expect(isIssued(task) && task.obligations.find((one) => one.kind === 'completion')?.spells).toMatchObject(
      [{ daysLate: 8, explanation: { ruling: { objectiveDays: 3 } } }],
    );
  });

  it('leaves all six invariants holding', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
