import { describe, it } from '@jest/globals';
import {
  anotherLeader,
  but,
  due,
  effective,
  ended,
  enteredFromPaper,
  given,
  konDaoHead,
  opened,
  seal,
  spellClosed,
  theChair,
  theCompletionSubmitted,
  theDeputy,
  theHead,
  theLeader,
  theMonitor,
  thePaper,
  thePlanApproved,
  thePlanReturned,
  thePlanSubmitted,
  theStaff,
  theSupervisor,
  theTaskAcknowledged,
  theTaskIssued,
  theUnit,
  theWorkInHand,
  to,
  workingDays,
} from '../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../test/support/domain/index.ts';

const submitted = (plan: number, data: object = {}): Expected => ({
  type: 'PlanSubmitted',
  told: [to(theLeader)],
  data: { unitId: 'phong-noi-vu', plan, lines: thePlanSubmitted.body.lines, ...data },
});

// From Mon 09/03: 10, 11, 12, 13, 16. One day before: Sun 15/03, so Fri 13/03. Levels for a leader: 17/03; 18, 19, 20: 23/03.
const decisionOwed = opened(
  'decide-plan-1',
  theSupervisor,
  workingDays(5, '2026-03-09', '2026-03-14'),
  due('2026-03-16', { remind: ['2026-03-13'], levels: ['2026-03-17', '2026-03-23'] }),
);

const thePlanIsIn = [theTaskIssued, theTaskAcknowledged, thePlanSubmitted];

describe('the unit sends its plan', () => {
  it('has met what it owed; from now on the leader owes a decision', () => {
    given(theTaskIssued, theTaskAcknowledged)
      .when(thePlanSubmitted)
      .then(submitted(1), ended('plan-1'), decisionOwed);
  });

  it('has acknowledged the task by that', () => {
    given(theTaskIssued)
      .when(but(thePlanSubmitted, { at: '2026-03-04 09:00', note: seal('note') }))
      .then(
        submitted(1, { note: seal('note') }),
        ended('acknowledge-1'),
        ended('plan-1'),
        // From Wed 04/03: 05, 06, 09, 10, 11. Levels: 12/03; 13, 16, 17: 18/03.
        opened(
          'decide-plan-1',
          theSupervisor,
          workingDays(5, '2026-03-04', '2026-03-07'),
          due('2026-03-11', { remind: ['2026-03-10'], levels: ['2026-03-12', '2026-03-18'] }),
        ),
      );
  });

  it('late is late with the plan; the term ran from the issue, not from the receipt', () => {
    given(theTaskIssued, theTaskAcknowledged)
      .when(but(thePlanSubmitted, { at: '2026-03-18 09:00', by: theDeputy }))
      .then(
        submitted(1),
        // Due Mon 16/03: late on 17 and 18.
        spellClosed('plan-1', 2),
        ended('plan-1'),
        // From Wed 18/03: 19, 20, 23, 24, 25. Levels: 26/03; 27, 30, 31: 01/04.
        opened(
          'decide-plan-1',
          theSupervisor,
          workingDays(5, '2026-03-18', '2026-03-21'),
          due('2026-03-25', { remind: ['2026-03-24'], levels: ['2026-03-26', '2026-04-01'] }),
        ),
      );
  });

  it('cannot have a line that ends before it begins', () => {
    const [line] = thePlanSubmitted.body.lines;
    const oneDay = { ...line!, from: '2026-03-10', to: '2026-03-10' };
    const backward = { ...line!, from: '2026-03-11', to: '2026-03-10' };
    given(theTaskIssued)
      .when(but(thePlanSubmitted, { lines: [line!, oneDay, backward] }))
      .thenRejected('plan-line-dates', { line: 3 });
  });

  it('cannot send another while the leader has one to decide', () => {
    given(...thePlanIsIn)
      .when(but(thePlanSubmitted, { at: '2026-03-10 09:00' }))
      .thenRejected('plan-awaits-decision', {
        stage: 'plan_submitted',
        lastAct: 'PlanSubmitted',
        lastActBy: 'giang',
        lastActAt: '2026-03-09T02:00:00.000Z',
      });
  });

  it('cannot send another once one has been approved', () => {
    given(...theWorkInHand)
      .when(but(thePlanSubmitted, { at: '2026-03-12 09:00' }))
      .thenRejected('plan-already-approved');
  });

  it('speaks through its head or deputy', () => {
    for (const by of [theStaff, konDaoHead, theLeader])
      given(theTaskIssued).when(but(thePlanSubmitted, { by })).thenRejected('not-permitted', {});
  });
});

describe('the leader sends a plan back', () => {
  const returned: Expected = {
    type: 'PlanReturned',
    told: [to(theHead)],
    data: { plan: 1, reason: seal('too thin') },
  };
  // From Wed 11/03: 12, 13, 16. Three before: Fri 13/03; one before: Sun 15/03, so Fri 13/03 too. Levels: 17/03;
  // 18, 19, 20: 23/03; 24–27, 30: 31/03.
  const owedAgain = opened(
    'plan-2',
    theUnit,
    workingDays(3, '2026-03-11', '2026-03-14'),
    due('2026-03-16', { remind: ['2026-03-13'], levels: ['2026-03-17', '2026-03-23', '2026-03-31'] }),
  );

  it('gives the unit three working days to send it again', () => {
    given(...thePlanIsIn)
      .when(thePlanReturned)
      .then(returned, ended('decide-plan-1'), owedAgain);
  });

  it('gets a second plan, and owes a decision on it', () => {
    given(...thePlanIsIn, thePlanReturned)
      .when(but(thePlanSubmitted, { at: '2026-03-13 09:00' }))
      .then(
        submitted(2),
        ended('plan-2'),
        // From Fri 13/03: 16–20. Levels: Mon 23/03; 24, 25, 26: 27/03.
        opened(
          'decide-plan-2',
          theSupervisor,
          workingDays(5, '2026-03-13', '2026-03-14'),
          due('2026-03-20', { remind: ['2026-03-19'], levels: ['2026-03-23', '2026-03-27'] }),
        ),
      );
  });

  it('from paper, through the monitoring office, from the day of the decision', () => {
    given(...thePlanIsIn)
      .when(but(enteredFromPaper(thePlanReturned), { effectiveAt: '2026-03-10T03:00:00.000Z' }))
      .then(
        ...effective(
          '2026-03-10 10:00',
          { ...returned, data: { ...returned.data, paper: thePaper } },
          ended('decide-plan-1'),
          // From Tue 10/03: 11, 12, 13. Three before is 10/03, before the entry. Levels: Mon 16/03; 17, 18, 19: 20/03;
          // 23–27: Mon 30/03.
          opened(
            'plan-2',
            theUnit,
            workingDays(3, '2026-03-10'),
            due('2026-03-13', { remind: ['2026-03-12'], levels: ['2026-03-16', '2026-03-20', '2026-03-30'] }),
          ),
        ),
      );
  });

  it('cannot have decided before the plan was sent', () => {
    given(...thePlanIsIn)
      .when(but(enteredFromPaper(thePlanReturned), { effectiveAt: '2026-03-09T01:59:00.000Z' }))
      .thenRejected('effective-too-early', { earliest: '2026-03-09T02:00:00.000Z' });
  });

  it('only where there is one to decide', () => {
    given(theTaskIssued, theTaskAcknowledged).when(thePlanReturned).thenRejected('no-plan-to-decide');
    given(...thePlanIsIn, thePlanReturned)
      .when(but(thePlanReturned, { at: '2026-03-11 15:00' }))
      .thenRejected('no-plan-to-decide');
  });

  it('not after approving it: whoever comes second learns who decided what', () => {
    given(...theWorkInHand)
      .when(but(thePlanReturned, { at: '2026-03-11 15:00', by: theChair }))
      .thenRejected('plan-already-approved', {
        stage: 'in_progress',
        lastAct: 'PlanApproved',
        lastActBy: 'binh',
        lastActAt: '2026-03-11T07:00:00.000Z',
      });
  });

  it('and no other leader does', () => {
    given(...thePlanIsIn)
      .when(but(thePlanReturned, { by: anotherLeader }))
      .thenRejected('not-permitted', {});
  });
});

describe('the leader approves a plan', () => {
  const approved = (data: object = {}): Expected => ({
    type: 'PlanApproved',
    told: [to(theHead)],
    data: { plan: 1, ...data },
  });

  it('has decided; the unit is told', () => {
    given(...thePlanIsIn)
      .when(thePlanApproved)
      .then(approved(), ended('decide-plan-1'));
  });

  it('may add a remark, and may be the chair', () => {
    given(...thePlanIsIn)
      .when(but(thePlanApproved, { by: theChair, remark: seal('mind the money') }))
      .then(approved({ remark: seal('mind the money') }), ended('decide-plan-1'));
  });

  it('late is a lateness of the leader', () => {
    given(...thePlanIsIn)
      .when(but(thePlanApproved, { at: '2026-03-19 09:00' }))
      // To be decided by Mon 16/03: late on 17, 18 and 19.
      .then(approved(), spellClosed('decide-plan-1', 3), ended('decide-plan-1'));
  });

  it('from paper, through the monitoring office', () => {
    given(...thePlanIsIn)
      .when(enteredFromPaper(thePlanApproved))
      .then(approved({ paper: thePaper }), ended('decide-plan-1'));
    given(...thePlanIsIn)
      .when(but(thePlanApproved, { by: theMonitor }))
      .thenRejected('paper-required', {});
  });

  it('has nothing to do the second time', () => {
    given(...theWorkInHand)
      .when(but(thePlanApproved, { at: '2026-03-11 15:00' }))
      .thenNothing();
    given(...theWorkInHand, theCompletionSubmitted)
      .when(but(thePlanApproved, { at: '2026-03-30 15:00' }))
      .thenNothing();
  });

  it('cannot approve what has not been sent, or has been sent back', () => {
    given(theTaskIssued).when(thePlanApproved).thenRejected('no-plan-to-decide');
    given(...thePlanIsIn, thePlanReturned)
      .when(but(thePlanApproved, { at: '2026-03-11 15:00' }))
      .thenRejected('no-plan-to-decide');
  });
});
