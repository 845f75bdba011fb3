import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStack } from '#infra/embedded/stack';
import type { Stack } from '#infra/embedded/stack';
import { silentReporter } from '#infra/supervise/reporter';
import { WatchdogRecord } from '#platform';
import { taskWorkflowId } from '#workflows/messages';
import { Person } from '../support/http.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

describe('a task whose closing Temporal has forgotten', () => {
  let stack: Stack;
  let system: System;
  const [forgotten, closed, open] = [theTask('2026-03-31'), theTask('2026-03-30'), theTask('2026-04-29')];
  const commandId = randomUUID();
  const withdrawal = { type: 'WithdrawTask', reason: 'Không còn phù hợp' } as const;

  const describeRun = async ({ taskId }: { taskId: string }) => {
    const { runId, status } = await system.temporal.workflow.getHandle(taskWorkflowId(taskId)).describe();
    return { runId, status: status.name };
  };
  const statusOf = async (task: { taskId: string }) => (await describeRun(task)).status;

  const killTemporal = async () => {
    const { process } = stack.temporal!;
    const gone = new Promise<void>((resolve) => process.onExit(() => resolve()));
    process.kill();
    await gone;
  };

  /** Has Temporal and the API killed while the closing is being written, and the worker when it has been: nobody is left who knows. */
  const closeAndForget = async () => {
    const leader = await Person.signIn(system.address, 'ubnd-leader');
    await system.owner.transaction(async (holder) => {
      await holder.query('SELECT 1 FROM es.stream WHERE stream_id = $1 FOR NO KEY UPDATE', [
        forgotten.taskId,
      ]);
      const answer = leader.act(forgotten.taskId, withdrawal, commandId);
      const waiting = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%es.append%'`;
      while ((await system.owner.query<unknown[]>(waiting)).length === 0) await pause(20);
      await killTemporal();
      await system.server.stop('SIGKILL');
      await expect(answer).rejects.toThrow();
    });
    while (!(await system.inbox.find(commandId))?.outcome) await pause(50);
    await system.worker.stop('SIGKILL');
  };

  let written: number;
  let runs: { runId: string; status: string }[];
  beforeAll(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-closed-'));
    chmodSync(dataDir, 0o755);
    stack = await openStack({
      ...{ dataDir, ports: 'any', namespaces: ['dondoc-test'], restart: false, report: silentReporter },
    });
    system = await System.start('2026-03-02T02:00:00.000Z', {
      TEMPORAL_ADDRESS: stack.temporalAddress,
      WATCHDOG_GRACE_SECONDS: '3',
    });
    await system.server.start();
    for (const { taskId, issue } of [forgotten, closed, open])
      await system.done(taskId, 'ubnd-leader', issue);
    await system.done(closed.taskId, 'ubnd-leader', withdrawal);
    while ((await statusOf(closed)) === 'RUNNING') await pause(100);
    await closeAndForget();
    written = (await system.events(forgotten.taskId)).length;
    await stack.temporal?.process.start();
    runs = await Promise.all([forgotten, closed, open].map(describeRun));
    await system.worker.start();
  });
  afterAll(async () => {
    await system.stop();
    await stack.stop();
    rmSync(stack.dataDir, { recursive: true, force: true });
  });

  it('is closed in the store, and its workflow runs', async () => {
    expect(await system.foldedState(forgotten.taskId)).toMatchObject({ stage: 'withdrawn' });
    expect(runs.map(({ status }) => status)).toEqual(['RUNNING', 'COMPLETED', 'RUNNING']);
  });

  it('loses its workflow to the watchdog', async () => {
    while ((await statusOf(forgotten)) === 'RUNNING') await pause(250);
    expect(await statusOf(forgotten)).toBe('COMPLETED');
    expect(await system.events(forgotten.taskId)).toHaveLength(written);
  }, 60_000);

  it('stands in the record, once; whose workflow is as it should be is left alone', async () => {
    // The watchdog has another round in which to find what is none.
    await pause(11_000);
    const entries = await new WatchdogRecord(system.api).latest(100, null);
    expect(entries).toMatchObject([
      { taskId: forgotten.taskId, obligationId: null, commandId, act: 'EndWorkflow', done: 'woken' },
    ]);
    expect(system.worker.output).toContain(`EndWorkflow (${commandId}) on task ${forgotten.taskId}`);
    expect([await describeRun(closed), await describeRun(open)]).toEqual(runs.slice(1));
  });
});
