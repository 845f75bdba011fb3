import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { MyObligations, NoticePage, TaskPage, TaskView } from '#contracts';
import type { TaskCommand } from '#contracts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

const task = theTask('2026-03-31');
const unclear = theTask('2026-03-31');

describe('what a unit asks of others', () => {
  let system: System;
  let [leader, lead, staff, coordinator, stranger]: Person[] = [];

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    [leader, lead, staff, coordinator, stranger] = await Promise.all(
      ['ubnd-leader', 'kon-dao-head', 'kon-dao-staff', 'noi-vu-head', 'tai-chinh-head'].map((login) =>
        Person.signIn(system.address, login),
      ),
    );
    await did(leader, { ...task.issue, coordinatingUnitIds: ['noi-vu'] });
    await did(lead, { type: 'SubmitPlan', lines: [line] });
    await did(leader, { type: 'ApprovePlan' });
  });
  afterAll(() => system.stop());

  const act = (person: Person | undefined, body: TaskCommand, { taskId } = task) => person!.act(taskId, body);
  const did = async (person: Person | undefined, body: TaskCommand, on = task) =>
    expect(await act(person, body, on)).toMatchObject({ status: 200, body: { changed: true } });
  const viewOf = async (person: Person | undefined, { taskId } = task) =>
    TaskView.parse((await person!.get(`/tasks/${taskId}`)).body);
  const mine = async (person: Person | undefined) =>
    MyObligations.parse((await person!.get('/me/obligations')).body);
  const listed = async (person: Person | undefined) =>
    TaskPage.parse((await person!.get('/tasks')).body).items.map(({ taskId }) => taskId);
  const noticesOf = async (person: Person | undefined) =>
    NoticePage.parse((await person!.get('/me/notices')).body).items.map(({ type }) => type);

  it('is seen by the coordinating unit: in its list, on its page, among its notices', async () => {
    expect(await listed(coordinator)).toEqual([task.taskId]);
    expect(await viewOf(coordinator)).toMatchObject({
      coordinatingUnits: [{ unitId: 'noi-vu', name: 'Phòng Nội vụ' }],
      allowed: ['NameAssignees'],
    });
    expect(await noticesOf(coordinator)).toEqual(['TaskIssued']);
  });

  it('is not seen by a unit that is not concerned, which can do nothing either', async () => {
    expect(await listed(stranger)).toEqual([]);
    expect(await stranger!.get(`/tasks/${task.taskId}`)).toMatchObject({ status: 404 });
    const question = { type: 'RequestContribution' as const, question: 'Ý kiến?', dueOn: '2026-03-10' };
    expect(await act(stranger, { ...question, unitId: 'noi-vu' })).toMatchObject({
      body: { code: 'not-permitted' },
    });
    expect(await act(staff, { ...question, unitId: 'tai-chinh' })).toMatchObject({
      ...{ status: 422, body: { code: 'not-coordinating' } },
    });
  });

  it('is owed by the unit that is asked, and by nobody else', async () => {
    await did(staff, {
      ...{ type: 'RequestContribution', unitId: 'noi-vu', dueOn: '2026-03-10' },
      question: 'Số hộ nghèo theo danh sách của phòng?',
    });
    const { owed, waitsForMe } = await mine(coordinator);
    expect(owed).toMatchObject([
      { taskId: task.taskId, kind: 'contribution', dueOn: '2026-03-10', overdue: false },
    ]);
    expect(waitsForMe).toMatchObject([{ taskId: task.taskId, what: 'contribute' }]);
    expect((await viewOf(coordinator)).allowed).toEqual([
      'GiveContribution',
      'DeclineContribution',
      'NameAssignees',
    ]);
    expect(await noticesOf(coordinator)).toEqual(['ContributionRequested', 'TaskIssued']);
    expect((await mine(lead)).owed.map(({ kind }) => kind)).not.toContain('contribution');
    for (const person of [stranger, lead, leader])
      expect(await act(person, { type: 'GiveContribution', request: 1, content: 'Ý kiến' })).toMatchObject({
        body: { code: 'not-permitted' },
      });
  });

  it('waits for the leader once it is declined, and then for the unit again', async () => {
    // Asked on Mon 02/03, declined on Wed 04/03: 2 days. Ruled on Fri 06/03: 2 days. Given on Tue 10/03: 2 days.
    await system.travel.to('2026-03-04T02:00:00.000Z');
    await did(coordinator, { type: 'DeclineContribution', request: 1, reason: 'Chưa có số liệu' });
    expect((await mine(leader)).waitsForMe).toMatchObject([{ what: 'rule-on-contribution' }]);
    expect(await mine(coordinator)).toEqual({ owed: [], waitsForMe: [] });
    await system.travel.to('2026-03-06T02:00:00.000Z');
    await did(leader, {
      ...{ type: 'RuleOnContribution', request: 1, reason: 'Phòng quản lý số liệu' },
      ruling: { outcome: 'required', dueOn: '2026-03-12' },
    });
    await system.travel.to('2026-03-10T02:00:00.000Z');
    await did(coordinator, { type: 'GiveContribution', request: 1, content: 'Có 40 hộ' });
    expect((await viewOf(lead)).contributions).toMatchObject([
      {
        ...{ request: 1, unit: { unitId: 'noi-vu' }, dueOn: '2026-03-12', state: 'given' },
        question: { text: 'Số hộ nghèo theo danh sách của phòng?' },
        content: { text: 'Có 40 hộ' },
        decline: { reason: { text: 'Chưa có số liệu' } },
        ruling: { outcome: 'required', reason: { text: 'Phòng quản lý số liệu' } },
        endedAt: expect.stringMatching(/^2026-03-10T02:00/),
        waited: { coordinator: 4, leader: 2 },
      },
    ]);
  });

  it('can be an answer to an impediment, of which several are open', async () => {
    for (const content of ['Thiếu kinh phí', 'Thiếu biểu mẫu'])
      await did(lead, { type: 'RaiseImpediment', content, proposal: 'Đề nghị hỗ trợ' });
    expect((await mine(leader)).waitsForMe).toMatchObject([{ what: 'answer-impediment' }]);
    await system.travel.to('2026-03-11T02:00:00.000Z');
    await did(leader, { type: 'AnswerImpediment', impediment: 2, content: 'Dùng mẫu của tỉnh' });
    expect((await viewOf(lead)).impediments).toMatchObject([
      { impediment: 1, state: 'open', content: { text: 'Thiếu kinh phí' }, answer: null, waited: 1 },
      { impediment: 2, state: 'answered', answer: { content: { text: 'Dùng mẫu của tỉnh' } }, waited: 1 },
    ]);
    expect((await viewOf(lead)).obligations).toContainEqual(
      expect.objectContaining({ obligationId: 'decide-impediment-1', numbered: 1, state: 'open' }),
    );
  });

  it('can be what a task means, and the unit is not asked to acknowledge it meanwhile', async () => {
    await did(leader, unclear.issue, unclear);
    await did(lead, { type: 'RequestClarification', points: ['scope'], question: 'Những xã nào?' }, unclear);
    const ofTask = ({ taskId }: { taskId: string }) => taskId === unclear.taskId;
    expect((await mine(lead)).waitsForMe.filter(ofTask)).toEqual([]);
    expect((await mine(leader)).waitsForMe.filter(ofTask)).toMatchObject([{ what: 'rule-on-clarification' }]);
    expect(await act(lead, { type: 'AcknowledgeTask' }, unclear)).toMatchObject({
      ...{ status: 409, body: { code: 'clarification-awaits-ruling' } },
    });
    await did(leader, { type: 'RuleOnClarification', content: 'Tất cả các xã' }, unclear);
    expect(await viewOf(lead, unclear)).toMatchObject({
      clarifications: [{ state: 'stands', ruling: { content: { text: 'Tất cả các xã' } } }],
    });
    expect((await mine(lead)).waitsForMe.filter(ofTask)).toMatchObject([{ what: 'acknowledge' }]);
  });

  it('leaves a record that is whole and lawful, and the system as it must be after every story', async () => {
    expect(await brokenInvariants(system)).toEqual({});
    expect(await audit(system.owner)).toMatchObject({ findings: [], differences: [] });
  });
});
