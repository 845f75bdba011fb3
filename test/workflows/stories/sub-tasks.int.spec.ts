import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isClosed, isIssued } from '#domain';
import type { Task } from '#domain';
import type { CommandOf, TaskCommand } from '#contracts';
import { createDatabase } from '../../support/database.ts';
import { local } from '../../support/domain/time.ts';
import { brokenInvariants } from '../../support/invariants.ts';
import { withVillages } from '../../support/organisation.ts';
import { dataOf, refused, taskInHand } from '../../support/stories.ts';
import { System } from '../../support/system.ts';
import { line, theTask } from '../../support/tasks.ts';

const reason = 'Mưa lũ kéo dài';
const rounds = 6;

describe('a commune has a village do a part of its task', () => {
  let system: System;

  const subTask = (parentTaskId: string, more: Partial<CommandOf<'IssueTask'>> = {}) => ({
    ...theTask('2026-03-26').issue,
    ...{ code: `ĐT-01.${randomUUID().slice(0, 4)}`, unitId: 'thon-1', leaderPostId: 'kon-dao-head' },
    ...{ parentTaskId, ...more },
  });
  const issued = async (parentTaskId: string, more?: Partial<CommandOf<'IssueTask'>>): Promise<string> => {
    const taskId = randomUUID();
    await system.done(taskId, 'kon-dao-head', subTask(parentTaskId, more));
    return taskId;
  };
  const outcomeOf = async (taskId: string, postId: string, body: TaskCommand) => {
    const sent = await system.act(taskId, postId, body);
    if (sent === 'unknown' || 'failed' in sent) throw new Error(`Undecided: ${JSON.stringify(sent)}`);
    return 'accepted' in sent.outcome ? 'accepted' : sent.outcome.rejected.code;
  };
  const finished = async (taskId: string, by: string, leader: string) => {
    await system.done(taskId, by, { type: 'SubmitPlan', lines: [line] });
    await system.done(taskId, leader, { type: 'ApprovePlan' });
    await system.done(taskId, by, { type: 'SubmitCompletion', summary: 'Đã xong' });
    await system.done(taskId, leader, { type: 'SignOff', grade: 'good' });
  };
  const folded = async (taskId: string) => {
    const task = (await system.foldedState(taskId)) as Task;
    if (!isIssued(task)) throw new Error('It was never issued.');
    return task;
  };
  const reportedAsDone = async () => {
    const parent = await taskInHand(system, '2026-03-31');
    await system.done(parent, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã xong' });
    return parent;
  };

  beforeAll(async () => {
    const start = local('2026-03-02 09:00');
    system = await System.start(start, {}, await createDatabase(start, withVillages));
  });
  afterAll(() => system.stop());

  it('which is below it, due before it, and closed before it', async () => {
    const parent = await taskInHand(system, '2026-03-31');
    const child = await issued(parent);
    expect(await dataOf(system, child, 'TaskIssued')).toMatchObject([
      { authorityId: 'ubnd', parent: { taskId: parent, unitId: 'kon-dao', depth: 1 } },
    ]);
    expect(await outcomeOf(randomUUID(), 'kon-dao-head', subTask(randomUUID()))).toBe('unknown-parent');
    expect(await outcomeOf(randomUUID(), 'kon-dao-head', subTask(parent, { unitId: 'noi-vu' }))).toBe(
      'not-below',
    );
    const late = subTask(parent, { dueOn: '2026-03-30' });
    expect(await outcomeOf(randomUUID(), 'kon-dao-head', late)).toBe('past-parent');
    await system.done(parent, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã xong' });
    expect(await refused(system, parent, 'ubnd-leader', { type: 'SignOff', grade: 'good' })).toBe(
      'sub-tasks-open',
    );
    await finished(child, 'thon-1-head', 'kon-dao-head');
    await system.done(parent, 'ubnd-leader', { type: 'SignOff', grade: 'good' });
    expect(
      await refused(system, child, 'kon-dao-head', { type: 'ReopenTask', dueOn: '2026-03-30', reason }),
    ).toBe('parent-closed');
  });

  it('which the leader closes over it by a waiver alone, and it goes on', async () => {
    const parent = await taskInHand(system, '2026-03-31');
    const child = await issued(parent);
    await system.done(parent, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã xong' });
    await system.done(parent, 'ubnd-leader', { type: 'SignOff', grade: 'good', waiver: { reason } });
    expect(await dataOf(system, parent, 'TaskSignedOff')).toMatchObject([
      { waiver: { subTaskIds: [child] } },
    ]);
    await finished(child, 'thon-1-head', 'kon-dao-head');
  });

  it('never is signed off over a sub-task that is issued at the same moment', async () => {
    const seen = new Set<string>();
    for (let n = 0; n < rounds; n += 1) {
      const parent = await taskInHand(system, '2026-03-31');
      const child = randomUUID();
      const issue = () => outcomeOf(child, 'kon-dao-head', subTask(parent));
      // The result is sent and signed off while the sub-task is on its way: in hand, waiting for the leader, or closed.
      const close = async () => {
        await system.done(parent, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã xong' });
        return outcomeOf(parent, 'ubnd-leader', { type: 'SignOff', grade: 'good' });
      };
      const [first, second] = await Promise.all([issue(), close()]);
      expect([
        ['accepted', 'sub-tasks-open'],
        ['parent-not-in-hand', 'accepted'],
      ]).toContainEqual([first, second]);
      seen.add(first);
    }
    expect(seen.size).toBeGreaterThan(0);
  });

  it('never reopens a sub-task under a parent that is signed off at the same moment', async () => {
    for (let n = 0; n < rounds; n += 1) {
      const parent = await taskInHand(system, '2026-03-31');
      const child = await issued(parent);
      await finished(child, 'thon-1-head', 'kon-dao-head');
      await system.done(parent, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã xong' });
      const both = await Promise.all([
        outcomeOf(child, 'kon-dao-head', { type: 'ReopenTask', dueOn: '2026-03-30', reason }),
        outcomeOf(parent, 'ubnd-leader', { type: 'SignOff', grade: 'good' }),
      ]);
      expect([
        ['accepted', 'sub-tasks-open'],
        ['parent-closed', 'accepted'],
      ]).toContainEqual(both);
      const [isOpen, isOver] = [!isClosed(await folded(child)), isClosed(await folded(parent))];
      expect(isOpen && isOver).toBe(false);
    }
  });

  it('never gives a sub-task a date beyond the one that its parent gets at the same moment', async () => {
    for (let n = 0; n < rounds; n += 1) {
      const parent = await taskInHand(system, '2026-03-31');
      const child = await issued(parent, { dueOn: '2026-03-20' });
      const [later] = await Promise.all([
        outcomeOf(child, 'kon-dao-head', { type: 'AmendTask', dueOn: '2026-03-30', reason }),
        outcomeOf(parent, 'ubnd-leader', { type: 'AmendTask', dueOn: '2026-03-25', reason }),
      ]);
      // Either the sub-task came first, and its parent was moved over it, or it was refused.
      const events = await system.events(parent);
      const moved = events.find(({ type }) => type === 'TaskAmended');
      const amended = (await system.events(child)).find(({ type }) => type === 'TaskAmended');
      expect(['accepted', 'past-parent']).toContain(later);
      expect(amended === undefined).toBe(later === 'past-parent');
      expect(moved).toBeDefined();
    }
  });

  it('takes all of this at once, for many sub-tasks of one parent', async () => {
    const parent = await reportedAsDone();
    await system.done(parent, 'ubnd-leader', { type: 'ReturnCompletion', reason });
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => outcomeOf(randomUUID(), 'kon-dao-head', subTask(parent))),
    );
    expect(new Set(outcomes)).toEqual(new Set(['accepted']));
  });

  it('leaves all six invariants holding', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
