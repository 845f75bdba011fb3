import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { CohortIssued, CohortList, CohortPreview, CohortView, TaskPage } from '#contracts';
import { createDatabase } from '../support/database.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { withVanLem } from '../support/organisation.ts';
import { System } from '../support/system.ts';

describe('the same task for many communes', () => {
  let system: System;
  let leader: Person;
  const cohortId = randomUUID();
  const content = {
    ...{ code: '27/KH-05', title: 'Xây dựng ít nhất 01 cánh đồng lớn' },
    ...{ leaderPostId: 'ubnd-leader', dueOn: '2026-03-31' },
  };
  const both = { ...content, unitIds: ['kon-dao', 'van-lem'] };
  const key = () => ({ 'idempotency-key': randomUUID() });
  const issue = async (body: object, id = cohortId, by = key()) => leader.post(`/cohorts/${id}`, body, by);
  const issued = async (body: object) => CohortIssued.parse((await issue(body)).body).units;
  const matrix = async (reader: Person) => CohortView.parse((await reader.get(`/cohorts/${cohortId}`)).body);
  const tasks = async () => TaskPage.parse((await leader.get(`/tasks?cohortId=${cohortId}`)).body).items;

  beforeAll(async () => {
    const start = local('2026-03-02 09:00');
    system = await System.start(start, {}, await createDatabase(start, withVanLem));
    await system.server.start();
    leader = await Person.signIn(system.address, 'ubnd-leader');
  });
  afterAll(() => system.stop());

  it('is previewed for each, by the rules, and nothing is kept', async () => {
    const asked = { ...both, unitIds: ['kon-dao', 'khong-co', 'van-lem'] };
    const { units } = CohortPreview.parse((await leader.post('/cohorts/preview', asked)).body);
    expect(units.map(({ unit, dueOn, refusal }) => [unit.name, dueOn, refusal?.code])).toEqual([
      ['UBND xã Kon Đào', '2026-03-31', undefined],
      ['khong-co', null, 'unknown-unit'],
      ['UBND xã Văn Lem', '2026-03-31', undefined],
    ]);
    expect(await leader.get(`/cohorts/${cohortId}`)).toMatchObject({
      status: 404,
      body: { code: 'unknown-cohort' },
    });
    expect(await system.owner.query('SELECT 1 FROM es.command')).toEqual([]);
  });

  it('is for whoever may assign tasks', async () => {
    const head = await Person.signIn(system.address, 'kon-dao-head');
    expect(await head.post(`/cohorts/${cohortId}`, both, key())).toMatchObject({ status: 403 });
    const monitor = await Person.signIn(system.address, 'ubnd-monitor');
    const { body } = await monitor.post(`/cohorts/${cohortId}`, both, key());
    expect(CohortIssued.parse(body).units.map(({ refusal }) => refusal?.code)).toEqual(
      Array(2).fill('paper-required'),
    );
    expect(await issue({ ...both, unitIds: ['kon-dao', 'kon-dao'] }, randomUUID())).toMatchObject({
      body: { code: 'invalid-request' },
    });
  });

  it('gives each a task of its own, and keeps none from it because another is refused', async () => {
    const other = randomUUID();
    const { body } = await issue({ ...both, unitIds: ['kon-dao', 'khong-co'] }, other);
    const units = CohortIssued.parse(body).units;
    expect(units.map(({ state, refusal }) => [state, refusal?.code])).toEqual([
      ['issued', undefined],
      ['refused', 'unknown-unit'],
    ]);
    await system.done(units[0]?.taskId ?? '', 'ubnd-leader', { type: 'WithdrawTask', reason: 'Giao nhầm' });
  });

  it('is one task for each, however often it is sent', async () => {
    const [one, again] = [{ ...both, unitIds: ['kon-dao'] }, key()];
    const answers = await Promise.all([issue(one, cohortId, again), issue(one, cohortId, again)]);
    expect(answers.map(({ body }) => CohortIssued.parse(body).units[0]?.state)).toEqual(['issued', 'issued']);
    expect(await issued(one)).toMatchObject([{ state: 'had' }]);
    expect((await tasks()).map(({ unit }) => unit.unitId)).toEqual(['kon-dao']);
  });

  it('reaches a unit that joins later with the same content, and with no other', async () => {
    expect(await issued(both)).toMatchObject([{ state: 'had' }, { state: 'issued' }]);
    expect((await tasks()).map(({ unit }) => unit.unitId).sort()).toEqual(['kon-dao', 'van-lem']);
    expect(await issue({ ...both, title: 'Việc khác' })).toMatchObject({
      status: 409,
      body: { code: 'cohort-differs' },
    });
  });

  it('shows in one table what each has done and owes', async () => {
    const [konDao] = (await matrix(leader)).rows;
    const taskId = konDao?.task.taskId ?? '';
    await system.done(taskId, 'kon-dao-head', { type: 'AcknowledgeTask' });
    await system.done(taskId, 'kon-dao-head', { type: 'ReportProgress', percent: 30, summary: 'Đã họp dân' });
    await system.travel.to(local('2026-03-06 09:00'));
    const { rows, ...whole } = await matrix(leader);
    expect(whole).toMatchObject({
      ...{ code: '27/KH-05', title: { text: 'Xây dựng ít nhất 01 cánh đồng lớn' } },
      ...{ units: 2, done: 0, overdue: 0 },
    });
    expect(rows.map(({ task, progress }) => [task.unit.name, task.stage, progress])).toEqual([
      ['UBND xã Kon Đào', 'acknowledged', 30],
      ['UBND xã Văn Lem', 'issued', null],
    ]);
    const acknowledging = rows.map(({ duties }) => duties.find(({ kind }) => kind === 'acknowledge'));
    expect(acknowledging).toMatchObject([
      { state: 'met', overdue: false, dueOn: '2026-03-04' },
      { state: 'open', overdue: true, dueOn: '2026-03-04' },
    ]);
    const head = await Person.signIn(system.address, 'van-lem-head');
    expect((await matrix(head)).rows.map(({ task }) => task.unit.unitId)).toEqual(['van-lem']);
    await system.travel.to(local('2026-04-01 09:00'));
    expect(await matrix(leader)).toMatchObject({ units: 2, overdue: 2 });
  });

  it('is in the list of such assignments, a page at a time', async () => {
    const page = CohortList.parse((await leader.get('/cohorts?limit=1')).body);
    expect(page.items).toMatchObject([{ cohortId, units: 2, overdue: 2, done: 0 }]);
    const next = CohortList.parse((await leader.get(`/cohorts?limit=1&cursor=${page.next ?? ''}`)).body);
    expect(next.items).toMatchObject([{ units: 1, overdue: 0 }]);
    expect(next.next).toBeNull();
  });

  it('leaves everything as the events have it', async () => {
    expect(await brokenInvariants(system)).toEqual({});
    expect(await audit(system.owner)).toMatchObject({ findings: [], rules: [], differences: [] });
  });
});
