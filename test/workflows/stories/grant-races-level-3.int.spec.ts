import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TaskCommand, TaskEvent } from '#contracts';
import { isIssued, latenessOf } from '#domain';
import type { Task } from '#domain';
import { local } from '../../support/domain/time.ts';
import { brokenInvariants } from '../../support/invariants.ts';
import { ruledBy } from '../../support/policy.ts';
import { clockOn, dataOf, refused, taskInHand } from '../../support/stories.ts';
import { System } from '../../support/system.ts';

const reason = 'Mưa lũ kéo dài';
/** The instant that all race: level 3 of what was due on 10/03, and level 2 of a result sent on 11/03. */
const theLevel = local('2026-03-25 08:00');
const ofEach = 8;

/** What ends an escalation in course, who decides it, and the level that it races. */
const races = {
  grant: {
    act: { type: 'GrantExtension', dueOn: '2026-04-10', reason },
    by: 'ubnd-chair',
    ends: 'ExtensionGranted',
    level: 3,
  },
  withdrawal: { act: { type: 'WithdrawTask', reason }, by: 'ubnd-leader', ends: 'TaskWithdrawn', level: 3 },
  'sign-off': {
    act: { type: 'SignOff', grade: 'satisfactory' },
    by: 'ubnd-leader',
    ends: 'TaskSignedOff',
    level: 2,
  },
} satisfies Record<string, { act: TaskCommand; by: string; ends: TaskEvent['type']; level: number }>;
type Race = keyof typeof races;

describe('a deadline that is changed while escalated, with the grant racing level 3', () => {
  let system: System;
  const tasks: Record<Race, string[]> = { grant: [], withdrawal: [], 'sign-off': [] };
  const everyTask = () =>
    Object.entries(tasks).flatMap(([race, ids]) => ids.map((id) => [race as Race, id] as const));

  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    // No ladder has twenty levels: no explanation is asked for, which would have levels of its own, and stops on the way that take the clocks of
    // the workflows behind that of the API.
    const explanation = { fromLevel: 20, term: 5, ruling: 5 };
    await ruledBy(system.owner, { version: 'with-rules-of-extension', extensions: { most: 2 }, explanation });
    for (let n = 0; n < ofEach; n += 1) {
      tasks.grant.push(await taskInHand(system, '2026-03-10'));
      tasks.withdrawal.push(await taskInHand(system, '2026-03-10', 'noi-vu'));
      tasks['sign-off'].push(await taskInHand(system, '2026-03-31'));
    }
    await system.travel.to(local('2026-03-11 09:00'));
    for (const taskId of tasks['sign-off'])
      await system.done(taskId, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã xong' });
    await system.travel.to(local('2026-03-24 16:00'));
    for (const taskId of tasks.grant)
      await system.done(taskId, 'kon-dao-head', { type: 'RequestExtension', dueOn: '2026-04-10', reason });
  });
  afterAll(() => system.stop());

  it('finds the ladder at level 2, and the late request with the chair alone', async () => {
    const [taskId = ''] = tasks.grant;
    // 12, 13 and 16/03 run out before level 2; 18, 19, 20, 23 and 24/03 before level 3.
    expect((await clockOn(system, taskId, 'completion-1')).slice(-3)).toEqual([
      '2026-03-11 00:00 late completion-1',
      '2026-03-11 08:00 level 1 completion-1 p-kon-dao-head',
      '2026-03-17 08:00 level 2 completion-1 p-ubnd-leader',
    ]);
    expect(await dataOf(system, taskId, 'ExtensionRequested')).toMatchObject([
      { late: true, decidedBy: 'ubnd-chair' },
    ]);
    expect(await refused(system, taskId, 'ubnd-leader', races.grant.act)).toBe('chair-decides');
  });

  it('has one order: whatever was received before the level stops it, and after that no level comes', async () => {
    await system.travel.to(local('2026-03-25 07:59').replace('59:00.000Z', '59:57.000Z'));
    await Promise.all(
      everyTask().map(async ([race, taskId], index) => {
        // From three seconds before the level to some three after it, those of one race evenly between.
        await pause(((index % ofEach) * 6500) / ofEach);
        await system.done(taskId, races[race].by, races[race].act);
      }),
    );
    await pause(3000);
    const raced: Record<Race, Set<boolean>> = {
      grant: new Set(),
      withdrawal: new Set(),
      'sign-off': new Set(),
    };
    for (const [race, taskId] of everyTask()) {
      const { ends, level } = races[race];
      const events = await system.events(taskId);
      const end = events.find(({ type }) => type === ends);
      const said = events.filter((event) => event.type === 'Escalated' && event.data.level === level);
      // An act counts from its receipt, however long the decision took. One that was received just after the level may still come first,
      // where the clock of the workflow is two seconds behind: then no level comes at all.
      const inTime = (end?.effectiveAt ?? '') < theLevel;
      const levels = said.map(({ effectiveAt }) => effectiveAt);
      expect([taskId, inTime ? [[]] : [[], [theLevel]]]).toEqual([taskId, expect.arrayContaining([levels])]);
      raced[race].add(levels.length === 0);
      const last = events.findLast(({ type }) => type === 'Escalated')?.version ?? 0;
      expect(last).toBeLessThan(end?.version ?? 0);
    }
    // Some were first and some were second: otherwise nothing was raced.
    for (const race of Object.keys(races) as Race[]) expect([race, raced[race].size]).toEqual([race, 2]);
  });

  it('closes the escalation, and keeps the stretch of lateness and every date', async () => {
    for (const taskId of tasks.grant) {
      const task = (await system.foldedState(taskId)) as Task;
      if (!isIssued(task)) throw new Error('It was never issued.');
      expect(task.due).toEqual({ first: '2026-03-10', current: '2026-04-10', past: ['2026-03-10'] });
      // 11, 12, 13 (3), 16–20 (8), 23, 24 and 25/03.
      expect(latenessOf(task)).toEqual({ spells: 1, days: 11, since: null, voided: 0 });
    }
  });

  it('missed again goes on at the highest level reached, without what lies in the past', async () => {
    await system.travel.to(local('2026-04-21 09:00'));
    for (const taskId of tasks.grant) {
      const reached = (await dataOf(system, taskId, 'Escalated')).filter(
        ({ obligationId, spell }) => obligationId === 'completion-1' && spell === 1,
      ).length;
      const since = (await clockOn(system, taskId, 'completion-1')).filter((line) => line > '2026-03-26');
      expect(since).toEqual([
        // Seven days before Fri 10/04 is Fri 03/04; three is Tue 07/04.
        ...['03', '07', '09', '10'].map((day) => `2026-04-${day} 08:00 remind completion-1 p-kon-dao-head`),
        '2026-04-11 00:00 late completion-1',
        ...(reached === 3
          ? ['2026-04-13 08:00 level 3 completion-1 p-ubnd-chair']
          : [
              '2026-04-13 08:00 level 2 completion-1 p-ubnd-leader',
              // 14–17 and 20/04 run out.
              '2026-04-21 08:00 level 3 completion-1 p-ubnd-chair',
            ]),
      ]);
    }
  });

  it('leaves all six invariants holding', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
