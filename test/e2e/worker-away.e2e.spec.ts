import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startMissing } from '#platform';
import { taskWorkflowId } from '#workflows/messages';
import { succeed } from '../support/appointments.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { clockOn, dataOf, inLocal, taskInHand } from '../support/stories.ts';
import { System } from '../support/system.ts';

const done = { type: 'SubmitCompletion', summary: 'Đã hoàn thành' } as const;

/**
 * Two tasks due on Tuesday 10/02/2026. The worker is away from Thursday 05/02, 17:00, until Monday 23/02, 09:00, after Tết (14–22/02);
 * Kon Đào has a new head from that Monday on. Nội vụ reports in time, to a system that can decide nothing; Kon Đào does not.
 */
describe('a worker that is away over Tết, and a new head when it is back', () => {
  let system: System;
  let newHead: string;
  let [silent, inTime] = ['', ''];

  const passUntil = async (time: string) => {
    await system.clock.advance(Date.parse(local(time)) - Date.parse(await system.clock.now()));
  };

  beforeAll(async () => {
    system = await System.start(local('2026-02-02 09:00'));
    silent = await taskInHand(system, '2026-02-10', 'kon-dao');
    inTime = await taskInHand(system, '2026-02-10', 'noi-vu');
    await system.travel.to(local('2026-02-05 17:00'));
    // Decided before Tết, and in effect after it.
    newHead = await succeed(system, 'kon-dao-head', local('2026-02-23 00:00'));
    await system.worker.stop();
    // A workflow reads how far business time is from the wall clock when it begins; these begin again when the worker is back.
    for (const taskId of [silent, inTime])
      await system.temporal.workflow.getHandle(taskWorkflowId(taskId)).terminate('away');
    await passUntil('2026-02-07 10:00');
    await system.receive(silent, 'kon-dao-staff', {
      type: 'ReportProgress',
      percent: 40,
      summary: 'Đạt 40%',
    });
    await passUntil('2026-02-10 15:00');
    await system.receive(inTime, 'noi-vu-head', done);
    await passUntil('2026-02-10 15:01');
    await system.receive(inTime, 'noi-vu-head', { type: 'ApprovePlan' });
    await passUntil('2026-02-23 09:00');
    await system.worker.start();
    await startMissing(system.owner, system.workflows);
    for (const taskId of [silent, inTime]) await system.workflowState(taskId);
    await system.travel.to(local('2026-03-04 09:00'));
  });
  afterAll(() => system.stop());

  it('reminds once for the three times that were missed, and names the day', async () => {
    // Seven days before is Tue 03/02, in time; three before is Sat 07/02, so Fri 06/02; then Mon 09 and Tue 10/02.
    expect((await clockOn(system, silent, 'completion-1')).slice(0, 3)).toEqual([
      '2026-02-03 08:00 remind completion-1 p-kon-dao-head',
      // Before the report of 07/02 it was due; when that was decided, on 23/02, it was of no use any more.
      '2026-02-06 08:00 remind completion-1',
      `2026-02-10 08:00 remind completion-1 ${newHead}`,
    ]);
    const [, passedOver, missed] = await dataOf(system, silent, 'Reminded');
    expect(passedOver).toMatchObject({ passedOver: true, processedLate: true });
    expect(missed).toEqual({
      ...{ obligationId: 'completion-1', dueOn: '2026-02-10', vacant: [], processedLate: true },
    });
  });

  it('keeps the due instant of what came late, tells the new head, and names the old one, who answered for it', async () => {
    const late = (await system.events(silent)).filter(
      ({ data }) => 'processedLate' in data && data.processedLate,
    );
    expect(
      late.map(({ type, effectiveAt, told }) => [type, inLocal(effectiveAt), told[0]?.personId]),
    ).toEqual([
      ['Reminded', '2026-02-06 08:00', undefined],
      ['Reminded', '2026-02-10 08:00', newHead],
      ['SpellOpened', '2026-02-11 00:00', undefined],
      ['Escalated', '2026-02-11 08:00', newHead],
    ]);
    for (const { recordedAt } of late) expect(inLocal(recordedAt)).toBe('2026-02-23 09:00');
    const old = { answerable: { personId: 'p-kon-dao-head', postId: 'kon-dao-head', by: 'holder' } };
    expect(late.slice(2).map(({ data }) => data)).toMatchObject([old, old]);
  });

  it('counts the next levels from the due instant of the level before, not from when that was processed', async () => {
    expect((await clockOn(system, silent, 'completion-1')).slice(5)).toEqual([
      // After Wed 11/02: Thu 12, Fri 13 and Mon 23/02 run out. Then 25, 26 and 27/02, Mon 02 and Tue 03/03 run out.
      '2026-02-24 08:00 level 2 completion-1 p-ubnd-leader',
      '2026-03-04 08:00 level 3 completion-1 p-ubnd-chair',
    ]);
    const levels = (await dataOf(system, silent, 'Escalated')).filter(
      ({ obligationId }) => obligationId === 'completion-1',
    );
    expect(levels.map(({ processedLate }) => processedLate)).toEqual([true, false, false]);
  });

  it('takes as in time what was received in time, and refuses what it had to refuse', async () => {
    expect(await dataOf(system, inTime, 'SpellOpened')).toMatchObject([
      { obligationId: 'decide-completion-1' },
    ]);
    const outcomes = await system.owner.query<{ outcome: object }[]>(
      `SELECT outcome FROM es.command WHERE stream_id = $1 ORDER BY received_at DESC LIMIT 2`,
      [inTime],
    );
    expect(outcomes.map(({ outcome }) => outcome)).toMatchObject([
      { rejected: { code: 'not-permitted' } },
      { accepted: { changed: true } },
    ]);
  });

  it('says so to whoever reads the history', async () => {
    await system.server.start();
    const leader = await Person.signIn(system.address, 'ubnd-leader');
    const sentences = async (language: string) => {
      const { body } = await leader.get(`/tasks/${silent}/history`, { 'accept-language': language });
      const entries = body['entries'] as { type: string; sentence: string }[];
      return entries.filter(({ type }) => type === 'SpellOpened' || type === 'Escalated').slice(0, 2);
    };
    expect(await sentences('vi')).toMatchObject([
      {
        sentence:
          'UBND xã Kon Đào quá hạn hoàn thành nhiệm vụ (hạn ngày 10/02/2026), lần quá hạn thứ 1; xử lý muộn; ' +
          'người phụ trách khi đến hạn: head Người giữ kon-dao-head',
      },
      {
        sentence:
          'Báo cáo lên cấp trên, cấp 1: UBND xã Kon Đào quá hạn hoàn thành nhiệm vụ; báo head Người mới giữ kon-dao-head; ' +
          'xử lý muộn; người phụ trách khi đến hạn: head Người giữ kon-dao-head',
      },
    ]);
    expect((await sentences('en'))[1]?.sentence).toMatch(
      /processed late; head Người giữ kon-dao-head answered for it when it fell due$/,
    );
  });

  it('leaves all six invariants holding', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
