import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { SuccessionPreview, TaskPage, TaskView } from '#contracts';
import type { DecideSuccession, TaskCommand } from '#contracts';
import { createDatabase } from '../support/database.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { beforeTheMergerWithVillages } from '../support/organisation.ts';
import { dataOf, dueOnOf, taskInHand } from '../support/stories.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

const start = local('2025-06-02 09:00');
const merger = local('2025-07-01 00:00');

/** Kon Đào is split between two communes; its villages become one of the first. */
const decision = {
  effectiveAt: merger,
  units: [
    { unitId: 'kon-dao', successorIds: ['kon-dao-2025', 'ngok-tu-2025'], restTo: 'kon-dao-2025' },
    { unitId: 'thon-1', successorIds: ['thon-2025'] },
    { unitId: 'thon-2', successorIds: ['thon-2025'] },
  ],
  tasks: [],
  paper: { number: '1677/NQ-UBTVQH15', issuedOn: '2025-06-16', issuedBy: 'Uỷ ban Thường vụ Quốc hội' },
} satisfies DecideSuccession;

describe('the unit that issued sub-tasks is succeeded', () => {
  let system: System;
  let administrator: Person;
  let rest: string;
  let handed: string;
  const [awaiting, asking] = [randomUUID(), randomUUID()];
  const before: Record<string, Record<string, string>> = {};
  const as = (login: string) => Person.signIn(system.address, login);
  const view = async (taskId: string) =>
    TaskView.parse((await (await as('ubnd-chair')).get(`/tasks/${taskId}`)).body);
  const send = async (login: string, taskId: string, body: TaskCommand) =>
    (await as(login)).post(`/tasks/${taskId}/commands`, body, { 'idempotency-key': randomUUID() });
  const given = (taskId: string, parentTaskId: string, unitId: string) =>
    system.done(taskId, 'kon-dao-head', {
      ...theTask('2025-07-11').issue,
      ...{ code: `KH-${unitId}`, unitId, parentTaskId, leaderPostId: 'kon-dao-head' },
    });
  const named = () => ({
    ...decision,
    tasks: [{ taskId: handed, fromUnitId: 'kon-dao', unitId: 'ngok-tu-2025' }],
  });

  beforeAll(async () => {
    system = await System.start(start, {}, await createDatabase(start, beforeTheMergerWithVillages));
    await system.server.start();
    administrator = await as('ubnd-administrator');
    rest = await taskInHand(system, '2025-07-31', 'kon-dao');
    handed = await taskInHand(system, '2025-07-31', 'kon-dao');
    await given(awaiting, rest, 'thon-1');
    await given(asking, handed, 'thon-2');
    await system.done(awaiting, 'thon-1-head', { type: 'AcknowledgeTask' });
    await system.done(asking, 'thon-2-head', { type: 'AcknowledgeTask' });
    await system.travel.to(local('2025-06-27 09:00'));
    await system.done(awaiting, 'thon-1-head', {
      type: 'SubmitPlan',
      lines: [{ ...line, from: '2025-06-30', to: '2025-07-10' }],
    });
    const reason = 'Chờ sắp xếp đơn vị';
    await system.done(asking, 'thon-2-head', { type: 'RequestExtension', dueOn: '2025-07-18', reason });
    for (const taskId of [awaiting, asking]) before[taskId] = await dueOnOf(system, taskId);
  });
  afterAll(() => system.stop());

  it('is previewed: a sub-task goes with its parent, and is handed on by naming that', async () => {
    const preview = SuccessionPreview.parse((await administrator.post('/successions/preview', named())).body);
    expect(preview).toMatchObject({ tasks: 4, withoutSuccessor: 0 });
    const led = preview.items.filter(({ part }) => part === 'issuing');
    expect(led.map(({ taskId, namedBy, successor }) => [taskId, namedBy, successor?.unitId]).sort()).toEqual(
      [
        [awaiting, rest, 'kon-dao-2025'],
        [asking, handed, 'ngok-tu-2025'],
      ].sort(),
    );
  });

  it('comes to whoever has each parent, once, whatever is killed at that moment', async () => {
    const key = { 'idempotency-key': randomUUID() };
    expect(await administrator.post('/successions', named(), key)).toMatchObject({ status: 200 });
    await system.travel.to(local('2025-07-01 09:00'));
    await system.worker.stop('SIGKILL');
    await system.server.stop('SIGKILL');
    await system.worker.start();
    await system.server.start();
    const moved = () => system.owner.query<unknown[]>(`SELECT 1 FROM es.event WHERE type = 'TaskSucceeded'`);
    for (let patience = 0; (await moved()).length < 4 && patience < 120; patience += 1) await pause(500);
    expect(await moved()).toHaveLength(4);
    expect(await dataOf(system, awaiting, 'TaskSucceeded')).toMatchObject([
      {
        handings: [{ fromUnitId: 'thon-1', unitId: 'thon-2025' }],
        issuing: { fromUnitId: 'kon-dao', unitId: 'kon-dao-2025', leaderPostId: 'kon-dao-2025-head' },
      },
    ]);
    expect(await dataOf(system, asking, 'TaskSucceeded')).toMatchObject([
      { issuing: { fromUnitId: 'kon-dao', unitId: 'ngok-tu-2025', leaderPostId: 'ngok-tu-2025-head' } },
    ]);
  });

  it('keeps every date, and is in the list of the unit that leads it now', async () => {
    for (const taskId of [awaiting, asking])
      expect(await dueOnOf(system, taskId)).toMatchObject(before[taskId] ?? {});
    expect((await view(awaiting)).leader).toMatchObject({ postId: 'kon-dao-2025-head' });
    const listed = TaskPage.parse((await (await as('kon-dao-2025-head')).get('/tasks')).body);
    expect(listed.items.map(({ taskId }) => taskId)).toContain(awaiting);
    expect(listed.items.map(({ taskId }) => taskId)).not.toContain(asking);
  });

  it('is decided on by the new head, and by no other', async () => {
    const approve = { type: 'ApprovePlan' } as const;
    expect((await send('ngok-tu-2025-head', awaiting, approve)).status).toBeGreaterThanOrEqual(403);
    expect(await send('kon-dao-2025-head', awaiting, approve)).toMatchObject({ status: 200 });
    const grant = { type: 'GrantExtension', dueOn: '2025-07-18', reason: 'Đồng ý' } as const;
    expect(await send('ngok-tu-2025-head', asking, grant)).toMatchObject({ status: 200 });
    expect((await view(asking)).due.current).toBe('2025-07-18');
  });

  it('passes the audit, and leaves all six invariants holding', async () => {
    expect(await audit(system.owner)).toMatchObject({ findings: [], rules: [], differences: [] });
    expect(await brokenInvariants(system)).toEqual({});
  });
});
