import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { SuspensionPreview, SuspensionView, TaskPage, TaskView } from '#contracts';
import { commandIdFor } from '#platform';
import { createDatabase } from '../support/database.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { withVanLem } from '../support/organisation.ts';
import { clockOn, dataOf, dueOnOf, refused, taskInHand } from '../support/stories.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const start = local('2026-03-02 09:00');

describe('a flood that suspends all tasks of two communes', () => {
  let system: System;
  let chair: Person;
  let inTime = '';
  let late = '';
  let unanswered = '';
  let awaitsSignOff = '';
  let elsewhere = '';
  let during = '';
  const decisionId = randomUUID();
  const flood = {
    ...{ unitIds: ['kon-dao', 'van-lem'], area: 'Các xã vùng lũ', until: '2026-03-18' },
    reason: 'Mưa lũ chia cắt địa bàn',
    paper: {
      ...{ number: '3/CĐ-UBND', issuedOn: '2026-03-12' },
      signer: { personId: 'p-ubnd-chair', postId: 'ubnd-chair', capacity: 'holder' },
    },
  };
  const decided = async (id: string): Promise<SuspensionView> =>
    SuspensionView.parse((await chair.get(`/suspensions/${id}`)).body);
  type SuspensionView = ReturnType<typeof SuspensionView.parse>;
  const until = async (id: string, holds: (view: SuspensionView) => boolean): Promise<SuspensionView> => {
    for (let patience = 0; patience < 60; patience += 1) {
      const view = await decided(id);
      if (holds(view)) return view;
      await pause(500);
    }
    throw new Error(`The decision does not reach all tasks: ${JSON.stringify(await decided(id))}`);
  };
  const fourTasks = () => [inTime, late, unanswered, awaitsSignOff];
  const onClock = async (taskId: string) =>
    (await system.events(taskId)).filter(({ actor }) => actor === 'clock').length;

  beforeAll(async () => {
    system = await System.start(start, {}, await createDatabase(start, withVanLem));
    await system.server.start();
    chair = await Person.signIn(system.address, 'ubnd-chair');
    inTime = await taskInHand(system, '2026-03-31');
    late = await taskInHand(system, '2026-03-10');
    const { taskId, issue } = theTask('2026-04-30');
    unanswered = taskId;
    await system.done(unanswered, 'ubnd-leader', { ...issue, unitId: 'van-lem' });
    awaitsSignOff = await taskInHand(system, '2026-03-31', 'van-lem');
    elsewhere = await taskInHand(system, '2026-03-16', 'noi-vu');
    const closed = await taskInHand(system, '2026-03-31');
    await system.done(closed, 'ubnd-leader', { type: 'WithdrawTask', reason: 'Không còn cần' });
    await system.travel.to(local('2026-03-10 09:00'));
    await system.done(awaitsSignOff, 'van-lem-head', { type: 'SubmitCompletion', summary: 'Đã xong' });
    await system.travel.to(local('2026-03-12 09:00'));
  });
  afterAll(() => system.stop());

  it('is previewed, task by task, for whoever may decide it', async () => {
    const preview = SuspensionPreview.parse((await chair.post('/suspensions/preview', flood)).body);
    expect(preview.items.map(({ taskId, comesTo }) => [taskId, comesTo]).sort()).toEqual(
      fourTasks()
        .map((taskId) => [taskId, 'changed'])
        .sort(),
    );
    // 12, 13, 16, 17 and 18/03 are given back: 01, 02, 03, 06 and 07/04.
    expect(preview.items.find(({ taskId }) => taskId === inTime)?.moves).toMatchObject([
      {
        obligationId: 'completion-1',
        dueOn: { before: '2026-03-31', after: '2026-04-07' },
        why: 'ngày được ấn định là 31/03/2026; cộng 5 ngày làm việc tạm dừng (12/03–18/03/2026)',
      },
    ]);
    const second = await Person.signIn(system.address, 'ubnd-second-leader');
    const { paper: _, ...ownWord } = flood;
    const notTheirs = SuspensionPreview.parse((await second.post('/suspensions/preview', ownWord)).body);
    expect(notTheirs.items.map(({ refusal }) => refusal?.code)).toEqual(Array(4).fill('not-permitted'));
    const staff = await Person.signIn(system.address, 'kon-dao-staff');
    expect(await staff.post('/suspensions/preview', flood)).toMatchObject({ status: 403 });
    for (const taskId of fourTasks()) expect(await dataOf(system, taskId, 'TaskSuspended')).toEqual([]);
  });

  it('needs units that there are, a day to come and, of the monitoring office, the paper', async () => {
    const key = () => ({ 'idempotency-key': randomUUID() });
    const monitor = await Person.signIn(system.address, 'ubnd-monitor');
    const { paper: _, ...withoutPaper } = flood;
    expect(await monitor.post('/suspensions', withoutPaper, key())).toMatchObject({
      body: { code: 'paper-required' },
    });
    expect(await chair.post('/suspensions', { ...flood, unitIds: ['khong-co'] }, key())).toMatchObject({
      body: { code: 'unknown-unit' },
    });
    expect(await chair.post('/suspensions', { ...flood, until: '2026-03-11' }, key())).toMatchObject({
      body: { code: 'stay-not-ahead' },
    });
  });

  it('is decided once and reaches every task of both once, though worker and API are killed', async () => {
    await system.worker.stop('SIGKILL');
    const once = { 'idempotency-key': decisionId };
    const monitor = await Person.signIn(system.address, 'ubnd-monitor');
    const answer = await monitor.post('/suspensions', flood, once);
    expect(answer).toMatchObject({ status: 200, body: { done: false, tasks: { suspended: 0, waiting: 4 } } });
    await system.server.stop('SIGKILL');
    await system.worker.start();
    await system.server.start();
    const view = await until(decisionId, ({ done }) => done);
    expect(view.tasks).toEqual({ suspended: 4, refused: 0, waiting: 0 });
    for (const taskId of fourTasks()) {
      const events = (await system.events(taskId)).filter(({ type }) => type === 'TaskSuspended');
      expect(events).toMatchObject([
        {
          commandId: commandIdFor(decisionId, taskId),
          data: { decisionId, from: '2026-03-12', through: '2026-03-18', paper: { number: '3/CĐ-UBND' } },
        },
      ]);
    }
    expect((await monitor.post('/suspensions', flood, once)).body).toMatchObject({ decisionId, done: true });
    const other = await monitor.post('/suspensions', { ...flood, until: '2026-03-19' }, once);
    expect(other.body).toMatchObject({ code: 'idempotency-key-reused' });
  });

  it('leaves tasks elsewhere and what is assigned during the flood alone', async () => {
    during = await taskInHand(system, '2026-04-15');
    expect(await dataOf(system, elsewhere, 'TaskSuspended')).toEqual([]);
    await pause(3000);
    expect(await dataOf(system, during, 'TaskSuspended')).toEqual([]);
  });

  it('shows the tasks as suspended, and what each may still come to', async () => {
    const { items } = TaskPage.parse((await chair.get('/tasks?execution=suspended')).body);
    expect(items.map(({ taskId }) => taskId).sort()).toEqual(fourTasks().sort());
    expect(items.every(({ suspendedUntil }) => suspendedUntil === '2026-03-18')).toBe(true);
    const page = TaskView.parse((await chair.get(`/tasks/${inTime}`)).body);
    expect(page.suspension).toMatchObject({
      ...{ stay: 1, from: '2026-03-12', through: '2026-03-18', decisionId },
      reason: { text: 'Mưa lũ chia cắt địa bàn' },
    });
    expect(page.due).toEqual({ first: '2026-03-31', current: '2026-04-07', past: ['2026-03-31'] });
    expect(page.agenda[0]).toMatchObject({ act: 'Resume', obligationId: null });
    expect(page.allowed.sort()).toEqual(['ResumeTask', 'SuspendTask', 'WithdrawTask']);
    const submit = { type: 'SubmitCompletion', summary: 'Đã xong' } as const;
    expect(await refused(system, inTime, 'kon-dao-head', submit)).toBe('task-suspended');
  });

  it('lets nothing fall due as long as it lasts; elsewhere everything does', async () => {
    const before = await Promise.all(fourTasks().map(onClock));
    await system.travel.to(local('2026-03-18 23:30'));
    expect(await Promise.all(fourTasks().map(onClock))).toEqual(before);
    expect((await clockOn(system, elsewhere, 'completion-1')).at(-1)).toBe(
      '2026-03-17 08:00 level 1 completion-1 p-noi-vu-head',
    );
  });

  it('ends by itself; terms, graces and decisions go on with what was left of them', async () => {
    await system.travel.to(local('2026-03-19 07:00'));
    for (const taskId of fourTasks())
      expect(await dataOf(system, taskId, 'TaskResumed')).toEqual([
        { stay: 1, from: '2026-03-12', through: '2026-03-18', how: 'run_out', processedLate: false },
      ]);
    expect((await dueOnOf(system, inTime))['completion-1']).toBe('2026-04-07');
    // Of 10 working days from 02/03: 03–06 (4), 09–11 (7), then 19, 20 and Mon 23/03.
    expect((await dueOnOf(system, unanswered))['plan-1']).toBe('2026-03-23');
    // Of 5 from 10/03: 11, then 19, 20, 23 and Tue 24/03.
    expect((await dueOnOf(system, awaitsSignOff))['decide-completion-1']).toBe('2026-03-24');
  });

  it('comes again to one of them, and that is ended by decision before its time', async () => {
    const [again, resumption] = [randomUUID(), randomUUID()];
    const { paper: _, ...ownWord } = flood;
    await system.travel.to(local('2026-03-23 09:00'));
    await chair.post(
      '/suspensions',
      { ...ownWord, unitIds: ['kon-dao'], until: '2026-03-31' },
      { 'idempotency-key': again },
    );
    // What was assigned during the first flood is there now, too.
    expect((await until(again, ({ done }) => done)).tasks).toEqual({ suspended: 3, refused: 0, waiting: 0 });
    await system.travel.to(local('2026-03-25 14:00'));
    const body = { reason: 'Giao thông đã được khôi phục' };
    const preview = await chair.post(`/suspensions/${again}/resumption/preview`, body);
    const { items } = SuspensionPreview.parse(preview.body);
    expect(items.map(({ comesTo }) => comesTo)).toEqual(['changed', 'changed', 'changed']);
    await chair.post(`/suspensions/${again}/resumption`, body, { 'idempotency-key': resumption });
    const view = await until(again, (one) => one.resumption?.done ?? false);
    expect(view).toMatchObject({ tasks: { suspended: 0 }, resumption: { decisionId: resumption } });
    const second = await chair.post(`/suspensions/${again}/resumption`, body, {
      'idempotency-key': randomUUID(),
    });
    expect(second.body).toMatchObject({ code: 'suspension-resumed' });
    // 07/04, and 23, 24 and 25/03 given back: 08, 09 and 10/04.
    expect((await dueOnOf(system, inTime))['completion-1']).toBe('2026-04-10');
  });

  it('erases no lateness, and charges none of its days', async () => {
    await system.travel.to(local('2026-03-27 09:00'));
    // Level 2 after 11/03 waits for 19, 20 and 26/03.
    expect((await clockOn(system, late, 'completion-1')).slice(-3)).toEqual([
      '2026-03-11 00:00 late completion-1',
      '2026-03-11 08:00 level 1 completion-1 p-kon-dao-head',
      '2026-03-27 08:00 level 2 completion-1 p-ubnd-leader',
    ]);
    await system.done(late, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã xong' });
    // 11, 19, 20, 26 and 27/03.
    expect(await dataOf(system, late, 'SpellClosed')).toMatchObject([{ daysLate: 5, how: 'met' }]);
  });

  it('is said of the task that was late for ever, in both languages, until a paper makes it void', async () => {
    const lateness = async (language: string) => {
      const headers = { 'accept-language': language };
      const page = TaskView.parse((await chair.get(`/tasks/${late}`, headers)).body);
      const list = TaskPage.parse((await chair.get('/tasks?unitId=kon-dao', headers)).body);
      const line = list.items.find(({ taskId }) => taskId === late);
      expect(line?.lateness).toEqual(page.lateness);
      return page.lateness;
    };
    expect(await lateness('vi')).toEqual({
      ...{ spells: 1, days: 5, voided: 0 },
      text: 'đã từng quá hạn 1 lần, tổng 5 ngày làm việc',
    });
    expect((await lateness('en')).text).toBe('was overdue once, 5 working days in all');
    await system.done(late, 'ubnd-leader', { type: 'SignOff', grade: 'satisfactory' });
    expect((await chair.get(`/tasks/${late}`)).body).toMatchObject({ timeliness: 'late' });
    // The task is closed by now: a result that was sent in time by post may turn up later.
    const answer = await chair.act(late, {
      ...{ type: 'VoidSpell', obligationId: 'completion-1', spell: 1, reason: 'Đã gửi đúng hạn' },
      paper: { ...flood.paper, signer: { ...flood.paper.signer, capacity: 'holder' } },
    });
    expect(answer.status).toBe(200);
    expect(await lateness('vi')).toEqual({ spells: 0, days: 0, voided: 1, text: null });
    const inList = await chair.get('/tasks?unitId=kon-dao&timeliness=on_time');
    expect(TaskPage.parse(inList.body).items.map(({ taskId }) => taskId)).toEqual([late]);
    const page = TaskView.parse((await chair.get(`/tasks/${late}`)).body);
    expect(page.obligations.find(({ kind }) => kind === 'completion')?.spells).toMatchObject([
      { daysLate: 5, voided: { number: '3/CĐ-UBND', issuedOn: '2026-03-12' } },
    ]);
  });

  it('lets nothing of the decision be changed; only its reason can be erased, by the owner', async () => {
    const change = (set: string) =>
      system.owner.query(`UPDATE org.suspension SET ${set} WHERE decision_id = $1`, [decisionId]);
    await expect(change(`unit_ids = '{noi-vu}'`)).rejects.toThrow('refused');
    await expect(change(`body = '{}'`)).rejects.toThrow('refused');
    await expect(system.owner.query('DELETE FROM org.suspension')).rejects.toThrow('refused');
    await expect(system.api.query(`UPDATE org.suspension SET body = body - 'reason'`)).rejects.toThrow(
      'permission denied',
    );
    await change(`body = body - 'reason'`);
    expect(await decided(decisionId)).toMatchObject({ reason: null, until: '2026-03-18' });
  });

  it('leaves everything whole', async () => {
    expect(await brokenInvariants(system)).toEqual({});
    expect(await audit(system.owner)).toMatchObject({ findings: [], rules: [], differences: [] });
  });
});
