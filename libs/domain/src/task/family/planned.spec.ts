import { describe, expect, it } from '@jest/globals';
import { approvedLines, asParent, default2 } from '#domain';
import {
  but,
  given,
  inTheCentresOrganisation,
  inTheFamily,
  lineToCentre,
  planWith,
  seal,
  theApprovedLines,
  theCentresHead,
  theDeputy,
  theHead,
  theLinesApproved,
  theParentWithLines,
  thePlanApproved,
  thePlannedSubTaskIssued,
  thePlanReturned,
  thePlanWithSubTask,
  theRefusal,
  theRefusalNoted,
  theSubTaskIssued,
  theTaskAcknowledged,
  theTaskIssued,
  theTaskReassigned,
  theTaskWithdrawn,
  theUrgentTaskIssued,
  to,
  under,
  underThePolicy,
} from '../../../../../test/support/domain/index.ts';

const [plain] = thePlanWithSubTask.body.lines;
const sent = [inTheCentresOrganisation, theTaskIssued, theTaskAcknowledged] as const;
const toUnit = (unitId: string) => ({ ...lineToCentre, subTask: { unitId } });
const by = (day: string) => ({ ...lineToCentre, to: day });

describe('a line of a plan that is to be a sub-task', () => {
  it('is taken where the sub-task could be issued by hand, from whoever could issue it', () => {
    for (const sender of [theHead, theDeputy])
      given(...sent)
        .when(but(thePlanWithSubTask, { by: sender }))
        .expected();
  });

  it('is taken with the plan that acknowledges the task', () => {
    given(inTheCentresOrganisation, theTaskIssued).when(thePlanWithSubTask).expected();
  });

  it.each([
    ['itself', 'phong-noi-vu', 'line-not-below'],
    ['a unit beside it', 'xa-kon-dao', 'line-not-below'],
    ['one of another authority', 'dang-uy', 'line-not-below'],
    ['one that nobody heads', 'to-chua-co-truong', 'line-to-no-unit'],
    ['one that is not there', 'khong-co', 'line-to-no-unit'],
  ] as const)('does not go to %s', (_, unitId, code) => {
    const { rejection } = given(...sent)
      .when(planWith(plain!, toUnit(unitId)))
      .refusal();
    expect([rejection.code, rejection.details]).toMatchObject([code, { line: 2, unitId }]);
  });

  it('keeps the margin before the task is due', () => {
    const story = given(underThePolicy(default2), ...sent);
    story.when(planWith(plain!, by('2026-03-29'))).expected();
    story
      .when(planWith(plain!, by('2026-03-30')))
      .thenRejected('line-past-parent', { latest: '2026-03-29', line: 2, unitId: 'trung-tam' });
  });

  it('of an urgent task keeps it before the last day of the plan, which will be its date', () => {
    const story = given(underThePolicy(default2), inTheCentresOrganisation, theUrgentTaskIssued);
    story.when(planWith(plain!, by('2026-03-26'))).expected();
    story.when(planWith(plain!, by('2026-03-27'))).thenRejected('line-past-parent');
  });

  it('lies ahead, and is no milestone at once', () => {
    const story = given(...sent);
    const past = { ...lineToCentre, from: '2026-03-02', to: '2026-03-06' };
    story.when(planWith(plain!, past)).thenRejected('line-day-passed');
    story
      .when(planWith(plain!, { ...lineToCentre, milestone: true }))
      .thenRejected('line-doubly-marked', { line: 2 });
  });

  it('is not taken on a task that is as deep as the policy goes', () => {
    given(...under({ depth: 0, rules: { depth: 1, margin: 0 } }), theSubTaskIssued)
      .when(but(planWith({ ...plain!, to: '2026-03-12' }, by('2026-03-20')), { by: theCentresHead }))
      .thenRejected('line-too-deep', { depth: 1, line: 2, unitId: 'trung-tam' });
  });
});

describe('an approved line', () => {
  it('is what its unit gives below, until the plan counts no more', () => {
    const story = (...more: Parameters<typeof given>) => given(...theLinesApproved, ...more).task();
    expect(approvedLines(story())).toEqual(theApprovedLines);
    expect(asParent(story()).planned).toEqual(theApprovedLines);
    expect(approvedLines(given(...sent, thePlanWithSubTask).task())).toBeUndefined();
    expect(approvedLines(given(...sent, thePlanWithSubTask, thePlanReturned).task())).toBeUndefined();
    expect(approvedLines(story(theTaskReassigned))).toBeUndefined();
  });

  it('becomes a sub-task like one that was issued by hand, in the name of whoever sent the plan, and names the line', () => {
    const byHand = but(theSubTaskIssued, {
      ...{ at: '2026-03-11 14:01', code: '15/KH/1.2', title: seal('survey'), product: seal('list') },
    });
    const expected = given(...under())
      .when(byHand)
      .expected();
    const naming = expected.map((event) =>
      event.type === 'TaskIssued' && event.data.parent
        ? {
            ...event,
            data: { ...event.data, parent: { ...event.data.parent, planned: { plan: 1, line: 2 } } },
          }
        : event,
    );
    given(...under(theParentWithLines))
      .when(thePlannedSubTaskIssued)
      .then(...naming);
    expect(naming[0]).toMatchObject({ told: [to(theCentresHead)], data: { dueOn: '2026-03-27' } });
  });

  it('bears the mark of a secret parent', () => {
    const [issued] = given(
      ...under({ ...theParentWithLines, planned: { ...theApprovedLines, secrecy: 'secret' } }),
      underThePolicy({ ...default2, secretTasks: 'stub' }),
    )
      .when(thePlannedSubTaskIssued)
      .expected();
    expect(issued).toMatchObject({ data: { secrecy: 'secret' } });
  });

  it('is issued once, whoever orders it', () => {
    given(...under(theParentWithLines), thePlannedSubTaskIssued)
      .when({ ...thePlannedSubTaskIssued, at: '2026-03-12 08:00' })
      .thenNothing();
  });

  it.each([
    ['whose parent has no such plan', { planned: { ...theApprovedLines, plan: 2 } }, 'line-not-to-issue'],
    ['that goes to another unit', { planned: { ...theApprovedLines, lines: [] } }, 'line-not-to-issue'],
    ['of a task that stands still by now', { standing: 'open' }, 'parent-not-in-hand'],
    ['of a task that is due earlier by now', { dueOn: '2026-03-20' }, 'past-parent'],
  ] as const)('does not become one %s', (_, parent, code) => {
    const known = { ...theParentWithLines, ...parent } as typeof theParentWithLines;
    given(...under(), inTheFamily({ parent: known }))
      .when(thePlannedSubTaskIssued)
      .thenRejected(code);
  });

  it('does not become one without a parent', () => {
    given(...under(), inTheFamily({}))
      .when(thePlannedSubTaskIssued)
      .thenRejected('line-not-to-issue');
  });

  it('of which no sub-task came is told to the unit’s head, once', () => {
    given(...theLinesApproved)
      .when(theRefusalNoted)
      .then({
        type: 'SubTaskNotIssued',
        told: [to(theHead)],
        data: { unitId: 'phong-noi-vu', plan: 1, line: 2, toUnitId: 'trung-tam', refusal: theRefusal },
      });
    const story = given(...theLinesApproved, theRefusalNoted);
    story.when({ ...theRefusalNoted, at: '2026-03-12 08:00' }).thenNothing();
    expect(story.task().plan.subTasks).toMatchObject([{ line: 2, refused: theRefusal }]);
  });

  it('is nobody’s concern any more once the task is over, or with another unit', () => {
    for (const end of [theTaskWithdrawn, theTaskReassigned])
      given(...theLinesApproved, end)
        .when({ ...theRefusalNoted, at: '2026-03-20 08:00' })
        .thenNothing();
    given(...sent, thePlanWithSubTask, but(thePlanApproved, {}))
      .when({ ...theRefusalNoted, body: { ...theRefusalNoted.body, line: 1 } as typeof theRefusalNoted.body })
      .thenNothing();
  });
});
