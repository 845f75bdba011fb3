import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verify } from '#event-store';
import { renewSignal, taskWorkflowId } from '#workflows/messages';
import { line, theTask } from '../support/tasks.ts';
import { System } from '../support/system.ts';

describe('a task with more acts than one run takes', () => {
  let system: System;
  const { taskId, issue } = theTask('2026-03-31');
  const runId = async () =>
    (await system.temporal.workflow.getHandle(taskWorkflowId(taskId)).describe()).runId;
  const report = (percent: number) =>
    system.done(taskId, 'kon-dao-staff', {
      ...{ type: 'ReportProgress', percent, summary: `Báo cáo ${percent}` },
      reason: 'Các báo cáo gửi cùng lúc',
    });
  const manyReports = async (from: number, through: number) => {
    const numbers = Array.from({ length: through - from + 1 }, (_, index) => from + index);
    const lane = async () => {
      for (let next = numbers.shift(); next !== undefined; next = numbers.shift()) await report(next % 101);
    };
    await Promise.all([lane(), lane(), lane(), lane(), lane()]);
  };

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.done(taskId, 'ubnd-leader', issue);
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
    await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
  });
  afterAll(() => system.stop());

  it('continues in a new run while acts go on arriving, and loses none', async () => {
    const first = await runId();
    await manyReports(1, 230);
    expect(await runId()).not.toBe(first);
    const reports = (await system.events(taskId)).filter(({ type }) => type === 'ProgressReported');
    expect(reports).toHaveLength(230);
    expect(await system.workflowState(taskId)).toEqual(await system.foldedState(taskId));
  });

  it('continues in a new run when it is asked to, between two acts', async () => {
    const before = await runId();
    await system.temporal.workflow.getHandle(taskWorkflowId(taskId)).signal(renewSignal);
    await system.done(taskId, 'ubnd-leader', { type: 'ReviewProgress', remark: 'Tốt' });
    expect(await runId()).not.toBe(before);
    expect(await system.workflowState(taskId)).toEqual(await system.foldedState(taskId));
  });

  it('keeps its travelled clock: reminders and levels come on their days, once', async () => {
    await system.travel.to('2026-03-25T02:00:00.000Z');
    await manyReports(231, 440);
    await system.travel.to('2026-04-08T02:00:00.000Z');
    const clockActs = (await system.events(taskId)).filter(({ actor }) => actor === 'clock');
    expect(clockActs.map(({ type, effectiveAt }) => `${type} ${effectiveAt}`)).toEqual([
      'Reminded 2026-03-24T01:00:00.000Z',
      'Reminded 2026-03-27T01:00:00.000Z',
      'Reminded 2026-03-30T01:00:00.000Z',
      'Reminded 2026-03-31T01:00:00.000Z',
      'SpellOpened 2026-03-31T17:00:00.000Z',
      'Escalated 2026-04-01T01:00:00.000Z',
      'Escalated 2026-04-07T01:00:00.000Z',
      // The explanation that is asked for with level 2.
      'ObligationOpened 2026-04-07T01:00:00.000Z',
    ]);
    expect(await system.workflowState(taskId)).toEqual(await system.foldedState(taskId));
    expect((await verify(system.owner)).findings).toEqual([]);
  });
});
