import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TaskCommand } from '#contracts';
import { verify } from '#event-store';
import { compare } from '#read-models';
import { taskWorkflowId } from '#workflows/messages';
import { Person } from '../support/http.ts';
import type { Answer } from '../support/http.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

const kills = 10;
const tasks = Array.from({ length: 5 }, () => theTask('2026-03-31'));

type Asked = { key: string; taskId: string; answer: Answer | undefined };

describe('a worker that is killed ten times under load', () => {
  let system: System;
  let staff: Person;
  let loading = true;
  const asked: Asked[] = [];

  const ask = async (taskId: string, command: TaskCommand): Promise<void> => {
    const record: Asked = { key: randomUUID(), taskId, answer: undefined };
    asked.push(record);
    record.answer = await staff.act(taskId, command, record.key).catch(() => undefined);
  };
  const client = async (taskId: string): Promise<void> => {
    for (let n = 1; loading; n++)
      await ask(taskId, { type: 'ReportProgress', percent: n % 101, summary: `Báo cáo ${n}` });
  };

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    staff = await Person.signIn(system.address, 'kon-dao-staff');
    for (const { taskId, issue } of tasks) {
      await system.done(taskId, 'ubnd-leader', issue);
      await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
    }
    const clients = tasks.flatMap(({ taskId }) => [client(taskId), client(taskId)]);
    for (let kill = 1; kill <= kills; kill++) {
      await pause(1000 + 150 * kill);
      await system.worker.stop('SIGKILL');
      await system.worker.start();
    }
    loading = false;
    await Promise.all(clients);
    await pause(30_000);
  });
  afterAll(() => system.stop());

  it('has given every command its outcome half a minute later', async () => {
    expect(asked.length).toBeGreaterThan(50);
    expect(await system.inbox.unsettled(0, 100)).toEqual([]);
  });

  it('has lost and doubled nothing: each accepted report is one event, each refused one none', async () => {
    for (const { key, taskId, answer } of asked) {
      const outcome = (await system.inbox.find(key))?.outcome;
      const events = (await system.events(taskId)).filter(({ commandId }) => commandId === key);
      expect(events.filter(({ type }) => type === 'ProgressReported')).toHaveLength(
        outcome && 'accepted' in outcome ? 1 : 0,
      );
      if (answer?.status === 200)
        expect(outcome).toMatchObject({ accepted: { version: answer.body['version'] } });
    }
    expect((await verify(system.owner)).findings).toEqual([]);
    expect(await compare(system.owner)).toEqual([]);
  });

  it('has left no workflow with a problem, and each agrees with its events', async () => {
    for (const { taskId } of tasks) {
      const handle = system.temporal.workflow.getHandle(taskWorkflowId(taskId));
      const { raw } = await handle.describe();
      expect(raw.workflowExecutionInfo?.searchAttributes?.indexedFields ?? {}).not.toHaveProperty(
        'TemporalReportedProblems',
      );
      expect(raw.pendingWorkflowTask?.attempt ?? 1).toBeLessThanOrEqual(1);
      expect(await system.workflowState(taskId)).toEqual(await system.foldedState(taskId));
    }
  });
});
