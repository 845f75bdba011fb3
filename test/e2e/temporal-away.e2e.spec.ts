import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStack } from '#infra/embedded/stack';
import type { Stack } from '#infra/embedded/stack';
import { silentReporter } from '#infra/supervise/reporter';
import { Person } from '../support/http.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

describe('a Temporal server that is away', () => {
  let stack: Stack;
  let system: System;
  let staff: Person;
  const { taskId, issue } = theTask('2026-03-31', ['2026-03-10']);

  beforeAll(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-away-'));
    chmodSync(dataDir, 0o755);
    stack = await openStack({
      dataDir,
      ports: 'any',
      namespaces: ['dondoc-test'],
      restart: false,
      report: silentReporter,
    });
    system = await System.start('2026-03-10T16:59:40.000Z', { TEMPORAL_ADDRESS: stack.temporalAddress });
    await system.server.start();
    const paper = {
      number: '15/QĐ-UBND',
      issuedOn: '2026-03-02',
      signer: { personId: 'p-ubnd-leader', postId: 'ubnd-leader', capacity: 'KT' as const },
    };
    await system.done(taskId, 'ubnd-monitor', { ...issue, effectiveAt: '2026-03-02T02:00:00.000Z', paper });
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
    staff = await Person.signIn(system.address, 'kon-dao-staff');
    await stack.temporal?.process.stop();
  });
  afterAll(async () => {
    await system.stop();
    await stack.stop();
    rmSync(stack.dataDir, { recursive: true, force: true });
  });

  it('leaves reads as they were, and takes a report in with 202 and a place to look', async () => {
    expect((await staff.get(`/tasks/${taskId}`)).status).toBe(200);
    const answer = await staff.act(taskId, { type: 'ReportProgress', percent: 30, summary: 'Gửi trong hạn' });
    expect(answer.status).toBe(202);
    expect(answer.headers.get('retry-after')).not.toBeNull();
    const look = (answer.headers.get('location') ?? '').replace('/api', '');
    expect((await staff.get(look)).body).toMatchObject({ state: 'received' });
  });

  it('decides it when it is back, as in time although the day is over, without a spell', async () => {
    while ((await system.clock.now()) < '2026-03-10T17:00:05.000Z') await pause(200);
    await stack.temporal?.process.start();
    for (;;) {
      const events = await system.events(taskId);
      if (events.some(({ type }) => type === 'ProgressReported')) break;
      await pause(250);
    }
    const about = (await system.events(taskId)).filter(
      ({ data }) => 'obligationId' in data && data.obligationId === 'report-1',
    );
    expect(about.map(({ type }) => type)).toEqual(['ObligationOpened', 'ObligationEnded']);
  });
});
