import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { TaskView } from '#contracts';
import { Person } from '../support/http.ts';
import { ruledBy } from '../support/policy.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const vietnamese = { 'accept-language': 'vi' };

describe('capacities and signatures on the running system', () => {
  const { taskId, issue } = theTask('2026-03-31');
  let system: System;
  let leader: Person;
  let chair: Person;
  let other: Person;
  const view = async (person: Person) =>
    TaskView.parse((await person.get(`/tasks/${taskId}`, vietnamese)).body);
  /** The chair authorises the head of noi-vu to sign off what kon-dao has done; returns the id of the mandate. */
  const mandate = async (effectiveAt: string, until: string) => {
    const commandId = randomUUID();
    const given = await system.administer(
      'ubnd',
      {
        ...{ type: 'GiveMandate', postId: 'ubnd-chair', toPostId: 'noi-vu-head', acts: ['SignOff'] },
        ...{ unitIds: ['kon-dao'], effectiveAt, until },
        paper: { number: '15/GUQ-UBND', issuedOn: '2026-02-27', issuedBy: 'UBND huyện' },
      },
      commandId,
    );
    expect(given).toMatchObject({ outcome: { accepted: { changed: true } } });
    return commandId;
  };

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await ruledBy(system.owner, {
      version: 'two-signatures',
      signatories: [{ acts: ['SignOff'], of: [{ role: 'leader' }, { role: 'chair' }] }],
    });
    await system.server.start();
    leader = await Person.signIn(system.address, 'ubnd-leader');
    chair = await Person.signIn(system.address, 'ubnd-chair');
    other = await Person.signIn(system.address, 'noi-vu-head');
    await system.done(taskId, 'ubnd-leader', issue);
    await system.done(taskId, 'kon-dao-head', {
      type: 'SubmitPlan',
      lines: [{ work: 'a', assignee: 'b', from: '2026-03-02', to: '2026-03-30', product: 'c' }],
    });
    await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã xong' });
  });
  afterAll(() => system.stop());

  it('refuses a capacity that the post does not give', async () => {
    const answer = await leader.act(taskId, { type: 'SignOff', grade: 'good', capacity: 'holder' });
    expect(answer).toMatchObject({ status: 403, body: { code: 'capacity-not-held' } });
  });

  it('offers the capacities, keeps the first signature and says who signs next', async () => {
    const offered = (await view(leader)).capacities.find(({ act }) => act === 'SignOff');
    expect(offered?.choices).toEqual([
      { capacity: 'KT', mandateId: null, text: 'KT. chair, leader Người giữ ubnd-leader' },
    ]);
    expect((await leader.act(taskId, { type: 'SignOff', grade: 'good' })).status).toBe(200);
    expect(await view(chair)).toMatchObject({
      stage: 'completion_submitted',
      signing: { act: 'SignOff', awaited: [{ postId: 'ubnd-chair' }] },
      allowed: expect.arrayContaining(['Countersign']) as unknown,
    });
  });

  it('calls posts by their titles when it refuses, and gives their ids beside', async () => {
    const commandId = randomUUID();
    const version = (await view(chair)).signing?.version ?? 0;
    const again = await leader.act(taskId, { type: 'Countersign', version }, commandId);
    expect(again).toMatchObject({
      status: 409,
      body: {
        code: 'already-signed',
        offices: 'ubnd-chair',
        detail:
          'Ông/bà đã ký việc này; mỗi người chỉ ký một lần dù giữ nhiều chức vụ. Còn chờ chữ ký của: chair.',
      },
    });
    const { body } = await leader.get(`/commands/${commandId}`);
    expect(body).toMatchObject({
      rejection: { detail: again.body['detail'], details: { offices: 'ubnd-chair' } },
    });
  });

  it('goes by the mandates as they are now: not by one that has ended, but by one given since', async () => {
    const version = (await view(chair)).signing?.version ?? 0;
    expect((await other.get(`/tasks/${taskId}`)).status).toBe(404);
    await mandate('2026-02-27T00:00:00.000Z', '2026-03-02T01:00:00.000Z');
    const ended = await other.act(taskId, { type: 'Countersign', version });
    expect(ended).toMatchObject({ status: 403, body: { code: 'mandate-not-covering' } });
    const mandateId = await mandate('2026-03-02T00:00:00.000Z', '2026-03-31T10:00:00.000Z');
    expect((await chair.get('/units/ubnd')).body).toMatchObject({
      mandates: [{ mandateId, fromPostId: 'ubnd-chair', toPostId: 'noi-vu-head', acts: ['SignOff'] }],
    });
    // Doing the act again would begin the signing anew, with this signature first.
    expect((await view(other)).allowed).toEqual(['SignOff', 'Countersign']);
    expect((await other.act(taskId, { type: 'Countersign', version, capacity: 'TUQ' })).status).toBe(200);
    const last = (await system.events(taskId)).find(({ type }) => type === 'TaskSignedOff');
    expect(last?.actor).toEqual({
      ...{ personId: 'p-noi-vu-head', postId: 'noi-vu-head', capacity: 'TUQ' },
      ...{ forPostId: 'ubnd-chair', mandateId },
    });
  });

  it('tells it as papers do, and everything that was written agrees', async () => {
    const { body } = await chair.get(`/tasks/${taskId}/history`, vietnamese);
    const said = JSON.stringify(body);
    expect(said).toContain(
      'KT. chair, leader Người giữ ubnd-leader ký xác nhận hoàn thành (chữ ký thứ 1), còn chờ chữ ký của chair',
    );
    expect(said).toContain('TUQ. chair, head Người giữ noi-vu-head xác nhận hoàn thành');
    expect(await audit(system.owner)).toMatchObject({ findings: [], rules: [], differences: [] });
  });
});
