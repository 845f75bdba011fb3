import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import type { DataSource } from 'typeorm';
import type { TaskCommand } from '#contracts';
import { decide, fold, isClosed, notIssued, place } from '#domain';
import { connectAs, resend, resendAll, startMissing } from '#platform';
import { taskWorkflowId } from '#workflows/messages';
import type { TaskActivities } from '#workflows/activities';
import { streamActivities } from '../../apps/worker/src/activities/stream.activities.ts';
import { line, theTask } from '../support/tasks.ts';
import { System } from '../support/system.ts';

describe('a workflow that was terminated', () => {
  let system: System;
  const { taskId, issue } = theTask('2026-03-31');
  const terminate = () => system.temporal.workflow.getHandle(taskWorkflowId(taskId)).terminate('test');
  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.done(taskId, 'ubnd-leader', issue);
  });
  afterAll(() => system.stop());

  it('is started again from the store, with the same state and nothing said twice', async () => {
    const before = await system.events(taskId);
    await terminate();
    expect(await startMissing(system.owner, system.workflows)).toEqual({ open: 1, started: 1 });
    expect(await system.workflowState(taskId)).toEqual(await system.foldedState(taskId));
    expect(await startMissing(system.owner, system.workflows)).toEqual({ open: 1, started: 0 });
    expect(await system.events(taskId)).toEqual(before);
  });

  it('comes back by itself with the next act on the task', async () => {
    await terminate();
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
    expect(await system.workflowState(taskId)).toEqual(await system.foldedState(taskId));
  });

  it('decides what the inbox still holds, once', async () => {
    await terminate();
    const actor = { personId: 'p-ubnd-leader', postId: 'ubnd-leader', capacity: 'KT' as const };
    const commandId = randomUUID();
    await system.inbox.receive({ commandId, streamId: taskId, actor, body: { type: 'ApprovePlan' } });
    expect(await resend(system.inbox, system.gateway, 0)).toBe(1);
    expect(await resend(system.inbox, system.gateway, 0)).toBe(0);
    expect((await system.inbox.find(commandId))?.outcome).toMatchObject({ accepted: { changed: true } });
    expect((await system.events(taskId)).filter(({ type }) => type === 'PlanApproved')).toHaveLength(1);
  });

  it('decides all that the inbox holds, however many rounds that takes', async () => {
    const actor = { personId: 'p-kon-dao-head', postId: 'kon-dao-head', capacity: 'holder' as const };
    for (const percent of [10, 20, 30, 40, 50]) {
      const body = { type: 'ReportProgress' as const, percent, summary: `Đạt ${percent}%` };
      await system.inbox.receive({ commandId: randomUUID(), streamId: taskId, actor, body });
    }
    expect(await resendAll(system.inbox, system.gateway, 2)).toBe(5);
    expect(await system.inbox.unsettled(0, 10)).toEqual([]);
  });
});

describe('a workflow that does not know what the store has', () => {
  let system: System;
  let worker: DataSource;
  const { taskId, issue } = theTask('2026-03-31');
  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    worker = await connectAs('worker', system.url);
    await system.done(taskId, 'ubnd-leader', issue);
  });
  afterAll(async () => {
    await worker.destroy();
    await system.stop();
  });

  /** As after an Update that Temporal lost when it was killed: decided and written, and the workflow’s history has no trace of it. */
  const writeBehindItsBack = async (postId: string, body: TaskCommand) => {
    const actor = { personId: `p-${postId}`, postId, capacity: 'holder' as const };
    const receipt = await system.inbox.receive({ commandId: randomUUID(), streamId: taskId, actor, body });
    if (!('row' in receipt)) throw new Error(`The act was not kept: ${receipt.kind}.`);
    const { command } = receipt.row;
    const activities = streamActivities(worker) as TaskActivities;
    const { events, calendar, policy, directory } = await activities.load(taskId, 'task');
    const before = fold(notIssued(taskId), events);
    const decision = decide(command, before, { calendar, policy, directory });
    if ('rejection' in decision) throw new Error(decision.rejection.code);
    const after = fold(before, place(decision.events, taskId, before.version));
    await activities.append({
      kind: 'task',
      ...{ streamId: taskId, expectedVersion: before.version, directoryVersion: directory.version, command },
      ...{ due: null, events: decision.events, closed: isClosed(after), after },
      outcome: { accepted: { version: after.version, changed: true } },
    });
  };
  const isRunning = async () =>
    (await system.temporal.workflow.getHandle(taskWorkflowId(taskId)).describe()).status.name === 'RUNNING';

  it('learns it when it is woken, and sets its timer by it', async () => {
    await writeBehindItsBack('kon-dao-head', { type: 'SubmitPlan', lines: [line] });
    expect(await system.workflowState(taskId)).not.toEqual(await system.foldedState(taskId));
    await system.workflows.wake(taskId);
    while (!isDeepStrictEqual(await system.workflowState(taskId), await system.foldedState(taskId)))
      await new Promise((resolve) => setTimeout(resolve, 100));
  });

  it('ends when it is woken and its task is closed', async () => {
    await writeBehindItsBack('ubnd-leader', { type: 'WithdrawTask', reason: 'Không còn cần' });
    expect(await isRunning()).toBe(true);
    await system.workflows.wake(taskId);
    while (await isRunning()) await new Promise((resolve) => setTimeout(resolve, 100));
  });
});

describe('a worker that is away while things fall due', () => {
  let system: System;
  const { taskId, issue } = theTask('2026-03-31', ['2026-03-10']);
  beforeAll(async () => {
    system = await System.start('2026-03-10T16:59:50.000Z');
    await system.done(taskId, 'ubnd-monitor', {
      ...issue,
      effectiveAt: '2026-03-02T02:00:00.000Z',
      paper: {
        number: '15/QĐ-UBND',
        issuedOn: '2026-03-02',
        signer: { personId: 'p-ubnd-leader', postId: 'ubnd-leader', capacity: 'KT' },
      },
    });
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
  });
  afterAll(() => system.stop());

  it('counts a report received in time as in time, however late it is decided', async () => {
    await system.worker.stop('SIGKILL');
    const actor = { personId: 'p-kon-dao-staff', postId: 'kon-dao-staff', capacity: 'TL' as const };
    const body = { type: 'ReportProgress' as const, percent: 40, summary: 'Báo cáo đúng hạn' };
    await system.inbox.receive({ commandId: randomUUID(), streamId: taskId, actor, body });
    // The report was due at 24:00, seventeen hours UTC: the clock passes it while nobody is there to decide.
    while ((await system.clock.now()) < '2026-03-10T17:00:02.000Z')
      await new Promise((resolve) => setTimeout(resolve, 200));
    await system.worker.start();
    await startMissing(system.owner, system.workflows);
    for (;;) {
      const events = await system.events(taskId);
      if (events.some(({ type }) => type === 'ProgressReported')) break;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const events = await system.events(taskId);
    const aboutReport = events.filter(
      ({ data }) => 'obligationId' in data && data.obligationId === 'report-1',
    );
    expect(aboutReport.map(({ type }) => type)).toEqual(['ObligationOpened', 'ObligationEnded']);
  });
});
