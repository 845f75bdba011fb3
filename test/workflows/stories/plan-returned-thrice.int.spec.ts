import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isIssued, planAnswers, timesReturned, vietnamCalendar } from '#domain';
import type { Task } from '#domain';
import { local } from '../../support/domain/time.ts';
import { brokenInvariants } from '../../support/invariants.ts';
import { clockOn, dataOf, inLocal } from '../../support/stories.ts';
import { System } from '../../support/system.ts';
import { line, theTask } from '../../support/tasks.ts';

/** When each version was sent and when it was returned; the plan is owed by Mon 16/03/2026. */
const rounds = [
  ['2026-03-09 09:00', '2026-03-11 14:00'],
  ['2026-03-13 09:00', '2026-03-17 14:00'],
  ['2026-03-20 09:00', '2026-03-23 14:00'],
] as const;

describe('a plan returned three times', () => {
  const { taskId, issue } = theTask('2026-03-31');
  let system: System;

  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    await system.done(taskId, 'ubnd-leader', issue);
    await system.done(taskId, 'kon-dao-head', { type: 'AcknowledgeTask' });
    for (const [sent, returned] of rounds) {
      await system.travel.to(local(sent));
      await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
      await system.travel.to(local(returned));
      await system.done(taskId, 'ubnd-leader', { type: 'ReturnPlan', reason: `Trả lại ngày ${returned}` });
    }
    // Sending again within 3 working days from Mon 23/03: 24, 25, Thu 26/03. It is sent on Mon 30/03.
    await system.travel.to(local('2026-03-30 09:00'));
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
    await system.travel.to(local('2026-03-30 14:00'));
    await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
  });
  afterAll(() => system.stop());

  const task = async () => {
    const folded = (await system.foldedState(taskId)) as Task;
    if (!isIssued(folded)) throw new Error('the task is not there');
    return folded;
  };

  it('is reported to the chair with the third return, and with that alone', async () => {
    const told = (await system.events(taskId)).filter(({ type }) => type === 'PlanReturnedRepeatedly');
    expect(told.map(({ effectiveAt }) => inLocal(effectiveAt))).toEqual(['2026-03-23 14:00']);
    expect(told.map((event) => event.told)).toEqual([
      [{ personId: 'p-ubnd-chair', postId: 'ubnd-chair', by: 'holder' }],
    ]);
    expect(await dataOf(system, taskId, 'PlanReturnedRepeatedly')).toEqual([
      { unitId: 'kon-dao', returns: 3, act: 'tell_chair' },
    ]);
    const notices = await system.owner.query(
      `SELECT person_id FROM read.notice WHERE task_id = $1 AND type = 'PlanReturnedRepeatedly'`,
      [taskId],
    );
    expect(notices).toEqual([{ person_id: 'p-ubnd-chair' }]);
  });

  it('keeps every version with its dates; the fourth was late', async () => {
    const { plans } = await task();
    expect(plans.map(({ number, dueOn, outcome }) => [number, dueOn, outcome?.how])).toEqual([
      [1, '2026-03-16', 'returned'],
      [2, '2026-03-16', 'returned'],
      [3, '2026-03-20', 'returned'],
      [4, '2026-03-26', 'approved'],
    ]);
    expect(await clockOn(system, taskId, 'plan-4')).toEqual([
      '2026-03-25 08:00 remind plan-4 p-kon-dao-head',
      '2026-03-27 00:00 late plan-4',
      '2026-03-27 08:00 level 1 plan-4 p-kon-dao-head',
    ]);
    // Fri 27 and Mon 30/03.
    expect(await dataOf(system, taskId, 'SpellClosed')).toMatchObject([
      { obligationId: 'plan-4', daysLate: 2, how: 'met' },
    ]);
  });

  it('was filed in time and approved too late, the days with the leader not counted', async () => {
    const folded = await task();
    expect(timesReturned(folded)).toBe(3);
    // With the leader: 10, 11; 16, 17; 23/03. Five days after 16/03: Mon 23/03.
    expect(planAnswers(folded, vietnamCalendar)).toEqual({ filedInTime: true, approvedInTime: false });
  });

  it('leaves all six invariants holding', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
