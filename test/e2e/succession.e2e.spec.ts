import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { SuccessionPreview, SuccessionView, TaskLedger, TaskView, UnitView } from '#contracts';
import type { DecideSuccession } from '#contracts';
import { commandIdFor } from '#platform';
import { createDatabase } from '../support/database.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { beforeTheMerger, mergedCommunes } from '../support/organisation.ts';
import { clockOn, dataOf, dueOnOf, refused, taskInHand } from '../support/stories.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const start = local('2025-06-02 09:00');
const merger = local('2025-07-01 00:00');

const paper = {
  ...{ number: '1677/NQ-UBTVQH15', issuedOn: '2025-06-16' },
  issuedBy: 'Uỷ ban Thường vụ Quốc hội',
};
const lines = Object.entries(mergedCommunes).flatMap(([heir, old]) =>
  old.map((unitId) => ({ unitId, successorIds: [heir] })),
);
const decision = { effectiveAt: merger, units: lines, tasks: [], paper } satisfies DecideSuccession;

describe('the nine communes of Đăk Tô become three in mid-task', () => {
  let system: System;
  let administrator: Person;
  const decisionId = randomUUID();
  /** By what each stands for. */
  const tasks: Record<string, string> = {};
  const idOf = (name: string) => tasks[name] ?? '';
  const headOf = (unitId: string) => `${unitId}-head`;

  const progress = async () =>
    SuccessionView.parse((await administrator.get(`/successions/${decisionId}`)).body);
  const until = async (holds: (view: Awaited<ReturnType<typeof progress>>) => boolean) => {
    for (let patience = 0; patience < 80; patience += 1) {
      const view = await progress();
      if (holds(view)) return view;
      await pause(500);
    }
    throw new Error(`The decision does not come to its end: ${JSON.stringify(await progress())}`);
  };
  const issued = async (unitId: string, dueOn: string, more: object = {}) => {
    const { taskId, issue } = theTask(dueOn);
    await system.done(taskId, 'ubnd-leader', { ...issue, unitId, ...more });
    return taskId;
  };
  const inHand = (unitId: string, dueOn: string) => taskInHand(system, dueOn, unitId);
  const view = async (taskId: string, who = 'ubnd-chair') =>
    TaskView.parse((await (await Person.signIn(system.address, who)).get(`/tasks/${taskId}`)).body);

  beforeAll(async () => {
    system = await System.start(start, {}, await createDatabase(start, beforeTheMerger));
    await system.server.start();
    administrator = await Person.signIn(system.address, 'ubnd-administrator');
    tasks['planned'] = await inHand('kon-dao', '2025-07-31');
    tasks['late'] = await inHand('dak-tram', '2025-06-20');
    tasks['awaits'] = await inHand('tan-canh', '2025-07-15');
    tasks['suspended'] = await inHand('dien-binh', '2025-07-31');
    tasks['done'] = await inHand('po-ko', '2025-06-30');
    tasks['coordinated'] = await issued('noi-vu', '2025-08-29', {
      coordinatingUnitIds: ['ngok-tu', 'van-lem'],
    });
    tasks['amongOnes'] = await issued('ngok-tu', '2025-08-29', { coordinatingUnitIds: ['dak-ro-nga'] });
    await system.travel.to(local('2025-06-18 09:00'));
    await system.done(idOf('awaits'), headOf('tan-canh'), { type: 'SubmitCompletion', summary: 'Đã xong' });
    await system.done(idOf('done'), headOf('po-ko'), { type: 'SubmitCompletion', summary: 'Đã xong' });
    await system.done(idOf('done'), 'ubnd-leader', { type: 'SignOff', grade: 'satisfactory' });
    await system.travel.to(local('2025-06-26 09:00'));
    await system.done(idOf('suspended'), 'ubnd-chair', {
      type: 'SuspendTask',
      ...{ until: '2025-07-11', reason: 'Chờ sắp xếp đơn vị' },
    });
  });
  afterAll(() => system.stop());

  it('is previewed: every task and duty, and who would have it; what has nobody comes first', async () => {
    const unmapped = {
      ...decision,
      units: lines.map((one) => (one.unitId === 'kon-dao' ? { ...one, successorIds: [] } : one)),
      effectiveAt: local('2025-06-26 08:00'),
    };
    const preview = SuccessionPreview.parse(
      (await administrator.post('/successions/preview', unmapped)).body,
    );
    expect(preview).toMatchObject({ withoutSuccessor: 1 });
    expect(preview.items[0]).toMatchObject({
      ...{ taskId: idOf('planned'), unit: { unitId: 'kon-dao' }, part: 'lead', successor: null },
    });
    const refusedAtOnce = await administrator.post('/successions', unmapped, {
      'idempotency-key': randomUUID(),
    });
    expect(refusedAtOnce).toMatchObject({ status: 409, body: { code: 'successor-missing', parts: 1 } });
    const all = SuccessionPreview.parse((await administrator.post('/successions/preview', decision)).body);
    expect(all).toMatchObject({ tasks: 6, withoutSuccessor: 0, next: null });
    expect(
      all.items.map(({ unit, part, successor }) => [unit.unitId, part, successor?.unitId]).sort(),
    ).toEqual([
      ['dak-ro-nga', 'coordinating', 'ngok-tu-2025'],
      ['dak-tram', 'lead', 'kon-dao-2025'],
      ['dien-binh', 'lead', 'dak-to-2025'],
      ['kon-dao', 'lead', 'kon-dao-2025'],
      ['ngok-tu', 'coordinating', 'ngok-tu-2025'],
      ['ngok-tu', 'lead', 'ngok-tu-2025'],
      ['tan-canh', 'lead', 'dak-to-2025'],
      ['van-lem', 'coordinating', 'kon-dao-2025'],
    ]);
    const late = all.items.find(({ taskId }) => taskId === idOf('late'));
    expect(late?.duties).toMatchObject([
      { obligationId: 'completion-1', dueOn: '2025-06-20', overdue: true },
    ]);
  });

  it('is for administrators, with units that are there and successors that succeed', async () => {
    const chair = await Person.signIn(system.address, 'ubnd-chair');
    expect(await chair.post('/successions/preview', decision)).toMatchObject({ status: 403 });
    const tried = async (change: object) =>
      (await administrator.post('/successions/preview', { ...decision, ...change })).body;
    const one = (unitId: string, successorIds: string[], restTo?: string) => ({
      units: [{ unitId, successorIds, restTo }],
    });
    expect(await tried(one('khong-co', ['kon-dao-2025']))).toMatchObject({ code: 'unknown-unit' });
    expect(await tried(one('kon-dao', ['kon-dao-2025', 'dak-to-2025']))).toMatchObject({
      code: 'rest-needed',
    });
    expect(await tried(one('kon-dao', ['kon-dao-2025'], 'dak-to-2025'))).toMatchObject({
      code: 'not-a-successor',
    });
    expect(await tried({ units: [...lines, { unitId: 'noi-vu', successorIds: ['kon-dao'] }] })).toMatchObject(
      {
        code: 'unit-ended',
      },
    );
  });

  it('is decided once, ahead of its time; no task moves before it counts', async () => {
    const once = { 'idempotency-key': decisionId };
    expect(await administrator.post('/successions', decision, once)).toMatchObject({ status: 200 });
    const settled = await until(({ units }) => units.waiting === 0);
    expect(settled).toMatchObject({ units: { settled: 9, refused: 0 }, tasks: { succeeded: 0, left: 0 } });
    const other = await administrator.post('/successions', { ...decision, effectiveAt: start }, once);
    expect(other.body).toMatchObject({ code: 'idempotency-key-reused' });
    await system.travel.to(local('2025-06-30 23:00'));
    for (const taskId of Object.values(tasks))
      expect(await dataOf(system, taskId, 'TaskSucceeded')).toEqual([]);
  });

  it('moves every task once when it counts, though worker and API are killed in the middle', async () => {
    await system.server.stop();
    await system.travel.to(local('2025-07-01 00:01'));
    await system.worker.stop('SIGKILL');
    await system.server.start();
    const kept = (): Promise<unknown[]> =>
      system.owner.query(`SELECT 1 FROM es.command WHERE body->>'type' = 'SucceedTask'`);
    for (let patience = 0; patience < 60 && (await kept()).length === 0; patience += 1) await pause(500);
    await system.server.stop('SIGKILL');
    await system.worker.start();
    await system.server.start();
    const view = await until(({ tasks: { succeeded, left } }) => succeeded === 6 && left === 0);
    expect(view.units).toEqual({ settled: 9, refused: 0, waiting: 0 });
    for (const name of ['planned', 'late', 'awaits', 'suspended', 'coordinated', 'amongOnes']) {
      const moved = (await system.events(idOf(name))).filter(({ type }) => type === 'TaskSucceeded');
      expect(moved).toMatchObject([
        {
          commandId: commandIdFor(decisionId, idOf(name)),
          effectiveAt: merger,
          data: { successionId: decisionId },
        },
      ]);
    }
    expect(await dataOf(system, idOf('done'), 'TaskSucceeded')).toEqual([]);
  });

  it('keeps what a task is, and gives its new unit a term to take note', async () => {
    const planned = await view(idOf('planned'));
    expect(planned).toMatchObject({
      ...{ unit: { unitId: 'kon-dao-2025' }, due: { first: '2025-07-31', current: '2025-07-31', past: [] } },
      stage: 'in_progress',
      inheritedFrom: [{ unit: { unitId: 'kon-dao', name: 'UBND xã Kon Đào' }, until: merger }],
    });
    expect(await dueOnOf(system, idOf('planned'))).toMatchObject({
      ...{ 'completion-1': '2025-07-31', 'acknowledge-2': '2025-07-03' },
    });
    const coordinated = await view(idOf('coordinated'));
    expect(coordinated.coordinatingUnits.map(({ unitId }) => unitId)).toEqual([
      'ngok-tu-2025',
      'kon-dao-2025',
    ]);
    // Who had coordinated is now the unit that has the task.
    expect((await view(idOf('amongOnes'))).coordinatingUnits).toEqual([]);
    expect((await view(idOf('suspended'))).suspension).toMatchObject({ through: '2025-07-11' });
    await system.done(idOf('planned'), headOf('kon-dao-2025'), { type: 'AcknowledgeTask' });
    expect((await view(idOf('planned'))).stage).toBe('in_progress');
    await system.done(idOf('awaits'), 'ubnd-leader', { type: 'SignOff', grade: 'satisfactory' });
  });

  it('leads on to the head of the successor, with the days late of each unit kept apart', async () => {
    await system.travel.to(local('2025-07-08 09:00'));
    const told = await clockOn(system, idOf('late'), 'acknowledge-2');
    expect(told).toContain('2025-07-04 08:00 level 1 acknowledge-2 p-kon-dao-2025-head');
    const auditor = await Person.signIn(system.address, 'ubnd-auditor');
    const { entries } = TaskLedger.parse((await auditor.get(`/tasks/${idOf('late')}/ledger`)).body);
    const late = entries.find(({ obligationId }) => obligationId === 'completion-1');
    expect(late?.slices.map(({ head }) => head?.personId)).toEqual([
      'p-dak-tram-head',
      'p-kon-dao-2025-head',
    ]);
  });

  it('leaves nobody in a unit that has ended, and names its successor to whoever would give it a task', async () => {
    const { posts, to } = UnitView.parse((await administrator.get('/units/kon-dao')).body);
    expect({ posts, to }).toEqual({ posts: [], to: merger });
    const { taskId, issue } = theTask('2025-09-30');
    const leader = await Person.signIn(system.address, 'ubnd-leader');
    expect(await refused(system, taskId, 'ubnd-leader', { ...issue, unitId: 'van-lem' })).toBe(
      'unit-succeeded',
    );
    const answer = await leader.act(randomUUID(), { ...issue, unitId: 'van-lem' });
    expect(answer.body).toMatchObject({
      successorIds: 'kon-dao-2025',
      detail:
        'Đơn vị UBND xã Văn Lem đã kết thúc hoạt động tại thời điểm đó; hãy chọn đơn vị kế thừa: UBND xã Kon Đào.',
    });
  });

  it('breaks none of the invariants, and the audit finds nothing', async () => {
    expect(await brokenInvariants(system)).toEqual({});
    expect(await audit(system.owner)).toMatchObject({ findings: [], rules: [], differences: [] });
  });
});
