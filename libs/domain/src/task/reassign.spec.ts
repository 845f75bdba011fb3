import { describe, expect, it } from '@jest/globals';
import {
  but,
  due,
  effective,
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
  theCompletionSubmitted,
  theExtensionRequested,
  theHead,
  theLeader,
  thePaper,
  thePlanSubmitted,
  theProgressReported,
  theStaff,
  theTaskAcknowledged,
  theTaskDeclined,
  theTaskIssued,
  theTaskReassigned,
  theTaskWithdrawn,
  theTaskSignedOff,
  theWorkInHand,
  to,
  unit,
  workingDays,
} from '../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../test/support/domain/index.ts';

const konDao = unit('xa-kon-dao');

/** By the supervising leader, unless that leader is told: then by somebody else. */
const reassigned = (data: object = {}, ...told: Expected['told'] & object): Expected => ({
  type: 'TaskReassigned',
  told: [to(theHead), to(konDaoHead), ...told],
  data: {
    fromUnitId: 'phong-noi-vu',
    unitId: 'xa-kon-dao',
    dueOn: '2026-03-31',
    reason: seal('reason'),
    ...data,
  },
});

// From Thu 12/03: 13, 16. One day before is Sun 15/03, so Fri 13/03. Levels: 17/03; 18, 19, 20: 23/03; 24–27, 30: 31/03.
const receiptOwed = opened(
  'acknowledge-2',
  konDao,
  workingDays(2, '2026-03-12', '2026-03-14'),
  due('2026-03-16', { remind: ['2026-03-13'], levels: ['2026-03-17', '2026-03-23', '2026-03-31'] }),
);

// 13 (1), 16–20 (6), 23–26 (10). Levels: Fri 27/03; 30, 31, 01: 02/04; 03, 06, 07, 08, 09: 10/04.
const planOwed = opened(
  'plan-2',
  konDao,
  workingDays(10, '2026-03-12', '2026-03-14', '2026-03-21'),
  due('2026-03-26', {
    remind: ['2026-03-23', '2026-03-25'],
    levels: ['2026-03-27', '2026-04-02', '2026-04-10'],
  }),
);

const resultOwed = opened(
  'completion-2',
  konDao,
  named,
  due('2026-03-31', {
    remind: ['2026-03-24', '2026-03-27', '2026-03-30', '2026-03-31'],
    levels: ['2026-04-01', '2026-04-07', '2026-04-15'],
  }),
);

describe('the leader gives the task to another unit', () => {
  it('ends what the sender owed and gives the receiver terms of its own from that day', () => {
    given(...theWorkInHand)
      .when(theTaskReassigned)
      .then(reassigned(), ended('completion-1', 'transferred'), receiptOwed, planOwed, resultOwed);
  });

  it('leaves the days late of the sender with the sender', () => {
    // Nobody acts: the receipt was due on Wed 04/03. Late on 05, 06, 09, 10, 11 and 12/03.
    given(theTaskIssued)
      .when(theTaskReassigned)
      .then(
        reassigned(),
        spellClosed('acknowledge-1', 6, 'transferred'),
        ended('acknowledge-1', 'transferred'),
        ended('plan-1', 'transferred'),
        ended('completion-1', 'transferred'),
        ...[receiptOwed, planOwed, resultOwed],
      );
    const sent = given(theTaskIssued, theTaskReassigned)
      .task()
      .obligations.find(({ obligationId }) => obligationId === 'acknowledge-1');
    expect(sent?.spells).toStrictEqual([
      {
        spell: 1,
        openedAt: '2026-03-04T17:00:00.000Z',
        lateFrom: '2026-03-04',
        closedAt: '2026-03-12T03:00:00.000Z',
        daysLate: 6,
        levels: ['giang', 'binh'],
        voided: null,
      },
    ]);
  });

  it('leaves nothing for the leader to decide about the plan and the request of the sender', () => {
    const requestedEarly = but(theExtensionRequested, { at: '2026-03-10 09:00' });
    given(theTaskIssued, theTaskAcknowledged, thePlanSubmitted, requestedEarly)
      .when(theTaskReassigned)
      .then(
        reassigned(),
        ended('completion-1', 'transferred'),
        ended('decide-plan-1', 'released'),
        ended('decide-extension-1', 'released'),
        ...[receiptOwed, planOwed, resultOwed],
      );
  });

  it('may give a new date; the first one stays on record', () => {
    const later = but(theTaskReassigned, { dueOn: '2026-04-15' });
    given(...theWorkInHand)
      .when(later)
      .then(
        reassigned({ dueOn: '2026-04-15' }),
        ended('completion-1', 'transferred'),
        receiptOwed,
        planOwed,
        opened(
          'completion-2',
          konDao,
          named,
          // Levels: 16/04; 17, 20, 21: 22/04; 23, 24, 28, 29, 04/05: 05/05.
          due('2026-04-15', {
            remind: ['2026-04-08', '2026-04-10', '2026-04-14', '2026-04-15'],
            levels: ['2026-04-16', '2026-04-22', '2026-05-05'],
          }),
        ),
      );
    expect(given(...theWorkInHand, later).task().due).toStrictEqual({
      first: '2026-03-31',
      current: '2026-04-15',
      past: ['2026-03-31'],
    });
  });

  it('hands on only the reports that are still to come', () => {
    const withReports = but(theTaskIssued, { reportOn: ['2026-03-12', '2026-03-20'] });
    given(withReports, theTaskAcknowledged)
      .when(theTaskReassigned)
      .then(
        reassigned(),
        ended('plan-1', 'transferred'),
        ended('report-1', 'transferred'),
        ended('report-2', 'transferred'),
        ended('completion-1', 'transferred'),
        receiptOwed,
        planOwed,
        // Fri 20/03. Levels: Mon 23/03; 24, 25, 26: 27/03; 30, 31, 01, 02, 03: Mon 06/04.
        opened(
          'report-3',
          konDao,
          named,
          due('2026-03-20', { remind: ['2026-03-19'], levels: ['2026-03-23', '2026-03-27', '2026-04-06'] }),
        ),
        resultOwed,
      );
  });

  it('puts the receiver at the beginning: it has to acknowledge before it can report', () => {
    given(...theWorkInHand, theTaskReassigned)
      .when(but(theProgressReported, { by: konDaoStaff }))
      .thenRejected('not-acknowledged');
  });

  it('leaves the sender with no say any more', () => {
    given(...theWorkInHand, theTaskReassigned)
      .when(but(theProgressReported, { by: theStaff }))
      .thenRejected('not-permitted', {});
  });

  it('counts from the paper when the monitoring office enters it', () => {
    const entered = but(enteredFromPaper(theTaskReassigned), {
      at: '2026-03-13 09:00',
      effectiveAt: '2026-03-12T03:00:00.000Z',
    });
    given(...theWorkInHand)
      .when(entered)
      .then(
        ...effective(
          '2026-03-12 10:00',
          reassigned({ paper: thePaper }, to(theLeader)),
          ended('completion-1', 'transferred'),
          // The reminder of 13/03 08:00 lies before the entry.
          opened(
            'acknowledge-2',
            konDao,
            workingDays(2, '2026-03-12', '2026-03-14'),
            due('2026-03-16', { remind: [], levels: ['2026-03-17', '2026-03-23', '2026-03-31'] }),
          ),
          planOwed,
          resultOwed,
        ),
      );
  });

  it('is refused from before the unit had the task: two units would have had it', () => {
    const earlier = { at: '2026-03-13 09:00', effectiveAt: '2026-03-11T03:00:00.000Z' };
    const back = but(enteredFromPaper(theTaskReassigned), { ...earlier, unitId: 'phong-noi-vu' });
    const earliest = '2026-03-12T03:00:00.000Z';
    given(...theWorkInHand, theTaskReassigned)
      .when(back)
      .thenRejected('effective-too-early', { earliest });
    given(...theWorkInHand, theTaskReassigned)
      .when(but(enteredFromPaper(theTaskWithdrawn), earlier))
      .thenRejected('effective-too-early', { earliest });
  });

  it('has nothing to do if the unit has the task already', () => {
    given(...theWorkInHand)
      .when(but(theTaskReassigned, { unitId: 'phong-noi-vu' }))
      .thenNothing();
  });

  it('needs a new date once the present one has passed', () => {
    given(...theWorkInHand)
      .when(but(theTaskReassigned, { at: '2026-04-02 10:00' }))
      .thenRejected('due-date-needed', {});
    given(...theWorkInHand)
      .when(but(theTaskReassigned, { at: '2026-04-02 10:00', dueOn: '2026-04-01' }))
      .thenRejected('due-date-passed', { today: '2026-04-02' });
  });

  it('goes only to a unit of the same authority that has a head', () => {
    for (const unitId of ['dang-uy', 'khong-co'])
      given(...theWorkInHand)
        .when(but(theTaskReassigned, { unitId }))
        .thenRejected('unknown-unit', { unitId });
    given(...theWorkInHand)
      .when(but(theTaskReassigned, { unitId: 'to-chua-co-truong' }))
      .thenRejected('unit-has-no-head', { unitId: 'to-chua-co-truong' });
  });

  it('is refused while a result awaits sign-off', () => {
    given(...theWorkInHand, theCompletionSubmitted)
      .when(but(theTaskReassigned, { at: '2026-03-30 10:00' }))
      .thenRejected('completion-awaits-decision', {
        stage: 'completion_submitted',
        lastAct: 'CompletionSubmitted',
        lastActBy: 'giang',
        lastActAt: '2026-03-27T08:00:00.000Z',
      });
  });
});

describe('the leader gives a declined task to another unit', () => {
  it('rules on the decline by that', () => {
    given(theTaskIssued, theTaskDeclined)
      .when(theTaskReassigned)
      .then(
        { type: 'DeclineRuled', data: { outcome: 'reassigned', reason: seal('reason') } },
        reassigned(),
        ended('completion-1', 'transferred'),
        // Declined on Tue 03/03, to be ruled on by Tue 10/03: late on 11 and 12/03.
        spellClosed('decide-decline-1', 2),
        ended('decide-decline-1'),
        ...[receiptOwed, planOwed, resultOwed],
      );
  });
});

describe('the leader takes the task back', () => {
  const withdrawn = (data: object = {}, ...told: Expected['told'] & object): Expected => ({
    type: 'TaskWithdrawn',
    told: [to(theHead), ...told],
    data: { reason: seal('reason'), ...data },
  });

  it('releases everything that was owed by either side', () => {
    given(theTaskIssued, theTaskAcknowledged, thePlanSubmitted)
      .when(theTaskWithdrawn)
      .then(withdrawn(), ended('completion-1', 'released'), ended('decide-plan-1', 'released'));
  });

  it('ends a stretch of lateness, which stays on record', () => {
    given(...theWorkInHand)
      .when(but(theTaskWithdrawn, { at: '2026-04-06 10:00' }))
      .then(
        withdrawn(),
        // Late on 01, 02, 03 and Mon 06/04.
        spellClosed('completion-1', 4, 'released'),
        ended('completion-1', 'released'),
      );
  });

  it('rules on a decline by that', () => {
    given(theTaskIssued, theTaskDeclined)
      .when(but(theTaskWithdrawn, { by: theChair, at: '2026-03-04 09:00' }))
      .then(
        { type: 'DeclineRuled', data: { outcome: 'withdrawn', reason: seal('reason') } },
        withdrawn({}, to(theLeader)),
        ended('completion-1', 'released'),
        ended('decide-decline-1'),
      );
  });

  it('carries its paper when the monitoring office enters it', () => {
    given(...theWorkInHand)
      .when(enteredFromPaper(theTaskWithdrawn))
      .then(withdrawn({ paper: thePaper }, to(theLeader)), ended('completion-1', 'released'));
  });

  it('closes the task: nothing falls due any more', () => {
    given(...theWorkInHand, theTaskWithdrawn)
      .at('2027-12-31 24:00')
      .clock();
  });

  it('has nothing to do the second time', () => {
    given(...theWorkInHand, theTaskWithdrawn)
      .when(but(theTaskWithdrawn, { at: '2026-03-13 10:00' }))
      .thenNothing();
  });

  it('is refused once the task has been signed off', () => {
    given(...theWorkInHand, theCompletionSubmitted, theTaskSignedOff)
      .when(but(theTaskWithdrawn, { at: '2026-03-31 10:00' }))
      .thenRejected('task-closed', {
        stage: 'signed_off',
        lastAct: 'TaskSignedOff',
        lastActBy: 'binh',
        lastActAt: '2026-03-30T03:00:00.000Z',
      });
  });

  it('is no act of the unit', () => {
    given(...theWorkInHand)
      .when(but(theTaskWithdrawn, { by: theHead }))
      .thenRejected('not-permitted', {});
  });
});

describe('a reassignment to the unit that has the task already', () => {
  const toItself = but(theTaskReassigned, { unitId: 'phong-noi-vu' });

  it('is nothing to do as long as nothing else changes', () => {
    given(...theWorkInHand)
      .when(toItself)
      .thenNothing();
  });
  it('is refused when it names another date: that is an amendment', () => {
    given(...theWorkInHand)
      .when(but(toItself, { dueOn: '2026-04-30' }))
      .thenRejected('same-unit', { unitId: 'phong-noi-vu' });
  });
});
