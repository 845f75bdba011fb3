import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import type { TaskCommand } from '#contracts';
import { UnitPlanList, UnitPlanPreview, UnitPlanView } from '#contracts';
import { rebuild } from '#read-models';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

let system: System;
const people: Record<string, Person> = {};
const as = (login: string): Person => {
  const person = people[login];
  if (!person) throw new Error(`${login} has not signed in`);
  return person;
};

const directiveId = randomUUID();
const directive = {
  ...{ type: 'RecordDirective', kind: 'plan', number: '27/KH-UBND', issuedOn: '2026-01-22' },
  ...{ title: 'Kế hoạch năm', clauses: [{ content: 'Nông nghiệp' }, { content: 'Du lịch' }] },
  issuer: { name: 'UBND huyện', unitId: 'ubnd', tree: 'state', level: 'district' },
};
const key = () => ({ 'idempotency-key': randomUUID() });
const under = `/directives/${directiveId}/unit-plans`;

const issued = async (said: Partial<ReturnType<typeof theTask>['issue']> = {}): Promise<string> => {
  const serves = [{ directiveId, part: 'clause' as const, number: 1 }];
  return issuedOtherwise({ serves, ...said });
};
/** Not under the directive, unless it is said. */
const issuedOtherwise = async (said: Partial<ReturnType<typeof theTask>['issue']> = {}): Promise<string> => {
  const { taskId, issue } = theTask('2026-03-31');
  expect(await as('ubnd-chair').act(taskId, { ...issue, ...said })).toMatchObject({ status: 200 });
  return taskId;
};
const parts = (...taskIds: string[]) => taskIds.map((taskId) => ({ taskId, lines: [line] }));
const send = (body: object, by = key(), login = 'kon-dao-head') => as(login).post(under, body, by);
const sent = async (...taskIds: string[]) => {
  const { status, body } = await send({ parts: parts(...taskIds) });
  expect(status).toBe(200);
  return UnitPlanView.parse(body);
};
const seen = async (unitPlanId: string, login = 'ubnd-leader') =>
  UnitPlanView.parse((await as(login).get(`/unit-plans/${unitPlanId}`)).body);
const decide = (unitPlanId: string, body: object, login = 'ubnd-leader', by = key()) =>
  as(login).post(`/unit-plans/${unitPlanId}/decisions`, body, by);
const states = ({ parts: all }: UnitPlanView, ...taskIds: string[]) =>
  taskIds.map((taskId) => all.find((one) => one.taskId === taskId)?.state);
const stage = async (taskId: string) => (await as('ubnd-chair').get(`/tasks/${taskId}`)).body['stage'];
const done = (taskId: string, postId: string, body: TaskCommand) => system.done(taskId, postId, body);
const submittedAt = async (taskId: string) =>
  (await system.events(taskId)).flatMap(({ type, effectiveAt }) =>
    type === 'PlanSubmitted' ? [effectiveAt] : [],
  );
/** Looks again until it is so, for a minute at most. */
const patiently = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 120 && !(await isSo()); tries++) await pause(500);
  expect(await isSo()).toBe(true);
};
type UnitPlanView = ReturnType<typeof UnitPlanView.parse>;

beforeAll(async () => {
  system = await System.start('2026-03-02T02:00:00.000Z');
  await system.server.start();
  const logins = ['ubnd-chair', 'ubnd-leader', 'ubnd-second-leader', 'ubnd-monitor', 'ubnd-auditor'];
  for (const login of [...logins, 'kon-dao-head', 'kon-dao-staff', 'noi-vu-head'])
    people[login] = await Person.signIn(system.address, login);
  const recorded = await as('ubnd-chair').post(`/directives/${directiveId}/commands`, directive, key());
  expect(recorded.status).toBe(200);
});
afterAll(() => system.stop());

describe('one plan of a unit for three of its tasks', () => {
  const tasks: string[] = [];
  let plan: UnitPlanView;
  const paper = { number: '12/KH-UBND', issuedOn: '2026-03-02' };

  it('begins with the tasks for which the unit owes a plan', async () => {
    for (const code of ['ĐT-01', 'ĐT-02', 'ĐT-03']) tasks.push(await issued({ code }));
    await issued({ unitId: 'noi-vu' });
    await issuedOtherwise();
    const { owed, items } = UnitPlanList.parse((await as('kon-dao-head').get(under)).body);
    expect(owed.map(({ code, dueOn, overdue }) => [code, dueOn, overdue])).toEqual(
      ['ĐT-01', 'ĐT-02', 'ĐT-03'].map((code) => [code, '2026-03-31', false]),
    );
    expect(items).toEqual([]);
    expect(UnitPlanList.parse((await as('ubnd-leader').get(under)).body).owed).toEqual([]);
  });

  it('is tried first: each task says what stands in the way, and nothing is kept', async () => {
    const [first = '', second = '', third = ''] = tasks;
    const other = await issued({ unitId: 'noi-vu', coordinatingUnitIds: ['kon-dao'] });
    const elsewhere = await issuedOtherwise();
    const hidden = await issued({ unitId: 'noi-vu' });
    const late = { ...line, to: '2026-04-01' };
    const asked = {
      parts: [...parts(first, other, elsewhere, hidden), { taskId: second, lines: [line, late] }],
    };
    const preview = await as('kon-dao-head').post(`${under}/preview`, asked);
    expect(UnitPlanPreview.parse(preview.body).parts.map(({ refusal }) => refusal?.code ?? null)).toEqual([
      ...[null, 'plan-part-other-unit', 'plan-part-other-directive'],
      ...['not-issued', 'plan-line-past-due'],
    ]);
    const refused = await send(asked);
    expect(refused).toMatchObject({ status: 409, body: { code: 'unit-plan-refused', refused: 4 } });
    expect(refused.body['parts']).toContainEqual({
      ...{ taskId: other, code: 'plan-part-other-unit' },
      detail: expect.stringMatching(/^Nhiệm vụ này do Phòng Nội vụ chủ trì/),
    });
    expect(await send({ parts: parts(first, first) })).toMatchObject({ body: { code: 'invalid-request' } });
    expect(await send({ parts: parts(first, second, third) }, key(), 'kon-dao-staff')).toMatchObject({
      body: { code: 'unit-plan-refused', parts: Array(3).fill({ code: 'not-permitted' }) },
    });
    expect(await stage(first)).toBe('issued');
    expect(
      await system.owner.query(`SELECT 1 FROM es.command WHERE body->>'type' = 'SubmitPlanPart'`),
    ).toEqual([]);
  });

  it('meets the obligation of each, at one time of receipt, however often it is sent', async () => {
    const [by, body] = [key(), { parts: parts(...tasks), paper, note: 'Kế hoạch chung của xã' }];
    const answers = await Promise.all([send(body, by), send(body, by)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    plan = UnitPlanView.parse((await send(body, by)).body);
    expect(plan).toMatchObject({
      paper,
      note: { text: 'Kế hoạch chung của xã' },
      unit: { unitId: 'kon-dao' },
    });
    expect(states(plan, ...tasks)).toEqual(['awaiting', 'awaiting', 'awaiting']);
    expect(new Set((await Promise.all(tasks.map(submittedAt))).flat()).size).toBe(1);
    expect((await Promise.all(tasks.map(submittedAt))).map((all) => all.length)).toEqual([1, 1, 1]);
    expect(await send({ ...body, parts: parts(tasks[0] ?? '') }, by)).toMatchObject({
      body: { code: 'idempotency-key-reused' },
    });
    const others = parts(await issued(), await issued(), await issued());
    expect(await send({ ...body, parts: others }, by)).toMatchObject({
      body: { code: 'idempotency-key-reused' },
    });
    const list = UnitPlanList.parse((await as('ubnd-leader').get(under)).body);
    expect(list.items).toMatchObject([{ unitPlanId: plan.unitPlanId, parts: 3, awaiting: 3, paper }]);
  });

  it('is seen by those who see its tasks', async () => {
    expect(states(await seen(plan.unitPlanId, 'ubnd-auditor'), ...tasks)).toHaveLength(3);
    expect(await as('noi-vu-head').get(`/unit-plans/${plan.unitPlanId}`)).toMatchObject({
      ...{ status: 404, body: { code: 'unknown-unit-plan' } },
    });
    expect(UnitPlanList.parse((await as('noi-vu-head').get(under)).body).items).toEqual([]);
    expect((await seen(plan.unitPlanId, 'kon-dao-head')).parts.some(({ mayDecide }) => mayDecide)).toBe(
      false,
    );
    expect((await seen(plan.unitPlanId)).parts.every(({ mayDecide }) => mayDecide)).toBe(true);
  });

  it('is decided on by one decision: one part returned, the others in progress', async () => {
    const [first = '', second = '', third = ''] = tasks;
    const decision = {
      ...{ approved: [first, third], remark: 'Khẩn trương thực hiện' },
      returned: [{ taskId: second, reason: 'Chưa rõ người thực hiện' }],
    };
    expect(await decide(plan.unitPlanId, decision, 'ubnd-second-leader')).toMatchObject({
      body: { code: 'unit-plan-refused', refused: 3 },
    });
    const stranger = await issued();
    expect(await decide(plan.unitPlanId, { approved: [stranger] })).toMatchObject({
      body: { code: 'not-in-unit-plan' },
    });
    expect(await decide(plan.unitPlanId, {})).toMatchObject({ body: { code: 'invalid-request' } });
    const by = key();
    expect(await decide(plan.unitPlanId, decision, 'ubnd-leader', by)).toMatchObject({ status: 200 });
    const again = UnitPlanView.parse((await decide(plan.unitPlanId, decision, 'ubnd-leader', by)).body);
    expect(states(again, ...tasks)).toEqual(['approved', 'returned', 'approved']);
    expect(await Promise.all(tasks.map(stage))).toEqual(['in_progress', 'acknowledged', 'in_progress']);
    expect(again.parts.find(({ taskId }) => taskId === second)?.reason?.text).toBe('Chưa rõ người thực hiện');
    const { owed } = UnitPlanList.parse((await as('kon-dao-head').get(under)).body);
    expect(owed.map(({ taskId }) => taskId)).toContain(second);
  });

  it('has the part that was returned sent again, in a new plan; the first one stays as it was', async () => {
    const [, second = ''] = tasks;
    const next = await sent(second);
    expect(states(next, second)).toEqual(['awaiting']);
    expect(states(await seen(plan.unitPlanId), ...tasks)).toEqual(['approved', 'returned', 'approved']);
    // A decision on the first plan does not reach what came after it.
    expect(await decide(plan.unitPlanId, { approved: [second] })).toMatchObject({
      body: { parts: [{ code: 'plan-part-overtaken' }] },
    });
    const list = UnitPlanList.parse((await as('ubnd-leader').get(under)).body);
    expect(list.items.map(({ awaiting }) => awaiting)).toEqual([1, 0]);
    const signer = { personId: 'p-ubnd-leader', postId: 'ubnd-leader', capacity: 'KT' };
    const byPaper = { approved: [second], paper: { number: '3/TB-UBND', issuedOn: '2026-03-02', signer } };
    expect(await decide(next.unitPlanId, { approved: [second] }, 'ubnd-monitor')).toMatchObject({
      body: { parts: [{ code: 'paper-required' }] },
    });
    expect(await decide(next.unitPlanId, byPaper, 'ubnd-monitor')).toMatchObject({ status: 200 });
    expect(await stage(second)).toBe('in_progress');
  });
});

describe('tasks of different leaders', () => {
  it('are in one plan; each decides on their own parts, the chair on all', async () => {
    const [one, other] = [await issued(), await issued({ leaderPostId: 'ubnd-second-leader' })];
    const { unitPlanId } = await sent(one, other);
    const whole = { approved: [one, other] };
    expect(await decide(unitPlanId, whole)).toMatchObject({
      body: { code: 'unit-plan-refused', parts: [{ taskId: other, code: 'not-permitted' }] },
    });
    expect(await stage(one)).toBe('plan_submitted');
    expect(await decide(unitPlanId, { approved: [one] })).toMatchObject({ status: 200 });
    expect(states(await seen(unitPlanId, 'ubnd-second-leader'), one, other)).toEqual([
      'approved',
      'awaiting',
    ]);
    const returned = [{ taskId: other, reason: 'Chưa đủ' }];
    expect(await decide(unitPlanId, { returned }, 'ubnd-chair')).toMatchObject({ status: 200 });
    expect(states(await seen(unitPlanId), one, other)).toEqual(['approved', 'returned']);
  });
});

describe('what comes in between', () => {
  it('a plan sent for one task alone at the same time: the task takes one of both', async () => {
    for (let round = 0; round < 4; round++) {
      const [one, other] = [await issued(), await issued()];
      const alone = { type: 'SubmitPlan' as const, lines: [line] };
      const [together, single] = await Promise.all([
        send({ parts: parts(one, other) }),
        as('kon-dao-head').act(one, alone),
      ]);
      expect([together, single].filter(({ status }) => status === 200).length).toBeGreaterThan(0);
      expect((await submittedAt(one)).length).toBe(1);
      if (together.status !== 200) {
        expect(together.body).toMatchObject({ code: 'unit-plan-refused' });
        expect(await stage(other)).toBe('issued');
      } else {
        const [first, second] = states(UnitPlanView.parse(together.body), one, other);
        expect([first, single.status]).toEqual(single.status === 200 ? ['refused', 200] : ['awaiting', 409]);
        expect(second).toBe('awaiting');
      }
    }
  });

  it('an API that is killed after the plan was kept: every task gets its part, as of then', async () => {
    const tasks = [await issued(), await issued(), await issued()];
    const by = key();
    await system.worker.stop();
    const answer = send({ parts: parts(...tasks) }, by).catch(() => undefined);
    const kept = () =>
      system.owner.query<{ at: Date }[]>(
        `SELECT received_at AS at FROM es.command WHERE body->'unitPlan'->>'unitPlanId' = $1`,
        [by['idempotency-key']],
      );
    await patiently(async () => (await kept()).length === 3);
    await system.server.stop('SIGKILL');
    await answer;
    await system.worker.start();
    await patiently(async () => (await Promise.all(tasks.map(submittedAt))).flat().length === 3);
    const [{ at } = { at: new Date(0) }] = await kept();
    expect((await Promise.all(tasks.map(submittedAt))).flat()).toEqual(Array(3).fill(at.toISOString()));
    await system.server.start();
    expect(states(await seen(by['idempotency-key']), ...tasks)).toEqual(Array(3).fill('awaiting'));
    await done(tasks[0] ?? '', 'ubnd-leader', { type: 'ApprovePlan' });
    expect(states(await seen(by['idempotency-key']), ...tasks)).toEqual(['approved', 'awaiting', 'awaiting']);
  });

  it('leaves everything as the events have it', async () => {
    expect(await brokenInvariants(system)).toEqual({});
    await rebuild(system.owner);
    expect(await audit(system.owner)).toMatchObject({ findings: [], rules: [], differences: [] });
  });
});
