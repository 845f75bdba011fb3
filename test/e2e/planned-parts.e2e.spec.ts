import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { TaskView, UnitPlanView } from '#contracts';
import { plannedTaskId, rebuild, subTasksToIssue } from '#read-models';
import { createDatabase } from '../support/database.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { withVillages } from '../support/organisation.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

const directiveId = randomUUID();
const directive = {
  ...{ type: 'RecordDirective', kind: 'plan', number: '27/KH-UBND', issuedOn: '2026-01-22' },
  ...{ title: 'Kế hoạch năm', clauses: [{ content: 'Nông nghiệp' }] },
  issuer: { name: 'UBND huyện', unitId: 'ubnd', tree: 'state', level: 'district' },
};
const key = () => ({ 'idempotency-key': randomUUID() });
const below = (unitId: string) => ({ ...line, work: `Rà soát ở ${unitId}`, subTask: { unitId } });

describe('a line of one part of a plan for many tasks becomes a sub-task', () => {
  let system: System;
  let head: Person;
  let leader: Person;
  let planId = '';
  const tasks: string[] = [];
  const view = async (taskId: string) => TaskView.parse((await head.get(`/tasks/${taskId}`)).body);
  const send = async (parts: object[]) => {
    const { status, body } = await head.post(`/directives/${directiveId}/unit-plans`, { parts }, key());
    expect(status).toBe(200);
    return UnitPlanView.parse(body).unitPlanId;
  };
  const decide = async (unitPlanId: string, decision: object, by = key()) =>
    expect(await leader.post(`/unit-plans/${unitPlanId}/decisions`, decision, by)).toMatchObject({
      status: 200,
    });
  const issues = async (taskId: string) =>
    (await system.events(taskId)).filter(({ type }) => type === 'TaskIssued').length;
  const comesToBeIssued = async (taskId: string) => {
    for (let n = 0; n < 60 && (await issues(taskId)) === 0; n += 1) await pause(500);
    expect(await issues(taskId)).toBe(1);
  };

  beforeAll(async () => {
    const start = local('2026-03-02 09:00');
    system = await System.start(start, {}, await createDatabase(start, withVillages));
    await system.server.start();
    const chair = await Person.signIn(system.address, 'ubnd-chair');
    [head, leader] = [
      await Person.signIn(system.address, 'kon-dao-head'),
      await Person.signIn(system.address, 'ubnd-leader'),
    ];
    const recorded = await chair.post(`/directives/${directiveId}/commands`, directive, key());
    expect(recorded.status).toBe(200);
    for (let n = 0; n < 3; n += 1) {
      const { taskId, issue } = theTask('2026-03-31');
      const serves = [{ directiveId, part: 'clause' as const, number: 1 }];
      expect(await chair.act(taskId, { ...issue, serves })).toMatchObject({ status: 200 });
      tasks.push(taskId);
    }
  });
  afterAll(() => system.stop());

  it('of the parts that are approved, once, however often the decision is sent', async () => {
    const [first = '', second = '', third = ''] = tasks;
    planId = await send([
      { taskId: first, lines: [line, below('thon-1')] },
      { taskId: second, lines: [below('thon-2')] },
      { taskId: third, lines: [line] },
    ]);
    expect(await subTasksToIssue(system.owner, 20)).toEqual([]);
    const decision = {
      approved: [first, third],
      returned: [{ taskId: second, reason: 'Chưa rõ người thực hiện' }],
    };
    const by = key();
    await decide(planId, decision, by);
    await comesToBeIssued(plannedTaskId(first, 1, 2));
    await decide(planId, decision, by);
    expect(await subTasksToIssue(system.owner, 20)).toEqual([]);
    expect(await issues(plannedTaskId(first, 1, 2))).toBe(1);
    expect((await view(first)).subTasks.map(({ code, unit }) => [code, unit.name])).toEqual([
      ['ĐT-01/1.2', 'Thôn 1'],
    ]);
    const [issued] = await system.events(plannedTaskId(first, 1, 2));
    expect(issued).toMatchObject({
      actor: { personId: 'p-kon-dao-head', postId: 'kon-dao-head' },
      data: { unitId: 'thon-1', parent: { taskId: first, planned: { plan: 1, line: 2 } } },
    });
  });

  it('but not of the part that was returned, until it is sent again and approved', async () => {
    const [, second = '', third = ''] = tasks;
    expect((await view(second)).subTasks).toEqual([]);
    expect((await view(third)).subTasks).toEqual([]);
    expect(await issues(plannedTaskId(second, 1, 1))).toBe(0);
    const next = await send([{ taskId: second, lines: [below('thon-2')] }]);
    await decide(next, { approved: [second] });
    await comesToBeIssued(plannedTaskId(second, 2, 1));
    expect(await issues(plannedTaskId(second, 1, 1))).toBe(0);
    expect((await view(second)).subTasks.map(({ code }) => code)).toEqual(['ĐT-01/2.1']);
  });

  it('and leaves everything as the events have it', async () => {
    expect(await audit(system.owner)).toMatchObject({ findings: [], rules: [], differences: [] });
    await rebuild(system.owner);
    expect(await brokenInvariants(system)).toEqual({});
  });
});
