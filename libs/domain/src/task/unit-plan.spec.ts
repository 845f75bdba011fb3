import { describe, expect, it } from '@jest/globals';
import type { PlanOfUnit } from '#contracts';
import { anotherId, known } from '../../../../test/support/domain/directives.ts';
import {
  anotherLeader,
  but,
  given,
  konDaoHead,
  seal,
  theClarificationRequested,
  theClarificationRuled,
  theHead,
  theLeader,
  thePaper,
  thePlanApproved,
  thePlanReturned,
  thePlanSubmitted,
  theStaff,
  theTaskAcknowledged,
  theTaskIssued,
  theTaskSuspended,
  theTaskWithdrawn,
  to,
  withDirectives,
} from '../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../test/support/domain/index.ts';
import type { Order } from '../../../../test/support/domain/acts.ts';

const issued = [
  withDirectives(known({ parts: { clause: 3, target: 0, group: 0 } })),
  but(theTaskIssued, { serves: [{ directiveId: anotherId, part: 'clause', number: 2 }] }),
];
const unitPlanId = '0e000000-0000-4000-8000-000000000001';
const thePlan: PlanOfUnit = {
  ...{ unitPlanId, unitId: 'phong-noi-vu', directiveId: anotherId, parts: 3 },
  paper: { number: '12/KH-NV', issuedOn: '2026-03-06' },
};
const { lines } = thePlanSubmitted.body;
const [theLine] = lines;

const part = (plan: Partial<PlanOfUnit> = {}, said: object = {}, by = theHead): Order => ({
  ...{ by, at: '2026-03-09 09:00' },
  body: { type: 'SubmitPlanPart', unitPlan: { ...thePlan, ...plan }, lines, ...said },
});

const decision = { unitPlanId, decisionId: '0e000000-0000-4000-8000-000000000002', parts: 3 };
const approves = (said: object = {}, by = theLeader, at = '2026-03-11 14:00'): Order => ({
  ...{ by, at, body: { type: 'ApprovePlanPart', decision, ...said } },
});
const returns = (said: object = {}, by = theLeader): Order => ({
  ...{ by, at: '2026-03-11 14:00' },
  body: { type: 'ReturnPlanPart', decision, reason: seal('too thin'), ...said },
});

/** The same event, as it names what the act belongs to. */
const naming =
  (said: object) =>
  (event: Expected): Expected =>
    event.type.startsWith('Plan') ? ({ ...event, data: { ...event.data, ...said } } as Expected) : event;

describe('a part of a plan for many tasks', () => {
  it('is a plan of the task, and names the plan that it belongs to', () => {
    const alone = given(...issued)
      .when(thePlanSubmitted)
      .expected();
    given(...issued)
      .when(part())
      .then(...alone.map(naming({ unitPlan: thePlan })));
    expect(given(...issued, part()).task()).toMatchObject({
      stage: 'plan_submitted',
      plans: [{ number: 1, unitPlanId, outcome: null }],
    });
  });

  it('is not taken for a unit that does not have the task', () => {
    given(...issued)
      .when(part({ unitId: 'kon-dao' }, {}, konDaoHead))
      .thenRejected('plan-part-other-unit', { unitId: 'phong-noi-vu' });
  });

  it('is not taken under a directive that the task does not serve', () => {
    given(...issued)
      .when(part({ directiveId: unitPlanId }))
      .thenRejected('plan-part-other-directive', {});
  });

  it('is not taken while no plan is owed: the unit waits to be told what is asked of it', () => {
    const asked = [...issued, but(theClarificationRequested, { at: '2026-03-05 09:00' })];
    given(...asked)
      .when(part())
      .thenRejected('no-plan-owed', {});
    // Once it has been told, the plan is owed again.
    const told = but(theClarificationRuled, { at: '2026-03-06 09:00' });
    expect(given(...asked, told, part()).task().stage).toBe('plan_submitted');
  });

  it('has no line given below that could not be issued by hand', () => {
    const beside = { ...theLine!, subTask: { unitId: 'xa-kon-dao' } };
    given(...issued)
      .when(part({}, { lines: [theLine!, beside] }))
      .thenRejected('line-not-below', { line: 2, unitId: 'xa-kon-dao', parentUnitId: 'phong-noi-vu' });
  });

  it('has no line that ends after the task is due, and none that ends before it begins', () => {
    const late = { ...theLine!, to: '2026-04-01' };
    given(...issued)
      .when(part({}, { lines: [theLine!, late] }))
      .thenRejected('plan-line-past-due', { line: 2, dueOn: '2026-03-31' });
    given(...issued)
      .when(part({}, { lines: [{ ...theLine!, to: '2026-03-09' }] }))
      .thenRejected('plan-line-dates', { line: 1 });
  });

  it('comes too late where the unit has sent a plan for the task alone, or the task is over', () => {
    given(...issued, but(thePlanSubmitted, { at: '2026-03-06 09:00' }))
      .when(part())
      .thenRejected('plan-awaits-decision');
    given(...issued, thePlanSubmitted, thePlanApproved)
      .when({ ...part(), at: '2026-03-12 09:00' })
      .thenRejected('plan-already-approved');
    given(...issued, but(theTaskWithdrawn, { at: '2026-03-06 09:00' }))
      .when(part())
      .thenRejected('task-closed');
    given(...issued, theTaskAcknowledged, but(theTaskSuspended, { at: '2026-03-06 09:00' }))
      .when(part())
      .thenRejected('task-suspended');
  });

  it('is sent by whoever may send a plan', () => {
    given(...issued)
      .when(part({}, {}, theStaff))
      .thenRejected('not-permitted');
  });
});

describe('a decision on a plan for many tasks', () => {
  it('approves the part of a task as if it alone were approved, and is named', () => {
    const alone = given(...issued, part())
      .when(but(thePlanApproved, { remark: seal('good') }))
      .expected();
    given(...issued, part())
      .when(approves({ remark: seal('good') }))
      .then(...alone.map(naming({ decision })));
  });

  it('returns the part of another; the unit owes a plan for it again', () => {
    const alone = given(...issued, part())
      .when(thePlanReturned)
      .expected();
    given(...issued, part())
      .when(returns())
      .then(...alone.map(naming({ decision })));
  });

  it('is the leader’s, or comes from the office with its paper', () => {
    given(...issued, part())
      .when(approves({}, anotherLeader))
      .thenRejected('not-permitted');
    given(...issued, part())
      .when(approves({ paper: thePaper }))
      .then(
        ...given(...issued, part())
          .when(but(thePlanApproved, { paper: thePaper }))
          .expected()
          .map(naming({ decision })),
      );
  });

  it('does not reach what the unit has sent for the task alone since its part was returned', () => {
    const again = but(thePlanSubmitted, { at: '2026-03-12 09:00' });
    given(...issued, part(), returns(), again)
      .when(approves({}, theLeader, '2026-03-13 09:00'))
      .thenRejected('plan-part-overtaken', {});
    given(...issued, part(), returns())
      .when(approves({}, theLeader, '2026-03-13 09:00'))
      .thenRejected('no-plan-to-decide');
  });

  it('changes nothing where the plan has been approved', () => {
    given(...issued, part(), thePlanApproved)
      .when(approves({}, theLeader, '2026-03-12 09:00'))
      .thenNothing();
  });

  it('is told to the head of the unit', () => {
    const [approved] = given(...issued, part())
      .when(approves())
      .expected();
    expect(approved?.told).toEqual([to(theHead)]);
  });
});
