import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MyObligations } from '#contracts';
import { Person } from '../support/http.ts';
import { ruledBy } from '../support/policy.ts';
import { System } from '../support/system.ts';
import { line, theTask, timedOtherwise } from '../support/tasks.ts';

describe('what waits for somebody', () => {
  const planned = theTask('2026-03-31');
  const done = theTask('2026-03-31');
  const standing = timedOtherwise({ reviewOn: '2026-03-05' });
  let system: System;
  let leader: Person;
  /** Heads Nội vụ; has to sign plans, and later acts for the leader by mandate. */
  let head: Person;

  beforeAll(async () => {
    // Mon 02/03/2026, 09:00.
    system = await System.start('2026-03-02T02:00:00.000Z');
    await ruledBy(system.owner, {
      version: 'noi-vu-signs-plans',
      signatories: [{ acts: ['ApprovePlan'], of: [{ role: 'leader' }, { postId: 'noi-vu-head' }] }],
    });
    await system.server.start();
    leader = await Person.signIn(system.address, 'ubnd-leader');
    head = await Person.signIn(system.address, 'noi-vu-head');
    for (const { taskId, issue } of [planned, done, standing]) {
      await system.done(taskId, 'ubnd-leader', issue);
      await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
    }
  });
  afterAll(() => system.stop());

  const of = async (person: Person) => {
    const { owed, waitsForMe } = MyObligations.parse((await person.get('/me/obligations')).body);
    return {
      owed: owed.map(({ taskId, kind }) => `${kind} ${taskId}`),
      waiting: waitsForMe.map(({ taskId, what }) => `${what} ${taskId}`),
    };
  };
  const listed = async (person: Person) =>
    ((await person.get('/tasks')).body['items'] as { taskId: string }[]).map(({ taskId }) => taskId);
  const mandate = async (acts: 'SignOff'[] | 'GrantExtension'[], unitIds: string[]) => {
    const given = await system.administer(
      'ubnd',
      {
        ...{ type: 'GiveMandate', postId: 'ubnd-leader', toPersonId: 'p-noi-vu-head', acts, unitIds },
        ...{ effectiveAt: '2026-03-01T17:00:00.000Z', until: '2026-03-31T10:00:00.000Z' },
        paper: { number: '15/GUQ-UBND', issuedOn: '2026-02-27', issuedBy: 'UBND huyện' },
      },
      randomUUID(),
    );
    expect(given).toMatchObject({ outcome: { accepted: { changed: true } } });
  };

  it('is a signature of their post on a task of another unit: they owe it, find the task and open it', async () => {
    expect(await of(head)).toEqual({ owed: [], waiting: [] });
    await system.done(planned.taskId, 'ubnd-leader', { type: 'ApprovePlan' });
    expect(await of(head)).toEqual({
      owed: [`countersign ${planned.taskId}`],
      waiting: [`countersign ${planned.taskId}`],
    });
    expect(await listed(head)).toEqual([planned.taskId]);
    expect((await head.get(`/tasks/${planned.taskId}`)).status).toBe(200);
    for (const { taskId } of [done, standing])
      await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
    for (const { taskId } of [planned, done, standing]) {
      const version = (await system.events(taskId)).find(({ type }) => type === 'SignatureGiven')?.version;
      expect((await head.act(taskId, { type: 'Countersign', version: version ?? 0 })).status).toBe(200);
    }
    expect(await of(head)).toEqual({ owed: [], waiting: [] });
    expect(await listed(head)).toEqual([]);
  });

  it('is a decision that a mandate covers, by act and by unit, and no other', async () => {
    await system.done(done.taskId, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã xong' });
    expect((await of(leader)).waiting).toEqual([`decide-completion ${done.taskId}`]);
    await mandate(['GrantExtension'], ['kon-dao']);
    await mandate(['SignOff'], ['noi-vu']);
    expect(await of(head)).toEqual({ owed: [], waiting: [] });
    await mandate(['SignOff'], ['ubnd']);
    // The unit is below the one that the mandate names. Who owes the decision is the leader still.
    expect(await of(head)).toEqual({ owed: [], waiting: [`decide-completion ${done.taskId}`] });
    expect(await listed(head)).toEqual([done.taskId]);
    const meets = async (person: Person) =>
      MyObligations.parse((await person.get('/me/obligations')).body).waitsForMe.map(({ owed }) => owed);
    const [byMandate] = await meets(head);
    // Five working days of the leader’s, whoever decides.
    expect(byMandate).toMatchObject({
      ...{ kind: 'decide-completion', post: { postId: 'ubnd-leader' }, overdue: false, level: 0 },
      why: 'Ông/bà được leader ủy quyền',
    });
    expect(await meets(leader)).toEqual([
      { ...byMandate, why: 'Thuộc thẩm quyền chức vụ của ông/bà: leader' },
    ]);
    expect((await head.get(`/tasks/${done.taskId}`)).status).toBe(200);
    expect((await head.act(done.taskId, { type: 'SignOff', grade: 'good' })).status).toBe(200);
    expect(await listed(head)).toEqual([]);
  });

  it('is a report that nobody has read, which is owed by no date', async () => {
    await system.done(planned.taskId, 'kon-dao-head', {
      ...{ type: 'ReportProgress', percent: 30, summary: 'Đã rà soát hai thôn' },
    });
    const { owed, waitsForMe } = MyObligations.parse((await leader.get('/me/obligations')).body);
    expect(waitsForMe).toMatchObject([
      { taskId: planned.taskId, what: 'review-progress', kind: null, owed: null },
    ]);
    expect(owed.filter(({ taskId }) => taskId === planned.taskId)).toEqual([]);
    await leader.act(planned.taskId, { type: 'ReviewProgress', remark: 'Đã đọc' });
  });

  it('is the review of a standing task from the last day of its review on', async () => {
    expect((await of(leader)).owed).toEqual([`review ${standing.taskId}`]);
    await system.travel.to('2026-03-04T16:59:59.000Z');
    expect((await of(leader)).waiting).toEqual([]);
    await system.travel.to('2026-03-04T17:00:01.000Z');
    expect((await of(leader)).waiting).toEqual([`review-task ${standing.taskId}`]);
    const conclusion = { outcome: 'continued' as const, reviewOn: '2026-06-30', reportOn: [] };
    await leader.act(standing.taskId, { type: 'ReviewTask', conclusion, remark: 'Tốt' });
    expect((await of(leader)).waiting).toEqual([]);
  });
});
