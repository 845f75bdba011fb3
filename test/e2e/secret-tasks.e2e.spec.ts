import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { secretWords } from '#contracts';
import type { TaskCommand } from '#contracts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { ruledBy } from '../support/policy.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const secret = 'Bí mật về phương án khu vực phòng thủ';

describe('a secret task', () => {
  let system: System;
  let leader: Person;
  let head: Person;
  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    await system.server.start();
    leader = await Person.signIn(system.address, 'ubnd-leader');
    head = await Person.signIn(system.address, 'kon-dao-head');
  });
  afterAll(() => system.stop());

  const stub = () => {
    const { taskId, issue } = theTask('2026-03-31');
    const { code, unitId, leaderPostId, dueOn, reportOn, type } = issue;
    return {
      taskId,
      issue: {
        type,
        code,
        unitId,
        leaderPostId,
        dueOn,
        reportOn,
        title: secretWords,
        secrecy: 'secret',
      } as TaskCommand,
    };
  };
  const kept = async (): Promise<number> => {
    const rows = await system.owner.query<unknown[]>('SELECT 1 FROM es.text WHERE body LIKE $1', [
      `%${secret}%`,
    ]);
    return rows.length;
  };
  const codeOf = async (by: Person, taskId: string, body: TaskCommand) =>
    (await by.act(taskId, body)).body['code'];

  it('is refused, and words about it are not kept even so', async () => {
    const { taskId, issue } = stub();
    expect(await codeOf(leader, taskId, issue)).toBe('secret-refused');
    expect(await codeOf(leader, taskId, { ...issue, title: secret } as TaskCommand)).toBe('secret-words');
    expect(await codeOf(leader, taskId, { ...issue, quantity: { measuredIn: 'người' } } as TaskCommand)).toBe(
      'secret-words',
    );
    expect(await kept()).toBe(0);
  });

  it('is a stub where the policy says so: it is owed and done without words', async () => {
    await ruledBy(system.owner, { version: 'stubs', secretTasks: 'stub' });
    const { taskId, issue } = stub();
    expect((await leader.act(taskId, issue)).status).toBe(200);
    expect((await head.get(`/tasks/${taskId}`)).body).toMatchObject({
      secrecy: 'secret',
      title: { text: secretWords },
    });
    expect(await codeOf(head, taskId, { type: 'DeclineTask', reason: secret })).toBe('secret-words');
    expect((await head.act(taskId, { type: 'DeclineTask', reason: secretWords })).status).toBe(200);
    expect(await kept()).toBe(0);
  });

  it('leaves a record in which everything agrees', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
