import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { ClosedFigures, PeriodCorrections, PeriodList } from '#contracts';
import { local } from '../support/domain/time.ts';
import { march } from '../support/figures.ts';
import type { March } from '../support/figures.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';

const period = { from: '2026-03-01', to: '2026-03-31' };
const decision = { number: '31/QĐ-UBND', issuedOn: '2026-04-01', issuedBy: 'Chủ tịch UBND huyện' };
const key = (id: string = randomUUID()) => ({ 'idempotency-key': id });
const textOf = async (person: Person, path: string) => (await person.file(path)).bytes.toString('utf8');
const digestOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('a period that is closed, and acts that come after it', () => {
  let system: System;
  let tasks: March;
  let leader: Person;
  let monitor: Person;
  let head: Person;
  const periodId = randomUUID();
  /** What the leader, and the head of Kon Đào, were given first. */
  let frozen = '';
  let part = '';

  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    await system.server.start();
    tasks = await march(system);
    leader = await Person.signIn(system.address, 'ubnd-leader');
    monitor = await Person.signIn(system.address, 'ubnd-monitor');
    head = await Person.signIn(system.address, 'kon-dao-head');
  });
  afterAll(() => system.stop());

  const close = (person: Person, body: object, id = randomUUID()) => person.post('/periods', body, key(id));
  const corrections = async (person: Person) =>
    PeriodCorrections.parse((await person.get(`/periods/${periodId}/corrections`)).body);

  it('is closed by a leader, or by the office with a paper, when it is over', async () => {
    expect(await close(head, period)).toMatchObject({ status: 403 });
    expect(await close(monitor, period)).toMatchObject({ status: 422, body: { code: 'paper-required' } });
    expect(await close(leader, { from: '2026-04-01', to: '2026-04-30' })).toMatchObject({
      ...{ status: 422, body: { code: 'period-not-over', to: '2026-04-30' } },
    });
    const closed = await close(monitor, { ...period, paper: decision }, periodId);
    expect(closed).toMatchObject({
      status: 200,
      body: { commandId: periodId, unitId: 'ubnd', changed: true },
    });
    expect((await close(monitor, { ...period, paper: decision }, periodId)).body).toEqual(closed.body);
  });

  it('is not closed again', async () => {
    expect(await close(leader, period)).toMatchObject({ status: 409, body: { code: 'period-closed' } });
    expect(await close(leader, { from: '2026-01-01', to: '2026-03-31' })).toMatchObject({ status: 200 });
  });

  it('has its figures frozen to the byte: their digest stands in the chain of the authority', async () => {
    frozen = await textOf(leader, `/periods/${periodId}`);
    const { items } = PeriodList.parse((await leader.get('/periods')).body);
    const [closed] = items.filter((one) => one.periodId === periodId);
    expect(closed).toMatchObject({ ...period, paper: decision, figures: digestOf(frozen) });
    const { total, units, tasks: lines } = ClosedFigures.parse(JSON.parse(frozen));
    // On 31/03 at 24:00: of seven tasks three are done, one is overdue; two of them on time, one by the first date.
    expect(total.rates).toEqual({
      completion: { numerator: 3, denominator: 4, percent: 75 },
      onTime: { numerator: 2, denominator: 4, percent: 50 },
      firstDate: { numerator: 1, denominator: 4, percent: 25 },
    });
    expect(units.map(({ unitId, name }) => [unitId, name])).toEqual([
      ['kon-dao', 'UBND xã Kon Đào'],
      ['noi-vu', 'Phòng Nội vụ'],
    ]);
    // Due 13/03: 16–20 (5), 23–27 (10), 30 and 31/03 (12).
    expect(lines.find(({ taskId }) => taskId === tasks.overdue)?.daysOverdue).toBe(12);
    expect(lines).toHaveLength(7);
  });

  it('shows a unit its own part, and nothing of others', async () => {
    part = await textOf(head, `/periods/${periodId}`);
    const own = ClosedFigures.parse(JSON.parse(part));
    expect([...new Set(own.tasks.map(({ unitId }) => unitId))]).toEqual(['kon-dao']);
    expect(own.total.groups).toEqual({
      ...{ done: 3, overdue: 0, in_term: 0, undated: 1, suspended: 0, withdrawn: 1 },
    });
  });

  it('has no corrections as long as nothing changes, though time goes by and work goes on', async () => {
    await system.travel.to(local('2026-04-06 09:00'));
    await system.done(tasks.inTerm, 'noi-vu-head', { type: 'SubmitCompletion', summary: 'Đã hoàn thành' });
    await system.done(tasks.inTerm, 'ubnd-leader', { type: 'SignOff', grade: 'good' });
    expect((await corrections(leader)).items).toEqual([]);
  });

  it('names the task that a paper entered later withdrew within the period, and the act', async () => {
    // On Mon 06/04 the office enters a paper of Fri 27/03: the overdue task is withdrawn from then on.
    const signer = { personId: 'p-ubnd-leader', postId: 'ubnd-leader', capacity: 'KT' as const };
    const paper = { number: '40/QĐ-UBND', issuedOn: '2026-03-27', signer };
    const effectiveAt = local('2026-03-27 10:00');
    const withdrawal = { type: 'WithdrawTask', reason: 'Trùng nhiệm vụ', paper, effectiveAt } as const;
    expect(await monitor.act(tasks.overdue, withdrawal)).toMatchObject({ status: 200 });
    const { items, frozen: before, corrected } = await corrections(leader);
    expect(items).toMatchObject([
      {
        taskId: tasks.overdue,
        before: { group: 'overdue' },
        after: { group: 'withdrawn' },
        act: { type: 'TaskWithdrawn', effectiveAt, actor: { personId: 'p-ubnd-monitor' } },
      },
    ]);
    expect(before.completion).toMatchObject({ numerator: 3, denominator: 4 });
    expect(corrected.completion).toMatchObject({ numerator: 3, denominator: 3, percent: 100 });
    expect((await corrections(head)).items).toEqual([]);
  });

  it('names the task whose sign-off was undone, and the figures as they are without it', async () => {
    // Signed off on 23/03, within its term. On Mon 06/04 an inspection finds it wrong: it is owed again, by 30/04.
    const reopening = {
      type: 'ReopenTask',
      dueOn: '2026-04-30',
      reason: 'Thanh tra kết luận chưa đạt',
    } as const;
    expect(await leader.act(tasks.inTime, reopening)).toMatchObject({ status: 200 });
    const { items, frozen: before, corrected } = await corrections(leader);
    expect(items.map(({ taskId }) => taskId).sort()).toEqual([tasks.inTime, tasks.overdue].sort());
    expect(items.find(({ taskId }) => taskId === tasks.inTime)).toMatchObject({
      before: { group: 'done' },
      after: { group: 'in_term' },
      act: { type: 'TaskReopened', actor: { personId: 'p-ubnd-leader' } },
    });
    // Two are left that were done: one late, one in time because it was extended, so none by its first date.
    expect(before).toMatchObject({ completion: { numerator: 3, denominator: 4 } });
    expect(corrected).toMatchObject({
      completion: { numerator: 2, denominator: 2 },
      onTime: { numerator: 1, denominator: 2 },
      firstDate: { numerator: 0, denominator: 2 },
    });
    expect((await corrections(head)).items.map(({ taskId }) => taskId)).toEqual([tasks.inTime]);
  });

  it('keeps the first completion of the task that was reopened', async () => {
    const { body } = await leader.get(`/tasks/${tasks.inTime}`);
    expect(body).toMatchObject({
      completions: [{ number: 1 }],
      signOffs: [{ grade: 'good' }],
    });
  });

  it('gives the same bytes for ever', async () => {
    await system.server.stop();
    await system.server.start();
    await system.travel.to(local('2026-06-01 09:00'));
    const again = await Person.signIn(system.address, 'ubnd-leader');
    expect(await textOf(again, `/periods/${periodId}`)).toBe(frozen);
    expect(await textOf(await Person.signIn(system.address, 'kon-dao-head'), `/periods/${periodId}`)).toBe(
      part,
    );
    expect(await again.get(`/periods/${randomUUID()}`)).toMatchObject({ status: 404 });
  });

  it('cannot be changed, and the audit names what would be', async () => {
    await expect(system.owner.query(`UPDATE es.closed_figures SET body = ''`)).rejects.toThrow('refused');
    await expect(system.api.query(`DELETE FROM es.closed_figures`)).rejects.toThrow('permission denied');
    expect(await audit(system.owner)).toMatchObject({ findings: [], rules: [], differences: [] });
    const undone = new Error('undone');
    const tampered = system.owner.transaction(async (manager) => {
      await manager.query('ALTER TABLE es.closed_figures DISABLE TRIGGER ALL');
      await manager.query('DELETE FROM es.closed_figures');
      const { findings } = await audit(manager);
      expect(findings.map(({ problem }) => problem)).toEqual([
        { code: 'figures-gone' },
        { code: 'figures-gone' },
      ]);
      throw undone;
    });
    await expect(tampered).rejects.toBe(undone);
  });

  it('leaves all six invariants holding', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
