import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { CohortIssued, CohortPreview, CohortView, DirectiveView, TaskPage, TaskView } from '#contracts';
import { rebuild } from '#read-models';
import { createDatabase } from '../support/database.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { withVanLem } from '../support/organisation.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

describe('the same task for each year of a term', () => {
  let system: System;
  let leader: Person;
  const [cohortId, directiveId] = [randomUUID(), randomUUID()];
  const serves = [{ directiveId, part: 'clause', number: 1 }];
  const content = {
    ...{ code: '27/KH-05', title: 'Trồng rừng', leaderPostId: 'ubnd-leader', serves },
    unitIds: ['kon-dao', 'van-lem'],
  };
  const years = [2026, 2027, 2028].map((year) => ({ year, dueOn: `${year}-11-15` }));
  const yearly = { ...content, years };
  const key = () => ({ 'idempotency-key': randomUUID() });
  const issue = async (body: object) => leader.post(`/cohorts/${cohortId}`, body, key());
  const issued = async (body: object) => CohortIssued.parse((await issue(body)).body).units;
  const preview = async (body: object) => leader.post('/cohorts/preview', body);
  const matrix = async () => CohortView.parse((await leader.get(`/cohorts/${cohortId}`)).body);
  const listed = async (query: string) => TaskPage.parse((await leader.get(`/tasks?${query}`)).body).items;
  const taskOf = async (taskId: string) => TaskView.parse((await leader.get(`/tasks/${taskId}`)).body);
  const directive = async () =>
    DirectiveView.parse((await leader.get(`/directives/${directiveId}`)).body).spans.map(
      ({ span, served }) => [span && `${span.from}-${span.to}`, served.tasks],
    );

  beforeAll(async () => {
    const start = local('2026-03-02 09:00');
    system = await System.start(start, {}, await createDatabase(start, withVanLem));
    await system.server.start();
    leader = await Person.signIn(system.address, 'ubnd-leader');
    const monitor = await Person.signIn(system.address, 'ubnd-monitor');
    const recorded = await monitor.post(
      `/directives/${directiveId}/commands`,
      {
        ...{ type: 'RecordDirective', kind: 'programme', number: '01/CTr-UBND', issuedOn: '2026-01-22' },
        ...{ issuer: { name: 'UBND huyện', unitId: 'ubnd', tree: 'state', level: 'district' } },
        ...{ title: 'Chương trình', clauses: [{ content: 'Trồng rừng' }] },
        signer: { personId: 'p-ubnd-chair', postId: 'ubnd-chair', capacity: 'holder' },
        term: { from: '2025-08-01', to: '2028-12-31' },
      },
      key(),
    );
    expect(recorded).toMatchObject({ status: 200 });
  });
  afterAll(() => system.stop());

  it('is previewed unit by unit and year by year, and says which calendar is not decided', async () => {
    const { units } = CohortPreview.parse((await preview(yearly)).body);
    expect(
      units.map(({ unit, span, dueOn, provisionalYear }) => [
        unit.unitId,
        span?.from,
        dueOn,
        provisionalYear,
      ]),
    ).toEqual(
      content.unitIds.flatMap((unitId) => [
        [unitId, 2026, '2026-11-15', null],
        [unitId, 2027, '2027-11-15', 2027],
        [unitId, 2028, '2028-11-15', 2028],
      ]),
    );
    expect(await system.owner.query(`SELECT 1 FROM es.command WHERE stream_id <> '${directiveId}'`)).toEqual(
      [],
    );
  });

  it('is refused for a year outside of the term of what it serves, and where dates and years disagree', async () => {
    const told = async (body: object) =>
      CohortPreview.parse((await preview(body)).body).units.map(({ refusal }) => refusal?.code);
    const one = { ...content, unitIds: ['kon-dao'] };
    expect(await told({ ...one, years: [{ year: 2029, dueOn: '2029-11-15' }] })).toEqual(['outside-term']);
    expect(await told({ ...one, years: [{ year: 2027, dueOn: '2028-11-15' }] })).toEqual([
      'due-outside-span',
    ]);
    expect(await told({ ...one, years: [{ year: 2027, dueOn: '2028-01-31' }] })).toEqual([undefined]);
    for (const wrong of [
      { dueOn: '2026-11-15' },
      { span: { from: 2026, to: 2028 } },
      { reportOn: ['2031-01-01'] },
    ])
      expect(await preview({ ...yearly, ...wrong })).toMatchObject({
        status: 400,
        body: { code: 'invalid-request' },
      });
  });

  it('is a task of its own for each, however often it is sent', async () => {
    const reportOn = ['2026-06-15', '2027-06-15'];
    const answers = await issued({ ...yearly, reportOn });
    expect(answers.map(({ span, state }) => [span?.from, state])).toEqual(
      Array(2)
        .fill([2026, 2027, 2028])
        .flat()
        .map((year: number) => [year, 'issued']),
    );
    expect(new Set(answers.map(({ taskId }) => taskId)).size).toBe(6);
    expect((await issued(yearly)).map(({ state }) => state)).toEqual(Array(6).fill('had'));
    const [of2026, of2027, of2028] = await Promise.all(
      answers.slice(0, 3).map(({ taskId }) => taskOf(taskId)),
    );
    expect([of2026?.reportOn, of2027?.reportOn, of2028?.reportOn]).toEqual([
      ['2026-06-15'],
      ['2027-06-15'],
      [],
    ]);
  });

  it('is told of now, and asks for nothing before its year', async () => {
    const [, of2027] = (await matrix()).rows;
    const task = await taskOf(of2027?.task.taskId ?? '');
    const dueOf = (kind: string) => task.obligations.find((one) => one.kind === kind)?.dueOn;
    expect([task.span, dueOf('acknowledge'), dueOf('plan')]).toEqual([
      { from: 2027, to: 2027 },
      '2027-01-05',
      '2027-01-15',
    ]);
    await system.travel.to(local('2026-03-20 09:00'));
    const events = await system.events(task.taskId);
    expect(events.filter(({ actor }) => actor === 'clock')).toEqual([]);
    // The task of this year is late by now.
    const [of2026] = (await matrix()).rows;
    expect(of2026?.duties.find(({ kind }) => kind === 'acknowledge')).toMatchObject({ overdue: true });
  });

  it('stands beside one for the whole term', async () => {
    const whole = { ...content, span: { from: 2026, to: 2028 }, dueOn: '2028-12-31' };
    expect((await issued(whole)).map(({ state }) => state)).toEqual(['issued', 'issued']);
    const { rows, units, tasks } = await matrix();
    expect([units, tasks]).toEqual([2, 8]);
    expect(rows.map(({ task }) => `${task.unit.unitId} ${task.span?.from}-${task.span?.to}`)).toEqual(
      content.unitIds.flatMap((unitId) =>
        ['2026-2026', '2026-2028', '2027-2027', '2028-2028'].map((span) => `${unitId} ${span}`),
      ),
    );
  });

  it('is found by its year', async () => {
    const spans = async (query: string) =>
      [...new Set((await listed(query)).map(({ span }) => `${span?.from}-${span?.to}`))].sort();
    expect(await spans('year=2027')).toEqual(['2026-2028', '2027-2027']);
    expect(await spans('year=2027&years=one')).toEqual(['2027-2027']);
    expect(await spans('years=several')).toEqual(['2026-2028']);
    expect(await spans('years=none')).toEqual([]);
    expect(await directive()).toEqual([
      ['2026-2028', 2],
      ['2026-2026', 2],
      ['2027-2027', 2],
      ['2028-2028', 2],
    ]);
  });

  it('is corrected like the rest of the issue', async () => {
    const taskId = randomUUID();
    await system.done(taskId, 'ubnd-leader', {
      ...{
        type: 'IssueTask',
        code: '28/KH',
        title: 'Rà soát',
        unitId: 'kon-dao',
        leaderPostId: 'ubnd-leader',
      },
      ...{ dueOn: '2026-12-15', reportOn: [], span: { from: 2027, to: 2027 } },
    });
    await system.done(taskId, 'ubnd-leader', {
      ...{ type: 'CorrectEntry', version: 1, span: { from: 2026, to: 2026 } },
    });
    expect((await taskOf(taskId)).span).toEqual({ from: 2026, to: 2026 });
    expect((await listed('year=2026&years=one')).some((one) => one.taskId === taskId)).toBe(true);
  });

  it('has its years, and the officer who follows it, taken off again', async () => {
    const { taskId, issue } = theTask('2026-12-15');
    const span = { from: 2026, to: 2026 };
    await system.done(taskId, 'ubnd-leader', { ...issue, span, monitorPostId: 'ubnd-monitor' });
    const isListed = async (query: string) => (await listed(query)).some((one) => one.taskId === taskId);
    expect(await isListed('year=2026&years=one')).toBe(true);
    const reason = 'Không giao theo năm nữa';
    const { status } = await leader.actAndWait(taskId, {
      ...{ type: 'AmendTask', span: null, monitorPostId: null, reason },
    });
    expect(status).toBe(200);
    const { span: none, monitor } = await taskOf(taskId);
    expect([none, monitor]).toEqual([null, null]);
    expect(await isListed('year=2026&years=one')).toBe(false);
    expect(await isListed('years=none')).toBe(true);
    const history = JSON.stringify((await leader.get(`/tasks/${taskId}/history`)).body);
    expect(history).toContain('thời gian thực hiện từ năm 2026 thành không nêu năm');
    expect(history).toContain('sang (không có)');
    await system.done(taskId, 'ubnd-leader', { type: 'AmendTask', span, reason });
    await system.done(taskId, 'ubnd-leader', {
      type: 'CorrectEntry',
      version: (await taskOf(taskId)).version,
      span: null,
    });
    expect((await taskOf(taskId)).span).toBeNull();
  });

  it('leaves everything as the events have it', async () => {
    expect(await brokenInvariants(system)).toEqual({});
    expect(await audit(system.owner)).toMatchObject({ findings: [], rules: [], differences: [] });
    await rebuild(system.owner);
    expect(await audit(system.owner)).toMatchObject({ differences: [] });
    expect((await matrix()).tasks).toBe(8);
  });
});
