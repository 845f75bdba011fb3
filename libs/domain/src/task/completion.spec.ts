import { describe, expect, it } from '@jest/globals';
import {
  anotherLeader,
  but,
  due,
  effective,
  ended,
  enteredFromPaper,
  escalated,
  given,
  konDaoHead,
  local,
  named,
  opened,
  reminded,
  seal,
  spellClosed,
  spellOpened,
  theChair,
  theCompletionReturned,
  theCompletionSubmitted,
  theDeputy,
  theExtensionRequested,
  theHead,
  theLeader,
  theMonitor,
  thePaper,
  thePlanSubmitted,
  theProgressReported,
  theStaff,
  theSupervisor,
  theTaskAcknowledged,
  theTaskIssued,
  theTaskSignedOff,
  theUnit,
  theWorkInHand,
  to,
  workingDays,
} from '../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../test/support/domain/index.ts';

const submitted = (completion = 1): Expected => ({
  type: 'CompletionSubmitted',
  told: [to(theLeader)],
  data: { unitId: 'phong-noi-vu', completion, summary: seal('done') },
});

const theResultIsIn = [...theWorkInHand, theCompletionSubmitted];

// From Fri 27/03: 30, 31, 01, 02, 03. Levels for a leader: Mon 06/04; 07, 08, 09: 10/04.
const decisionOwed = opened(
  'decide-completion-1',
  theSupervisor,
  workingDays(5, '2026-03-27', '2026-03-28'),
  due('2026-04-03', { remind: ['2026-04-02'], levels: ['2026-04-06', '2026-04-10'] }),
);

describe('the unit reports the task as done', () => {
  it('in time has met what it owed; from now on the leader owes a decision', () => {
    given(...theWorkInHand)
      .when(theCompletionSubmitted)
      .then(submitted(), ended('completion-1'), decisionOwed);
  });

  it('is in time until 24:00 of the due day', () => {
    const { obligations } = given(
      ...theWorkInHand,
      but(theCompletionSubmitted, { at: '2026-03-31 23:59' }),
    ).task();
    expect(obligations.find((one) => one.obligationId === 'completion-1')?.spells).toStrictEqual([]);
  });

  it('late is late by working days up to and with the day of the act', () => {
    given(...theWorkInHand)
      .when(but(theCompletionSubmitted, { at: '2026-04-06 15:00', by: theDeputy }))
      .then(
        submitted(),
        // Due Tue 31/03: 01, 02, 03 and Mon 06/04.
        spellClosed('completion-1', 4),
        ended('completion-1'),
        // From Mon 06/04: 07–10, 13. One before: Sun 12/04, so Fri 10/04. Levels: 14/04; 15, 16, 17: Mon 20/04.
        opened(
          'decide-completion-1',
          theSupervisor,
          workingDays(5, '2026-04-06', '2026-04-11'),
          due('2026-04-13', { remind: ['2026-04-10'], levels: ['2026-04-14', '2026-04-20'] }),
        ),
      );
  });

  it('leaves nothing to report, and nothing to decide about a later date', () => {
    const story = [
      but(theTaskIssued, { reportOn: ['2026-03-20', '2026-03-30'] }),
      ...theWorkInHand.slice(1),
      theExtensionRequested,
    ];
    given(...story)
      .when(theCompletionSubmitted)
      .then(
        submitted(),
        ended('completion-1'),
        // Due Fri 20/03: late on 23, 24, 25, 26 and 27.
        spellClosed('report-1', 5, 'released'),
        ended('report-1', 'released'),
        ended('report-2', 'released'),
        ended('decide-extension-1', 'released'),
        decisionOwed,
      );
  });

  it('cannot do so before its plan is approved', () => {
    given(theTaskIssued).when(theCompletionSubmitted).thenRejected('not-acknowledged');
    given(theTaskIssued, theTaskAcknowledged).when(theCompletionSubmitted).thenRejected('plan-not-approved');
    given(theTaskIssued, thePlanSubmitted).when(theCompletionSubmitted).thenRejected('plan-not-approved');
  });

  it('cannot do so twice', () => {
    given(...theResultIsIn)
      .when(but(theCompletionSubmitted, { at: '2026-03-27 16:00' }))
      .thenRejected('completion-awaits-decision', {
        stage: 'completion_submitted',
        lastAct: 'CompletionSubmitted',
        lastActBy: 'giang',
        lastActAt: '2026-03-27T08:00:00.000Z',
      });
  });

  it('speaks through its head or deputy', () => {
    for (const by of [theStaff, konDaoHead, theLeader])
      given(...theWorkInHand)
        .when(but(theCompletionSubmitted, { by }))
        .thenRejected('not-permitted', {});
  });
});

const returned = (data: object = {}): Expected => ({
  type: 'CompletionReturned',
  told: [to(theHead)],
  data: { completion: 1, reason: seal('not yet'), ...data },
});

describe('the leader sends the result back before the due date', () => {
  it('keeps the date; escalation waits until the three working days of sending again have run out', () => {
    given(...theResultIsIn)
      .when(theCompletionReturned)
      .then(
        returned(),
        ended('decide-completion-1'),
        // Returned Mon 30/03 10:00: only the reminder of 31/03 is left. Sending again: 31, 01, Thu 02/04. Levels: 03/04;
        // 06, 07, 08: 09/04; 10, 13, 14, 15, 16: 17/04.
        opened(
          'completion-2',
          theUnit,
          named,
          due('2026-03-31', { remind: ['2026-03-31'], levels: ['2026-04-03', '2026-04-09', '2026-04-17'] }),
        ),
      );
  });

  it('long before it changes nothing: the ladder follows the due date', () => {
    given(...theWorkInHand, but(theCompletionSubmitted, { at: '2026-03-13 15:00' }))
      .when(but(theCompletionReturned, { at: '2026-03-16 10:00' }))
      .then(
        returned(),
        ended('decide-completion-1'),
        opened(
          'completion-2',
          theUnit,
          named,
          due('2026-03-31', {
            remind: ['2026-03-24', '2026-03-27', '2026-03-30', '2026-03-31'],
            levels: ['2026-04-01', '2026-04-07', '2026-04-15'],
          }),
        ),
      );
  });

  it('on the due day itself is still before it has passed', () => {
    given(...theResultIsIn)
      .when(but(theCompletionReturned, { at: '2026-03-31 23:59' }))
      .then(
        returned(),
        ended('decide-completion-1'),
        // Sending again: 01, 02, Fri 03/04. Levels: Mon 06/04; 07, 08, 09: 10/04; 13–17: Mon 20/04.
        opened(
          'completion-2',
          theUnit,
          named,
          due('2026-03-31', { remind: [], levels: ['2026-04-06', '2026-04-10', '2026-04-20'] }),
        ),
      );
  });

  it('asks again for the reports that are still to come, and for none that was given', () => {
    const story = [
      but(theTaskIssued, { reportOn: ['2026-03-18', '2026-03-25', '2026-03-30'] }),
      ...theWorkInHand.slice(1),
      // The first meets 18/03, the second, early, 25/03.
      theProgressReported,
      but(theProgressReported, { at: '2026-03-19 16:00' }),
      but(theCompletionSubmitted, { at: '2026-03-20 15:00' }),
    ];
    given(...story)
      .when(but(theCompletionReturned, { at: '2026-03-23 10:00' }))
      .then(
        returned(),
        ended('decide-completion-1'),
        opened(
          'completion-2',
          theUnit,
          named,
          due('2026-03-31', {
            remind: ['2026-03-24', '2026-03-27', '2026-03-30', '2026-03-31'],
            levels: ['2026-04-01', '2026-04-07', '2026-04-15'],
          }),
        ),
        // Mon 30/03. One day before: Sun 29/03, so Fri 27/03. Levels: 31/03; 01, 02, 03: Mon 06/04; 07–10, 13: 14/04.
        opened(
          'report-4',
          theUnit,
          named,
          due('2026-03-30', { remind: ['2026-03-27'], levels: ['2026-03-31', '2026-04-06', '2026-04-14'] }),
        ),
      );
  });

  it('does not ask again for a report whose day has passed', () => {
    const story = [
      but(theTaskIssued, { reportOn: ['2026-03-20', '2026-03-30'] }),
      ...theWorkInHand.slice(1),
      theCompletionSubmitted,
    ];
    given(...story)
      .when(theCompletionReturned)
      .then(
        returned(),
        ended('decide-completion-1'),
        opened(
          'completion-2',
          theUnit,
          named,
          due('2026-03-31', { remind: ['2026-03-31'], levels: ['2026-04-03', '2026-04-09', '2026-04-17'] }),
        ),
      );
  });

  it('may be done from paper, not before the result was in', () => {
    given(...theResultIsIn)
      .when(enteredFromPaper(theCompletionReturned))
      .then(
        returned({ paper: thePaper }),
        ended('decide-completion-1'),
        opened(
          'completion-2',
          theUnit,
          named,
          due('2026-03-31', { remind: ['2026-03-31'], levels: ['2026-04-03', '2026-04-09', '2026-04-17'] }),
        ),
      );
    given(...theResultIsIn)
      .when(but(enteredFromPaper(theCompletionReturned), { effectiveAt: '2026-03-27T07:59:00.000Z' }))
      .thenRejected('effective-too-early', { earliest: '2026-03-27T08:00:00.000Z' });
  });

  it('only where there is one', () => {
    given(...theWorkInHand)
      .when(theCompletionReturned)
      .thenRejected('no-completion-to-decide');
    given(...theResultIsIn, theCompletionReturned)
      .when(but(theCompletionReturned, { at: '2026-03-30 11:00' }))
      .thenRejected('no-completion-to-decide');
  });

  it('and no other leader does', () => {
    given(...theResultIsIn)
      .when(but(theCompletionReturned, { by: anotherLeader }))
      .thenRejected('not-permitted', {});
  });
});

describe('the leader sends the result back after the due date', () => {
  const returnedLate = but(theCompletionReturned, { at: '2026-04-01 10:00' });
  const theResultIsBack = [...theResultIsIn, returnedLate];

  it('makes the unit late from the return; it has three working days before anybody is told', () => {
    given(...theResultIsIn)
      .when(returnedLate)
      .then(
        returned(),
        ended('decide-completion-1'),
        // Sending again: 02, 03, Mon 06/04; one day before is Sun 05/04, so Fri 03/04. Levels: 07/04; 08, 09, 10: Mon 13/04;
        // 14–17, 20: 21/04.
        opened(
          'completion-2',
          theUnit,
          named,
          due('2026-03-31', {
            remind: ['2026-04-03'],
            levels: ['2026-04-07', '2026-04-13', '2026-04-21'],
            overdueAt: local('2026-04-01 10:00'),
            lateFrom: '2026-04-01',
            resendOn: '2026-04-06',
          }),
        ),
      );
  });

  it('opens a new stretch of lateness at the return, and escalates after the term of sending again', () => {
    const about = theUnit;
    given(...theResultIsBack)
      .at('2026-12-31 24:00')
      .clock(
        spellOpened('2026-04-01 10:00', 'completion-2', {
          owner: theUnit,
          dueOn: '2026-03-31',
          lateFrom: '2026-04-01',
        }),
        reminded('2026-04-03 08:00', 'completion-2', { dueOn: '2026-04-06', told: [to(theHead)] }),
        escalated('2026-04-07 08:00', 'completion-2', { level: 1, rung: 'head', about, told: [to(theHead)] }),
        escalated('2026-04-13 08:00', 'completion-2', {
          ...{ level: 2, rung: 'leader', about, told: [to(theLeader)] },
        }),
        escalated('2026-04-21 08:00', 'completion-2', {
          ...{ level: 3, rung: 'chair', about, told: [to(theChair)] },
        }),
      );
  });

  it('is late by the working days after the day of the return', () => {
    given(...theResultIsBack)
      .when(but(theCompletionSubmitted, { at: '2026-04-03 15:00' }))
      .then(
        submitted(2),
        // 02 and Fri 03/04.
        spellClosed('completion-2', 2),
        ended('completion-2'),
        // From Fri 03/04: 06–10. Levels: Mon 13/04; 14, 15, 16: 17/04.
        opened(
          'decide-completion-2',
          theSupervisor,
          workingDays(5, '2026-04-03', '2026-04-04'),
          due('2026-04-10', { remind: ['2026-04-09'], levels: ['2026-04-13', '2026-04-17'] }),
        ),
      );
  });

  it('and sent again on the day of the return is no day late', () => {
    given(...theResultIsBack)
      .when(but(theCompletionSubmitted, { at: '2026-04-01 17:00' }))
      .then(
        submitted(2),
        spellClosed('completion-2', 0),
        ended('completion-2'),
        // From Wed 01/04: 02, 03, 06, 07, 08. Levels: 09/04; 10, 13, 14: 15/04.
        opened(
          'decide-completion-2',
          theSupervisor,
          workingDays(5, '2026-04-01', '2026-04-04'),
          due('2026-04-08', { remind: ['2026-04-07'], levels: ['2026-04-09', '2026-04-15'] }),
        ),
      );
  });

  it('leaves an earlier stretch of lateness as it was', () => {
    const { obligations } = given(
      ...theWorkInHand,
      but(theCompletionSubmitted, { at: '2026-04-02 15:00' }),
      but(theCompletionReturned, { at: '2026-04-06 10:00' }),
      but(theCompletionSubmitted, { at: '2026-04-08 15:00' }),
    ).task();
    const lateness = obligations
      .filter(({ kind }) => kind === 'completion')
      .flatMap(({ spells }) => spells.map(({ openedAt, daysLate }) => ({ openedAt, daysLate })));
    expect(lateness).toStrictEqual([
      // 01 and 02/04.
      { openedAt: '2026-03-31T17:00:00.000Z', daysLate: 2 },
      // After Mon 06/04: 07 and 08/04.
      { openedAt: '2026-04-06T03:00:00.000Z', daysLate: 2 },
    ]);
  });
});

describe('the leader signs the task off', () => {
  const signedOff = (data: object = {}): Expected => ({
    type: 'TaskSignedOff',
    told: [to(theHead)],
    data: { completion: 1, grade: 'good', ...data },
  });

  it('has decided; the task is closed with its grade', () => {
    given(...theResultIsIn)
      .when(theTaskSignedOff)
      .then(signedOff(), ended('decide-completion-1'));
    const { stage, grade, closedAt } = given(...theResultIsIn, theTaskSignedOff).task();
    expect({ stage, grade, closedAt }).toStrictEqual({
      stage: 'signed_off',
      grade: 'good',
      closedAt: '2026-03-30T03:00:00.000Z',
    });
  });

  it('may add a remark, and may be the chair', () => {
    given(...theResultIsIn)
      .when(but(theTaskSignedOff, { by: theChair, grade: 'excellent', remark: seal('well done') }))
      .then(signedOff({ grade: 'excellent', remark: seal('well done') }), ended('decide-completion-1'));
  });

  it('late is a lateness of the leader', () => {
    given(...theResultIsIn)
      .when(but(theTaskSignedOff, { at: '2026-04-07 09:00' }))
      // To be decided by Fri 03/04: late on 06 and 07.
      .then(signedOff(), spellClosed('decide-completion-1', 2), ended('decide-completion-1'));
  });

  it('from paper counts from the day of the decision, not before the result was in', () => {
    given(...theResultIsIn)
      .when(
        but(enteredFromPaper(theTaskSignedOff), {
          at: '2026-04-07 09:00',
          effectiveAt: '2026-04-03T08:00:00.000Z',
        }),
      )
      .then(
        ...effective(
          '2026-04-03 15:00',
          signedOff({ paper: thePaper }),
          // The office entered it after a stretch of lateness had opened; by the paper the leader was in time.
          spellClosed('decide-completion-1', 0),
          ended('decide-completion-1'),
        ),
      );
    given(...theResultIsIn)
      .when(but(enteredFromPaper(theTaskSignedOff), { effectiveAt: '2026-03-27T07:59:00.000Z' }))
      .thenRejected('effective-too-early', { earliest: '2026-03-27T08:00:00.000Z' });
  });

  it('closes the task for good: nothing falls due and nothing is accepted', () => {
    given(...theResultIsIn, theTaskSignedOff)
      .at('2027-12-31 24:00')
      .clock();
    given(...theResultIsIn, theTaskSignedOff)
      .when(but(theTaskSignedOff, { at: '2026-03-31 10:00' }))
      .thenRejected('task-closed', {
        stage: 'signed_off',
        lastAct: 'TaskSignedOff',
        lastActBy: 'binh',
        lastActAt: '2026-03-30T03:00:00.000Z',
      });
  });

  it('only where a result is in', () => {
    given(...theWorkInHand)
      .when(theTaskSignedOff)
      .thenRejected('no-completion-to-decide');
    given(...theResultIsIn, theCompletionReturned)
      .when(but(theTaskSignedOff, { at: '2026-03-30 11:00' }))
      .thenRejected('no-completion-to-decide', {
        stage: 'in_progress',
        lastAct: 'CompletionReturned',
        lastActBy: 'binh',
        lastActAt: '2026-03-30T03:00:00.000Z',
      });
  });

  it('and neither another leader nor the monitoring office of its own accord does', () => {
    given(...theResultIsIn)
      .when(but(theTaskSignedOff, { by: anotherLeader }))
      .thenRejected('not-permitted', {});
    given(...theResultIsIn)
      .when(but(theTaskSignedOff, { by: theMonitor }))
      .thenRejected('paper-required', {});
  });
});
