import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TaskView } from '#contracts';
import { local } from '../support/domain/time.ts';
import { behind, march, overviewFor, timeFor } from '../support/figures.ts';
import type { March } from '../support/figures.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';

let system: System;
let tasks: March;
let leader: Person;
let auditor: Person;
let head: Person;

beforeAll(async () => {
  system = await System.start(local('2026-03-02 09:00'));
  await system.server.start();
  tasks = await march(system);
  leader = await Person.signIn(system.address, 'ubnd-leader');
  auditor = await Person.signIn(system.address, 'ubnd-auditor');
  head = await Person.signIn(system.address, 'kon-dao-head');
});
afterAll(() => system.stop());

const rate = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('the figures of March 2026 on 01/04, of seven tasks', () => {
  it('are rates with their counts: 3 of 4 done, 2 of 4 on time, 1 of 4 by the first date', async () => {
    const { total } = await overviewFor(leader);
    expect(total.rates.completion).toMatchObject({ ...rate(3, 4), text: '75,00 % (3/4)' });
    expect(total.rates.onTime).toMatchObject({ ...rate(2, 4), percent: 50 });
    expect(total.rates.firstDate).toMatchObject({ ...rate(1, 4), percent: 25 });
    expect(Object.fromEntries(total.groups.map(({ group, count }) => [group, count]))).toEqual({
      ...{ done: 3, overdue: 1, in_term: 1, undated: 1, suspended: 0, withdrawn: 1 },
    });
  });

  it('lead from each number to its tasks', async () => {
    const { total } = await overviewFor(leader);
    const { inTime, late, extended, overdue, withdrawn } = tasks;
    const listed = (address: string) => behind(leader, address);
    expect(await listed(total.tasks.tasks)).toEqual(Object.values(tasks).sort());
    expect(await listed(total.rates.completion.numeratorTasks)).toEqual([inTime, late, extended].sort());
    expect(await listed(total.rates.onTime.denominatorTasks)).toEqual(
      [inTime, late, extended, overdue].sort(),
    );
    expect(await listed(total.rates.onTime.numeratorTasks)).toEqual([inTime, extended].sort());
    expect(await listed(total.rates.firstDate.numeratorTasks)).toEqual([inTime]);
    // Due Fri 13/03: 16–20 (5), 23–27 (10), 30, 31/03 and 01/04 (13).
    const [band] = total.ages.filter(({ count }) => count > 0);
    expect(band).toMatchObject({ from: 6, to: 20, count: 1 });
    expect(await listed(band?.tasks ?? '')).toEqual([overdue]);
    const lists = [...total.matrix, ...total.groups, ...total.ages];
    for (const { count, tasks: address } of lists) expect(await listed(address)).toHaveLength(count);
    const [apart] = total.groups.filter(({ group }) => group === 'withdrawn');
    expect(await listed(apart?.tasks ?? '')).toEqual([withdrawn]);
  });

  it('are those of each unit, and add up', async () => {
    const { units, total } = await overviewFor(auditor);
    expect(units.map(({ unit, figures }) => [unit.unitId, figures.rates.completion.denominator])).toEqual([
      ['noi-vu', 1],
      ['kon-dao', 3],
    ]);
    expect(units.reduce((sum, { figures }) => sum + figures.tasks.count, 0)).toBe(total.tasks.count);
  });

  it('show a unit its own, and nothing of others', async () => {
    const { total, units } = await overviewFor(head);
    expect(total.tasks.count).toBe(5);
    expect(units.map(({ unit }) => unit.unitId)).toEqual(['kon-dao']);
    expect(await head.get('/overview?unit=noi-vu')).toMatchObject({ status: 403 });
    expect(await leader.get('/overview?authority=noi-vu')).toMatchObject({ status: 403 });
    expect((await overviewFor(leader, '?unit=noi-vu')).total.tasks.count).toBe(2);
  });

  it('say in words where there is nothing to count', async () => {
    const { total } = await overviewFor(leader, '?asOf=2026-03-01T00:00:00.000Z');
    expect(total.rates.completion).toMatchObject({ percent: null, text: 'không có số liệu' });
  });
});

describe('figures as of another instant', () => {
  const groupsOf = async (query: string) => {
    const { total } = await overviewFor(leader, query);
    return Object.fromEntries(total.groups.map(({ group, count }) => [group, count]));
  };

  it('are what the screen showed on Mon 16/03, when two were late and nothing was done', async () => {
    expect(await groupsOf(`?asOf=${local('2026-03-16 12:00')}`)).toEqual({
      ...{ done: 0, overdue: 2, in_term: 3, undated: 1, suspended: 0, withdrawn: 1 },
    });
  });

  it('have the withdrawn task in them from before it was withdrawn', async () => {
    expect(await groupsOf(`?asOf=${local('2026-03-09 12:00')}`)).toEqual({
      ...{ done: 0, overdue: 0, in_term: 6, undated: 1, suspended: 0, withdrawn: 0 },
    });
  });

  it('are of a period as it ended, whatever came later: until Wed 18/03', async () => {
    expect(await groupsOf('?to=2026-03-18')).toMatchObject({ done: 0, overdue: 2, in_term: 3 });
  });

  it('leave out what was over before the period: from Fri 20/03 the two that were signed on the 19th', async () => {
    expect(await groupsOf('?from=2026-03-20&to=2026-03-31')).toEqual({
      ...{ done: 1, overdue: 1, in_term: 1, undated: 1, suspended: 0, withdrawn: 0 },
    });
  });

  it('are not of a period that runs backwards', async () => {
    expect(await leader.get('/overview?from=2026-03-31&to=2026-03-01')).toMatchObject({ status: 400 });
  });

  it('show the page of a task as it was, withdrawn or not', async () => {
    const then = await leader.get(`/tasks/${tasks.withdrawn}?at=${local('2026-03-09 12:00')}`);
    expect(TaskView.parse(then.body)).toMatchObject({ execution: 'not_started', allowed: [] });
    const now = await leader.get(`/tasks/${tasks.withdrawn}?at=${local('2026-03-10 12:00')}`);
    expect(TaskView.parse(now.body)).toMatchObject({ execution: 'withdrawn', timeliness: null });
    const before = await leader.get(`/tasks/${tasks.withdrawn}?at=2026-03-01T00:00:00.000Z`);
    expect(before).toMatchObject({ status: 404 });
  });
});

describe('where time went', () => {
  it('is the same from task to task and in the overview', async () => {
    const pages = await Promise.all(Object.values(tasks).map((taskId) => leader.get(`/tasks/${taskId}`)));
    const splits = pages.map(({ body }) => TaskView.parse(body).time);
    const { total, units } = await timeFor(leader);
    for (const holder of ['unit', 'coordinator', 'reviewer', 'leader', 'nobody'] as const)
      expect(total.holders[holder]).toBe(splits.reduce((sum, { holders }) => sum + holders[holder], 0));
    expect(total.total).toBe(splits.reduce((sum, split) => sum + split.total, 0));
    expect(units.reduce((sum, { total: days }) => sum + days, 0)).toBe(total.total);
  });

  it('gives the extended task’s days to the unit, one to the leader and one to the reviewer', async () => {
    // Issued Mon 02/03. The request of 10/03 was granted on the 11th; the result of 18/03 was signed on the 19th. The unit had 03–06, 09, 10/03 (6)
    // and 12, 13, 16–18/03 (5).
    const { body } = await leader.get(`/tasks/${tasks.extended}`);
    expect(TaskView.parse(body).time).toEqual({
      total: 13,
      holders: { unit: 11, coordinator: 0, reviewer: 1, leader: 1, nobody: 0 },
      units: [{ unit: { unitId: 'kon-dao', name: 'UBND xã Kon Đào' }, days: 11 }],
    });
  });

  it('is counted within a period: of each open task the five days of 09–13/03', async () => {
    const { total } = await timeFor(leader, '?from=2026-03-09&to=2026-03-13&unit=noi-vu');
    expect(total).toEqual({
      total: 10,
      holders: { unit: 10, coordinator: 0, reviewer: 0, leader: 0, nobody: 0 },
    });
  });
});

describe('afterwards', () => {
  it('all six invariants hold', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
