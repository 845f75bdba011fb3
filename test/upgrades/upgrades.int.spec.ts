import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { allowed, fold, isClosed, notIssued, taskDecider } from '#domain';
import type { Task } from '#domain';
import { EventStore } from '#event-store';
import { Organisation } from '#organisation';
import { migrate, resend, startMissing } from '#platform';
import type { Sent } from '#platform';
import { openRelease, recordOf, releases } from '../support/releases.ts';
import { System } from '../support/system.ts';

const clean = { findings: [], rules: [], differences: [] };
const refusal = (sent: Sent) =>
  sent !== 'unknown' && 'outcome' in sent && 'rejected' in sent.outcome
    ? sent.outcome.rejected.code
    : undefined;

describe.each(releases)('the database of release %s, on today’s code', (release) => {
  const { at, states } = recordOf(release);
  const open = Object.values(states).filter((task) => !isClosed(task));
  const waiting = states['left-waiting']?.taskId ?? '';
  let system: System;
  beforeAll(async () => {
    const database = await openRelease(release);
    await migrate(database.url);
    system = await System.start(at, {}, database);
  });
  afterAll(() => system.stop());

  it('is whole, lawful, and shown as it was', async () => {
    const [row] = await system.owner.query<{ units: number }[]>(
      'SELECT count(*)::int AS units FROM org.unit',
    );
    const streams = Object.keys(states).length + (row?.units ?? 0);
    expect(await audit(system.owner)).toMatchObject({ streams, ...clean });
  });

  it('keeps the policy that was in force', async () => {
    const inForce = await system.owner.query('SELECT version FROM org.policy WHERE in_force');
    expect(inForce).toEqual([{ version: 'default-1' }]);
  });

  // Today’s state may have more in it; what it had it still has.
  it.each(Object.entries(states))('folds to the state that was recorded: %s', async (_, recorded) => {
    const events = await new EventStore(system.owner).events(recorded.taskId);
    const then = events.filter(({ version }) => version <= recorded.version);
    expect(fold(notIssued(recorded.taskId), then)).toMatchObject(recorded);
  });

  it('gets a workflow for each open task, in the state of its events, and writes nothing for it', async () => {
    const answer = await startMissing(system.owner, system.workflows);
    // The relay may have been first with the task on which a command was left waiting.
    expect(answer.open).toBe(open.length);
    expect(answer.started).toBeGreaterThanOrEqual(open.length - 1);
    for (const { taskId, version } of open) {
      if (taskId !== waiting) expect(await system.events(taskId)).toHaveLength(version);
      expect(await system.workflowState(taskId)).toEqual(await system.foldedState(taskId));
    }
  });

  it('settles what was left without an outcome', async () => {
    await resend(system.inbox, system.gateway, 0);
    expect(await system.foldedState(waiting)).toMatchObject({ stage: 'in_progress' });
    expect(await system.inbox.unsettled(0, 10)).toEqual([]);
  });

  it('accepts and refuses by today’s rules', async () => {
    const directory = await new Organisation(system.owner).slice(['xa'], ['staff']);
    const staff = { personId: 'p-staff', postId: 'staff', capacity: 'TL' as const };
    for (const { taskId } of open) {
      const task = (await system.foldedState(taskId)) as Task;
      const may = allowed(staff, await system.clock.now(), task, { directory }).includes('ReportProgress');
      const sent = await system.act(taskId, 'staff', {
        type: 'ReportProgress',
        percent: 60,
        summary: 'Tiếp tục',
      });
      expect([taskId, refusal(sent) === undefined]).toEqual([taskId, may]);
    }
  });

  it('goes on with its terms: what falls due comes, once, and is what the rules say', async () => {
    const before = (await audit(system.owner)).events;
    await system.travel.to('2026-04-17T02:00:00.000Z');
    const now = await system.clock.now();
    for (const { taskId } of open) {
      const [next] = taskDecider.agenda((await system.foldedState(taskId)) as Task);
      expect(next === undefined || next.at > now).toBe(true);
    }
    const after = await audit(system.owner);
    expect(after).toMatchObject(clean);
    expect(after.events).toBeGreaterThan(before);
  });
});
