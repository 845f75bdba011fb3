import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, retrace } from '#audit';
import { DirectiveView, NoticePage } from '#contracts';
import type { DirectiveEvent, DirectiveEventType } from '#contracts';
import { EventStore } from '#event-store';
import { rebuild } from '#read-models';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';
import { pastTriggers } from '../support/tampering.ts';

const clean = { findings: [], rules: [], differences: [] };
/** A round is made every five seconds. */
const twoRoundsMs = 11_000;
const patienceMs = 40_000;

const directiveId = randomUUID();
const plan = {
  ...{ type: 'RecordDirective', kind: 'plan', number: '01/KH-UBND', issuedOn: '2026-01-22' },
  issuer: { name: 'UBND huyện', unitId: 'ubnd', tree: 'state', level: 'district' },
  ...{ title: 'Kế hoạch năm 2026', clauses: [{ content: '27 nội dung, nhiệm vụ' }] },
};
const required = {
  type: 'RequireDissemination',
  unitIds: ['kon-dao', 'noi-vu', 'ubnd'],
  dueOn: '2026-03-20',
};
const minutes = { number: '03/BB-UBND', issuedOn: '2026-03-24' };
const held = { heldOn: '2026-03-24', attended: 41, expected: 45, minutes };

type Telling = DirectiveEvent<'DisseminationReminded' | 'DisseminationEscalated'>;
const isTelling = (event: DirectiveEvent): event is Telling =>
  event.type === 'DisseminationReminded' || event.type === 'DisseminationEscalated';

describe('a dissemination that units owe by 20/03/2026', () => {
  let system: System;
  let leader: Person;
  let head: Person;
  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    await system.server.start();
    leader = await Person.signIn(system.address, 'ubnd-leader');
    head = await Person.signIn(system.address, 'kon-dao-head');
    for (const act of [plan, required]) expect(await on(act, leader)).toMatchObject({ status: 200 });
  });
  afterAll(() => system.stop());

  const on = (act: object, person: Person) =>
    person.post(`/directives/${directiveId}/commands`, act, { 'idempotency-key': randomUUID() });
  const events = () => new EventStore(system.owner).events<DirectiveEventType>(directiveId);
  /** What was said, and to whom: `level 1 kon-dao p-kon-dao-head`. */
  const said = async (): Promise<string[]> =>
    (await events())
      .filter(isTelling)
      .map(({ type, told, data }) =>
        [
          type === 'DisseminationReminded' ? 'reminder' : `level ${data.level}`,
          ...[data.unitId, ...told.map(({ personId }) => personId)],
          ...(data.processedLate ? ['late'] : []),
        ].join(' '),
      );
  const saidInTheEnd = async (count: number): Promise<string[]> => {
    for (const end = Date.now() + patienceMs; Date.now() < end; await pause(200))
      if ((await said()).length >= count) break;
    return said();
  };
  const notices = async (person: Person) => NoticePage.parse((await person.get('/me/notices')).body).items;

  const reminders = [
    'reminder kon-dao p-kon-dao-head',
    'reminder noi-vu p-noi-vu-head',
    'reminder ubnd p-ubnd-chair',
  ];
  const first = ['level 1 kon-dao p-kon-dao-head late', 'level 1 noi-vu p-noi-vu-head late'];

  it('is said to nobody while its day is far', async () => {
    await pause(twoRoundsMs);
    expect(await said()).toEqual([]);
  });

  it('is brought to mind on the day before, once to each head, on whose desk it stands', async () => {
    await system.travel.to(local('2026-03-19 08:00'));
    expect(await saidInTheEnd(3)).toEqual(reminders);
    const [notice] = await notices(head);
    expect(notice).toMatchObject({
      ...{ taskId: null, directiveId, code: '01/KH-UBND', title: { text: 'Kế hoạch năm 2026' } },
      ...{ unit: { unitId: 'kon-dao' }, rule: 'reminder', type: 'DisseminationReminded', openedAt: null },
      sentence:
        'Nhắc head Người giữ kon-dao-head: UBND xã Kon Đào tổ chức quán triệt, học tập văn bản, hạn ngày 20/03/2026',
    });
    const opened = { noticeId: notice?.noticeId ?? '' };
    expect(await leader.post('/me/notices/opened', opened)).toMatchObject({ status: 404 });
    expect(await head.post('/me/notices/opened', opened)).toMatchObject({ status: 200 });
    expect((await notices(head))[0]?.openedAt).not.toBeNull();
    await pause(twoRoundsMs);
    expect(await said()).toEqual(reminders);
  });

  it('goes up to each level although nobody was there when that fell due', async () => {
    await system.server.stop('SIGKILL');
    await system.travel.to(local('2026-03-24 09:00'));
    await system.server.start();
    const levelOne = [...first, 'level 1 ubnd p-ubnd-chair late'];
    expect(await saidInTheEnd(6)).toEqual([...reminders, ...levelOne]);
    const [notice] = await notices(head);
    expect(notice).toMatchObject({ rule: 'level-1', directiveId });
    expect(notice?.sentence).toContain('chậm 2 ngày làm việc');
  });

  it('goes no further for whoever has held it, up to the leader who asked for it for the others', async () => {
    const report = { type: 'ReportDissemination', ...held };
    expect(await on({ ...report, unitId: 'kon-dao' }, head)).toMatchObject({ status: 200 });
    const chair = await Person.signIn(system.address, 'ubnd-chair');
    expect(await on({ ...report, unitId: 'ubnd' }, head)).toMatchObject({ body: { code: 'not-permitted' } });
    expect(await on({ ...report, unitId: 'ubnd' }, chair)).toMatchObject({ status: 200 });
    await system.travel.to(local('2026-03-27 08:00'));
    expect((await saidInTheEnd(7)).slice(6)).toEqual(['level 2 noi-vu p-ubnd-leader']);
    const [notice] = await notices(leader);
    expect(notice).toMatchObject({ rule: 'level-2', unit: { unitId: 'noi-vu' } });
    const { disseminations } = DirectiveView.parse((await leader.get(`/directives/${directiveId}`)).body);
    expect(disseminations.map(({ state, daysLate }) => [state, daysLate])).toEqual([
      ['held', 2],
      ['overdue', 5],
      ['held', 2],
    ]);
  });

  it('is put right with those who were told that it was late, once it is reported that it was not', async () => {
    const other = await Person.signIn(system.address, 'noi-vu-head');
    const inTime = { ...held, heldOn: '2026-03-19', unitId: 'noi-vu' };
    expect(await on({ type: 'ReportDissemination', ...inTime }, other)).toMatchObject({ status: 200 });
    const [notice] = await notices(leader);
    expect(notice).toMatchObject({
      ...{
        type: 'DisseminationNoticesCorrected',
        rule: 'correction',
        unit: { unitId: 'noi-vu' },
        openedAt: null,
      },
    });
    expect(notice?.sentence).toMatch(
      /^Thông báo đính chính gửi leader .*: đơn vị báo cáo đã tổ chức đúng hạn/,
    );
    const before = (await notices(other)).length;
    const attended = { type: 'CorrectDissemination', ...inTime, attended: 44, reason: 'Đếm lại' };
    expect(await on(attended, other)).toMatchObject({ status: 200 });
    expect((await notices(leader))[0]?.sentence).toContain('báo cáo quán triệt đã được đính chính');
    expect(await notices(other)).toHaveLength(before);
  });

  it('is named by the audit where it says that something fell due at another instant', async () => {
    const [first] = (await events()).filter(isTelling);
    const found = await pastTriggers(system.owner, async (manager) => {
      await manager.query(
        `UPDATE es.event SET body = convert_to(jsonb_set(convert_from(body, 'UTF8')::jsonb, '{data,fellDueAt}', '"2026-03-19T02:00:00.000Z"')::text, 'UTF8')
         WHERE stream_id = $1 AND version = $2`,
        [directiveId, first?.version],
      );
      return (await retrace(manager)).findings;
    });
    const problem = { code: 'dissemination-told-otherwise' };
    expect(found).toEqual([{ streamId: directiveId, version: first?.version, problem }]);
  });

  it('stands in the audit and the invariants, before and after rows are folded again', async () => {
    expect(await audit(system.owner)).toMatchObject(clean);
    const before = await notices(head);
    await rebuild(system.owner);
    expect(await audit(system.owner)).toMatchObject(clean);
    expect(await notices(head)).toEqual(before);
    expect(await brokenInvariants(system)).toEqual({});
  });
});
