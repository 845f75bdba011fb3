import { describe, it } from '@jest/globals';
import {
  anotherLeader,
  but,
  due,
  ended,
  enteredFromPaper,
  given,
  konDaoHead,
  konDaoStaff,
  named,
  opened,
  seal,
  spellClosed,
  theChair,
  theDeputy,
  theHead,
  theLeader,
  thePaper,
  thePlanSubmitted,
  theStaff,
  theSupervisor,
  theTaskAcknowledged,
  theTaskDeclined,
  theTaskIssued,
  theTaskWithdrawn,
  theUnit,
  theUnitKeepsIt,
  theWorkInHand,
  to,
  unit,
  workingDays,
} from '../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../test/support/domain/index.ts';

describe('the unit confirms receipt', () => {
  const acknowledged: Expected = {
    type: 'TaskAcknowledged',
    told: [to(theLeader)],
    data: { unitId: 'phong-noi-vu' },
  };

  it('may be done by anybody in the unit, and is told to the supervising leader', () => {
    for (const by of [theHead, theDeputy, theStaff])
      given(theTaskIssued).when(but(theTaskAcknowledged, { by })).then(acknowledged, ended('acknowledge-1'));
  });

  it('is in time until 24:00 of the second working day', () => {
    given(theTaskIssued)
      .when(but(theTaskAcknowledged, { at: '2026-03-04 23:59' }))
      .then(acknowledged, ended('acknowledge-1'));
  });

  it('is one day late from the next morning on', () => {
    given(theTaskIssued)
      .when(but(theTaskAcknowledged, { at: '2026-03-05 00:00' }))
      .then(acknowledged, spellClosed('acknowledge-1', 1), ended('acknowledge-1'));
  });

  it('is late by working days only', () => {
    // Due Wed 04/03: Thu 05, Fri 06 and Mon 09/03.
    given(theTaskIssued)
      .when(but(theTaskAcknowledged, { at: '2026-03-09 08:30' }))
      .then(acknowledged, spellClosed('acknowledge-1', 3), ended('acknowledge-1'));
  });

  it('has nothing to do the second time, nor after a plan', () => {
    given(theTaskIssued, theTaskAcknowledged)
      .when(but(theTaskAcknowledged, { at: '2026-03-03 11:00' }))
      .thenNothing();
    given(theTaskIssued, but(thePlanSubmitted, { at: '2026-03-03 09:00' }))
      .when(theTaskAcknowledged)
      .thenNothing();
  });

  it('is not for another unit or for the leader to do', () => {
    for (const by of [konDaoStaff, konDaoHead, theLeader, theChair])
      given(theTaskIssued).when(but(theTaskAcknowledged, { by })).thenRejected('not-permitted', {});
  });

  it('is refused once the task is closed', () => {
    given(theTaskIssued, but(theTaskWithdrawn, { at: '2026-03-03 09:00' }))
      .when(theTaskAcknowledged)
      .thenRejected('task-closed', {
        stage: 'withdrawn',
        lastAct: 'TaskWithdrawn',
        lastActBy: 'binh',
        lastActAt: '2026-03-03T02:00:00.000Z',
      });
  });

  it('is refused for a task that was never issued', () => {
    given().when(theTaskAcknowledged).thenRejected('not-issued', {});
  });
});

describe('the unit asks not to be given the task', () => {
  const declined: Expected = {
    type: 'TaskDeclined',
    told: [to(theLeader)],
    data: { unitId: 'phong-noi-vu', reason: seal('not ours') },
  };
  // From Tue 03/03: 04, 05, 06, 09, 10. Levels for a leader: 11/03; 12, 13, 16: 17/03.
  const rulingOwed = opened(
    'decide-decline-1',
    theSupervisor,
    workingDays(5, '2026-03-03', '2026-03-07'),
    due('2026-03-10', { remind: ['2026-03-09'], levels: ['2026-03-11', '2026-03-17'] }),
  );

  it('has answered and owes no plan until the leader rules; the result stays due', () => {
    given(theTaskIssued)
      .when(theTaskDeclined)
      .then(declined, ended('acknowledge-1'), ended('plan-1', 'released'), rulingOwed);
  });

  it('speaks through its head or deputy, not through staff', () => {
    given(theTaskIssued)
      .when(but(theTaskDeclined, { by: theDeputy }))
      .then(declined, ended('acknowledge-1'), ended('plan-1', 'released'), rulingOwed);
    given(theTaskIssued)
      .when(but(theTaskDeclined, { by: theStaff }))
      .thenRejected('not-permitted', {});
  });

  it('that answers late was late to answer', () => {
    given(theTaskIssued)
      .when(but(theTaskDeclined, { at: '2026-03-05 10:00' }))
      .then(
        declined,
        spellClosed('acknowledge-1', 1),
        ended('acknowledge-1'),
        ended('plan-1', 'released'),
        // From Thu 05/03: 06, 09, 10, 11, 12. Levels: 13/03; 16, 17, 18: 19/03.
        opened(
          'decide-decline-1',
          theSupervisor,
          workingDays(5, '2026-03-05', '2026-03-07'),
          due('2026-03-12', { remind: ['2026-03-11'], levels: ['2026-03-13', '2026-03-19'] }),
        ),
      );
  });

  it('cannot do so once it has acknowledged', () => {
    given(theTaskIssued, theTaskAcknowledged)
      .when(but(theTaskDeclined, { at: '2026-03-03 11:00' }))
      .thenRejected('already-acknowledged', {
        stage: 'acknowledged',
        lastAct: 'TaskAcknowledged',
        lastActBy: 'khoa',
        lastActAt: '2026-03-03T03:00:00.000Z',
      });
  });

  it('cannot do so twice, nor act on the task while the ruling is awaited', () => {
    given(theTaskIssued, theTaskDeclined)
      .when(but(theTaskDeclined, { at: '2026-03-03 11:00' }))
      .thenRejected('already-declined');
    given(theTaskIssued, theTaskDeclined)
      .when(but(theTaskAcknowledged, { at: '2026-03-03 11:00' }))
      .thenRejected('already-declined');
    given(theTaskIssued, theTaskDeclined).when(thePlanSubmitted).thenRejected('decline-awaits-ruling');
  });
});

describe('the leader rules on a decline', () => {
  const theUnitDeclined = [theTaskIssued, theTaskDeclined];
  const ruled = (outcome: 'kept' | 'reassigned', ...told: Expected['told'] & object): Expected => ({
    type: 'DeclineRuled',
    told,
    data: { outcome, reason: seal('reason') },
  });
  // From Thu 05/03: 06 (1), 09–13 (6), 16–19 (10). Three days before: Mon 16/03. Levels: 20/03; 23, 24, 25: 26/03;
  // 27, 30, 31, 01, 02: 03/04.
  const planOwedAgain = opened(
    'plan-2',
    theUnit,
    workingDays(10, '2026-03-05', '2026-03-07', '2026-03-14'),
    due('2026-03-19', {
      remind: ['2026-03-16', '2026-03-18'],
      levels: ['2026-03-20', '2026-03-26', '2026-04-03'],
    }),
  );

  it('that the unit keeps the task: its plan is owed from that day', () => {
    given(...theUnitDeclined)
      .when(theUnitKeepsIt)
      .then(ruled('kept', to(theHead)), ended('decide-decline-1'), planOwedAgain);
  });

  it('that another unit gets it', () => {
    const konDao = unit('xa-kon-dao');
    given(...theUnitDeclined)
      .when(but(theUnitKeepsIt, { ruling: { outcome: 'reassigned', unitId: 'xa-kon-dao' } }))
      .then(
        ruled('reassigned'),
        {
          type: 'TaskReassigned',
          told: [to(theHead), to(konDaoHead)],
          data: {
            fromUnitId: 'phong-noi-vu',
            unitId: 'xa-kon-dao',
            dueOn: '2026-03-31',
            reason: seal('reason'),
          },
        },
        ended('completion-1', 'transferred'),
        ended('decide-decline-1'),
        // 06, 09. One day before: Sun 08/03, so Fri 06/03. Levels: 10/03; 11, 12, 13: Mon 16/03; 17–20, 23: 24/03.
        opened(
          'acknowledge-2',
          konDao,
          workingDays(2, '2026-03-05', '2026-03-07'),
          due('2026-03-09', { remind: ['2026-03-06'], levels: ['2026-03-10', '2026-03-16', '2026-03-24'] }),
        ),
        opened(
          'plan-2',
          konDao,
          workingDays(10, '2026-03-05', '2026-03-07', '2026-03-14'),
          due('2026-03-19', {
            remind: ['2026-03-16', '2026-03-18'],
            levels: ['2026-03-20', '2026-03-26', '2026-04-03'],
          }),
        ),
        opened(
          'completion-2',
          konDao,
          named,
          due('2026-03-31', {
            remind: ['2026-03-24', '2026-03-27', '2026-03-30', '2026-03-31'],
            levels: ['2026-04-01', '2026-04-07', '2026-04-15'],
          }),
        ),
      );
  });

  it('cannot give it to a unit outside the authority, or on a date that has passed', () => {
    given(...theUnitDeclined)
      .when(but(theUnitKeepsIt, { ruling: { outcome: 'reassigned', unitId: 'dang-uy' } }))
      .thenRejected('unknown-unit', { unitId: 'dang-uy' });
    given(...theUnitDeclined)
      .when(
        but(theUnitKeepsIt, {
          ruling: { outcome: 'reassigned', unitId: 'xa-kon-dao', dueOn: '2026-03-04' },
        }),
      )
      .thenRejected('due-date-passed', { today: '2026-03-05' });
  });

  it('late is a lateness of the leader', () => {
    given(...theUnitDeclined)
      .when(but(theUnitKeepsIt, { at: '2026-03-11 10:00' }))
      .then(
        ruled('kept', to(theHead)),
        // To be ruled on by Tue 10/03: late on 11/03.
        spellClosed('decide-decline-1', 1),
        ended('decide-decline-1'),
        // From Wed 11/03: 12, 13 (2), 16–20 (7), 23, 24, 25 (10). Three before: Sun 22/03, so Fri 20/03. Levels: 26/03;
        // 27, 30, 31: 01/04; 02, 03, 06, 07, 08: 09/04.
        opened(
          'plan-2',
          theUnit,
          workingDays(10, '2026-03-11', '2026-03-14', '2026-03-21'),
          due('2026-03-25', {
            remind: ['2026-03-20', '2026-03-24'],
            levels: ['2026-03-26', '2026-04-01', '2026-04-09'],
          }),
        ),
      );
  });

  it('on paper is entered by the monitoring office', () => {
    given(...theUnitDeclined)
      .when(enteredFromPaper(theUnitKeepsIt))
      .then(
        {
          type: 'DeclineRuled',
          told: [to(theHead)],
          data: { outcome: 'kept', reason: seal('reason'), paper: thePaper },
        },
        ended('decide-decline-1'),
        planOwedAgain,
      );
  });

  it('cannot have ruled before it was declined', () => {
    given(...theUnitDeclined)
      .when(but(enteredFromPaper(theUnitKeepsIt), { effectiveAt: '2026-03-03T02:59:00.000Z' }))
      .thenRejected('effective-too-early', { earliest: '2026-03-03T03:00:00.000Z' });
  });

  it('only where something was declined', () => {
    given(theTaskIssued).when(theUnitKeepsIt).thenRejected('nothing-declined');
    given(...theWorkInHand)
      .when(but(theUnitKeepsIt, { at: '2026-03-12 10:00' }))
      .thenRejected('nothing-declined');
  });

  it('and nobody else does', () => {
    for (const by of [anotherLeader, theHead, konDaoHead])
      given(...theUnitDeclined)
        .when(but(theUnitKeepsIt, { by }))
        .thenRejected('not-permitted', {});
  });
});
