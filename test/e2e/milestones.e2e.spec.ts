import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MyObligations, TaskPage, TaskView } from '#contracts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { clockOn, dataOf } from '../support/stories.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

const { taskId, issue } = theTask('2026-03-31');
const milestone = { ...line, milestone: true as const };
const lines = [{ ...line, to: '2026-03-30' }, milestone, { ...milestone, to: '2026-03-25' }];

describe('a plan with milestones on 20/03 and 25/03/2026', () => {
  let system: System;
  let head: Person;
  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    await system.server.start();
    head = await Person.signIn(system.address, 'kon-dao-head');
    await system.done(taskId, 'ubnd-leader', issue);
  });
  afterAll(() => system.stop());

  const view = async () => TaskView.parse((await head.get(`/tasks/${taskId}`)).body);
  const milestones = async () =>
    (await view()).plan?.lines.map(({ milestone: one }) =>
      one ? [one.state, one.dueOn, ...(one.overdue ? ['late'] : [])].join(' ') : null,
    );
  const owed = async () =>
    MyObligations.parse((await head.get('/me/obligations')).body)
      .owed.filter(({ kind }) => kind === 'milestone')
      .map(({ obligationId, dueOn, overdue }) => ({ obligationId, dueOn, overdue }));

  it('is not taken with a milestone after the due day, and says which', async () => {
    const wrong = [...lines, { ...milestone, to: '2026-04-02' }];
    const { status, body } = await head.actAndWait(taskId, { type: 'SubmitPlan', lines: wrong });
    expect([status, body['code']]).toEqual([422, 'milestone-after-due']);
    expect(body['detail']).toMatch(/^Cột mốc ở đầu việc 4 sau hạn của nhiệm vụ \(31\/03\/2026\)/);
  });

  it('shows them as planned, and owes nothing for them, until the plan is approved', async () => {
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines });
    expect(await milestones()).toEqual([null, 'planned 2026-03-20', 'planned 2026-03-25']);
    expect(await owed()).toEqual([]);
    await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
    expect(await milestones()).toEqual([null, 'followed 2026-03-20', 'followed 2026-03-25']);
    expect(await owed()).toEqual([
      { obligationId: 'milestone-1', dueOn: '2026-03-20', overdue: false },
      { obligationId: 'milestone-2', dueOn: '2026-03-25', overdue: false },
    ]);
  });

  it('is followed by the clock, also by a worker that was started anew', async () => {
    await system.worker.stop('SIGKILL');
    await system.worker.start();
    await system.travel.to(local('2026-03-24 09:00'));
    expect(await clockOn(system, taskId, 'milestone-1')).toEqual([
      '2026-03-19 08:00 remind milestone-1 p-kon-dao-head',
      '2026-03-21 00:00 late milestone-1',
      '2026-03-23 08:00 level 1 milestone-1 p-kon-dao-head',
    ]);
    expect(await milestones()).toEqual([null, 'followed 2026-03-20 late', 'followed 2026-03-25']);
  });

  it('is not late for that, nor counted as late', async () => {
    const { timeliness, lateness } = await view();
    expect([timeliness, lateness]).toMatchObject(['due_soon', { spells: 0, days: 0 }]);
    const { items } = TaskPage.parse((await head.get('/tasks')).body);
    expect(items.map(({ everOverdue, level }) => [everOverdue, level])).toEqual([[false, 0]]);
    expect((await view()).allowed).not.toContain('SubmitExplanation');
  });

  it('takes a report that a milestone is reached, with its note, from anybody in the unit', async () => {
    const report = { type: 'ReportMilestone', line: 2, note: 'Đã rà soát đủ 6 thôn' } as const;
    await system.done(taskId, 'kon-dao-staff', report);
    const reached = (await view()).plan?.lines[1]?.milestone;
    expect([reached?.state, reached?.note?.text]).toEqual(['reached', 'Đã rà soát đủ 6 thôn']);
    expect(await dataOf(system, taskId, 'SpellClosed')).toMatchObject([
      { obligationId: 'milestone-1', daysLate: 2, how: 'met' },
    ]);
    const again = await head.actAndWait(taskId, report);
    expect([again.status, again.body['code']]).toEqual([409, 'no-milestone-open']);
  });

  it('has nothing left to follow once the result is reported', async () => {
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã xong' });
    expect((await milestones())?.at(-1)).toBe('not-followed 2026-03-25');
    expect(await owed()).toEqual([]);
  });

  it('leaves all six invariants holding', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
