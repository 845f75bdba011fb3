import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { putInCharge, vacate } from '../../support/appointments.ts';
import { local } from '../../support/domain/time.ts';
import { brokenInvariants } from '../../support/invariants.ts';
import { clockOn, dataOf, refused, taskInHand } from '../../support/stories.ts';
import { System } from '../../support/system.ts';

/** Both heads leave on Friday 20/03/2026. Kon Đào has a deputy in charge, Nội vụ has not; both are late from 24:00 of 31/03. */
describe('a task whose unit has no head', () => {
  let system: System;
  let [withDeputy, without] = ['', ''];
  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    withDeputy = await taskInHand(system, '2026-03-31', 'kon-dao');
    without = await taskInHand(system, '2026-03-31', 'noi-vu');
    await system.travel.to(local('2026-03-20 17:00'));
    for (const unitId of ['kon-dao', 'noi-vu'])
      await vacate(system, `${unitId}-head`, local('2026-03-20 17:00'));
    await putInCharge(system, 'kon-dao-deputy');
    await system.travel.to(local('2026-04-15 09:00'));
  });
  afterAll(() => system.stop());

  /** The explanation that is asked for with level 2 is late by then, too. */
  const ofResult = ({ obligationId }: { obligationId: string }) => obligationId === 'completion-1';

  it('tells the deputy in charge, who answers for it, then climbs as ever', async () => {
    const deputy = 'p-kon-dao-deputy in charge';
    expect(await clockOn(system, withDeputy, 'completion-1')).toEqual([
      ...['24', '27', '30', '31'].map((day) => `2026-03-${day} 08:00 remind completion-1 ${deputy}`),
      '2026-04-01 00:00 late completion-1',
      `2026-04-01 08:00 level 1 completion-1 ${deputy}`,
      '2026-04-07 08:00 level 2 completion-1 p-ubnd-leader',
      '2026-04-15 08:00 level 3 completion-1 p-ubnd-chair',
    ]);
    expect((await dataOf(system, withDeputy, 'SpellOpened')).filter(ofResult)).toMatchObject([
      { answerable: { personId: 'p-kon-dao-deputy', postId: 'kon-dao-deputy', by: 'in_charge' } },
    ]);
    const levels = (await dataOf(system, withDeputy, 'Escalated')).filter(ofResult);
    expect(levels.map(({ vacant }) => vacant)).toEqual([['kon-dao-head'], [], []]);
  });

  it('without one tells the leader at once, once; nobody answers for the unit, and the post is named', async () => {
    expect(await clockOn(system, without, 'completion-1')).toEqual([
      ...['24', '27', '30', '31'].map((day) => `2026-03-${day} 08:00 remind completion-1 p-ubnd-leader`),
      '2026-04-01 00:00 late completion-1',
      '2026-04-01 08:00 level 1 completion-1 p-ubnd-leader',
      '2026-04-07 08:00 level 2 completion-1',
      '2026-04-15 08:00 level 3 completion-1 p-ubnd-chair',
    ]);
    expect((await dataOf(system, without, 'SpellOpened')).filter(ofResult)).toMatchObject([
      { answerable: null },
    ]);
    expect((await dataOf(system, without, 'Escalated')).filter(ofResult)).toMatchObject([
      { rung: 'head', vacant: ['noi-vu-head'], answerable: { personId: 'p-ubnd-leader' } },
      { rung: 'leader', vacant: [], mergedInto: 1 },
      { rung: 'chair', vacant: [] },
    ]);
  });

  it('stays with its unit: who has left may not act for it, the deputy may', async () => {
    const body = { type: 'SubmitCompletion', summary: 'Đã hoàn thành' } as const;
    expect(await refused(system, withDeputy, 'kon-dao-head', body)).toBe('not-holding-post');
    await system.done(withDeputy, 'kon-dao-deputy', body);
  });

  it('leaves all six invariants holding', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
