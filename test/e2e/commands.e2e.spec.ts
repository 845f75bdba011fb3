import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verify } from '#event-store';
import { Person } from '../support/http.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

let system: System;
let leader: Person;
let chair: Person;
let head: Person;
let staff: Person;

beforeAll(async () => {
  system = await System.start('2026-03-02T02:00:00.000Z');
  await system.server.start();
  [leader, chair, head, staff] = (await Promise.all(
    ['ubnd-leader', 'ubnd-chair', 'kon-dao-head', 'kon-dao-staff'].map((login) =>
      Person.signIn(system.address, login),
    ),
  )) as [Person, Person, Person, Person];
});
afterAll(() => system.stop());

describe('a task over HTTP', () => {
  it('is issued, planned, reported, completed and signed off, and every read shows it at once', async () => {
    const { taskId, issue } = theTask('2026-03-31', ['2026-03-16']);
    expect(await leader.act(taskId, issue)).toMatchObject({
      status: 200,
      body: { taskId, version: 5, changed: true },
    });
    for (const [person, command] of [
      [head, { type: 'SubmitPlan', lines: [line] }],
      [leader, { type: 'ApprovePlan' }],
      [staff, { type: 'ReportProgress', percent: 50, summary: 'Được một nửa' }],
      [head, { type: 'SubmitCompletion', summary: 'Đã hoàn thành' }],
    ] as const) {
      expect((await person.act(taskId, command as never)).status).toBe(200);
    }
    expect((await head.get(`/tasks/${taskId}`)).body).toMatchObject({ stage: 'completion_submitted' });
    expect((await leader.act(taskId, { type: 'SignOff', grade: 'good' })).status).toBe(200);
    const view = await head.get(`/tasks/${taskId}`);
    expect(view.body).toMatchObject({
      stage: 'signed_off',
      execution: 'done',
      timeliness: 'on_time',
      allowed: [],
    });
    const history = await leader.get(`/tasks/${taskId}/history`);
    expect(JSON.stringify(history.body)).toContain('Được một nửa');
  });
});

describe('one key', () => {
  it('gives one event, however often and however fast it comes', async () => {
    const { taskId, issue } = theTask('2026-03-31');
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 100 }, () => leader.act(taskId, issue, key)));
    const settled = answers.filter(({ status }) => status === 200);
    // A process that falls behind by so many at once refuses some of them before it looks.
    expect(answers.every(({ status }) => [200, 202, 503].includes(status))).toBe(true);
    expect(settled.length).toBeGreaterThan(0);
    expect((await leader.act(taskId, issue, key)).body).toMatchObject({ version: 4, changed: true });
    expect(await system.events(taskId)).toHaveLength(4);
  });

  it('with another body is refused', async () => {
    const { taskId, issue } = theTask('2026-03-31');
    const key = randomUUID();
    await leader.act(taskId, issue, key);
    const other = await leader.act(taskId, { ...issue, title: 'Việc khác' }, key);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });
});

describe('two opposite decisions at once', () => {
  it('one wins, and the other learns which', async () => {
    const { taskId, issue } = theTask('2026-03-31');
    await leader.act(taskId, issue);
    await head.act(taskId, { type: 'SubmitPlan', lines: [line] });
    const answers = await Promise.all([
      leader.act(taskId, { type: 'ApprovePlan' }),
      chair.act(taskId, { type: 'ReturnPlan', reason: 'Chưa rõ sản phẩm' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = answers.find(({ status }) => status === 409);
    const winner =
      answers[0].status === 200 ? ['PlanApproved', 'p-ubnd-leader'] : ['PlanReturned', 'p-ubnd-chair'];
    expect([loser?.body['lastAct'], loser?.body['lastActBy']]).toEqual(winner);
    const decisions = (await system.events(taskId)).filter(
      ({ type }) => type === 'PlanApproved' || type === 'PlanReturned',
    );
    expect(decisions).toHaveLength(1);
  });
});

describe('who may', () => {
  it('a unit cannot approve its own plan, and no event is left', async () => {
    const { taskId, issue } = theTask('2026-03-31');
    await leader.act(taskId, issue);
    await head.act(taskId, { type: 'SubmitPlan', lines: [line] });
    const before = await system.events(taskId);
    expect(await head.act(taskId, { type: 'ApprovePlan' })).toMatchObject({
      status: 403,
      body: { code: 'not-permitted' },
    });
    expect(await system.events(taskId)).toEqual(before);
  });

  it('nobody acts without having signed in', async () => {
    const { taskId, issue } = theTask('2026-03-31');
    const response = await fetch(`${system.address}/tasks/${taskId}/commands`, {
      method: 'POST',
      body: JSON.stringify(issue),
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('a person who no longer holds the post is sent away', async () => {
    const deputy = await Person.signIn(system.address, 'noi-vu-deputy');
    expect((await deputy.get('/me')).status).toBe(200);
    const paper = { number: '12/QĐ-UBND', issuedOn: '2026-03-02', issuedBy: 'UBND huyện' };
    await system.administer('noi-vu', {
      ...{ type: 'RelievePerson', postId: 'noi-vu-deputy', personId: 'p-noi-vu-deputy', paper },
    });
    expect([401, 403]).toContain((await deputy.get('/me')).status);
  });
});

describe('bad input', () => {
  it.each(['', 'a\u0000b', '\ud800'])('a login that nobody can have is refused: %j', async (login) => {
    const response = await fetch(`${system.address}/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: 'x' }),
    });
    expect(await response.json()).toMatchObject({ status: 400, code: 'invalid-request' });
  });

  it('is answered in the reader’s language, names each place, and leaves nothing', async () => {
    const { taskId, issue } = theTask('2026-03-31');
    const answer = await leader.act(taskId, { ...issue, dueOn: '31/03/2026', actor: 'me' } as never);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect(JSON.stringify(answer.body['errors'])).toContain('dueOn');
    const [row] = await system.owner.query('SELECT count(*)::int AS n FROM es.command WHERE stream_id = $1', [
      taskId,
    ]);
    expect(row).toEqual({ n: 0 });
  });
});

describe('what I was sent and what I owe', () => {
  it('shows the unit its obligations and the head the notice, once opened with its time', async () => {
    const { taskId, issue } = theTask('2026-03-31');
    await leader.act(taskId, issue);
    const owed = JSON.stringify((await head.get('/me/obligations')).body);
    expect(owed).toContain(taskId);
    const notices = JSON.stringify((await head.get('/me/notices')).body);
    expect(notices).toContain(taskId);
  });
});

describe('everything together', () => {
  it('still verifies', async () => {
    expect((await verify(system.owner)).findings).toEqual([]);
  });
});
