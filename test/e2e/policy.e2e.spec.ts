import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PolicyList, PolicyView } from '#contracts';
import type { TaskEvent } from '#contracts';
import { audit } from '#audit';
import { default2 } from '#domain';
import { Person } from '../support/http.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const key = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });

const shorterPlans = {
  version: 'dak-to-2026.1',
  paper: { number: '21/QĐ-UBND', issuedOn: '2026-02-27', issuedBy: 'UBND huyện' },
  base: 'default-2',
  policy: {
    terms: { plan: 5 },
    signatories: [{ acts: ['SignOff'], of: [{ role: 'leader' }, { postId: 'ubnd-chair' }] }],
  },
};

describe('a policy version', () => {
  let system: System;
  let administrator: Person;
  let leader: Person;
  const before = theTask('2026-06-30');
  const after = theTask('2026-06-30');
  const backAgain = theTask('2026-06-30');

  beforeAll(async () => {
    // Mon 02/03/2026, 09:00.
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    administrator = await Person.signIn(system.address, 'ubnd-administrator');
    leader = await Person.signIn(system.address, 'ubnd-leader');
    expect((await leader.act(before.taskId, before.issue)).status).toBe(200);
  });
  afterAll(() => system.stop());

  const enter = (body: unknown, headers = key()) => administrator.post('/policies', body, headers);
  const putInForce = (version: string, headers = key()) =>
    administrator.post(`/policies/${version}/application`, {}, headers);
  const ofTask = async (taskId: string) => {
    const events = await system.events(taskId);
    const issued = events[0] as TaskEvent<'TaskIssued'>;
    const plan = events.find(
      (event) => event.type === 'ObligationOpened' && event.data.kind === 'plan',
    ) as TaskEvent<'ObligationOpened'>;
    return { version: issued.data.policy.version, planBy: plan.data.schedule.dueOn };
  };

  it('comes with the product: a new installation goes by default-2', async () => {
    const { items } = PolicyList.parse((await leader.get('/policies')).body);
    expect(items.map(({ version, inForce, enteredBy }) => ({ version, inForce, enteredBy }))).toEqual([
      { version: 'default-2', inForce: true, enteredBy: null },
      { version: 'default-1', inForce: false, enteredBy: null },
    ]);
    // 10 working days from Mon 02/03: Mon 16/03.
    expect(await ofTask(before.taskId)).toEqual({ version: 'default-2', planBy: '2026-03-16' });
  });

  it('is entered once, by an administrator', async () => {
    expect(await leader.post('/policies', shorterPlans, key())).toMatchObject({ status: 403 });
    const once = key();
    const entered = await enter(shorterPlans, once);
    expect(entered).toMatchObject({
      status: 200,
      body: {
        ...{ version: 'dak-to-2026.1', base: 'default-2', inForce: false, application: null },
        ...{ paper: shorterPlans.paper, enteredBy: { personId: 'p-ubnd-administrator' } },
      },
    });
    expect((await enter(shorterPlans, once)).body).toEqual(entered.body);
    expect(await enter({ ...shorterPlans, policy: {} }, once)).toMatchObject({
      ...{ status: 422, body: { code: 'idempotency-key-reused' } },
    });
    expect(await enter(shorterPlans)).toMatchObject({ status: 409, body: { code: 'policy-exists' } });
    expect(await enter({ ...shorterPlans, version: 'x', base: 'x' })).toMatchObject({
      ...{ status: 404, body: { code: 'unknown-policy' } },
    });
  });

  it('is refused place by place where it cannot stand', async () => {
    const wrong = { ...shorterPlans, version: 'wrong' };
    const misspelt = { terms: { plan: -1, plam: 3 }, sendAtMinute: null };
    expect(await enter({ ...wrong, policy: misspelt })).toMatchObject({
      status: 400,
      body: {
        code: 'invalid-request',
        errors: expect.arrayContaining([
          { path: 'policy.terms.plan', message: expect.any(String) as unknown },
          {
            path: 'policy.terms',
            message: expect.stringContaining('plam') as unknown,
          },
          { path: 'policy.sendAtMinute', message: expect.any(String) as unknown },
        ]) as unknown,
      },
    });
    const twice = { acts: ['SignOff'], of: [{ role: 'leader' }, { postId: 'ubnd-nobody' }] };
    expect(
      await enter({ ...wrong, policy: { signatories: [...shorterPlans.policy.signatories, twice] } }),
    ).toMatchObject({
      status: 422,
      body: {
        code: 'policy-not-valid',
        errors: [
          { path: 'policy.signatories.1.of.1.postId', fault: 'unknown-post' },
          { path: 'policy.signatories.1.acts.0', fault: 'act-twice' },
        ],
      },
    });
    const { version: _, ...whole } = default2;
    const nameless = { version: 'whole', paper: shorterPlans.paper, policy: { ...whole, terms: undefined } };
    expect(await enter(nameless)).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
  });

  it('says what it changes in the one in force, or in another', async () => {
    const view = PolicyView.parse((await leader.get('/policies/dak-to-2026.1')).body);
    expect(view).toMatchObject({ comparedWith: 'default-2', policy: { terms: { plan: 5, acknowledge: 2 } } });
    expect(view.differences).toEqual([
      { path: 'signatories', before: null, after: shorterPlans.policy.signatories },
      { path: 'terms.plan', before: 10, after: 5 },
    ]);
    const other = await leader.get('/policies/default-2?comparedWith=default-1');
    expect(PolicyView.parse(other.body).differences).toContainEqual({
      ...{ path: 'urgent.plan', before: null, after: 3 },
    });
  });

  it('never changes once it was entered, not even for the owner of the database', async () => {
    await expect(
      system.owner.query(`UPDATE org.policy SET body = '{}' WHERE version = 'dak-to-2026.1'`),
    ).rejects.toThrow('never changes');
    await expect(system.owner.query('DELETE FROM org.policy')).rejects.toThrow('refused');
    await expect(system.api.query('UPDATE org.policy SET in_force = true')).rejects.toThrow(
      'permission denied',
    );
  });

  it('holds for what is issued once it is in force, and for nothing before', async () => {
    const once = key();
    const applied = await putInForce('dak-to-2026.1', once);
    expect(applied).toMatchObject({
      status: 200,
      body: {
        inForce: true,
        application: {
          application: 1,
          appliedAt: expect.stringContaining('2026-03-02') as unknown,
          appliedBy: { personId: 'p-ubnd-administrator' },
        },
      },
    });
    expect((await putInForce('dak-to-2026.1', once)).body).toEqual(applied.body);
    expect(await putInForce('default-1', once)).toMatchObject({
      ...{ status: 422, body: { code: 'idempotency-key-reused' } },
    });
    expect(await putInForce('dak-to-2026.1')).toMatchObject({
      ...{ status: 409, body: { code: 'policy-in-force' } },
    });
    expect((await leader.act(after.taskId, after.issue)).status).toBe(200);
    // 5 working days from Mon 02/03: Mon 09/03.
    expect(await ofTask(after.taskId)).toEqual({ version: 'dak-to-2026.1', planBy: '2026-03-09' });
    // The task from before is amended, and still goes by its own.
    const amendment = { type: 'AmendTask', dueOn: '2026-07-31', reason: 'Gia hạn chung' } as const;
    expect((await leader.act(before.taskId, amendment)).status).toBe(200);
    expect(await ofTask(before.taskId)).toEqual({ version: 'default-2', planBy: '2026-03-16' });
    expect(await system.foldedState(before.taskId)).toMatchObject({ policy: { version: 'default-2' } });
  });

  it('may give way to one that was in force before', async () => {
    expect((await putInForce('default-2')).status).toBe(200);
    expect(await putInForce('dak-to-2026.1')).toMatchObject({ body: { application: { application: 3 } } });
    expect((await putInForce('default-2')).status).toBe(200);
    expect((await leader.act(backAgain.taskId, backAgain.issue)).status).toBe(200);
    expect((await ofTask(backAgain.taskId)).version).toBe('default-2');
    await expect(system.owner.query('DELETE FROM org.policy_application')).rejects.toThrow('refused');
  });

  it('is held to what was entered and put in force by the audit', async () => {
    const clean = { findings: [], rules: [], differences: [] };
    expect(await audit(system.owner)).toMatchObject(clean);
    const forged = async (...statements: string[]) => {
      const runner = system.owner.createQueryRunner();
      await runner.startTransaction();
      try {
        for (const table of ['policy', 'policy_application', 'calendar'])
          await runner.query(`ALTER TABLE org.${table} DISABLE TRIGGER ALL`);
        for (const statement of statements) await runner.query(statement);
        return (await audit(runner.manager)).rules;
      } finally {
        await runner.rollbackTransaction();
        await runner.release();
      }
    };
    const where = `WHERE version = 'dak-to-2026.1'`;
    const changed = [{ table: 'policy', version: 'dak-to-2026.1', problem: { code: 'rule-changed' } }];
    const paper = `UPDATE org.policy SET paper = paper || '{"number": "22/QĐ-UBND"}' ${where}`;
    expect(await forged(paper)).toEqual(changed);
    expect(await forged(`UPDATE org.policy SET entered_by = NULL ${where}`)).toEqual(changed);
    expect(await forged(`UPDATE org.policy SET entry_id = NULL ${where}`)).toEqual(changed);
    const terms = `UPDATE org.policy SET body = jsonb_set(body, '{terms,plan}', '99') ${where}`;
    expect(await forged(terms)).toEqual(expect.arrayContaining(changed));
    const inForce = 'dak-to-2026.1';
    const put = [
      `UPDATE org.policy SET in_force = false`,
      `UPDATE org.policy SET in_force = true WHERE version = '${inForce}'`,
    ];
    const problem = { code: 'rule-out-of-force', last: 'default-2' };
    expect(await forged(...put)).toEqual([{ table: 'policy', version: inForce, problem }]);
  });
});
