import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { TaskCommand } from '#contracts';
import { line, theTask } from '../support/tasks.ts';
import { System } from '../support/system.ts';

const report = (percent: number): TaskCommand => ({ type: 'ReportProgress', percent, summary: 'Tiến độ' });

jest.setTimeout(120_000);

describe('a worker that comes back to many tasks with long histories', () => {
  let system: System;
  const stories = Array.from({ length: 20 }, () => theTask('2026-03-31'));

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await Promise.all(
      stories.map(async ({ taskId, issue }) => {
        await system.done(taskId, 'ubnd-leader', issue);
        await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
        await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
        for (let n = 0; n < 100; n++) await system.done(taskId, 'kon-dao-staff', report(n));
      }),
    );
    await system.worker.stop('SIGKILL');
    await system.worker.start();
  });
  afterAll(() => system.stop());

  it('decides for all of them within seconds', async () => {
    const begun = Date.now();
    const took = stories.map(async ({ taskId }) => {
      await system.done(taskId, 'kon-dao-staff', report(100));
      return Date.now() - begun;
    });
    expect(Math.max(...(await Promise.all(took)))).toBeLessThan(8000);
  });
});
