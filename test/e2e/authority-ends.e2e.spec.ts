import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import type { DecideSuccession } from '#contracts';
import { alsoHolds } from '../support/appointments.ts';
import { createDatabase, password } from '../support/database.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { besideTheProvince } from '../support/organisation.ts';
import { clockOn, refused, taskInHand } from '../support/stories.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const end = local('2025-07-01 00:00');
const paper = { number: '1677/NQ-UBTVQH15', issuedOn: '2025-06-16', issuedBy: 'Uỷ ban Thường vụ Quốc hội' };
const done = { type: 'SubmitCompletion', summary: 'Đã hoàn thành' } as const;
const signedOff = { type: 'SignOff', grade: 'satisfactory' } as const;

describe('the district level ends, and the province goes on with its tasks', () => {
  let system: System;
  let late: string;
  let sent: string;
  beforeAll(async () => {
    system = await System.start(
      local('2025-06-02 09:00'),
      {},
      await createDatabase(local('2025-06-02 09:00'), besideTheProvince),
    );
    await system.server.start();
    late = await taskInHand(system, '2025-07-02', 'noi-vu');
    sent = await taskInHand(system, '2025-06-30', 'kon-dao');
    await system.travel.to(local('2025-06-26 09:00'));
    await system.done(sent, 'kon-dao-head', done);
  });
  afterAll(() => system.stop());

  /** Somebody of the province, at a post of the district. */
  const atPost = (login: string, postId: string) => Person.signIn(system.address, login, password, postId);

  it('is refused as a succession, with what is in the way', async () => {
    const administrator = await Person.signIn(system.address, 'ubnd-administrator');
    const tried = async (path: string, ...units: DecideSuccession['units']) => {
      const body = { effectiveAt: end, units, tasks: [], paper };
      return administrator.post(path, body, { 'idempotency-key': randomUUID() });
    };
    const below = ['noi-vu', 'kon-dao', 'tai-chinh'];
    const top = { unitId: 'ubnd', successorIds: ['tinh'] };
    for (const path of ['/successions/preview', '/successions']) {
      const alone = await tried(path, top);
      expect(alone).toMatchObject({ status: 409, body: { code: 'authority-has-units' } });
      expect(below).toContain(alone.body['unitId']);
      expect(alone.body['detail']).toMatch(/^Cơ quan đứng đầu không kết thúc bằng quyết định kế thừa khi /);
      const all = await tried(path, top, ...below.map((unitId) => ({ unitId, successorIds: ['so-noi-vu'] })));
      expect(all).toMatchObject({ status: 422, body: { code: 'another-authority', unitId: 'tinh' } });
      const one = await tried(path, { unitId: 'noi-vu', successorIds: ['so-noi-vu'] });
      expect(one.body).toMatchObject({
        ...{ code: 'another-authority', unitId: 'so-noi-vu' },
        detail:
          'Đơn vị Sở Nội vụ thuộc cơ quan khác nên không ghi được trong quyết định này; hãy chọn hoặc thành lập đơn vị dưới cơ quan của mình.',
      });
    }
    expect((await administrator.get('/successions')).body).toEqual({ items: [] });
  });

  it('is carried on meanwhile by people of the province at the posts of the district', async () => {
    await alsoHolds(system, 'so-noi-vu-head', 'noi-vu-head', end);
    for (const role of ['chair', 'leader', 'monitor', 'administrator'])
      await alsoHolds(system, `tinh-${role}`, `ubnd-${role}`, end);
    await system.travel.to(local('2025-07-01 09:00'));

    expect(await refused(system, sent, 'ubnd-leader', signedOff)).toBe('not-holding-post');
    const leader = await atPost('tinh-leader', 'ubnd-leader');
    expect(await leader.act(sent, signedOff)).toMatchObject({ status: 200 });

    await system.travel.to(local('2025-07-16 09:00'));
    const told = (await clockOn(system, late, 'completion-1')).filter((line) => / level [12] /.test(line));
    expect(told[0]).toContain('p-so-noi-vu-head');
    expect(told[1]).toContain('p-tinh-leader');
    const head = await atPost('so-noi-vu-head', 'noi-vu-head');
    expect(await head.act(late, done)).toMatchObject({ status: 200 });
    expect(await leader.act(late, signedOff)).toMatchObject({ status: 200 });
  });

  it('keeps the tasks of both apart: what the province gives is seen at its own posts alone', async () => {
    const { taskId, issue } = theTask('2025-09-30');
    const own = { ...issue, unitId: 'so-noi-vu', leaderPostId: 'tinh-leader' };
    const atProvince = await atPost('tinh-leader', 'tinh-leader');
    const atDistrict = await atPost('tinh-leader', 'ubnd-leader');
    expect(await atDistrict.act(taskId, own)).toMatchObject({ status: 403 });
    expect(await atProvince.act(taskId, own)).toMatchObject({ status: 200 });
    const seen = async (person: Person) =>
      ((await person.get('/tasks')).body['items'] as { taskId: string }[]).map((one) => one.taskId).sort();
    expect(await seen(atProvince)).toEqual([taskId]);
    expect(await seen(atDistrict)).toEqual([late, sent].sort());
  });

  it('has its other units succeeded in its own tree, by whoever administers it now', async () => {
    const ofProvince = await atPost('tinh-administrator', 'tinh-administrator');
    const now = await atPost('tinh-administrator', 'ubnd-administrator');
    const body = {
      ...{ effectiveAt: local('2025-07-08 09:00'), tasks: [], paper },
      units: [{ unitId: 'kon-dao', successorIds: ['noi-vu'] }],
    };
    const tried = async (person: Person) => (await person.post('/successions/preview', body)).body;
    expect(await tried(ofProvince)).toMatchObject({ code: 'another-authority', unitId: 'kon-dao' });
    expect(await tried(now)).toMatchObject({ tasks: 0, withoutSuccessor: 0 });
  });

  it('breaks none of the invariants, and the audit finds nothing', async () => {
    expect(await brokenInvariants(system)).toEqual({});
    expect(await audit(system.owner)).toMatchObject({ findings: [], rules: [], differences: [] });
  });
});
