import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { TaskLedger } from '#contracts';
import type { DecideSuccession, Recipient, TaskEvent } from '#contracts';
import { createDatabase } from '../support/database.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { beforeTheMerger, mergedCommunes } from '../support/organisation.ts';
import { clockOn, taskInHand } from '../support/stories.ts';
import { System } from '../support/system.ts';

const start = local('2025-06-02 09:00');
const merger = local('2025-07-01 00:00');
const decision = {
  effectiveAt: merger,
  units: mergedCommunes['kon-dao-2025'].map((unitId) => ({ unitId, successorIds: ['kon-dao-2025'] })),
  tasks: [],
  paper: { number: '1677/NQ-UBTVQH15', issuedOn: '2025-06-16', issuedBy: 'Uỷ ban Thường vụ Quốc hội' },
} satisfies DecideSuccession;

const head = (unitId: string): Recipient => ({
  ...{ personId: `p-${unitId}-head`, postId: `${unitId}-head`, by: 'holder' },
});

/** Three communes are one from Tue 01/07/2025 on; that is recorded on Tue 08/07 at 09:00. */
describe('a merger that is recorded a week late', () => {
  let system: System;
  const tasks: Record<'late' | 'givenSince' | 'quiet', string> = { late: '', givenSince: '', quiet: '' };
  /** What was on record of the late task before the decision was. */
  let before: TaskEvent[];

  const corrections = async (taskId: string) =>
    (await system.events(taskId)).filter(
      (event): event is TaskEvent<'NoticesCorrected'> => event.type === 'NoticesCorrected',
    );
  const moved = async () =>
    (await system.owner.query<unknown[]>(`SELECT 1 FROM es.event WHERE type = 'TaskSucceeded'`)).length;
  const noticesOf = async (who: string) =>
    (
      (await (await Person.signIn(system.address, who)).get('/me/notices')).body as {
        items: { taskId: string; rule: string; sentence: string }[];
      }
    ).items.filter(({ taskId, rule }) => taskId === tasks.late && rule === 'correction');

  beforeAll(async () => {
    system = await System.start(start, {}, await createDatabase(start, beforeTheMerger));
    await system.server.start();
    tasks.late = await taskInHand(system, '2025-07-02', 'dak-tram');
    tasks.quiet = await taskInHand(system, '2025-12-31', 'van-lem');
    await system.travel.to(local('2025-07-03 09:00'));
    tasks.givenSince = await taskInHand(system, '2025-09-30', 'kon-dao');
    await system.travel.to(local('2025-07-08 09:00'));
    before = await system.events(tasks.late);
    const administrator = await Person.signIn(system.address, 'ubnd-administrator');
    await system.worker.stop('SIGKILL');
    const decided = await administrator.post('/successions', decision, { 'idempotency-key': randomUUID() });
    expect(decided.status).toBe(200);
    const kept = () =>
      system.owner.query<unknown[]>(`SELECT 1 FROM es.command WHERE body->>'type' = 'SucceedUnit'`);
    for (let patience = 0; patience < 60 && (await kept()).length === 0; patience += 1) await pause(500);
    await system.server.stop('SIGKILL');
    await system.worker.start();
    await system.server.start();
    for (let patience = 0; patience < 120 && (await moved()) < 3; patience += 1) await pause(500);
  });
  afterAll(() => system.stop());

  it('moves every task once', async () => {
    expect(await moved()).toBe(3);
  });

  it('puts right by one event what had been said since to the head of the old unit, and leaves that on record', async () => {
    const said = before.filter(
      ({ told, recordedAt }) => recordedAt >= merger && told.some(({ postId }) => postId === 'dak-tram-head'),
    );
    expect(said.map(({ type }) => type)).toContain('Escalated');
    const [right, wrong] = [head('kon-dao-2025'), head('dak-tram')];
    expect(await corrections(tasks.late)).toMatchObject([
      {
        told: [wrong, right],
        effectiveAt: merger,
        data: {
          ...{ from: merger, succeededUnitIds: ['dak-tram'] },
          corrected: said.map(({ version }) => ({
            ...{ version, before: wrong.personId, told: right, notTheirs: [wrong] },
          })),
        },
      },
    ]);
    expect((await system.events(tasks.late)).slice(0, before.length)).toEqual(before);
  });

  it('puts right what was given to a unit that had ended by then, and says nothing where nothing was said', async () => {
    const [correction] = await corrections(tasks.givenSince);
    expect(correction?.data.corrected.map(({ version }) => version)).toContain(1);
    expect(correction?.told).toEqual([head('kon-dao'), head('kon-dao-2025')]);
    expect(await corrections(tasks.quiet)).toEqual([]);
  });

  it('reaches both heads once, and is read in the history', async () => {
    const [newHead] = [await noticesOf('kon-dao-2025-head')];
    expect(newHead).toHaveLength(1);
    expect(newHead[0]?.sentence).toMatch(
      /theo quyết định sắp xếp đơn vị \(UBND xã Đăk Trăm\) có hiệu lực từ 00:00 ngày 01\/07\/2025, ghi nhận sau, thông báo ở mục số [\d, ]+ không thuộc trách nhiệm của .* mà thuộc trách nhiệm của /,
    );
    const rows = await system.owner.query(
      `SELECT person_id FROM read.notice WHERE task_id = $1 AND rule = 'correction' ORDER BY person_id`,
      [tasks.late],
    );
    expect(rows).toEqual([{ person_id: 'p-dak-tram-head' }, { person_id: 'p-kon-dao-2025-head' }]);
    const leader = await Person.signIn(system.address, 'ubnd-leader');
    const { body } = await leader.get(`/tasks/${tasks.late}/history`);
    const sentences = (body['entries'] as { sentence: string }[]).map(({ sentence }) => sentence);
    expect(sentences.filter((one) => one.startsWith('Thông báo đính chính'))).toHaveLength(1);
  });

  it('charges each day late to the new head, and keeps when the levels were said', async () => {
    await system.travel.to(local('2025-07-17 09:00'));
    const said = await clockOn(system, tasks.late, 'completion-1');
    expect(said.filter((one) => one.includes(' level 1 '))).toEqual([
      '2025-07-03 08:00 level 1 completion-1 p-dak-tram-head',
    ]);
    expect(said.filter((one) => one.includes(' level 2 '))[0]).toContain('p-ubnd-leader');
    const auditor = await Person.signIn(system.address, 'ubnd-auditor');
    const { entries } = TaskLedger.parse((await auditor.get(`/tasks/${tasks.late}/ledger`)).body);
    const late = entries.find(({ obligationId }) => obligationId === 'completion-1');
    expect([...new Set(late?.slices.map(({ head: who }) => who?.personId))]).toEqual(['p-kon-dao-2025-head']);
  });

  it('breaks none of the invariants, and the audit finds nothing', async () => {
    expect(await brokenInvariants(system)).toEqual({});
    expect(await audit(system.owner)).toMatchObject({ findings: [], rules: [], differences: [] });
  });
});
