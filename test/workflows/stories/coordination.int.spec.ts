import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { local } from '../../support/domain/time.ts';
import { brokenInvariants } from '../../support/invariants.ts';
import { ruledBy } from '../../support/policy.ts';
import { clockOn, dataOf, dueOnOf, refused, taskInHand } from '../../support/stories.ts';
import { System } from '../../support/system.ts';

const coordinated = { coordinatingUnitIds: ['noi-vu', 'tai-chinh'] };
const reason = 'Không thuộc lĩnh vực của đơn vị';

/**
 * Kon Đào has two tasks due on Wed 15/04/2026, on which Nội vụ and Tài chính coordinate: under one silence is late, under the other it is
 * agreement. On Thu 12/03 Kon Đào asks both units on both tasks, by Fri 20/03. Nội vụ declines on Fri 13/03, Tài chính says nothing.
 */
describe('a coordinating unit that declines and one that is silent', () => {
  let system: System;
  let [strict, lenient] = ['', ''];
  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    strict = await taskInHand(system, '2026-04-15', 'kon-dao', coordinated);
    await ruledBy(system.owner, { version: 'silence-agrees', coordination: { silence: 'agrees' } });
    lenient = await taskInHand(system, '2026-04-15', 'kon-dao', coordinated);
    await system.travel.to(local('2026-03-12 09:00'));
    const asking = { type: 'RequestContribution' as const, question: 'Ý kiến?', dueOn: '2026-03-20' };
    for (const taskId of [strict, lenient])
      for (const unitId of coordinated.coordinatingUnitIds)
        await system.done(taskId, 'kon-dao-staff', { ...asking, unitId });
    await system.travel.to(local('2026-03-13 10:00'));
    for (const taskId of [strict, lenient])
      await system.done(taskId, 'noi-vu-head', { type: 'DeclineContribution', request: 1, reason });
  });
  afterAll(() => system.stop());

  it('owes nothing more where it has declined; the leader owes a ruling by Friday 20/03', async () => {
    // From Fri 13/03: 16, 17, 18, 19, 20.
    expect(await dueOnOf(system, strict)).toMatchObject({
      ...{ 'contribution-1': '2026-03-20', 'contribution-2': '2026-03-20' },
      'decide-contribution-1': '2026-03-20',
    });
    const body = { type: 'GiveContribution', request: 1, content: 'Ý kiến' } as const;
    expect(await refused(system, strict, 'noi-vu-head', body)).toBe('contribution-not-pending');
    expect(await refused(system, strict, 'noi-vu-head', { ...body, request: 2 })).toBe('not-permitted');
  });

  it('has to contribute by Tuesday 24/03 once the leader has ruled so on Monday 16/03, and may not decline again', async () => {
    await system.travel.to(local('2026-03-16 10:00'));
    await system.done(strict, 'ubnd-leader', {
      ...{ type: 'RuleOnContribution', request: 1, reason: 'Thuộc lĩnh vực của phòng' },
      ruling: { outcome: 'required', dueOn: '2026-03-24' },
    });
    expect(
      await refused(system, strict, 'noi-vu-head', { type: 'DeclineContribution', request: 1, reason }),
    ).toBe('contribution-required');
    expect(await dataOf(system, strict, 'SpellOpened')).toEqual([]);
  });

  it('agrees by its silence at 24:00 of Friday 20/03 where the policy says so, and both units are told', async () => {
    await system.travel.to(local('2026-03-24 10:00'));
    expect(await clockOn(system, lenient, 'contribution-2')).toEqual([
      '2026-03-19 08:00 remind contribution-2 p-tai-chinh-head',
      '2026-03-21 00:00 deemed contribution-2 p-kon-dao-head p-tai-chinh-head',
    ]);
    const late = { type: 'GiveContribution', request: 2, content: 'Không đồng ý' } as const;
    expect(await refused(system, lenient, 'tai-chinh-head', late)).toBe('contribution-not-pending');
  });

  it('waits for the leader where nobody rules: that lateness is the leader’s, 2 working days', async () => {
    expect(await clockOn(system, lenient, 'decide-contribution-1')).toEqual([
      '2026-03-19 08:00 remind decide-contribution-1 p-ubnd-leader',
      '2026-03-21 00:00 late decide-contribution-1',
      '2026-03-23 08:00 level 1 decide-contribution-1 p-ubnd-leader',
    ]);
    await system.done(lenient, 'ubnd-leader', {
      ...{ type: 'RuleOnContribution', request: 1, reason: 'Thuộc lĩnh vực của phòng' },
      ruling: { outcome: 'required', dueOn: '2026-03-27' },
    });
    // 23 and 24/03.
    expect(await dataOf(system, lenient, 'SpellClosed')).toMatchObject([
      { obligationId: 'decide-contribution-1', daysLate: 2, how: 'met' },
    ]);
  });

  it('is in time when it gives what it had to give on its day', async () => {
    await system.done(strict, 'noi-vu-deputy', {
      type: 'GiveContribution',
      request: 1,
      content: 'Thống nhất',
    });
    expect(await clockOn(system, strict, 'contribution-3')).toEqual([
      '2026-03-23 08:00 remind contribution-3 p-noi-vu-head',
    ]);
    expect(await dataOf(system, strict, 'SpellClosed')).toEqual([]);
  });

  it('is late by its silence elsewhere: from the head to the leader on Friday 27/03 and the chair on Monday 06/04', async () => {
    await system.travel.to(local('2026-04-06 09:00'));
    expect(await clockOn(system, strict, 'contribution-2')).toEqual([
      '2026-03-19 08:00 remind contribution-2 p-tai-chinh-head',
      '2026-03-21 00:00 late contribution-2',
      '2026-03-23 08:00 level 1 contribution-2 p-tai-chinh-head',
      // 24, 25 and 26/03 run out; then 30, 31/03, 01, 02 and 03/04.
      '2026-03-27 08:00 level 2 contribution-2 p-ubnd-leader',
      '2026-04-06 08:00 level 3 contribution-2 p-ubnd-chair',
    ]);
    await system.done(strict, 'tai-chinh-head', { type: 'GiveContribution', request: 2, content: 'Đồng ý' });
    // 23–27/03 (5), 30/03–03/04 (10), 06/04 (11).
    expect(await dataOf(system, strict, 'SpellClosed')).toMatchObject([
      { obligationId: 'contribution-2', daysLate: 11, how: 'met' },
    ]);
  });

  it('is late, too, where silence is agreement but the leader had ruled that it has to contribute', async () => {
    expect(await clockOn(system, lenient, 'contribution-3')).toEqual([
      '2026-03-26 08:00 remind contribution-3 p-noi-vu-head',
      '2026-03-28 00:00 late contribution-3',
      '2026-03-30 08:00 level 1 contribution-3 p-noi-vu-head',
      // 31/03, 01 and 02/04 run out.
      '2026-04-03 08:00 level 2 contribution-3 p-ubnd-leader',
    ]);
  });

  it('never takes the task from the unit that has it: that unit completes without the answer, which lapses', async () => {
    await system.done(lenient, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã hoàn thành' });
    // Due Fri 27/03: 30, 31/03, 01, 02, 03 (5), 06/04 (6).
    expect((await dataOf(system, lenient, 'SpellClosed')).at(-1)).toMatchObject({
      ...{ obligationId: 'contribution-3', daysLate: 6, how: 'released' },
    });
    await system.done(lenient, 'ubnd-leader', { type: 'SignOff', grade: 'good' });
  });

  it('leaves all six invariants holding', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
