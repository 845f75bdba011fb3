import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, retrace } from '#audit';
import { TaskView } from '#contracts';
import { sendToEach } from '#platform';
import { plannedTaskId, rebuild, subTasksToIssue } from '#read-models';
import { createDatabase } from '../support/database.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { withVillages } from '../support/organisation.ts';
import { dataOf } from '../support/stories.ts';
import { System } from '../support/system.ts';
import { pastTriggers } from '../support/tampering.ts';
import { line, theTask } from '../support/tasks.ts';

const reason = 'Yêu cầu mới';
const to = (unitId: string, day = '2026-03-20') => ({
  ...{ ...line, work: `Rà soát ở ${unitId}`, to: day },
  subTask: { unitId },
});
const lines = [line, to('thon-1'), to('thon-2', '2026-03-25')];

describe('lines of a plan become sub-tasks', () => {
  let system: System;
  let head: Person;
  let leader: Person;
  let villager: Person;
  const view = async (taskId: string, reader = head) =>
    TaskView.parse((await reader.get(`/tasks/${taskId}`)).body);
  const given = async (taskId: string, reader = head) =>
    (await view(taskId, reader)).plan?.lines.map(({ subTask }) => subTask && subTask.state);
  const comesTo = async (taskId: string, ...states: (string | null)[]) => {
    for (let n = 0; n < 60 && !(await given(taskId))?.every((one, place) => one === states[place]); n += 1)
      await pause(500);
  };
  /** A task of Kon Đào, with its plan sent. */
  const planned = async (plan = lines): Promise<string> => {
    const { taskId, issue } = theTask('2026-03-31');
    await system.done(taskId, 'ubnd-leader', issue);
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: plan });
    return taskId;
  };
  const approve = (taskId: string) => system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
  const issues = async (taskId: string) =>
    (await system.events(taskId)).filter(({ type }) => type === 'TaskIssued').length;

  beforeAll(async () => {
    const start = local('2026-03-02 09:00');
    system = await System.start(start, {}, await createDatabase(start, withVillages));
    await system.server.start();
    [head, leader, villager] = [
      await Person.signIn(system.address, 'kon-dao-head'),
      await Person.signIn(system.address, 'ubnd-leader'),
      await Person.signIn(system.address, 'thon-1-head'),
    ];
  });
  afterAll(() => system.stop());

  it.each([
    ['beside the unit', to('noi-vu'), 'line-not-below', /^Đầu việc 2: Phòng Nội vụ không phải/],
    ['too near the date', to('thon-1', '2026-03-30'), 'line-past-parent', /chậm nhất ngày 29\/03\/2026/],
    ['marked twice', { ...to('thon-1'), milestone: true as const }, 'line-doubly-marked', /^Đầu việc 2 vừa/],
  ])('which cannot be %s', async (_, wrong, code, words) => {
    const { taskId, issue } = theTask('2026-03-31');
    await system.done(taskId, 'ubnd-leader', issue);
    const { status, body } = await head.actAndWait(taskId, { type: 'SubmitPlan', lines: [line, wrong] });
    expect([status, body['code']]).toEqual([422, code]);
    expect(body['detail']).toMatch(words);
  });

  it('once the plan is approved, in the name of whoever sent it, and name the line', async () => {
    const taskId = await planned();
    expect(await given(taskId, leader)).toEqual([null, 'planned', 'planned']);
    expect(await issues(plannedTaskId(taskId, 1, 2))).toBe(0);
    await approve(taskId);
    await comesTo(taskId, null, 'issued', 'issued');
    const { plan, subTasks } = await view(taskId);
    const first = plannedTaskId(taskId, 1, 2);
    expect(plan?.lines[1]?.subTask).toEqual({
      ...{ unit: { unitId: 'thon-1', name: 'Thôn 1' }, state: 'issued', taskId: first, refusal: null },
    });
    expect(subTasks.map(({ code, unit, dueOn }) => [code, unit.name, dueOn])).toEqual([
      ['ĐT-01/1.2', 'Thôn 1', '2026-03-20'],
      ['ĐT-01/1.3', 'Thôn 2', '2026-03-25'],
    ]);
    const [issued] = await system.events(first);
    expect(issued).toMatchObject({
      actor: { personId: 'p-kon-dao-head', postId: 'kon-dao-head', capacity: 'holder' },
      data: {
        ...{ unitId: 'thon-1', leaderPostId: 'kon-dao-head', dueOn: '2026-03-20' },
        parent: { taskId, unitId: 'kon-dao', depth: 1, planned: { plan: 1, line: 2 } },
      },
    });
    expect((await view(first, villager)).title.text).toBe('Rà soát ở thon-1');
    const told = JSON.stringify((await villager.get('/me/notices')).body);
    expect(told).toContain('theo đầu việc 2 của kế hoạch lần 1 đã được phê duyệt');
  });

  it('once, though two rounds race, and worker and API are killed in the middle', async () => {
    await system.server.stop('SIGKILL');
    const taskId = await planned();
    const ids = [plannedTaskId(taskId, 1, 2), plannedTaskId(taskId, 1, 3)];
    await approve(taskId);
    const found = await subTasksToIssue(system.owner, 20);
    expect(found.map((one) => one.taskId)).toEqual(ids);
    const kept = (): Promise<unknown[]> =>
      system.owner.query(
        `SELECT 1 FROM es.command WHERE stream_id = ANY ($1) AND body->>'type' = 'IssuePlannedSubTask'`,
        [ids],
      );
    await system.worker.stop('SIGKILL');
    await system.server.start();
    for (let n = 0; n < 60 && (await kept()).length === 0; n += 1) await pause(250);
    await system.server.stop('SIGKILL');
    await system.worker.start();
    const race = () =>
      Promise.all(
        found.map(({ taskId: streamId, causeId, actor, body }) =>
          sendToEach(system.inbox, system.gateway, { causeId, actor }, [{ streamId, body }]),
        ),
      );
    await Promise.all([race(), race()]);
    await system.server.start();
    await comesTo(taskId, null, 'issued', 'issued');
    expect(await given(taskId)).toEqual([null, 'issued', 'issued']);
    expect(await Promise.all(ids.map(issues))).toEqual([1, 1]);
    expect(await kept()).toHaveLength(2);
    expect(await subTasksToIssue(system.owner, 20)).toEqual([]);
  });

  it('or tell the head why not, on the plan too, and are issued by hand then', async () => {
    await system.server.stop();
    const taskId = await planned();
    await approve(taskId);
    await system.done(taskId, 'ubnd-leader', { type: 'AmendTask', dueOn: '2026-03-24', reason });
    await system.server.start();
    await comesTo(taskId, null, 'issued', 'refused');
    const { plan, subAssigning } = await view(taskId);
    expect(plan?.lines.map(({ subTask }) => subTask?.state)).toEqual([undefined, 'issued', 'refused']);
    expect(plan?.lines[2]?.subTask?.refusal).toMatch(
      /không được sau ngày 22\/03\/2026.*hãy chọn ngày sớm hơn/,
    );
    expect(subAssigning).not.toBeNull();
    expect(await dataOf(system, taskId, 'SubTaskNotIssued')).toMatchObject([
      { unitId: 'kon-dao', plan: 1, line: 3, toUnitId: 'thon-2', refusal: { code: 'past-parent' } },
    ]);
    const told = JSON.stringify((await head.get('/me/notices')).body);
    expect(told).toContain('Đầu việc 3 của kế hoạch lần 1 chưa giao được cho Thôn 2 thành nhiệm vụ con');
  });

  it('and are withdrawn with a task that goes to another unit, whose plan gives its own', async () => {
    const taskId = await planned();
    await approve(taskId);
    await comesTo(taskId, null, 'issued', 'issued');
    await system.done(taskId, 'ubnd-leader', { type: 'ReassignTask', unitId: 'noi-vu', reason });
    const below = plannedTaskId(taskId, 1, 2);
    const withdrawn = () => dataOf(system, below, 'TaskWithdrawn');
    for (let n = 0; n < 60 && (await withdrawn()).length === 0; n += 1) await pause(500);
    expect(await withdrawn()).toMatchObject([{ withParent: { taskId } }]);
    expect(await subTasksToIssue(system.owner, 20)).toEqual([]);
  });

  it('are named by the audit where the order that was refused says something else', async () => {
    const [told] = await system.owner.query<{ stream_id: string; version: number }[]>(
      `SELECT stream_id, version FROM es.event WHERE type = 'SubTaskNotIssued'`,
    );
    const edited = await pastTriggers(system.owner, async (manager) => {
      await manager.query(
        `UPDATE es.command SET outcome = jsonb_set(outcome, '{rejected,details,latest}', '"2026-03-21"')
         WHERE body->>'type' = 'IssuePlannedSubTask' AND outcome ? 'rejected'`,
      );
      return (await retrace(manager)).findings;
    });
    expect(edited).toEqual([
      { streamId: told?.stream_id, version: told?.version, problem: { code: 'line-not-refused-so' } },
    ]);
  });

  it('pass the audit, fold again to the same rows, and leave all six invariants holding', async () => {
    expect(await audit(system.owner)).toMatchObject({ findings: [], rules: [], differences: [] });
    await rebuild(system.owner);
    expect(await brokenInvariants(system)).toEqual({});
  });
});
