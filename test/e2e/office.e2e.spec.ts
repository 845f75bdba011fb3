import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { OfficeDesk, OfficeDutyPage } from '#contracts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

/**
 * Issued on Mon 02/03/2026, looked at on Thu 12/03: one task that Nội vụ has not acknowledged since Wed 04/03, one whose plan Kon Đào has sent to
 * its leader, one for Kon Đào that is suspended, and one that was withdrawn.
 */
describe('the desk of the office', () => {
  const [forgotten, planned, suspended, withdrawn] = Array.from({ length: 4 }, () => theTask('2026-03-31'));
  let system: System;
  let monitor: Person;

  const desk = async (query = ''): Promise<OfficeDesk> =>
    OfficeDesk.parse((await monitor.get(`/office${query}`)).body);
  type Duties = z.infer<typeof OfficeDutyPage>;
  const page = async (list: string, query = ''): Promise<Duties> =>
    OfficeDutyPage.parse((await monitor.get(`/office/duties?list=${list}${query}`)).body);
  const duties = async (list: string, query = '') => (await page(list, query)).items;
  const listed = (items: Duties['items']) =>
    items.map(({ taskId, kind, unit, dueOn }) => ({ taskId, kind, unitId: unit.unitId, dueOn }));

  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    await system.server.start();
    await system.done(forgotten!.taskId, 'ubnd-leader', { ...forgotten!.issue, unitId: 'noi-vu' });
    for (const { taskId, issue } of [planned!, suspended!, withdrawn!]) {
      await system.done(taskId, 'ubnd-leader', issue);
      await system.done(taskId, 'kon-dao-head', { type: 'AcknowledgeTask' });
    }
    await system.done(withdrawn!.taskId, 'ubnd-leader', { type: 'WithdrawTask', reason: 'Không còn cần' });
    await system.done(suspended!.taskId, 'ubnd-leader', {
      ...{ type: 'SuspendTask', reason: 'Mưa lũ', until: '2026-03-31' },
    });
    await system.travel.to(local('2026-03-12 10:00'));
    await system.done(planned!.taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
    monitor = await Person.signIn(system.address, 'ubnd-monitor');
  });
  afterAll(() => system.stop());

  it('has what units owe, late and soon, and what waits for a leader; nothing of what is over or stands still', async () => {
    const { units, asOf: _, ...lengths } = await desk();
    expect(lengths).toEqual({ overdue: 1, dueSoon: 1, decisions: 1 });
    const ofNoiVu = { taskId: forgotten!.taskId, unitId: 'noi-vu' };
    expect(listed(await duties('overdue'))).toEqual([
      { ...ofNoiVu, kind: 'acknowledge', dueOn: '2026-03-04' },
    ]);
    // Ten working days after 02/03.
    expect(listed(await duties('due-soon'))).toEqual([{ ...ofNoiVu, kind: 'plan', dueOn: '2026-03-16' }]);
    expect(await duties('decisions')).toMatchObject([
      { taskId: planned!.taskId, kind: 'decide-plan', leader: { postId: 'ubnd-leader' } },
    ]);
    expect(units.map(({ unitId }) => unitId)).toEqual(['noi-vu', 'kon-dao']);
  });

  it('says who was told, the latest first, and after a press that the unit was chased', async () => {
    const told = async () =>
      (await duties('overdue'))[0]?.told.map(({ type, rule, name }) => [type, rule, name]);
    const before = await told();
    expect(before).toEqual([
      ['Escalated', 'level-2', 'Người giữ ubnd-leader'],
      ['Escalated', 'level-1', 'Người giữ noi-vu-head'],
      ['Reminded', 'reminder', 'Người giữ noi-vu-head'],
    ]);
    await monitor.actAndWait(forgotten!.taskId, {
      ...{ type: 'ChaseUnit', obligationId: (await duties('overdue'))[0]!.obligationId },
    });
    expect(await told()).toEqual([['UnitChased', 'act', 'Người giữ noi-vu-head'], ...before!]);
  });

  it('is narrowed to one unit, which stays one of all that can be chosen', async () => {
    const { overdue, decisions, units } = await desk('?unit=kon-dao');
    expect([overdue, decisions, units.length]).toEqual([0, 1, 2]);
    expect(await duties('overdue', '&unit=kon-dao')).toEqual([]);
    expect(await duties('decisions', '&unit=kon-dao')).toHaveLength(1);
  });

  it('has its lists by unit, then by date, a page at a time', async () => {
    // Phòng Nội vụ comes before UBND xã Kon Đào, whatever is due first.
    await system.travel.to(local('2026-03-28 10:00'));
    for (const [unitId, dueOn] of [
      ['kon-dao', '2026-03-30'],
      ['noi-vu', '2026-04-02'],
      ['kon-dao', '2026-04-01'],
    ] as const) {
      const { taskId, issue } = theTask(dueOn);
      await system.done(taskId, 'ubnd-leader', { ...issue, unitId });
    }
    const all = await duties('due-soon');
    const order = all.map(({ unit, dueOn }) => `${unit.unitId} ${dueOn}`);
    expect(order).toEqual([
      ...order.filter((one) => one.startsWith('noi-vu')).sort(),
      ...order.filter((one) => one.startsWith('kon-dao')).sort(),
    ]);
    expect(new Set(order.map((one) => one.split(' ')[0]))).toEqual(new Set(['noi-vu', 'kon-dao']));
    const paged: Duties['items'] = [];
    let next: string | null = '';
    while (next !== null) {
      const one: Duties = await page('due-soon', `&limit=1${next && `&cursor=${next}`}`);
      expect(one.items.length).toBeLessThanOrEqual(1);
      paged.push(...one.items);
      next = one.next;
    }
    expect(paged).toEqual(all);
  });

  it('is for those who follow all tasks, who are told so', async () => {
    const follows = async (login: string) => {
      const person = await Person.signIn(system.address, login);
      return [(await person.get('/me')).body['follows'], (await person.get('/office')).status];
    };
    expect(await follows('ubnd-leader')).toEqual([true, 200]);
    expect(await follows('kon-dao-head')).toEqual([false, 403]);
    expect(await follows('ubnd-auditor')).toEqual([false, 403]);
  });
});
