import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { HandedList, HandoversView, HandoverView } from '#contracts';
import { rebuild } from '#read-models';
import { putInCharge, succeed, vacate } from '../support/appointments.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { taskInHand } from '../support/stories.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const minutes = { number: '05/BB-BG', issuedOn: '2026-03-12', issuedBy: 'Phòng Nội vụ' };
const password = 'mật khẩu đầu tiên';
const clean = { findings: [], rules: [], differences: [] };
const key = (id: string = randomUUID()) => ({ 'idempotency-key': id });

describe('posts that go over', () => {
  let system: System;
  let administrator: Person;
  let head: Person;
  let successor: Person;
  let inHand: string;
  let signed: string;

  const signIn = (login: string) => Person.signIn(system.address, login);
  const shown = async (person: Person, postId: string, personId?: string) =>
    HandoverView.parse(
      (await person.get(`/posts/${postId}/handover${personId ? `?personId=${personId}` : ''}`)).body,
    );
  const sign = (person: Person, postId: string, list: string, id = randomUUID()) =>
    person.post(`/posts/${postId}/handover/signature`, { list }, key(id));
  const receive = (person: Person, postId: string, body: object) =>
    person.post(`/posts/${postId}/handover/receipt`, body, key());
  const pageOf = async (person: Person, query = '') =>
    HandoversView.parse((await person.get(`/handovers${query}`)).body);
  /** What was left, which is the same on one page and on pages of one line each. */
  const left = async (person: Person) => {
    const { items } = await pageOf(person);
    let page = await pageOf(person, '?limit=1');
    const single = [...page.items];
    for (; page.next !== null; single.push(...page.items))
      page = await pageOf(person, `?limit=1&cursor=${page.next}`);
    expect(single).toEqual(items);
    return items;
  };
  const issued = async () => {
    const { taskId, issue } = theTask('2026-04-30');
    await system.done(taskId, 'ubnd-leader', issue);
    return taskId;
  };

  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    await system.server.start();
    inHand = await taskInHand(system, '2026-03-06');
    administrator = await signIn('ubnd-administrator');
    head = await signIn('kon-dao-head');
  });
  afterAll(() => system.stop());

  it('are shown to their holder with all that hangs on them, and signed as they were shown', async () => {
    const first = await shown(head, 'kon-dao-head');
    expect(first).toMatchObject({ may: 'sign', until: null, to: null, signed: null, asOn: '2026-03-02' });
    expect(first.items).toMatchObject([
      {
        ...{ taskId: inHand, parts: ['leads', 'owes'], standing: 'own', dueOn: '2026-03-06', daysLate: 0 },
        duties: [{ kind: 'completion', dueOn: '2026-03-06', overdue: false, level: 0 }],
      },
    ]);
    await issued();
    expect(await sign(head, 'kon-dao-head', first.list)).toMatchObject({
      ...{ status: 409, body: { code: 'handover-changed' } },
    });
    const { list } = await shown(head, 'kon-dao-head');
    const id = randomUUID();
    const done = await sign(head, 'kon-dao-head', list, id);
    expect(done).toMatchObject({ status: 200, body: { unitId: 'kon-dao', changed: true } });
    expect((await sign(head, 'kon-dao-head', list, id)).body).toEqual(done.body);
    expect((await sign(head, 'kon-dao-head', list)).body).toMatchObject({ changed: false });
  });

  it('are signed anew when the days have gone on, and kept to the byte', async () => {
    await system.travel.to(local('2026-03-09 09:00'));
    const late = await shown(head, 'kon-dao-head');
    expect(late.items.find(({ taskId }) => taskId === inHand)).toMatchObject({
      daysLate: 1,
      duties: [expect.objectContaining({ kind: 'completion', overdue: true, level: 1 })],
    });
    expect((await sign(head, 'kon-dao-head', late.list)).status).toBe(200);
    signed = late.list;
    const rows = await system.owner.query<{ body: Buffer }[]>(
      `SELECT body FROM es.handed_list WHERE digest = decode($1, 'hex')`,
      [signed],
    );
    const [bytes] = rows.map(({ body }) => body);
    if (!bytes) throw new Error('The list that was signed is not kept.');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(signed);
    expect(HandedList.parse(JSON.parse(bytes.toString('utf8'))).tasks).toHaveLength(2);
    expect(bytes.toString('utf8')).not.toContain('hộ nghèo');
    await expect(system.owner.query('DELETE FROM es.handed_list')).rejects.toThrow();
  });

  it('are signed and received by nobody else', async () => {
    const leader = await signIn('ubnd-leader');
    for (const person of [administrator, leader])
      expect((await sign(person, 'kon-dao-head', signed)).body).toMatchObject({ code: 'not-the-holder' });
    const stranger = await signIn('noi-vu-head');
    expect((await stranger.get('/posts/kon-dao-head/handover?personId=p-kon-dao-head')).status).toBe(403);
    const early = await receive(head, 'kon-dao-head', { personId: 'p-kon-dao-head', list: signed });
    expect(early).toMatchObject({ status: 409, body: { code: 'handover-still-in-post' } });
  });

  it('are received by the successor: the very list, with a remark', async () => {
    await system.travel.to(local('2026-03-10 08:00'));
    const personId = await succeed(system, 'kon-dao-head', local('2026-03-10 00:00'));
    await administrator.put(`/people/${personId}/account`, { login: 'nguoi.moi', password });
    successor = await Person.signIn(system.address, 'nguoi.moi', password);
    const own = await issued();
    const from = 'p-kon-dao-head';
    expect(await left(successor)).toMatchObject([
      {
        post: { postId: 'kon-dao-head' },
        from: { personId: from },
        receivedAt: null,
        tasks: 2,
        inherited: 0,
      },
    ]);
    const view = await shown(successor, 'kon-dao-head', from);
    expect(view).toMatchObject({ may: 'receive', list: signed, signed, to: { personId } });
    expect(view.items[0]?.title.text).toContain('hộ nghèo');
    const other = { personId: from, list: 'ab'.repeat(32) };
    expect((await receive(successor, 'kon-dao-head', other)).body).toMatchObject({
      code: 'handover-changed',
    });
    const remark = 'Đã nhận đủ hồ sơ giấy';
    const done = await receive(successor, 'kon-dao-head', { personId: from, list: signed, remark });
    expect(done).toMatchObject({ status: 200, body: { changed: true } });
    expect(await shown(administrator, 'kon-dao-head', from)).toMatchObject({
      ...{ may: null, list: signed },
      receipt: { by: { personId }, remark: { text: remark }, paper: null },
    });
    const mine = (await shown(successor, 'kon-dao-head')).items.map(({ taskId, standing }) => [
      taskId === own,
      standing,
    ]);
    expect(mine.sort()).toEqual([
      [false, 'inherited'],
      [false, 'inherited'],
      [true, 'own'],
    ]);
  });

  it('go over to the deputy in charge by minutes on paper, where whoever left did not sign', async () => {
    await taskInHand(system, '2026-04-20', 'noi-vu');
    await vacate(system, 'noi-vu-head', local('2026-03-11 00:00'));
    await system.travel.to(local('2026-03-11 08:00'));
    await putInCharge(system, 'noi-vu-deputy');
    const [line] = await left(await signIn('ubnd-monitor'));
    expect(line).toMatchObject({
      ...{ post: { postId: 'noi-vu-head' }, from: { personId: 'p-noi-vu-head' }, tasks: 1 },
      ...{ to: { personId: 'p-noi-vu-deputy' }, signedAt: null, receivedAt: null },
    });
    const deputy = await signIn('noi-vu-deputy');
    const { list } = await shown(deputy, 'noi-vu-head', 'p-noi-vu-head');
    const body = { personId: 'p-noi-vu-head', list };
    expect((await receive(deputy, 'noi-vu-head', body)).body).toMatchObject({ code: 'handover-not-signed' });
    expect((await receive(deputy, 'noi-vu-head', { ...body, paper: minutes })).status).toBe(200);
    expect(await shown(deputy, 'noi-vu-head', 'p-noi-vu-head')).toMatchObject({
      ...{ signed: null, receipt: { by: { personId: 'p-noi-vu-deputy' }, paper: minutes } },
    });
  });

  it('hold what a leader supervises and decides on', async () => {
    const { items } = await shown(await signIn('ubnd-leader'), 'ubnd-leader');
    expect(items).toHaveLength(4);
    for (const { parts } of items) expect(parts).toContain('supervises');
  });

  it('stand in the history and the audit, with the words sealed, before and after a rebuild', async () => {
    const { body } = await administrator.get('/units/kon-dao/history');
    expect(JSON.stringify(body)).toContain('Nhận bàn giao chức vụ head từ Người giữ kon-dao-head');
    const [leak] = await system.owner.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM es.event WHERE convert_from(body, 'UTF8') LIKE '%hồ sơ giấy%'`,
    );
    expect(leak).toEqual({ n: 0 });
    expect(await audit(system.owner)).toMatchObject(clean);
    await rebuild(system.owner);
    expect(await audit(system.owner)).toMatchObject(clean);
    expect(await brokenInvariants(system)).toEqual({});
  });

  it('show where a list was taken away that somebody has signed', async () => {
    await system.owner.query('ALTER TABLE es.handed_list DISABLE TRIGGER USER');
    await system.owner.query(`DELETE FROM es.handed_list WHERE digest = decode($1, 'hex')`, [signed]);
    const { findings } = await audit(system.owner);
    expect(findings.map(({ problem }) => problem.code)).toEqual(['handed-list-gone', 'handed-list-gone']);
  });
});
