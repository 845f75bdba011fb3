import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { rebuild } from '#read-models';
import { Person } from '../support/http.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const clean = { findings: [], rules: [], differences: [] };

let system: System;
let monitor: Person;
let chair: Person;
beforeAll(async () => {
  system = await System.start('2026-03-02T02:00:00.000Z');
  await system.server.start();
  monitor = await Person.signIn(system.address, 'ubnd-monitor');
  chair = await Person.signIn(system.address, 'ubnd-chair');
  for (const [directiveId, number] of [
    [oldId, '01/KH-UBND'],
    [newId, '09/KH-UBND'],
    [termId, '05/KH-UBND'],
  ] as const)
    await on(directiveId, { ...plan, number });
});
afterAll(() => system.stop());

const [oldId, newId, termId] = [randomUUID(), randomUUID(), randomUUID()];
const plan = {
  ...{ type: 'RecordDirective', kind: 'plan', issuedOn: '2026-01-22', title: 'Kế hoạch năm' },
  issuer: { name: 'UBND huyện', unitId: 'ubnd', tree: 'state', level: 'district' },
  clauses: ['Nông nghiệp', 'Du lịch', 'Đô thị'].map((content) => ({ content })),
};
const paper = {
  ...{ number: '15/QĐ-UBND', issuedOn: '2026-02-27' },
  signer: { personId: 'p-ubnd-chair', postId: 'ubnd-chair', capacity: 'holder' },
};
const clause = (directiveId: string, number: number) => ({ directiveId, part: 'clause' as const, number });

const on = (directiveId: string, act: object, person = chair) =>
  person.post(`/directives/${directiveId}/commands`, act, { 'idempotency-key': randomUUID() });
const preview = (directiveId: string, act: object) =>
  chair.post(`/directives/${directiveId}/changes/preview`, act, {});
const issued = async (...serves: ReturnType<typeof clause>[]) => {
  const { taskId, issue } = theTask('2026-06-30');
  expect(await chair.act(taskId, { ...issue, serves })).toMatchObject({ status: 200 });
  return taskId;
};
const taskNow = async (taskId: string) => (await chair.get(`/tasks/${taskId}`)).body;
const becomes = async (taskId: string, expected: object) => {
  for (let tries = 0; tries < 60; tries++) {
    const task = await taskNow(taskId);
    if (Object.entries(expected).every(([key, value]) => JSON.stringify(task[key]) === JSON.stringify(value)))
      break;
    await pause(500);
  }
  expect(await taskNow(taskId)).toMatchObject(expected);
};

describe('a directive that is replaced', () => {
  const tasks: Record<'over' | 'left' | 'gone' | 'kept', string> = { over: '', left: '', gone: '', kept: '' };
  const replace = {
    ...{ type: 'ReplaceDirective', by: newId, from: '2026-03-02', reason: 'Thay kế hoạch năm', paper },
    parts: [{ part: 'clause', number: 1, becomes: { part: 'clause', number: 3 } }],
  };
  const decided = () => [
    { taskId: tasks.gone, comesTo: 'withdrawn' },
    { taskId: tasks.kept, comesTo: 'goes-on' },
  ];

  it('shows what becomes of each open task before it happens; nothing is kept', async () => {
    tasks.over = await issued(clause(oldId, 1), clause(oldId, 2));
    tasks.left = await issued(clause(oldId, 3), clause(termId, 1));
    tasks.gone = await issued(clause(oldId, 2));
    tasks.kept = await issued(clause(oldId, 3));
    const shown = await preview(oldId, { ...replace, tasks: decided().slice(1) });
    expect(shown).toMatchObject({
      status: 200,
      body: { undecided: 1, withdrawn: 0, goesOver: 1, goesOn: 2 },
    });
    const items = shown.body['items'] as { taskId: string; comesTo: string; after: object[] }[];
    expect(items[0]).toMatchObject({ taskId: tasks.gone, comesTo: 'undecided' });
    const of = (taskId: string) => items.find((one) => one.taskId === taskId);
    expect(of(tasks.over)).toMatchObject({
      ...{ comesTo: 'goes-over', before: [{ number: 1 }, { number: 2 }] },
      after: [{ directiveId: newId, number: 3, text: { text: 'Đô thị' } }],
    });
    expect(of(tasks.left)).toMatchObject({ comesTo: 'goes-on', after: [{ directiveId: termId }] });
    expect((await chair.get(`/directives/${oldId}`)).body).toMatchObject({ overFrom: null, changes: [] });
  });

  it('is refused while a task without ground is not decided on, and from the office without a paper', async () => {
    expect(await on(oldId, { ...replace, tasks: decided().slice(1) })).toMatchObject({
      status: 409,
      body: { code: 'tasks-undecided', tasks: 1 },
    });
    const { paper: _, ...unsigned } = replace;
    expect(await on(oldId, { ...unsigned, tasks: decided() }, monitor)).toMatchObject({
      body: { code: 'paper-required' },
    });
  });

  it('comes on record with what was decided, and does it to the tasks', async () => {
    expect(await on(oldId, { ...replace, tasks: decided() }, monitor)).toMatchObject({ status: 200 });
    await becomes(tasks.gone, { stage: 'withdrawn' });
    const { body: page } = await chair.get(`/directives/${oldId}`);
    expect(page).toMatchObject({
      ...{ overFrom: '2026-03-02', changes: [{ is: 'replaced', by: { directiveId: newId } }] },
      clauses: [{ end: { becomes: { part: 'clause', number: 3 } } }, { end: { becomes: null } }, {}],
    });
    expect((await chair.get(`/directives/${newId}`)).body).toMatchObject({
      changing: [{ directiveId: oldId }],
    });
    for (let tries = 0; tries < 60; tries++) {
      const { body } = await chair.get(`/directives/${oldId}`);
      if ((body['changes'] as { left: number }[])[0]?.left === 1) break;
      await pause(500);
    }
    expect(await taskNow(tasks.over)).toMatchObject({ serves: [{ directiveId: newId, number: 3 }] });
    expect(await taskNow(tasks.left)).toMatchObject({ serves: [{ directiveId: termId }] });
    expect(await taskNow(tasks.kept)).toMatchObject({
      stage: 'issued',
      serves: [{ directiveId: oldId, overFrom: '2026-03-02' }],
    });
  });

  it('keeps both grounds on the record of a task, with who decided', async () => {
    const { body } = await chair.get(`/tasks/${tasks.over}/history`);
    const entry = (body['entries'] as { type: string; data: object; actor: object }[]).find(
      ({ type }) => type === 'TaskAmended',
    );
    expect(entry).toMatchObject({
      data: {
        before: { serves: [clause(oldId, 1), clause(oldId, 2)] },
        after: { serves: [clause(newId, 3)] },
        paper: { number: '15/QĐ-UBND' },
      },
    });
  });

  it('takes no more tasks: the one in its place is named', async () => {
    const { taskId, issue } = theTask('2026-06-30');
    const refused = await chair.act(taskId, { ...issue, serves: [clause(oldId, 1)] });
    expect(refused).toMatchObject({ status: 409, body: { code: 'ground-replaced', by: '09/KH-UBND' } });
    expect(refused.body['detail']).toMatch(/văn bản số 09\/KH-UBND sửa đổi, thay thế từ ngày 02\/03\/2026/);
    expect(await on(oldId, { ...replace, tasks: [] })).toMatchObject({ body: { code: 'directive-over' } });
  });
});

describe('whoever issues and whoever ends a directive at the same moment', () => {
  it('come one after the other: no task is left without ground', async () => {
    const end = {
      type: 'EndDirective',
      because: 'repealed',
      by: newId,
      from: '2026-03-02',
      reason: 'Bãi bỏ',
    };
    const racing = await Promise.all(
      Array.from({ length: 6 }, async (_, n) => {
        const directiveId = randomUUID();
        await on(directiveId, { ...plan, number: `${40 + n}/KH-UBND` });
        const { taskId, issue } = theTask('2026-06-30');
        const [task, ended] = await Promise.all([
          chair.act(taskId, { ...issue, serves: [clause(directiveId, 1)] }),
          on(directiveId, end),
        ]);
        return [task.status, ended.status].sort();
      }),
    );
    expect(racing).toEqual(racing.map(() => [200, 409]));
  });
});

describe('a directive whose term will be over', () => {
  it('takes tasks until that day', async () => {
    const end = { type: 'EndDirective', because: 'term-over', from: '2026-04-01', reason: 'Hết kỳ' };
    const { body } = await preview(termId, end);
    const open = (body['items'] as { taskId: string }[]).map(({ taskId }) => taskId);
    const tasks = open.map((taskId) => ({ taskId, comesTo: 'goes-on' }));
    expect(await on(termId, { ...end, tasks })).toMatchObject({ status: 200 });
    await issued(clause(termId, 2));
    await system.travel.to('2026-04-01T02:00:00.000Z');
    const { taskId, issue } = theTask('2026-06-30');
    expect(await chair.act(taskId, { ...issue, serves: [clause(termId, 2)] })).toMatchObject({
      body: { code: 'ground-over' },
    });
  });
});

it('stands in the audit, before and after rows are folded again', async () => {
  expect(await audit(system.owner)).toMatchObject(clean);
  await rebuild(system.owner);
  expect(await audit(system.owner)).toMatchObject(clean);
});
