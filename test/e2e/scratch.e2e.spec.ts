import { execSync } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { it } from '@jest/globals';
import { Person } from '../support/http.ts';
import { byStatus, closedLoop, openLoop, quantile } from '../support/offered.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';
const cpu = () =>
  execSync(
    `ps -eo pid,ppid,time,pcpu,args --sort=-time | head -14 | cut -c1-150; cat /proc/loadavg`,
  ).toString();
it('x', async () => {
  const system = await System.start('2026-03-02T02:00:00.000Z');
  (system.server as unknown as { entry: string }).entry = '/tmp/h/prof/wrap.mjs';
  await system.server.start();
  const staff = await Person.signIn(system.address, 'kon-dao-staff');
  const tasks = Array.from({ length: 60 }, () => theTask('2026-03-31'));
  for (let n = 0; n < tasks.length; n += 10)
    await Promise.all(
      tasks.slice(n, n + 10).map(async ({ taskId, issue }) => {
        await system.done(taskId, 'ubnd-leader', issue);
        await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
      }),
    );
  let t = 0;
  const errors: string[] = [];
  const act = () =>
    staff
      .act(tasks[t++ % 60]!.taskId, { type: 'ReportProgress', percent: 50, summary: 'x' })
      .catch((e: Error) => {
        errors.push(String((e.cause as Error | undefined)?.message ?? e));
        throw e;
      });
  const h = monitorEventLoopDelay();
  h.enable();
  const held = await closedLoop(20, 6, act);
  console.log(
    'held',
    held.perSecond,
    quantile(held.asked, 0.5),
    quantile(held.asked, 0.99),
    h.max / 1e6,
    h.percentile(50) / 1e6,
    cpu(),
  );
  h.reset();
  for (const rate of [100, 200, 300]) {
    const lags: number[] = [];
    let on = true;
    const probe = (async () => {
      while (on) {
        const f = performance.now();
        await fetch(system.address + '/health/live')
          .then((r) => r.text())
          .catch(() => 0);
        lags.push(performance.now() - f);
        await pause(50);
      }
    })();
    const asked = await openLoop(rate, 8, act);
    on = false;
    await probe;
    lags.sort((a, b) => a - b);
    console.log(
      rate,
      byStatus(asked),
      quantile(asked, 0.5),
      quantile(asked, 0.99),
      'jest loop max',
      h.max / 1e6,
      'p50',
      h.percentile(50) / 1e6,
      'live p50',
      lags[lags.length >> 1],
      'max',
      lags.at(-1),
      new Set(errors),
      cpu(),
    );
    h.reset();
    await pause(3000);
  }
  await system.stop();
});
