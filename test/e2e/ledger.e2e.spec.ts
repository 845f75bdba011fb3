import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PersonLedger, TaskLedger, TaskView, UnitLedger } from '#contracts';
import type { LedgerEntryView } from '#contracts';
import type { z } from 'zod';
import { succeed } from '../support/appointments.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { ruledBy } from '../support/policy.ts';
import { taskInHand } from '../support/stories.ts';
import { System } from '../support/system.ts';

const spell = { obligationId: 'completion-1', spell: 1 };
const quarter = 'from=2026-04-01&to=2026-06-30';
const oldHead = 'p-kon-dao-head';

const slicesIn = (entries: z.infer<typeof LedgerEntryView>[]) =>
  entries.map(({ slices }) =>
    slices.map((one) => [one.from, one.to, one.daysLate, one.head?.personId, one.inherited]),
  );

/**
 * Due on Tuesday 31/03/2026; a new head from Friday 03/04, done on Friday 10/04, ruled on 13/04: from 02 to 06/04 it was the flood. The other
 * task of the unit was due on 15/04 and came in time.
 */
describe('the accountability ledger', () => {
  let system: System;
  let taskId: string;
  let newHead: string;
  const as: Record<string, Person> = {};
  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    await ruledBy(system.owner, {
      version: 'scored',
      explanation: { fromLevel: 2, term: 5, ruling: 5 },
      score: { basis: 'Nghị định 335/2025/NĐ-CP', points: 100, perSpell: 25 },
    });
    taskId = await taskInHand(system, '2026-03-31');
    const other = await taskInHand(system, '2026-04-15');
    await system.travel.to(local('2026-04-03 07:00'));
    newHead = await succeed(system, 'kon-dao-head', local('2026-04-03 07:00'));
    await system.travel.to(local('2026-04-10 15:00'));
    for (const id of [taskId, other])
      await system.done(id, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Xong' }, newHead);
    await system.done(
      taskId,
      'kon-dao-head',
      { type: 'SubmitExplanation', ...spell, cause: 'disaster', reason: 'Mưa lũ chia cắt đường.' },
      newHead,
    );
    await system.travel.to(local('2026-04-13 10:00'));
    await system.done(taskId, 'ubnd-leader', {
      ...{ type: 'RuleOnExplanation', ...spell, reason: 'Chỉ những ngày bị chia cắt.' },
      objective: { extent: 'dates', from: '2026-04-02', to: '2026-04-06' },
    });
    await system.server.start();
    for (const login of ['ubnd-leader', 'ubnd-auditor', 'noi-vu-head', 'kon-dao-staff'])
      as[login] = await Person.signIn(system.address, login);
  });
  afterAll(() => system.stop());

  const get = async (login: string, path: string) => (await as[login]!.get(path)).body;

  it('of a task has a slice for each head: two days, then six that are inherited', async () => {
    const { entries } = TaskLedger.parse(await get('kon-dao-staff', `/tasks/${taskId}/ledger`));
    expect(slicesIn(entries)).toEqual([
      [
        ['2026-04-01', '2026-04-02', 2, oldHead, false],
        ['2026-04-03', '2026-04-10', 6, newHead, true],
      ],
    ]);
    expect(entries[0]).toMatchObject({
      ...{ daysLate: 8, objectiveDays: 3, how: 'met', answerable: { personId: oldHead } },
      explanation: { causeName: 'thiên tai, dịch bệnh', ruling: { outcome: 'partly', objectiveDays: 3 } },
    });
  });

  it('leads from each figure to its events', async () => {
    const { entries } = TaskLedger.parse(await get('ubnd-auditor', `/tasks/${taskId}/ledger`));
    const events = await system.events(taskId);
    expect(entries[0]!.versions.map((version) => events[version - 1]!.type)).toEqual([
      ...['SpellOpened', 'Escalated', 'Escalated', 'ObligationOpened', 'SpellClosed'],
      ...['ExplanationSubmitted', 'ObligationOpened', 'ExplanationRuled'],
    ]);
  });

  it('of a unit has its spells in the period, and a score of which each figure names its events', async () => {
    const ledger = UnitLedger.parse(await get('ubnd-leader', `/units/kon-dao/ledger?${quarter}`));
    expect(ledger.sums).toEqual({ spells: 1, daysLate: 8, objectiveDays: 3 });
    // 75 for the one that was late on days that were not objective, 100 for the other.
    expect(ledger.score).toMatchObject({ points: 87.5, basis: 'Nghị định 335/2025/NĐ-CP', perSpell: 25 });
    expect(ledger.score?.results.find((one) => one.taskId === taskId)).toMatchObject({
      points: 75,
      counted: [{ ...spell, versions: ledger.entries[0]!.versions }],
    });
    const before = UnitLedger.parse(
      await get('ubnd-leader', '/units/kon-dao/ledger?from=2026-01-01&to=2026-03-31'),
    );
    expect(before).toMatchObject({ entries: [], score: { points: 100 } });
  });

  it('of a person keeps apart what was theirs and what they took over', async () => {
    const of = async (personId: string) =>
      PersonLedger.parse(await get('ubnd-auditor', `/people/${personId}/ledger?${quarter}`));
    expect(await of(oldHead)).toMatchObject({ own: [{ taskId }], inherited: [], score: { points: 75 } });
    expect(await of(newHead)).toMatchObject({ own: [], inherited: [{ taskId }], score: { points: 100 } });
  });

  it('is shown to whoever may see it', async () => {
    expect(await get('noi-vu-head', `/tasks/${taskId}/ledger`)).toMatchObject({ code: 'not-issued' });
    expect(await get('noi-vu-head', `/units/kon-dao/ledger?${quarter}`)).toMatchObject({
      code: 'unit-not-found',
    });
    expect(await get('noi-vu-head', `/people/${oldHead}/ledger?${quarter}`)).toMatchObject({
      code: 'unknown-person',
    });
    expect(await get('noi-vu-head', `/people/p-noi-vu-head/ledger?${quarter}`)).toMatchObject({ own: [] });
    expect(await get('ubnd-leader', '/units/kon-dao/ledger?from=2026-04-02&to=2026-04-01')).toMatchObject({
      code: 'invalid-request',
    });
  });

  it('stands beside the page of the task, which shows what was explained and found', async () => {
    const { obligations } = TaskView.parse(await get('kon-dao-staff', `/tasks/${taskId}`));
    const completion = obligations.find(({ obligationId }) => obligationId === 'completion-1');
    expect(completion?.spells[0]?.explanation).toMatchObject({
      reason: { text: 'Mưa lũ chia cắt đường.' },
      ruling: { outcomeName: 'khách quan một phần', reason: { text: 'Chỉ những ngày bị chia cắt.' } },
    });
    expect(await brokenInvariants(system)).toEqual({});
  });
});
