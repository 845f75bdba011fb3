import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verify } from '#event-store';
import { compare } from '#read-models';
import { line, theTask } from '../support/tasks.ts';
import { System } from '../support/system.ts';

describe('a task, from issue to sign-off', () => {
  let system: System;
  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
  });
  afterAll(() => system.stop());

  it('goes through plan, progress and completion, and stays verifiable', async () => {
    const { taskId, issue } = theTask('2026-03-31');
    expect(await system.act(taskId, 'ubnd-leader', issue)).toEqual({
      outcome: { accepted: { version: 4, changed: true } },
    });
    for (const [postId, body] of [
      ['kon-dao-staff', { type: 'AcknowledgeTask' }],
      ['kon-dao-head', { type: 'SubmitPlan', lines: [line] }],
      ['ubnd-leader', { type: 'ApprovePlan' }],
      ['kon-dao-staff', { type: 'ReportProgress', percent: 60, summary: 'Đã làm 60%' }],
      ['ubnd-leader', { type: 'ReviewProgress', remark: 'Đẩy nhanh' }],
      ['kon-dao-deputy', { type: 'SubmitCompletion', summary: 'Đã xong' }],
      ['ubnd-leader', { type: 'SignOff', grade: 'good' }],
    ] as const) {
      const sent = await system.act(taskId, postId, body as never);
      expect(sent).toMatchObject({ outcome: { accepted: { changed: true } } });
    }
    const acts = (await system.events(taskId))
      .map(({ type }) => type)
      .filter((type) => !type.startsWith('Obligation'));
    expect(acts).toEqual([
      'TaskIssued',
      'TaskAcknowledged',
      'PlanSubmitted',
      'PlanApproved',
      'ProgressReported',
      'ProgressReviewed',
      'CompletionSubmitted',
      'TaskSignedOff',
    ]);
    expect((await verify(system.owner)).findings).toEqual([]);
    expect(await compare(system.owner)).toEqual([]);
  });

  it('answers from the store after its workflow has ended', async () => {
    const { taskId, issue } = theTask('2026-03-31');
    await system.act(taskId, 'ubnd-leader', issue);
    await system.act(taskId, 'ubnd-leader', { type: 'WithdrawTask', reason: 'Không còn phù hợp' });
    const sent = await system.act(taskId, 'kon-dao-head', { type: 'AcknowledgeTask' });
    expect(sent).toMatchObject({
      outcome: { rejected: { code: 'task-closed', details: { lastActBy: 'p-ubnd-leader' } } },
    });
  });

  it('leaves no workflow behind when the issue is refused', async () => {
    const { taskId, issue } = theTask('2026-02-01');
    const sent = await system.act(taskId, 'ubnd-leader', issue);
    expect(sent).toMatchObject({ outcome: { rejected: { code: 'due-date-passed' } } });
    const description = await system.temporal.workflow.getHandle(`task/${taskId}`).describe();
    expect(description.status.name).toBe('COMPLETED');
    expect(await system.events(taskId)).toEqual([]);
  });

  it('takes a command that arrives with the start', async () => {
    const { taskId, issue } = theTask('2026-03-31');
    const [issued, acknowledged] = await Promise.all([
      system.act(taskId, 'ubnd-leader', issue),
      system.act(taskId, 'kon-dao-head', { type: 'AcknowledgeTask' }),
    ]);
    expect(issued).toMatchObject({ outcome: { accepted: { version: 4 } } });
    // Received first, it is refused for good: there was nothing to acknowledge yet.
    expect([
      { outcome: { accepted: { version: 6, changed: true } } },
      { outcome: { rejected: { code: 'not-issued', details: {}, version: 0 } } },
    ]).toContainEqual(acknowledged);
    expect(await system.workflowState(taskId)).toEqual(await system.foldedState(taskId));
  });
});
