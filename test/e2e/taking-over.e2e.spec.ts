import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NoticePage, TaskPage } from '#contracts';
import type { AnnexPreview } from '#contracts';
import { workbook } from '../support/annexes.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';

const headings = ['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];
/** Twenty tasks of a plan of 02/06/2025: twelve were due on 31/12/2025 and are not done, eight are due on 30/06/2026. */
const rows = Array.from({ length: 20 }, (_, n) => [
  ...[n + 1, `Nhiệm vụ số ${n + 1}`, n % 2 ? 'Phòng Nội vụ' : 'UBND xã Kon Đào'],
  n < 12 ? '31/12/2025' : '30/6/2026',
]);
const asked = {
  paper: {
    ...{ number: '27/KH-UBND', issuedOn: '2025-06-02' },
    signer: { personId: 'p-ubnd-chair', postId: 'ubnd-chair', capacity: 'holder' },
  },
  leaderPostId: 'ubnd-leader',
  takenOver: 'in_progress',
};

/** Taken over on the afternoon of Fri 27/03/2026. */
describe('an office that begins in the middle of its work', () => {
  let system: System;
  let monitor: Person;
  beforeAll(async () => {
    system = await System.start(local('2026-03-27 15:00'));
    await system.server.start();
    monitor = await Person.signIn(system.address, 'ubnd-monitor');
  });
  afterAll(() => system.stop());

  const sentTo = async (login: string) => {
    const person = await Person.signIn(system.address, login);
    return NoticePage.parse((await person.get('/me/notices?unopened=true')).body).items;
  };
  const levels = async () => {
    const found = await system.owner.query<{ level: number; tasks: number }[]>(
      `SELECT level, count(DISTINCT task_id)::int AS tasks FROM read.obligation WHERE level > 0 GROUP BY level`,
    );
    return Object.fromEntries(found.map(({ level, tasks }) => [level, tasks]));
  };
  const everythingSent = async () => {
    const [row] = await system.owner.query<{ count: number }[]>('SELECT count(*)::int FROM read.notice');
    return row?.count;
  };

  it('takes twenty tasks over from an annex; what is late is late from its own day, and nobody is told', async () => {
    const bytes = workbook([headings, ...rows]);
    const file = String((await monitor.upload('phu-luc.xlsx', bytes)).body['sha256']);
    const dry = (await monitor.post('/imports/preview', { ...asked, file })).body as unknown as AnnexPreview;
    expect([dry.right, dry.found]).toEqual([true, 20]);
    const key = randomUUID();
    await monitor.post('/imports', { ...asked, file }, { 'idempotency-key': key });
    while (!(await monitor.get(`/imports/${key}`)).body['done']) await pause(200);
    const { items } = TaskPage.parse((await monitor.get('/tasks?limit=50')).body);
    expect(items.map(({ takenOver, execution }) => [takenOver, execution])).toEqual(
      Array.from({ length: 20 }, () => ['in_progress', 'in_progress']),
    );
    expect(items.filter(({ timeliness }) => timeliness === 'overdue')).toHaveLength(12);
    // January 21, February 15, and 20 in March by the 27th.
    expect(items[0]).toMatchObject({
      issuedAt: local('2025-06-02 00:00'),
      lateness: { spells: 1, days: 56 },
      level: 0,
    });
    expect(await everythingSent()).toBe(0);
  });

  it('sends nothing before Monday at 08:00, then each person one summary, and level 1 with it', async () => {
    await system.travel.to(local('2026-03-30 07:55'));
    expect([await everythingSent(), await levels()]).toEqual([0, {}]);
    await system.travel.to(local('2026-03-30 08:30'));
    expect(await levels()).toEqual({ 1: 12 });
    const ofHead = await sentTo('noi-vu-head');
    expect(ofHead.map(({ rule, effectiveAt, sentence }) => [rule, effectiveAt, sentence])).toEqual([
      [
        'summary',
        local('2026-03-30 08:00'),
        'Bản tổng hợp nhiệm vụ chuyển tiếp: 10 nhiệm vụ, trong đó 6 nhiệm vụ đã quá hạn',
      ],
    ]);
    const lines = ofHead[0]!.summary!.lines;
    expect(lines.map(({ daysLate }) => daysLate)).toEqual([57, 57, 57, 57, 57, 57, 0, 0, 0, 0]);
    expect((await sentTo('ubnd-leader')).map(({ summary }) => [summary?.tasks, summary?.late])).toEqual([
      [20, 12],
    ]);
    expect(await sentTo('ubnd-chair')).toEqual([]);
  });

  it('has a summary read as one', async () => {
    const head = await Person.signIn(system.address, 'noi-vu-head');
    const [notice] = await sentTo('noi-vu-head');
    await head.post('/me/notices/opened', { noticeId: notice!.noticeId });
    expect(await sentTo('noi-vu-head')).toEqual([]);
  });

  it('climbs from there as always', async () => {
    await system.travel.to(local('2026-04-03 09:00'));
    expect(await levels()).toEqual({ 2: 12 });
    expect((await sentTo('ubnd-leader')).filter(({ rule }) => rule === 'level-2')).toHaveLength(12);
    // At level 2 the policy has each unit asked to explain.
    const ofHead = await sentTo('noi-vu-head');
    expect(ofHead.map(({ rule, type }) => [rule, type])).toEqual(
      Array.from({ length: 6 }, () => ['act', 'ObligationOpened']),
    );
  });

  it('leaves a record in which everything agrees', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
