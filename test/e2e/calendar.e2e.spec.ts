import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CalendarPreview, CalendarView } from '#contracts';
import type { TaskEvent } from '#contracts';
import { audit } from '#audit';
import { commandIdFor } from '#platform';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const key = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });

// Politburo resolution 80-NQ/TW of January 2026: a day off that was added in the course of the year. The other days are made up.
const withNovember24 = {
  version: 'vn-2026.2',
  paper: { number: '80-NQ/TW', issuedOn: '2026-01-07', issuedBy: 'Bộ Chính trị' },
  base: 'vn-2026.1',
  add: [{ date: '2026-11-24', kind: 'holiday', name: 'Ngày Văn hóa Việt Nam', basis: '80-NQ/TW' }],
};
const with2027 = {
  version: 'vn-2027.1',
  paper: { number: '1/TEST', issuedOn: '2026-12-01', issuedBy: 'Văn bản giả định của bài kiểm thử' },
  base: 'vn-2026.2',
  through: '2027-12-31',
  add: [
    { date: '2027-01-01', kind: 'holiday', name: 'Tết Dương lịch', basis: 'giả định' },
    ...['04', '05', '08', '09', '10'].map((day) => ({
      ...{ date: `2027-02-${day}`, kind: 'holiday', name: 'Tết Nguyên đán', basis: 'giả định' },
    })),
  ],
};

describe('a calendar version applied to open tasks', () => {
  let system: System;
  let administrator: Person;
  let leader: Person;
  let head: Person;
  const byTerm = theTask('');
  const byDate = theTask('2026-12-31');
  const short = theTask('');
  const closed = theTask('2026-12-31');
  const { dueOn: _, ...undated } = byTerm.issue;
  const applicationId = randomUUID();
  /** The dates that the preview said would move, by task and obligation. */
  let foreseen: string[] = [];

  beforeAll(async () => {
    // Mon 16/11/2026, 09:00.
    system = await System.start('2026-11-16T02:00:00.000Z');
    await system.server.start();
    administrator = await Person.signIn(system.address, 'ubnd-administrator');
    leader = await Person.signIn(system.address, 'ubnd-leader');
    head = await Person.signIn(system.address, 'kon-dao-head');
  });
  afterAll(() => system.stop());

  const completionOf = (events: TaskEvent[]) =>
    events.findLast(
      (event) => event.type === 'ObligationOpened' && event.data.kind === 'completion',
    ) as TaskEvent<'ObligationOpened'>;
  const applications = async (taskId: string) =>
    (await system.events(taskId)).filter(
      ({ type }) => type === 'CalendarApplied',
    ) as TaskEvent<'CalendarApplied'>[];
  const reached = async (version: string) => {
    for (let patience = 0; patience < 60; patience += 1) {
      const { tasks } = CalendarView.parse((await administrator.get(`/calendars/${version}`)).body);
      if (tasks.open === tasks.reached) return tasks;
      await pause(500);
    }
    throw new Error(`${version} does not reach all tasks.`);
  };

  it('finds tasks open: by a term, by a date, by a term that ends before, and one closed', async () => {
    // 20 working days from Mon 16/11: 17–20 (4), 23–27 (9), 30/11–04/12 (14), 07–11 (19), Mon 14/12.
    const dueIn = { by: 'working_days' as const, length: 20 };
    expect((await leader.act(byTerm.taskId, { ...undated, dueIn })).status).toBe(200);
    expect((await leader.act(byDate.taskId, byDate.issue)).status).toBe(200);
    expect((await leader.act(short.taskId, { ...undated, dueIn: { ...dueIn, length: 3 } })).status).toBe(200);
    expect((await leader.act(closed.taskId, closed.issue)).status).toBe(200);
    const withdrawn = await leader.act(closed.taskId, { type: 'WithdrawTask', reason: 'Không còn cần' });
    expect(withdrawn.status).toBe(200);
    expect(completionOf(await system.events(byTerm.taskId)).data.schedule.dueOn).toBe('2026-12-14');
    expect(completionOf(await system.events(short.taskId)).data.schedule.dueOn).toBe('2026-11-19');
  });

  it('is entered once, by an administrator, as long as every day can stand', async () => {
    expect(await leader.post('/calendars', withNovember24, key())).toMatchObject({ status: 403 });
    const faulty = { ...withNovember24, add: [{ ...withNovember24.add[0], date: '2026-04-30' }] };
    expect(await administrator.post('/calendars', faulty, key())).toMatchObject({
      status: 422,
      body: {
        code: 'calendar-not-valid',
        errors: [
          {
            date: '2026-04-30',
            fault: 'there-already',
            message: expect.stringContaining('lịch gốc') as unknown,
          },
        ],
      },
    });
    const once = key();
    const entered = await administrator.post('/calendars', withNovember24, once);
    expect(entered).toMatchObject({
      status: 200,
      body: {
        version: 'vn-2026.2',
        base: 'vn-2026.1',
        inForce: false,
        enteredBy: { personId: 'p-ubnd-administrator' },
      },
    });
    expect((await administrator.post('/calendars', withNovember24, once)).body).toEqual(entered.body);
    const other = { ...withNovember24, version: 'vn-2026.3' };
    expect(await administrator.post('/calendars', other, once)).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
    expect(await administrator.post('/calendars', withNovember24, key())).toMatchObject({
      status: 409,
      body: { code: 'calendar-exists' },
    });
  });

  it('never changes once it was entered, not even for the owner of the database', async () => {
    await expect(
      system.owner.query(`UPDATE org.calendar SET body = '{}' WHERE version = 'vn-2026.2'`),
    ).rejects.toThrow('never changes');
    await expect(system.owner.query(`DELETE FROM org.calendar`)).rejects.toThrow('refused');
    await expect(system.api.query(`UPDATE org.calendar SET in_force = true`)).rejects.toThrow(
      'permission denied',
    );
  });

  it('shows each day with its basis, and how it differs', async () => {
    const view = CalendarView.parse((await leader.get('/calendars/vn-2026.2')).body);
    expect(view.differences).toEqual([{ date: '2026-11-24', before: null, after: withNovember24.add[0] }]);
    expect(view.days.every(({ basis }) => basis.length > 0)).toBe(true);
  });

  it('is previewed: the tasks that it moves, why, and how many stay', async () => {
    const answer = await administrator.get('/calendars/vn-2026.2/preview');
    const preview = CalendarPreview.parse(answer.body);
    const [moved] = preview.items.filter(({ taskId }) => taskId === byTerm.taskId);
    expect(moved?.moves.find(({ obligationId }) => obligationId === 'completion-1')).toMatchObject({
      dueOn: { before: '2026-12-14', after: '2026-12-15' },
      days: [{ date: '2026-11-24', before: null, after: { basis: '80-NQ/TW' } }],
      why: expect.stringContaining('nghỉ lễ, tết 24/11/2026') as unknown,
    });
    expect(preview.items.map(({ taskId }) => taskId).sort()).toEqual(
      [byTerm.taskId, byDate.taskId, short.taskId].sort(),
    );
    // All three owe a plan: 10 working days from 16/11 were 30/11, and are 01/12.
    for (const { moves } of preview.items)
      expect(moves.find(({ obligationId }) => obligationId === 'plan-1')?.dueOn).toEqual({
        before: '2026-11-30',
        after: '2026-12-01',
      });
    expect(await applications(byTerm.taskId)).toEqual([]);
    foreseen = preview.items.flatMap(({ taskId, moves }) =>
      moves.map(({ obligationId, dueOn }) => [taskId, obligationId, dueOn.before, dueOn.after].join(' ')),
    );
  });

  it('reaches every open task once, though the worker is killed in the middle', async () => {
    await system.worker.stop('SIGKILL');
    const applied = await administrator.post(
      '/calendars/vn-2026.2/application',
      {},
      { 'idempotency-key': applicationId },
    );
    expect(applied).toMatchObject({ status: 200, body: { inForce: true, application: { application: 1 } } });
    await pause(3000);
    expect(await applications(byTerm.taskId)).toEqual([]);
    await system.worker.start();
    expect(await reached('vn-2026.2')).toEqual({ open: 3, reached: 3 });
    for (const { taskId } of [byTerm, byDate, short]) {
      const [event, ...more] = await applications(taskId);
      expect(more).toEqual([]);
      expect(event).toMatchObject({
        commandId: commandIdFor(applicationId, taskId),
        data: { application: 1, from: 'vn-2026.1', to: 'vn-2026.2' },
      });
    }
    expect(await applications(closed.taskId)).toEqual([]);
    const all = await Promise.all([byTerm, byDate, short].map(({ taskId }) => applications(taskId)));
    const moved = all
      .flat()
      .flatMap(({ streamId, data }) =>
        data.replanned.map(({ obligationId, before, schedule }) =>
          [streamId, obligationId, before, schedule.dueOn].join(' '),
        ),
      );
    expect(moved.sort()).toEqual(foreseen.sort());
  });

  it('gives the same answer again, and is no way back', async () => {
    const again = await administrator.post(
      '/calendars/vn-2026.2/application',
      {},
      { 'idempotency-key': applicationId },
    );
    expect(again).toMatchObject({ status: 200, body: { application: { application: 1 } } });
    for (const version of ['vn-2026.2', 'vn-2026.1'])
      expect(await administrator.post(`/calendars/${version}/application`, {}, key())).toMatchObject({
        status: 409,
        body: { code: 'calendar-superseded' },
      });
  });

  it('tells the unit and the leader whose date moved, in a sentence', async () => {
    const { body } = await head.get('/me/notices');
    const notices = (body['items'] as { type: string; taskId: string; sentence: string }[]).filter(
      ({ type }) => type === 'CalendarApplied',
    );
    expect(notices).toHaveLength(3);
    expect(notices.find(({ taskId }) => taskId === byTerm.taskId)?.sentence).toContain(
      'hạn hoàn thành nhiệm vụ chuyển từ ngày 14/12/2026 sang ngày 15/12/2026',
    );
    const ofLeader = (await leader.get('/me/notices')).body['items'] as { type: string; taskId: string }[];
    expect(ofLeader.filter(({ type }) => type === 'CalendarApplied').map(({ taskId }) => taskId)).toEqual([
      byTerm.taskId,
    ]);
  });

  it('holds for what is issued from now on, and for what comes of it', async () => {
    const next = theTask('');
    const answer = await leader.act(next.taskId, { ...undated, dueIn: { by: 'working_days', length: 6 } });
    expect(answer.status).toBe(200);
    const events = await system.events(next.taskId);
    expect(events[0]).toMatchObject({ data: { calendarVersion: 'vn-2026.2' } });
    // 17–20 (4), 23, 25.
    expect(completionOf(events).data.schedule.dueOn).toBe('2026-11-25');
    await leader.act(next.taskId, { type: 'WithdrawTask', reason: 'Thử' });
  });

  it('lets nothing come twice, and everything when it then falls due', async () => {
    await system.travel.to('2026-12-17T02:00:00.000Z');
    const said = (await system.events(byTerm.taskId))
      .filter(
        ({ actor, data }) =>
          actor === 'clock' && 'obligationId' in data && data.obligationId === 'completion-1',
      )
      .map(({ effectiveAt, type }) => `${effectiveAt} ${type}`);
    // Due Tue 15/12: reminders 08/12; Sat 12/12, so Fri 11/12; 14/12; 15/12. Level 1 on 16/12.
    expect(said).toEqual([
      '2026-12-08T01:00:00.000Z Reminded',
      '2026-12-11T01:00:00.000Z Reminded',
      '2026-12-14T01:00:00.000Z Reminded',
      '2026-12-15T01:00:00.000Z Reminded',
      '2026-12-15T17:00:00.000Z SpellOpened',
      '2026-12-16T01:00:00.000Z Escalated',
    ]);
  });

  it('brings the next year: dates in it were provisional, said so, and are counted again', async () => {
    const across = theTask('');
    // Thu 17/12/2026: 18 (1), 21–25 (6), 28–31 (10), Fri 01/01/2027 and Mon 04/01 by weekdays alone.
    await leader.act(across.taskId, { ...undated, dueIn: { by: 'working_days', length: 12 } });
    expect(completionOf(await system.events(across.taskId)).data).toMatchObject({
      counting: { provisionalYear: 2027 },
      schedule: { dueOn: '2027-01-04' },
    });
    const history = JSON.stringify((await leader.get(`/tasks/${across.taskId}/history`)).body);
    expect(history).toContain(
      'lịch làm việc năm 2027 chưa được công bố; ngày này sẽ được tính lại khi có lịch',
    );
    const english = await leader.get(`/tasks/${across.taskId}`, { 'accept-language': 'en' });
    expect(JSON.stringify(english.body)).toContain('the working calendar of 2027 has not been decided');
    const forecast = (await leader.get(`/tasks/${across.taskId}/forecast`)).body['entries'] as {
      at: string;
      sentence: string;
    }[];
    const in2027 = forecast.filter(({ at }) => at > '2026-12-31T17:00:00.000Z');
    expect(in2027.length).toBeGreaterThan(0);
    for (const { sentence } of in2027) expect(sentence).toContain('lịch làm việc năm 2027 chưa được công bố');

    expect((await administrator.post('/calendars', with2027, key())).status).toBe(200);
    expect((await administrator.post('/calendars/vn-2027.1/application', {}, key())).status).toBe(200);
    // Whoever sends it dies at once: the next process goes on.
    await system.server.stop('SIGKILL');
    await system.server.start();
    await reached('vn-2027.1');
    const [event] = await applications(across.taskId);
    expect(event?.data.replanned.find(({ obligationId }) => obligationId === 'completion-1')).toMatchObject({
      before: '2027-01-04',
      schedule: { dueOn: '2027-01-05' },
    });
    expect(event?.data.replanned[0]?.counting).not.toHaveProperty('provisionalYear');
  });

  it('leaves a stretch of lateness that runs where it is', async () => {
    const [first, second] = await applications(byTerm.taskId);
    expect(first?.data.replanned.map(({ obligationId }) => obligationId)).toContain('completion-1');
    expect(second?.data.replanned.filter(({ before, schedule }) => before !== schedule.dueOn)).toEqual([]);
  });

  it('finds a task that is issued by the version before in the very moment in which another comes into force', async () => {
    const corrected = { ...with2027, version: 'vn-2027.2', base: 'vn-2027.1', through: undefined, add: [] };
    const fifth = { date: '2027-01-05', kind: 'holiday', name: 'Ngày thử', basis: 'giả định' };
    expect((await administrator.post('/calendars', { ...corrected, add: [fifth] }, key())).status).toBe(200);
    const meanwhile = theTask('');
    const runner = system.owner.createQueryRunner();
    await runner.startTransaction();
    // Decided by the calendar in force, it cannot be written until the lock is given up.
    await runner.query('LOCK TABLE es.event IN SHARE ROW EXCLUSIVE MODE');
    const issued = leader.act(meanwhile.taskId, {
      ...undated,
      dueIn: { by: 'working_days', length: 12 },
    });
    const waiting = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database() AND query LIKE '%es.append%'`;
    while ((await system.owner.query<unknown[]>(waiting)).length === 0) await pause(20);
    const applied = await administrator.post('/calendars/vn-2027.2/application', {}, key());
    await runner.commitTransaction();
    await runner.release();
    expect([applied.status, (await issued).status]).toEqual([200, 200]);
    const events = await system.events(meanwhile.taskId);
    expect(events[0]).toMatchObject({ data: { calendarVersion: 'vn-2027.1' } });
    await reached('vn-2027.2');
    const [event, ...more] = await applications(meanwhile.taskId);
    expect(more).toEqual([]);
    // Thu 17/12/2026 and 12 working days: Tue 05/01/2027 by the version before, Wed 06/01 by this one.
    expect(event?.data).toMatchObject({ from: 'vn-2027.1', to: 'vn-2027.2' });
    expect(event?.data.replanned.find(({ obligationId }) => obligationId === 'completion-1')).toMatchObject({
      before: '2027-01-05',
      schedule: { dueOn: '2027-01-06' },
    });
  });

  it('leaves everything whole', async () => {
    expect(await brokenInvariants(system)).toEqual({});
    expect(await audit(system.owner)).toMatchObject({ findings: [], rules: [], differences: [] });
  });
});
