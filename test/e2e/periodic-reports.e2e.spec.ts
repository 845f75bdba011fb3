import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Forecast, MyObligations, TaskPage, TaskView } from '#contracts';
import type { TaskCommand } from '#contracts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { clockOn, dataOf, inLocal } from '../support/stories.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

const silent = theTask('2026-12-31');
const diligent = theTask('2026-12-31');

const report = (percent: number, total?: number): TaskCommand => ({
  ...{ type: 'ReportProgress', percent, summary: 'Số liệu lũy kế đến ngày chốt' },
  ...(total === undefined ? {} : { total }),
});

describe('two tasks with periodic reports, issued on Monday 02/03/2026', () => {
  let system: System;
  let leader: Person;
  let head: Person;
  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    await system.server.start();
    leader = await Person.signIn(system.address, 'ubnd-leader');
    head = await Person.signIn(system.address, 'kon-dao-head');
    await system.done(silent.taskId, 'ubnd-leader', { ...silent.issue, reportEvery: ['month'] });
    await system.done(diligent.taskId, 'ubnd-leader', {
      ...diligent.issue,
      ...{ unitId: 'noi-vu', reportEvery: ['year', 'half_year', 'quarter', 'month'] },
      quantity: { measuredIn: 'hộ', amount: 500 },
    });
    for (const [{ taskId }, unitId] of [
      [silent, 'kon-dao'],
      [diligent, 'noi-vu'],
    ] as const) {
      await system.done(taskId, `${unitId}-head`, { type: 'SubmitPlan', lines: [line] });
      await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
    }
  });
  afterAll(() => system.stop());

  const viewOf = async ({ taskId }: { taskId: string }, language = 'vi') =>
    TaskView.parse((await leader.get(`/tasks/${taskId}`, { 'accept-language': language })).body);
  const periodsOf = async (task: { taskId: string }) =>
    (await viewOf(task)).periods.map(({ period, dueOn, state, report: sent }) =>
      [period.name, dueOn, state, ...(sent ? [`báo cáo ${sent.number}`] : [])].join(', '),
    );
  const of = (task: { taskId: string }, total?: number) => (percent: number) =>
    system.done(task.taskId, task === silent ? 'kon-dao-head' : 'noi-vu-staff', report(percent, total));

  it('owe the first periods at once, and say what is to come if nobody reports', async () => {
    expect(await periodsOf(diligent)).toEqual([
      'tháng 3/2026, 2026-03-18, collecting',
      'quý I/2026, 2026-03-18, collecting',
      '6 tháng đầu năm 2026, 2026-06-17, collecting',
      'năm 2026, 2026-12-17, collecting',
    ]);
    const owed = MyObligations.parse((await head.get('/me/obligations')).body).owed;
    expect(owed.map(({ kind, dueOn, period }) => [kind, dueOn, period?.name])).toContainEqual([
      ...['periodic-report', '2026-03-18', 'tháng 3/2026'],
    ]);
    const { entries } = Forecast.parse((await leader.get(`/tasks/${silent.taskId}/forecast`)).body);
    const ofPeriods = entries.filter(({ type }) => type.startsWith('Period'));
    expect(ofPeriods.slice(0, 3).map(({ at, type }) => `${inLocal(at)} ${type}`)).toEqual([
      '2026-03-15 00:00 PeriodCutOff',
      '2026-04-15 00:00 PeriodCutOff',
      '2026-04-18 00:00 PeriodMissed',
    ]);
    expect(ofPeriods[0]?.sentence).toContain('tháng 4/2026, gửi chậm nhất hết ngày 17/04/2026');
    // Until the cut-off of 14/12, the last that leaves seven days before Thu 31/12.
    expect(ofPeriods.filter(({ type }) => type === 'PeriodCutOff')).toHaveLength(10);
  });

  it('take one report for the month and the quarter that were cut off on 14/03', async () => {
    await system.travel.to(local('2026-03-16 09:00'));
    await of(diligent, 100)(20);
    for (const [at, total] of [
      ['2026-04-15 09:00', 150],
      ['2026-05-15 09:00', 180.5],
    ] as const) {
      await system.travel.to(local(at));
      await of(diligent, total)(30);
    }
    expect(await periodsOf(diligent)).toEqual([
      'tháng 3/2026, 2026-03-18, met, báo cáo 1',
      'quý I/2026, 2026-03-18, met, báo cáo 1',
      'tháng 4/2026, 2026-04-17, met, báo cáo 2',
      'tháng 5/2026, 2026-05-19, met, báo cáo 3',
      '6 tháng đầu năm 2026, 2026-06-17, collecting',
      'quý II/2026, 2026-06-17, collecting',
      'tháng 6/2026, 2026-06-17, collecting',
      'năm 2026, 2026-12-17, collecting',
    ]);
  });

  it('record a report that is missed twice: on 17/04 and on 19/05, when the next ones are owed', async () => {
    await system.travel.to(local('2026-05-20 09:00'));
    expect(await clockOn(system, silent.taskId, 'periodic-report-1')).toEqual([
      '2026-03-15 00:00 closed periodic-report-1',
      '2026-03-17 08:00 remind periodic-report-1 p-kon-dao-head',
      '2026-03-19 00:00 late periodic-report-1',
      '2026-03-19 08:00 level 1 periodic-report-1 p-kon-dao-head',
      // 20, 23, 24/03; then 26, 27, 30, 31/03 and 01/04.
      '2026-03-25 08:00 level 2 periodic-report-1 p-ubnd-leader',
      '2026-04-02 08:00 level 3 periodic-report-1 p-ubnd-chair',
      '2026-04-18 00:00 missed periodic-report-1',
    ]);
    expect(await dataOf(system, silent.taskId, 'PeriodMissed')).toMatchObject([
      // 19–20, 23–27, 30/03–03/04, 06–10, 13–17/04; 20–24, 28–29/04, 04–08, 11–15, 18–19/05.
      { period: { number: 3 }, daysLate: 22, processedLate: false },
      { period: { number: 4 }, daysLate: 19, processedLate: false },
    ]);
    const page = TaskPage.parse((await leader.get('/tasks?unitId=kon-dao')).body);
    expect(page.items.map(({ reportsMissed }) => reportsMissed)).toEqual([2]);
  });

  it('take the report that comes then for the period of May alone, one day late', async () => {
    await of(silent)(10);
    expect(await periodsOf(silent)).toEqual([
      'tháng 3/2026, 2026-03-18, missed',
      'tháng 4/2026, 2026-04-17, missed',
      'tháng 5/2026, 2026-05-19, met, báo cáo 1',
      'tháng 6/2026, 2026-06-17, collecting',
    ]);
    expect(await dataOf(system, silent.taskId, 'SpellClosed')).toMatchObject([{ daysLate: 1, how: 'met' }]);
  });

  it('take one report for the three periods that were cut off on 14/06, and work out its increase', async () => {
    await system.travel.to(local('2026-06-16 09:00'));
    await of(diligent, 240.25)(48);
    expect((await dataOf(system, diligent.taskId, 'ProgressReported')).at(-1)?.periods).toMatchObject([
      { kind: 'half_year', number: 1, from: '2025-12-15', through: '2026-06-14' },
      { kind: 'quarter', number: 2, from: '2026-03-15', through: '2026-06-14' },
      { kind: 'month', number: 6, from: '2026-05-15', through: '2026-06-14' },
    ]);
    const view = await viewOf(diligent, 'en');
    expect(view.progress).toMatchObject({ total: 240.25, increase: { percent: 18, total: 59.75 } });
    expect(
      view.periods.filter(({ report: sent }) => sent?.number === 4).map(({ period }) => period.name),
    ).toEqual(['the first half of 2026', 'quarter 2 of 2026', 'month 6 of 2026']);
    expect(await dataOf(system, diligent.taskId, 'PeriodMissed')).toEqual([]);
  });

  it('refuse a total that falls without a reason, and say what was reported before', async () => {
    const lower = { ...report(48), total: 200 };
    const refused = await system.act(diligent.taskId, 'noi-vu-staff', lower);
    expect(refused).toMatchObject({
      outcome: { rejected: { code: 'total-fell', details: { before: 240.25 } } },
    });
    await system.done(diligent.taskId, 'noi-vu-staff', {
      ...lower,
      reason: 'Rà soát lại, loại hộ trùng',
    } as TaskCommand);
    expect((await viewOf(diligent)).progress).toMatchObject({ increase: { percent: 0, total: -40.25 } });
  });

  it('leave all six invariants holding', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
