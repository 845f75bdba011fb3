import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { TaskPage, TaskView } from '#contracts';
import type { CommandOf, TaskCommand } from '#contracts';
import { createDatabase } from '../support/database.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { withVillages } from '../support/organisation.ts';
import { dataOf, taskInHand } from '../support/stories.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const reason = 'Không còn kinh phí';

describe('sub-tasks over HTTP', () => {
  let system: System;
  let head: Person;
  let leader: Person;
  let villager: Person;
  let parent: string;
  const [first, second] = [randomUUID(), randomUUID()];
  const view = async (reader: Person, taskId: string) =>
    TaskView.parse((await reader.get(`/tasks/${taskId}`)).body);
  const send = (by: Person, taskId: string, body: TaskCommand) =>
    by.post(`/tasks/${taskId}/commands`, body, { 'idempotency-key': randomUUID() });
  const subTask = (unitId: string, more: Partial<CommandOf<'IssueTask'>> = {}) => ({
    ...theTask('2026-03-26').issue,
    ...{ code: `ĐT-01.${unitId}`, title: 'Rà soát hộ nghèo của thôn', unitId },
    ...{ leaderPostId: 'kon-dao-head', parentTaskId: parent, ...more },
  });
  const stageOf = async (taskId: string) => (await view(leader, taskId)).stage;
  const comesTo = async (taskId: string, stage: string) => {
    for (let n = 0; n < 60 && (await stageOf(taskId)) !== stage; n += 1) await pause(500);
    expect(await stageOf(taskId)).toBe(stage);
  };

  beforeAll(async () => {
    const start = local('2026-03-02 09:00');
    system = await System.start(start, {}, await createDatabase(start, withVillages));
    await system.server.start();
    parent = await taskInHand(system, '2026-03-31');
    [head, leader, villager] = [
      await Person.signIn(system.address, 'kon-dao-head'),
      await Person.signIn(system.address, 'ubnd-leader'),
      await Person.signIn(system.address, 'thon-1-head'),
    ];
  });
  afterAll(() => system.stop());

  it('are issued by the unit that has the task, to units below it', async () => {
    // Two working days before the 31st, a Tuesday.
    const { subAssigning } = await view(head, parent);
    expect(subAssigning).toMatchObject({ onlyByPaper: false, latest: '2026-03-29' });
    expect(subAssigning?.choices).toMatchObject([{ capacity: 'holder' }]);
    expect((await view(leader, parent)).subAssigning).toBeNull();
    expect(await send(leader, first, subTask('thon-1'))).toMatchObject({ status: 403 });
    expect(await send(head, first, subTask('noi-vu'))).toMatchObject({ body: { code: 'not-below' } });
    const late = await send(head, first, subTask('thon-1', { dueOn: '2026-03-30' }));
    expect(late).toMatchObject({ status: 422, body: { code: 'past-parent' } });
    expect(JSON.stringify(late.body)).toContain('29/03/2026');
    expect(await send(head, first, subTask('thon-1'))).toMatchObject({ status: 200 });
    expect(await send(head, second, subTask('thon-2'))).toMatchObject({ status: 200 });
  });

  it('stand on the page of their parent, and it on theirs', async () => {
    const { subTasks } = await view(leader, parent);
    expect(subTasks.map(({ unit, dueOn, closed }) => [unit.name, dueOn, closed])).toEqual([
      ['Thôn 1', '2026-03-26', false],
      ['Thôn 2', '2026-03-26', false],
    ]);
    expect((await view(villager, first)).parent).toMatchObject({ taskId: parent, code: 'ĐT-01' });
    expect(await villager.get(`/tasks/${parent}`)).toMatchObject({ status: 404 });
    expect(await villager.get(`/tasks/${second}`)).toMatchObject({ status: 404 });
  });

  it('are in the list of the unit that issued them, and of their own', async () => {
    const listed = async (reader: Person, query = '') =>
      TaskPage.parse((await reader.get(`/tasks${query}`)).body).items.map(({ taskId }) => taskId);
    expect((await listed(head, `?parentTaskId=${parent}`)).sort()).toEqual([first, second].sort());
    expect(await listed(head)).toContain(parent);
    expect(await listed(villager)).toEqual([first]);
  });

  it('are led by the head of that unit', async () => {
    expect(await send(villager, first, { type: 'AcknowledgeTask' })).toMatchObject({ status: 200 });
    const asked = { type: 'RequestExtension', dueOn: '2026-04-01', reason } as const;
    expect(await send(villager, first, asked)).toMatchObject({ body: { code: 'past-parent' } });
    expect(await send(villager, first, { ...asked, dueOn: '2026-03-31' })).toMatchObject({ status: 200 });
    expect(await send(head, first, { type: 'GrantExtension', dueOn: '2026-03-31', reason })).toMatchObject({
      status: 200,
    });
  });

  it('keep their parent open, unless its leader waives that', async () => {
    await system.done(parent, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã xong' });
    const signOff = { type: 'SignOff', grade: 'good' } as const;
    const refused = await send(leader, parent, signOff);
    expect(refused).toMatchObject({ status: 409, body: { code: 'sub-tasks-open' } });
    expect(JSON.stringify(refused.body)).toContain('ĐT-01.thon-1, ĐT-01.thon-2');
    expect(await send(leader, parent, { ...signOff, waiver: { reason } })).toMatchObject({ status: 200 });
    expect(await dataOf(system, parent, 'TaskSignedOff')).toMatchObject([
      { waiver: { subTaskIds: [first, second] } },
    ]);
    expect(await stageOf(first)).toBe('acknowledged');
  });

  it('are withdrawn with a parent that is withdrawn, down to the last level, and everybody is told why', async () => {
    const top = await taskInHand(system, '2026-04-30');
    const below = randomUUID();
    const lowest = randomUUID();
    await system.done(below, 'kon-dao-head', subTask('thon-1', { parentTaskId: top }));
    await system.done(below, 'thon-1-head', { type: 'AcknowledgeTask' });
    const last = { parentTaskId: below, leaderPostId: 'thon-1-head', dueOn: '2026-03-20' };
    await system.done(lowest, 'thon-1-head', subTask('to-1', last));
    expect(await send(leader, top, { type: 'WithdrawTask', reason })).toMatchObject({ status: 200 });
    await comesTo(lowest, 'withdrawn');
    expect(await dataOf(system, below, 'TaskWithdrawn')).toMatchObject([{ withParent: { taskId: top } }]);
    const notices = JSON.stringify((await villager.get('/me/notices')).body);
    expect(notices).toContain('theo nhiệm vụ cha');
    const history = JSON.stringify((await leader.get(`/tasks/${below}/history`)).body);
    expect(history).toContain(reason);
  });

  it('are withdrawn when their parent goes to another unit', async () => {
    const top = await taskInHand(system, '2026-04-30');
    const below = randomUUID();
    await system.done(below, 'kon-dao-head', subTask('thon-2', { parentTaskId: top }));
    await system.done(top, 'ubnd-leader', { type: 'ReassignTask', unitId: 'noi-vu', reason });
    await comesTo(below, 'withdrawn');
  });

  it('pass the audit, and leave all six invariants holding', async () => {
    expect(await audit(system.owner)).toMatchObject({ findings: [], rules: [], differences: [] });
    expect(await brokenInvariants(system)).toEqual({});
  });
});
