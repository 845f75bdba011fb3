import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TaskEvent } from '#contracts';
import { succeed } from '../support/appointments.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { Person } from '../support/http.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Kon Đào is late from the end of 31/03/2026, and its head was replaced at that very instant: on 01/04 at 08:00 level 1 told the old head,
 * because the decision was recorded on 03/04 only.
 */
describe('a head who was replaced on the day the overdue fell, by a decision recorded three days later', () => {
  let system: System;
  const { taskId, issue } = theTask('2026-03-31');
  const closed = theTask('2026-03-31');
  const replacedAt = '2026-03-31T17:00:00.000Z';
  let before: TaskEvent[];
  let newHead: string;
  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    for (const task of [{ taskId, issue }, closed]) {
      await system.done(task.taskId, 'ubnd-leader', task.issue);
      await system.done(task.taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
      await system.done(task.taskId, 'ubnd-leader', { type: 'ApprovePlan' });
    }
    await system.travel.to('2026-04-02T02:00:00.000Z');
    await system.done(closed.taskId, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã hoàn thành' });
    await system.done(closed.taskId, 'ubnd-leader', { type: 'SignOff', grade: 'satisfactory' });
    await system.travel.to('2026-04-03T02:00:00.000Z');
    before = await system.events(taskId);
    newHead = await succeed(system, 'kon-dao-head', replacedAt);
    await system.server.start();
  });
  afterAll(() => system.stop());

  const corrections = async (of: string) =>
    (await system.events(of)).filter((event) => event.type === 'NoticesCorrected');
  const corrected = async (of: string) => {
    for (const end = Date.now() + 40_000; Date.now() < end; await pause(200)) {
      const found = await corrections(of);
      if (found.length > 0) return found;
    }
    return [];
  };

  it('is told to the new head once, in each task, open or closed; the first notice stays on record', async () => {
    const overdue = before.find((event) => event.type === 'Escalated');
    expect(overdue).toMatchObject({
      effectiveAt: '2026-04-01T01:00:00.000Z',
      told: [{ personId: 'p-kon-dao-head' }],
    });
    const told = { personId: newHead, postId: 'kon-dao-head', by: 'holder' };
    const [command] = (await system.unitEvents('kon-dao')).slice(-1);
    const data = {
      ...{ unitId: 'kon-dao', decision: command?.commandId, from: replacedAt },
      corrected: [{ version: overdue?.version, before: 'p-kon-dao-head', told }],
    };
    expect(await corrected(taskId)).toMatchObject([{ told: [told], data }]);
    expect(await corrected(closed.taskId)).toMatchObject([{ told: [told] }]);
    expect((await system.events(taskId)).slice(0, before.length)).toEqual(before);
  });

  it('is said once, whatever is killed and comes back', async () => {
    await system.server.stop('SIGKILL');
    await system.owner.query('TRUNCATE ops.correction');
    await system.worker.stop('SIGKILL');
    await system.worker.start();
    await system.server.start();
    const done = async () => (await system.owner.query<unknown[]>('SELECT 1 FROM ops.correction')).length > 0;
    while (!(await done())) await pause(200);
    expect(await corrections(taskId)).toHaveLength(1);
    expect(await corrections(closed.taskId)).toHaveLength(1);
  });

  it('is read in the history and by the new head, and the next level goes its way', async () => {
    const leader = await Person.signIn(system.address, 'ubnd-leader');
    const { body } = await leader.get(`/tasks/${taskId}/history`);
    const sentences = (body['entries'] as { sentence: string }[]).map(({ sentence }) => sentence);
    expect(sentences.at(-1)).toBe(
      'Thông báo đính chính gửi head Người mới giữ kon-dao-head: theo quyết định về UBND xã Kon Đào có hiệu lực từ 00:00 ngày 01/04/2026, ' +
        'ghi nhận sau, thông báo ở mục số 16 đã gửi đến người khác',
    );
    const [notice] = await system.owner.query(
      `SELECT person_id, rule FROM read.notice WHERE task_id = $1 ORDER BY sent_at DESC LIMIT 1`,
      [taskId],
    );
    expect(notice).toEqual({ person_id: newHead, rule: 'correction' });
    await system.travel.to('2026-04-08T02:00:00.000Z');
    expect((await system.events(taskId)).filter(({ type }) => type === 'Escalated')).toHaveLength(2);
    expect(await brokenInvariants(system)).toEqual({});
  });
});
