import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, retrace } from '#audit';
import type { Actor } from '#contracts';
import { CohortIssued, CohortList, CohortView, CohortWithdrawalPreview } from '#contracts';
import { sendToEach } from '#platform';
import { rebuild, toWithdraw } from '#read-models';
import { createDatabase } from '../support/database.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { withVillages } from '../support/organisation.ts';
import { dataOf, refused, taskInHand } from '../support/stories.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const reason = 'Kế hoạch của tỉnh đã thay đổi';

describe('the same task of many units is taken back', () => {
  let system: System;
  let leader: Person;
  let head: Person;
  let villager: Person;
  const cohortId = randomUUID();
  const decisionId = randomUUID();
  const [below, lowest, late] = [randomUUID(), randomUUID(), randomUUID()];
  const taskIds: Record<string, string> = {};
  const content = {
    ...{ code: 'ĐT-01', title: 'Giảm tỷ lệ hộ nghèo bình quân 3%/năm' },
    ...{ leaderPostId: 'ubnd-leader', dueOn: '2026-03-31' },
  };
  const idOf = (unitId: string) => taskIds[unitId] ?? '';
  const post = (by: Person, path: string, body: object, key: string = randomUUID()) =>
    by.post(`/cohorts/${cohortId}${path}`, body, { 'idempotency-key': key });
  const matrix = async (reader = leader) => CohortView.parse((await reader.get(`/cohorts/${cohortId}`)).body);
  const stageOf = async (taskId: string) =>
    (await leader.get(`/tasks/${taskId}`)).body['stage'] as string | undefined;
  const becomes = async (taskId: string, stage: string) => {
    for (let n = 0; n < 80 && (await stageOf(taskId)) !== stage; n += 1) await pause(250);
    expect(await stageOf(taskId)).toBe(stage);
  };
  const orders = (): Promise<unknown[]> =>
    system.owner.query(`SELECT 1 FROM es.command WHERE body->>'type' = 'WithdrawByDecision'`);

  beforeAll(async () => {
    const start = local('2026-03-02 09:00');
    system = await System.start(start, {}, await createDatabase(start, withVillages));
    await system.server.start();
    [leader, head, villager] = [
      await Person.signIn(system.address, 'ubnd-leader'),
      await Person.signIn(system.address, 'kon-dao-head'),
      await Person.signIn(system.address, 'thon-1-head'),
    ];
    const { body } = await post(leader, '', { ...content, unitIds: ['kon-dao', 'tai-chinh'] });
    for (const { unit, taskId } of CohortIssued.parse(body).units) taskIds[unit.unitId] = taskId;
    await system.done(idOf('kon-dao'), 'kon-dao-head', { type: 'AcknowledgeTask' });
    const part = { ...theTask('2026-03-25').issue, unitId: 'thon-1', leaderPostId: 'kon-dao-head' };
    await system.done(below, 'kon-dao-head', { ...part, code: 'ĐT-01.1', parentTaskId: idOf('kon-dao') });
    await system.done(below, 'thon-1-head', { type: 'AcknowledgeTask' });
    await system.done(lowest, 'thon-1-head', {
      ...{ ...part, unitId: 'to-1', leaderPostId: 'thon-1-head' },
      ...{ code: 'ĐT-01.1.1', dueOn: '2026-03-20', parentTaskId: below },
    });
    taskIds['noi-vu'] = await taskInHand(system, '2026-03-31', 'noi-vu', { cohortId });
    await system.done(idOf('noi-vu'), 'noi-vu-head', { type: 'SubmitCompletion', summary: 'Đã xong' });
    await system.done(idOf('noi-vu'), 'ubnd-leader', { type: 'SignOff', grade: 'good' });
  });
  afterAll(() => system.stop());

  it('is shown first: what is withdrawn, what has ended, the sub-tasks, who is told; nothing is kept', async () => {
    const { status, body } = await leader.post(`/cohorts/${cohortId}/withdrawal/preview`, { reason });
    expect([status, body]).toEqual([200, body]);
    const { tasks } = CohortWithdrawalPreview.parse(body);
    const shown = tasks
      .map(({ unit, comesTo, told, subTasks }) => [
        ...[unit.name, comesTo, told.map(({ personId }) => personId)],
        subTasks.map(({ code, unit: its }) => `${code} ${its.name}`),
      ])
      .sort();
    expect(shown).toEqual([
      ['Phòng Nội vụ', 'closed', [], []],
      ['Phòng Tài chính', 'withdrawn', ['p-tai-chinh-head'], []],
      ['UBND xã Kon Đào', 'withdrawn', ['p-kon-dao-head'], ['ĐT-01.1 Thôn 1', 'ĐT-01.1.1 Tổ 1']],
    ]);
    expect(await orders()).toEqual([]);
    expect((await matrix()).withdrawal).toBeNull();
  });

  it('is for whoever may withdraw each of its tasks, and of a cohort that there is', async () => {
    expect(await post(head, '/withdrawal', { reason })).toMatchObject({ status: 403 });
    const other = await Person.signIn(system.address, 'ubnd-second-leader');
    expect(await post(other, '/withdrawal', { reason })).toMatchObject({ body: { code: 'not-permitted' } });
    const seen = await other.post(`/cohorts/${cohortId}/withdrawal/preview`, { reason });
    const { tasks } = CohortWithdrawalPreview.parse(seen.body);
    expect(tasks.map(({ refusal }) => refusal?.code).sort()).toEqual([
      ...['not-permitted', 'not-permitted', undefined],
    ]);
    const monitor = await Person.signIn(system.address, 'ubnd-monitor');
    expect(await post(monitor, '/withdrawal', { reason })).toMatchObject({
      body: { code: 'paper-required' },
    });
    expect(await post(leader, '/withdrawal', {})).toMatchObject({ status: 400 });
    const unknown = await leader.post(
      `/cohorts/${randomUUID()}/withdrawal`,
      { reason },
      { 'idempotency-key': randomUUID() },
    );
    expect(unknown).toMatchObject({ status: 404, body: { code: 'unknown-cohort' } });
    expect((await matrix()).withdrawal).toBeNull();
  });

  it('once from each, though worker and API are killed in the middle and rounds race', async () => {
    // Received before the decision, and decided after it.
    const joins = { ...theTask('2026-03-31').issue, unitId: 'thon-2', cohortId };
    await system.worker.stop('SIGKILL');
    await system.receive(late, 'ubnd-leader', joins);
    const { status, body: kept } = await post(leader, '/withdrawal', { reason }, decisionId);
    expect([status, kept['withdrawal']]).toMatchObject([
      200,
      { reason, tasks: { waiting: 2, withdrawn: 0 } },
    ]);
    for (let n = 0; n < 60 && (await orders()).length === 0; n += 1) await pause(100);
    await system.server.stop('SIGKILL');
    await system.worker.start();
    const found = await toWithdraw(system.owner, 20);
    expect(found.map(({ taskId }) => taskId).sort()).toEqual([idOf('kon-dao'), idOf('tai-chinh')].sort());
    await system.server.start();
    const [{ actor } = { actor: undefined }] = await system.owner.query<{ actor?: Actor }[]>(
      `SELECT decided_by AS actor FROM org.cohort_withdrawal`,
    );
    if (!actor) throw new Error('nothing was decided');
    const cause = { causeId: decisionId, actor };
    const body = { type: 'WithdrawByDecision' as const, decisionId, cohortId, reason };
    const again = found.map(({ taskId: streamId }) => ({ streamId, body }));
    await Promise.all([1, 2].map(() => sendToEach(system.inbox, system.gateway, cause, again)));
    await becomes(idOf('kon-dao'), 'withdrawn');
    await becomes(idOf('tai-chinh'), 'withdrawn');
    for (const unitId of ['kon-dao', 'tai-chinh'])
      expect(await dataOf(system, idOf(unitId), 'TaskWithdrawn')).toMatchObject([
        { withCohort: { cohortId, decisionId } },
      ]);
    expect(await orders()).toHaveLength(2);
    expect(await toWithdraw(system.owner, 20)).toEqual([]);
  });

  it('with their sub-tasks down to the last level, and what had ended stays', async () => {
    await becomes(lowest, 'withdrawn');
    expect(await dataOf(system, below, 'TaskWithdrawn')).toMatchObject([
      { withParent: { taskId: idOf('kon-dao') } },
    ]);
    expect(await stageOf(idOf('noi-vu'))).toBe('signed_off');
    const { withdrawal, withdrawnAt, rows } = await matrix();
    expect(withdrawal).toMatchObject({
      ...{ decisionId, reason, paper: null, decidedBy: { personId: 'p-ubnd-leader' } },
      tasks: { withdrawn: 2, signing: 0, refused: 0, waiting: 0 },
    });
    expect(withdrawnAt).toBe(withdrawal?.decidedAt);
    expect(rows).toHaveLength(3);
    const { items } = CohortList.parse((await leader.get('/cohorts')).body);
    expect(items.map((one) => one.withdrawnAt)).toEqual([withdrawnAt]);
  });

  it('of which each unit is told', async () => {
    const told = JSON.stringify((await head.get('/me/notices')).body);
    expect(told).toContain('thu hồi nhiệm vụ cùng cả đợt giao đồng loạt');
    expect(JSON.stringify((await villager.get('/me/notices')).body)).toContain('theo nhiệm vụ cha');
    const history = JSON.stringify((await head.get(`/tasks/${idOf('kon-dao')}/history`)).body);
    expect(history).toContain(reason);
  });

  it('and which no unit joins any more, in whatever way it is sent', async () => {
    const more = await post(leader, '', { ...content, unitIds: ['thon-1'] });
    expect(more).toMatchObject({ status: 409, body: { code: 'cohort-withdrawn' } });
    expect(more.body['detail']).toContain('đã bị thu hồi');
    const { taskId, issue } = theTask('2026-03-31');
    expect(await refused(system, taskId, 'ubnd-leader', { ...issue, cohortId })).toBe('cohort-withdrawn');
    const joined = () =>
      system.owner.query<{ outcome: object }[]>(
        'SELECT outcome FROM es.command WHERE stream_id = $1 AND outcome IS NOT NULL',
        [late],
      );
    for (let n = 0; n < 80 && (await joined()).length === 0; n += 1) await pause(250);
    expect(await joined()).toMatchObject([{ outcome: { rejected: { code: 'cohort-withdrawn' } } }]);
  });

  it('is decided once: the same key has the same answer', async () => {
    expect(await post(leader, '/withdrawal', { reason }, decisionId)).toMatchObject({
      ...{ status: 200, body: { withdrawal: { decisionId } } },
    });
    const otherwise = await post(leader, '/withdrawal', { reason: 'Khác' }, decisionId);
    expect(otherwise).toMatchObject({ body: { code: 'idempotency-key-reused' } });
    expect(await post(leader, '/withdrawal', { reason })).toMatchObject({
      ...{ status: 409, body: { code: 'cohort-withdrawn' } },
    });
    await expect(system.owner.query('DELETE FROM org.cohort_withdrawal')).rejects.toThrow('refused');
    await expect(system.owner.query('UPDATE org.cohort_withdrawal SET decided_at = now()')).rejects.toThrow(
      'only its reason can be erased',
    );
  });

  it('and leaves alone what is reopened afterwards by another decision', async () => {
    await system.done(idOf('noi-vu'), 'ubnd-leader', { type: 'ReopenTask', dueOn: '2026-04-30', reason });
    expect(await toWithdraw(system.owner, 20)).toEqual([]);
    expect((await matrix()).withdrawal?.tasks).toMatchObject({ waiting: 0, signing: 0 });
  });

  it('passes the audit, folds again to the same rows, and leaves all six invariants holding', async () => {
    expect(await audit(system.owner)).toMatchObject({ findings: [], rules: [], differences: [] });
    await rebuild(system.owner);
    expect(await brokenInvariants(system)).toEqual({});
  });

  it('is found where the decision is gone', async () => {
    await system.owner.query('ALTER TABLE org.cohort_withdrawal DISABLE TRIGGER cohort_withdrawal_kept');
    await system.owner.query('DELETE FROM org.cohort_withdrawal');
    const { findings } = await retrace(system.owner);
    expect(findings.map(({ problem }) => problem.code)).toEqual(Array(2).fill('cohort-not-withdrawn'));
  });
});
