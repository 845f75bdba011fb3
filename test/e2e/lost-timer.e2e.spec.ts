import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStack } from '#infra/embedded/stack';
import type { Stack } from '#infra/embedded/stack';
import { silentReporter } from '#infra/supervise/reporter';
import { connectOwner, WatchdogRecord } from '#platform';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

describe('a timer that Temporal has lost', () => {
  let stack: Stack;
  let system: System;
  const { taskId, issue } = theTask('2026-03-31');

  beforeAll(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-timer-'));
    chmodSync(dataDir, 0o755);
    stack = await openStack({
      ...{ dataDir, ports: 'any', namespaces: ['dondoc-test'], restart: false, report: silentReporter },
    });
    // Fifteen seconds before 08:00 of the day before receipt is due.
    system = await System.start('2026-03-03T00:59:45.000Z', {
      TEMPORAL_ADDRESS: stack.temporalAddress,
      WATCHDOG_GRACE_SECONDS: '5',
    });
    const paper = {
      number: '15/QĐ-UBND',
      issuedOn: '2026-03-02',
      signer: { personId: 'p-ubnd-leader', postId: 'ubnd-leader', capacity: 'KT' as const },
    };
    await system.done(taskId, 'ubnd-monitor', { ...issue, effectiveAt: '2026-03-02T02:00:00.000Z', paper });
    const temporal = await connectOwner(stack.databaseUrl('temporal'));
    await temporal.query('DELETE FROM timer_tasks');
    await temporal.destroy();
  });
  afterAll(async () => {
    await system.stop();
    await stack.stop();
    rmSync(stack.dataDir, { recursive: true, force: true });
  });

  it('is made good by the watchdog: the reminder comes, once, with its own time', async () => {
    const reminders = async () => (await system.events(taskId)).filter(({ type }) => type === 'Reminded');
    while ((await system.clock.now()) < '2026-03-03T01:00:03.000Z') await pause(200);
    expect(await reminders()).toEqual([]);
    while ((await reminders()).length === 0) await pause(250);
    await pause(12_000);
    expect((await reminders()).map(({ effectiveAt }) => effectiveAt)).toEqual(['2026-03-03T01:00:00.000Z']);
    const entries = await new WatchdogRecord(system.api).latest(100, null);
    expect(entries).toMatchObject([
      {
        taskId,
        obligationId: 'acknowledge-1',
        act: 'Remind',
        dueAt: new Date('2026-03-03T01:00:00.000Z'),
        done: 'woken',
      },
    ]);
    expect(system.worker.output).toContain(`Remind on acknowledge-1 of task ${taskId}`);
    expect(await system.workflowState(taskId)).toEqual(await system.foldedState(taskId));
  });
});
