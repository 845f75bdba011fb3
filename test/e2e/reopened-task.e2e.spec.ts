import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { MyObligations, TaskView } from '#contracts';
import { WatchdogRecord } from '#platform';
import { taskWorkflowId } from '#workflows/messages';
import { brokenInvariants } from '../support/invariants.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { ruledBy } from '../support/policy.ts';
import { clockOn, refused } from '../support/stories.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

const done = { type: 'SubmitCompletion', summary: 'Đã hoàn thành' } as const;

/**
 * A task of two products, due on Tue 31/03/2026, which the office verifies. It is signed off, and its workflow ends. An inspection finds
 * the second product wrong: on Mon 20/04 the task is reopened.
 */
describe('a task that was signed off and is reopened', () => {
  const { taskId, issue } = theTask('2026-03-31');
  let system: System;
  let leader: Person;
  let monitor: Person;
  let head: Person;

  const standing = async () =>
    (await system.temporal.workflow.getHandle(taskWorkflowId(taskId)).describe()).status.name;
  const closedOnes = async () =>
    (await new WatchdogRecord(system.owner).closings(null, 0, 10)).map((one) => one.taskId);
  const view = async () => TaskView.parse((await leader.get(`/tasks/${taskId}`)).body);

  const accept = async (person: Person, body: Parameters<Person['act']>[1]) => {
    const answer = await person.actAndWait(taskId, body);
    if (answer.status !== 200) throw new Error(`${body.type}: ${JSON.stringify(answer.body)}`);
  };
  const ofTheOffice = async () =>
    MyObligations.parse((await monitor.get('/me/obligations')).body).owed.map((one) => one.obligationId);

  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    await system.server.start();
    await ruledBy(system.owner, { version: 'two-steps', verification: { unitId: 'ubnd', term: 3 } });
    [leader, monitor, head] = [
      await Person.signIn(system.address, 'ubnd-leader'),
      await Person.signIn(system.address, 'ubnd-monitor'),
      await Person.signIn(system.address, 'kon-dao-head'),
    ];
    await accept(leader, { ...issue, products: [{ product: 'Báo cáo' }, { product: 'Bản đồ' }] });
    await accept(head, { type: 'SubmitPlan', lines: [line] });
    await accept(leader, { type: 'ApprovePlan' });
    await system.travel.to(local('2026-03-25 09:00'));
    await accept(head, { ...done, products: [1] });
  });
  afterAll(() => system.stop());

  it('was verified first: the office owed it, and the leader had to wait for its findings', async () => {
    expect(await ofTheOffice()).toEqual(['verify-1']);
    const early = await leader.actAndWait(taskId, {
      type: 'ReturnProducts',
      products: [2],
      reason: 'Chưa đạt',
    });
    expect(early).toMatchObject({ status: 422, body: { code: 'product-not-submitted' } });
    await accept(head, done);
    expect(await leader.actAndWait(taskId, { type: 'AcceptProducts', products: [1] })).toMatchObject({
      status: 409,
      body: { code: 'verification-awaited' },
    });
    await accept(monitor, { type: 'VerifyCompletion', finding: 'meets', remark: 'Đủ hai sản phẩm' });
    expect(await ofTheOffice()).toEqual([]);
  });

  it('was accepted product by product, and its workflow ended with the sign-off', async () => {
    await accept(leader, { type: 'AcceptProducts', products: [1] });
    expect((await view()).products.map(({ state }) => state)).toEqual(['accepted', 'submitted']);
    await accept(leader, { type: 'SignOff', grade: 'good' });
    await system.travel.to(local('2026-04-20 10:00'));
    expect(await standing()).toBe('COMPLETED');
    expect(await closedOnes()).toEqual([taskId]);
    expect(await refused(system, taskId, 'kon-dao-head', done)).toBe('task-closed');
  });

  it('has a workflow again, and owes the named product by the new date', async () => {
    const reason = 'Thanh tra kết luận bản đồ chưa chính xác';
    await accept(leader, { type: 'ReopenTask', dueOn: '2026-05-14', products: [2], reason });
    expect(await standing()).toBe('RUNNING');
    expect(await system.workflowState(taskId)).toEqual(
      JSON.parse(JSON.stringify(await system.foldedState(taskId))),
    );
    const page = await view();
    expect(page).toMatchObject({
      ...{ stage: 'in_progress', execution: 'in_progress', timeliness: 'in_term', closedAt: null },
      due: { first: '2026-03-31', current: '2026-05-14', past: ['2026-03-31'] },
      products: [{ state: 'accepted' }, { state: 'owed' }],
    });
    expect(page.signOffs).toMatchObject([
      { grade: 'good', completion: 2, reopenedAt: expect.stringContaining('2026-04-20T03:') },
    ]);
    expect(page.completions).toMatchObject([
      { number: 1, products: [1], state: 'accepted', inTime: true },
      { number: 2, products: [2], state: 'accepted', inTime: true },
    ]);
    expect(
      MyObligations.parse((await head.get('/me/obligations')).body).waitsForMe.map(({ what }) => what),
    ).toEqual(['redo-completion']);
  });

  it('is no closed task any more to the watchdog, which would end its workflow', async () => {
    const record = new WatchdogRecord(system.owner);
    expect(await closedOnes()).toEqual([]);
    expect(await record.stillClosed([taskId])).toEqual([]);
    expect((await record.pastDue(0, 10, [taskId])).map(({ act }) => act)).toEqual([]);
  });

  it('is timed anew on the real server, late, and closed again', async () => {
    await system.travel.to(local('2026-05-18 09:00'));
    expect(await clockOn(system, taskId, 'completion-2')).toEqual([
      '2026-05-07 08:00 remind completion-2 p-kon-dao-head',
      '2026-05-11 08:00 remind completion-2 p-kon-dao-head',
      '2026-05-13 08:00 remind completion-2 p-kon-dao-head',
      '2026-05-14 08:00 remind completion-2 p-kon-dao-head',
      '2026-05-15 00:00 late completion-2',
      '2026-05-15 08:00 level 1 completion-2 p-kon-dao-head',
    ]);
    await accept(head, done);
    await accept(monitor, { type: 'VerifyCompletion', finding: 'falls_short', remark: 'Còn thiếu tỷ lệ' });
    expect(await leader.actAndWait(taskId, { type: 'SignOff', grade: 'satisfactory' })).toMatchObject({
      status: 422,
      body: { code: 'against-finding' },
    });
    await accept(leader, { type: 'SignOff', grade: 'satisfactory', remark: 'Chấp nhận, bổ sung sau' });
    const { timeliness, completions, signOffs } = await view();
    expect(timeliness).toBe('late');
    expect(completions.map(({ inTime, state }) => [inTime, state])).toEqual([
      [true, 'accepted'],
      [true, 'accepted'],
      [false, 'accepted'],
    ]);
    expect(signOffs.map(({ grade }) => grade)).toEqual(['good', 'satisfactory']);
  });

  it('leaves all six invariants holding, an audit that finds nothing, and a watchdog that did nothing', async () => {
    expect(await brokenInvariants(system)).toEqual({});
    const { findings, differences, rules } = await audit(system.owner);
    expect({ findings, differences, rules: rules.filter(({ version }) => version !== 'two-steps') }).toEqual({
      ...{ findings: [], differences: [], rules: [] },
    });
    expect(await system.owner.query('SELECT * FROM ops.watchdog')).toEqual([]);
  });
});
