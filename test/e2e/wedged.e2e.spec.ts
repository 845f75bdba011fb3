import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NativeConnection, Worker } from '@temporalio/worker';
import { verify } from '#event-store';
import { WatchdogRecord } from '#platform';
import { compare } from '#read-models';
import { taskWorkflowId } from '#workflows/messages';
import { Person } from '../support/http.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const paper = {
  number: '15/QĐ-UBND',
  issuedOn: '2026-03-02',
  signer: { personId: 'p-ubnd-leader', postId: 'ubnd-leader', capacity: 'KT' as const },
};

describe('a workflow that a bad release has wedged', () => {
  let system: System;
  const [due, acted, well] = [theTask('2026-03-31'), theTask('2026-04-30'), theTask('2026-04-29')];
  const commandId = randomUUID();

  const runOf = async ({ taskId }: { taskId: string }) =>
    (await system.temporal.workflow.getHandle(taskWorkflowId(taskId)).describe()).runId;

  const problemOf = async ({ taskId }: { taskId: string }) => {
    const { events } = await system.temporal.workflow.getHandle(taskWorkflowId(taskId)).fetchHistory();
    return events?.map((event) => event.workflowTaskFailedEventAttributes?.failure?.message).find(Boolean);
  };

  /** Has the bad release run the workflows of two tasks for a moment, as the only worker there is. */
  const release = async () => {
    await system.worker.stop();
    const connection = await NativeConnection.connect({ address: system.env['TEMPORAL_ADDRESS'] ?? '' });
    const worker = await Worker.create({
      connection,
      namespace: system.env['TEMPORAL_NAMESPACE'] ?? '',
      taskQueue: system.env['TASK_QUEUE'] ?? '',
      workflowsPath: join(process.cwd(), 'test/support/bad-release.workflow.ts'),
    });
    await worker.runUntil(async () => {
      for (const { taskId } of [due, acted]) {
        const handle = system.temporal.workflow.getHandle(taskWorkflowId(taskId));
        await handle.terminate('The bad release starts it anew.');
        await system.workflows.ensureRunning(taskId);
        while (!(await handle.fetchHistory()).events?.some((event) => event.timerStartedEventAttributes))
          await pause(50);
      }
    });
    await connection.close();
    await system.worker.start();
  };

  let runs: string[];
  beforeAll(async () => {
    // Twenty-five seconds before 08:00 of the day before receipt is due.
    system = await System.start('2026-03-03T00:59:35.000Z', { WATCHDOG_GRACE_SECONDS: '5' });
    for (const { taskId, issue } of [due, acted, well])
      await system.done(taskId, 'ubnd-monitor', { ...issue, effectiveAt: '2026-03-02T02:00:00.000Z', paper });
    await release();
    runs = [await runOf(due), await runOf(acted), await runOf(well)];
    const actor = { personId: 'p-kon-dao-head', postId: 'kon-dao-head', capacity: 'holder' as const };
    const body = { type: 'AcknowledgeTask' as const };
    await system.inbox.receive({ commandId, streamId: acted.taskId, actor, body });
  });
  afterAll(() => system.stop());

  it('fails on the right code again and again, and neither clock nor command gets through', async () => {
    while (!(await problemOf(acted))) await pause(250);
    expect(await problemOf(acted)).toMatch(/nondeterminism|TMPRL1100/i);
    expect((await system.inbox.find(commandId))?.outcome).toBeNull();
  });

  it('is rebuilt from the store: the command gets its outcome, the reminder comes once, with its own time', async () => {
    while (!(await system.inbox.find(commandId))?.outcome) await pause(250);
    expect((await system.inbox.find(commandId))?.outcome).toMatchObject({ accepted: { changed: true } });
    const reminders = async () => (await system.events(due.taskId)).filter(({ type }) => type === 'Reminded');
    while ((await reminders()).length === 0) await pause(250);
    expect((await reminders()).map(({ effectiveAt }) => effectiveAt)).toEqual(['2026-03-03T01:00:00.000Z']);
    for (const { taskId } of [due, acted, well])
      expect(await system.workflowState(taskId)).toEqual(await system.foldedState(taskId));
    expect((await verify(system.owner)).findings).toEqual([]);
    expect(await compare(system.owner)).toEqual([]);
  });

  it('alone is ended; who sleeps well is left in peace', async () => {
    expect(await runOf(due)).not.toBe(runs[0]);
    expect(await runOf(acted)).not.toBe(runs[1]);
    expect(await runOf(well)).toBe(runs[2]);
  });

  it('stands in the record: first woken, then rebuilt, for which act and why', async () => {
    const entries = (await new WatchdogRecord(system.api).latest(100, null)).toReversed();
    const of = ({ taskId }: { taskId: string }) => entries.filter((entry) => entry.taskId === taskId);
    expect(of(due)).toMatchObject([
      {
        obligationId: 'acknowledge-1',
        act: 'Remind',
        dueAt: new Date('2026-03-03T01:00:00.000Z'),
        done: 'woken',
      },
      {
        obligationId: 'acknowledge-1',
        act: 'Remind',
        done: 'rebuilt',
        why: expect.stringMatching(/failed \d+ times/),
      },
    ]);
    expect(of(acted)).toMatchObject([
      { commandId, obligationId: null, act: 'AcknowledgeTask', done: 'woken' },
      { commandId, act: 'AcknowledgeTask', done: 'rebuilt' },
    ]);
  });

  it('is told to auditors and administrators, page by page, and to nobody else', async () => {
    await system.server.start();
    const [auditor, head] = await Promise.all(
      ['ubnd-auditor', 'kon-dao-head'].map((login) => Person.signIn(system.address, login)),
    );
    const first = await auditor!.get('/watchdog?limit=3');
    expect(first.body['items']).toMatchObject([{ done: 'rebuilt' }, {}, {}]);
    const rest = await auditor!.get(`/watchdog?limit=3&cursor=${String(first.body['next'])}`);
    expect(rest.body).toMatchObject({ items: [{ done: 'woken' }], next: null });
    expect((await head!.get('/watchdog')).status).toBe(403);
  });

  it('and the record can be added to by the worker, and changed by nobody', async () => {
    await expect(system.api.query('INSERT INTO ops.watchdog DEFAULT VALUES')).rejects.toThrow(
      /permission denied/,
    );
    await expect(system.owner.query('UPDATE ops.watchdog SET why = $1', [''])).rejects.toThrow(/refused/);
    await expect(system.owner.query('DELETE FROM ops.watchdog')).rejects.toThrow(/refused/);
    await expect(system.owner.query('TRUNCATE ops.watchdog')).rejects.toThrow(/refused/);
  });
});
