import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verify } from '#event-store';
import { commandUpdate, taskWorkflowId } from '#workflows/messages';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

describe('commands that nobody sent through the API, straight into Temporal', () => {
  let system: System;
  const { taskId, issue } = theTask('2026-03-31');
  const actor = { personId: 'p-ubnd-leader', postId: 'ubnd-leader', capacity: 'KT' };
  const forged = (other: object = {}, body: object = { type: 'WithdrawTask', reason: 'x' }) => ({
    ...{ commandId: randomUUID(), streamId: taskId, actor, receivedAt: '2026-03-02T03:00:00.000Z', body },
    ...other,
  });
  const hostile: [string, unknown][] = [
    ['a well-formed one', forged()],
    ['one received far in the future', forged({ receivedAt: '2099-01-01T00:00:00.000Z' })],
    ['one without a time', forged({ receivedAt: 'yesterday' })],
    [
      'one with a broken effective time',
      forged({}, { type: 'WithdrawTask', reason: 'x', effectiveAt: 'soon' }),
    ],
    ['one with half a character', forged({}, { type: 'WithdrawTask', reason: '\ud800' })],
    ['one with a null character', forged({}, { type: 'WithdrawTask', reason: 'a\u0000b' })],
    ['one with a plan that is no plan', forged({}, { type: 'SubmitPlan', lines: 7 })],
    ['one with an act that does not exist', forged({}, { type: 'DropTable' })],
    ['one with a name of a prototype', forged({}, { type: '__proto__' })],
    ['one for another task', forged({ taskId: randomUUID() })],
    ['nothing at all', null],
    ['a word', 'WithdrawTask'],
  ];

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.done(taskId, 'ubnd-leader', issue);
  });
  afterAll(() => system.stop());

  it.each(hostile)('leave no event: %s', async (_, command) => {
    const handle = system.temporal.workflow.getHandle(taskWorkflowId(taskId));
    await expect(handle.executeUpdate(commandUpdate, { args: [command as never] })).rejects.toThrow();
    expect(await system.events(taskId)).toHaveLength(4);
  });

  it('do not make the history longer than acts do', async () => {
    const handle = system.temporal.workflow.getHandle(taskWorkflowId(taskId));
    const { runId } = await handle.describe();
    for (let lot = 0; lot < 15; lot++) {
      const sent = Array.from({ length: 8 }, () =>
        handle.executeUpdate(commandUpdate, { args: [forged() as never] }),
      );
      await Promise.allSettled(sent);
    }
    const now = await handle.describe();
    expect(now.runId).not.toBe(runId);
    expect(now.historyLength).toBeLessThan(400);
  });

  it('leave the task working', async () => {
    await system.done(taskId, 'kon-dao-head', { type: 'AcknowledgeTask' });
    const { raw } = await system.temporal.workflow.getHandle(taskWorkflowId(taskId)).describe();
    expect(raw.pendingWorkflowTask?.attempt ?? 1).toBeLessThanOrEqual(1);
    expect(await system.workflowState(taskId)).toEqual(await system.foldedState(taskId));
    expect((await verify(system.owner)).findings).toEqual([]);
  });
});
