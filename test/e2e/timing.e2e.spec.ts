import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { Forecast, MyObligations, TaskPage, TaskView, Timeliness } from '#contracts';
import type { TaskEvent } from '#contracts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';
import { line, theTask, timedOtherwise } from '../support/tasks.ts';

const urgent = timedOtherwise({ urgent: true });
const standing = timedOtherwise({ reviewOn: '2026-03-20' });
const undated = timedOtherwise({ undated: true });
const dated = theTask('2026-03-31');
const all = [urgent, standing, undated, dated];

/** What the clock said, or will say, of one obligation: when, what, to which post. */
const inShort = (said: Pick<TaskEvent, 'type' | 'told'> & { at: string }) =>
  [said.at, said.type, ...said.told.map(({ postId }) => postId)].join(' ');

// Issued on Mon 02/03/2026. Acknowledge by 03/03: 04/03; 05, 06, 09: 10/03; 11, 12, 13, 16, 17: 18/03.
// Plan by 05/03 (03, 04, 05): 06/03; 09, 10, 11: 12/03; 13, 16, 17, 18, 19: 20/03.
const silence = [
  '2026-03-03T17:00:00.000Z SpellOpened',
  '2026-03-04T01:00:00.000Z Reminded kon-dao-head',
  '2026-03-04T01:00:00.000Z Escalated kon-dao-head',
  '2026-03-05T17:00:00.000Z SpellOpened',
  '2026-03-06T01:00:00.000Z Escalated kon-dao-head',
  '2026-03-10T01:00:00.000Z Escalated ubnd-leader',
  '2026-03-12T01:00:00.000Z Escalated ubnd-leader',
  '2026-03-18T01:00:00.000Z Escalated ubnd-chair',
  '2026-03-20T01:00:00.000Z Escalated ubnd-chair',
];

describe('tasks that no paper gives a date', () => {
  let system: System;
  let leader: Person;
  let head: Person;

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    leader = await Person.signIn(system.address, 'ubnd-leader');
    head = await Person.signIn(system.address, 'kon-dao-head');
    for (const { taskId, issue } of all) await system.done(taskId, 'ubnd-leader', issue);
    for (const { taskId } of [standing, undated, dated]) {
      await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
      await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
    }
  });
  afterAll(() => system.stop());

  const viewOf = async ({ taskId }: { taskId: string }) =>
    TaskView.parse((await leader.get(`/tasks/${taskId}`)).body);
  const saidOf = async ({ taskId }: { taskId: string }) =>
    (await system.events(taskId))
      .filter(({ actor }) => actor === 'clock')
      .map((event) => inShort({ ...event, at: event.effectiveAt }));
  const listed = async (query: string) => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const place: string = cursor && `&cursor=${cursor}`;
      const page = TaskPage.parse((await leader.get(`/tasks?limit=1${query}${place}`)).body);
      seen.push(...page.items.map(({ taskId }) => taskId));
      cursor = page.next;
    }
    return seen;
  };
  const idsOf = (...tasks: { taskId: string }[]) => tasks.map(({ taskId }) => taskId);

  it('are issued as just one of the kinds', async () => {
    const both = { ...timedOtherwise({ urgent: true }).issue, undated: true as const };
    expect(await leader.post('/forecast', both)).toMatchObject({
      status: 422,
      body: { code: 'due-date-or-term' },
    });
  });

  it('are foreseen by the rules that then hold: the unit that has an urgent one stays silent', async () => {
    const foreseen = Forecast.parse((await leader.post('/forecast', urgent.issue)).body).entries;
    expect(
      foreseen.filter(({ type }) => type === 'ObligationOpened').map(({ obligationId }) => obligationId),
    ).toEqual(['acknowledge-1', 'plan-1']);
    const atOnce = ['TaskIssued', 'ObligationOpened'];
    expect(foreseen.filter(({ type }) => !atOnce.includes(type)).map(inShort)).toEqual(silence);
    await system.travel.to('2026-03-24T02:00:00.000Z');
    expect(await saidOf(urgent)).toEqual(silence);
  });

  it('are late on the leader’s side when a standing one is not reviewed', async () => {
    // Due on Fri 20/03: 19/03 reminded; 23/03; then 24, 25, 26: 27/03.
    expect(await saidOf(standing)).toEqual([
      '2026-03-19T01:00:00.000Z Reminded ubnd-leader',
      '2026-03-20T17:00:00.000Z SpellOpened',
      '2026-03-23T01:00:00.000Z Escalated ubnd-leader',
    ]);
    const { owed } = MyObligations.parse((await leader.get('/me/obligations')).body);
    expect(owed.filter(({ kind }) => kind === 'review')).toMatchObject([
      { taskId: standing.taskId, dueOn: '2026-03-20', overdue: true },
    ]);
    expect(await viewOf(standing)).toMatchObject({
      timing: 'standing',
      timeliness: 'no_term',
      reviewOn: '2026-03-20',
    });
  });

  it('go on until the next review once the late one is done', async () => {
    const review = {
      type: 'ReviewTask' as const,
      conclusion: { outcome: 'continued' as const, reviewOn: '2026-06-30', reportOn: [] },
      remark: 'Đã duy trì tốt',
    };
    expect((await leader.act(standing.taskId, review)).status).toBe(200);
    const view = await viewOf(standing);
    expect(view).toMatchObject({
      reviewOn: '2026-06-30',
      review: { number: 1, remark: { text: 'Đã duy trì tốt' } },
    });
    // 23 and 24/03.
    expect(view.obligations.find(({ obligationId }) => obligationId === 'review-1')).toMatchObject({
      state: 'met',
      spells: [{ daysLate: 2 }],
    });
    expect(view.agenda[0]).toMatchObject({ obligationId: 'review-2', at: '2026-06-29T01:00:00.000Z' });
  });

  it('are at the end of lists, page by page, and found by timing and timeliness', async () => {
    const timeless = idsOf(urgent, standing, undated).sort();
    expect(await listed('')).toEqual([dated.taskId, ...timeless]);
    expect(await listed('&timing=standing')).toEqual([standing.taskId]);
    expect(await listed('&timeliness=no_term')).toEqual(timeless);
  });

  it('count as dated from the day a date is named, and are late by it', async () => {
    const amendment = { type: 'AmendTask' as const, dueOn: '2026-03-27', reason: 'Tỉnh đã yêu cầu thời hạn' };
    expect((await leader.act(undated.taskId, amendment)).status).toBe(200);
    expect(await viewOf(undated)).toMatchObject({
      ...{
        timing: 'dated',
        timeliness: 'due_soon',
        due: { first: '2026-03-27', current: '2026-03-27', past: [] },
      },
    });
    await system.travel.to('2026-04-01T02:00:00.000Z');
    expect(await saidOf(undated)).toEqual([
      '2026-03-26T01:00:00.000Z Reminded kon-dao-head',
      '2026-03-27T01:00:00.000Z Reminded kon-dao-head',
      '2026-03-27T17:00:00.000Z SpellOpened',
      '2026-03-30T01:00:00.000Z Escalated kon-dao-head',
    ]);
    expect(await listed('&overdue=true')).toEqual(idsOf(undated, dated));
  });

  it('get their date from the plan, where they are urgent', async () => {
    const lines = [{ ...line, from: '2026-04-01', to: '2026-04-10' }];
    expect((await head.act(urgent.taskId, { type: 'SubmitPlan', lines })).status).toBe(200);
    expect((await leader.act(urgent.taskId, { type: 'ApprovePlan' })).status).toBe(200);
    const view = await viewOf(urgent);
    expect(view).toMatchObject({
      ...{ timing: 'urgent', timeliness: 'in_term', due: { first: '2026-04-10', current: '2026-04-10' } },
    });
    expect(view.obligations.at(-1)).toMatchObject({
      obligationId: 'completion-1',
      why: 'ngày cuối của kế hoạch lần 1 đã được phê duyệt',
    });
  });

  it('are redone without a date when a result is returned that had none', async () => {
    const later = timedOtherwise({ undated: true });
    for (const [by, act] of [
      ['ubnd-leader', later.issue],
      ['kon-dao-head', { type: 'SubmitPlan', lines: [line] }],
      ['ubnd-leader', { type: 'ApprovePlan' }],
      ['kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã xong' }],
      ['ubnd-leader', { type: 'ReturnCompletion', reason: 'Chưa đạt' }],
    ] as const)
      await system.done(later.taskId, by, act as never);
    const { waitsForMe } = MyObligations.parse((await head.get('/me/obligations')).body);
    expect(waitsForMe.find(({ taskId }) => taskId === later.taskId)).toMatchObject({
      ...{ what: 'redo-completion', dueOn: null },
    });
    await system.done(later.taskId, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã làm lại' });
    await system.done(later.taskId, 'ubnd-leader', { type: 'SignOff', grade: 'good' });
    expect(await viewOf(later)).toMatchObject({ execution: 'done', timeliness: 'no_term' });
  });

  it('are filtered by the timeliness that their page shows', async () => {
    for (const timeliness of Timeliness.options)
      for (const taskId of await listed(`&timeliness=${timeliness}`))
        expect(await viewOf({ taskId })).toMatchObject({ timeliness });
    const found = await Promise.all(Timeliness.options.map((one) => listed(`&timeliness=${one}`)));
    expect(found.flat().sort()).toEqual((await listed('')).sort());
  });

  it('leave a record that is whole and lawful, and the system as it must be after every story', async () => {
    expect(await brokenInvariants(system)).toEqual({});
    expect(await audit(system.owner)).toMatchObject({ findings: [], rules: [], differences: [] });
  });
});
