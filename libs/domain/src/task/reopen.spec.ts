import { describe, expect, it } from '@jest/globals';
import { inTime, openObligations } from '#domain';
import {
  but,
  due,
  effective,
  ended,
  enteredFromPaper,
  given,
  inTheOrganisation,
  local,
  named,
  opened,
  organisation,
  seal,
  spellClosed,
  theCompletionSubmitted,
  theHead,
  theLeader,
  thePaper,
  thePlanApproved,
  thePlanSubmitted,
  theStandingTaskIssued,
  theSupervisor,
  theTaskAcknowledged,
  theTaskIssued,
  theTaskOfThreeProductsIssued,
  theTaskReopened,
  theTaskReviewed,
  theTaskSignedOff,
  theTaskWithdrawn,
  theUnit,
  theWorkInHand,
  to,
  workingDays,
} from '../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../test/support/domain/index.ts';

/** Sent on Fri 27/03, signed off on Mon 30/03: in time. */
const theTaskIsDone = [...theWorkInHand, theCompletionSubmitted, theTaskSignedOff];

const reopened = (data: object = {}): Expected => ({
  type: 'TaskReopened',
  told: [to(theHead)],
  data: {
    ...{ reopening: 1, unitId: 'phong-noi-vu', dueOn: '2026-05-14', reason: seal('inspection') },
    ...data,
  },
});

// Due Thu 14/05. 7, 3 and 1 days before: 07, 11 and 13/05. Levels: Fri 15/05; 18, 19, 20: 21/05; 22, 25, 26, 27, 28: Fri 29/05.
const owedAgain = opened(
  'completion-2',
  theUnit,
  named,
  due('2026-05-14', {
    remind: ['2026-05-07', '2026-05-11', '2026-05-13', '2026-05-14'],
    levels: ['2026-05-15', '2026-05-21', '2026-05-29'],
  }),
);

describe('the leader reopens a task that was signed off', () => {
  it('and the unit owes the result again, by the new date', () => {
    given(...theTaskIsDone)
      .when(theTaskReopened)
      .then(reopened(), owedAgain);
  });

  it('and reports for periods are owed again, from the next that closes', () => {
    const monthly = but(theTaskIssued, { reportEvery: ['month'] });
    const task = given(monthly, ...theTaskIsDone.slice(1), theTaskReopened).task();
    const owed = openObligations(task).map(({ kind, period, schedule }) => [
      kind,
      period?.number,
      schedule.dueOn,
    ]);
    // Reopened on Mon 20/04: April’s data were cut off on 14/04, May’s are on Thu 14/05, the day on which the result is due.
    expect(owed).toEqual([['completion', undefined, '2026-05-14']]);
    const later = but(theTaskReopened, { dueOn: '2026-06-30' });
    const again = given(monthly, ...theTaskIsDone.slice(1), later).task();
    // Fri 15/05, Mon 18/05, Tue 19/05: three working days after Thu 14/05.
    expect(
      openObligations(again).map(({ kind, period, schedule }) => [kind, period?.number, schedule.dueOn]),
    ).toEqual([
      ['completion', undefined, '2026-06-30'],
      ['periodic-report', 5, '2026-05-19'],
    ]);
  });

  it('and reports on the days that were named and are still to come', () => {
    const reporting = but(theTaskIssued, { reportOn: ['2026-03-20', '2026-04-27'], dueOn: '2026-04-30' });
    const task = given(reporting, ...theTaskIsDone.slice(1), theTaskReopened).task();
    expect(openObligations(task).map(({ kind, schedule }) => [kind, schedule.dueOn])).toEqual([
      ['completion', '2026-05-14'],
      ['report', '2026-04-27'],
    ]);
  });

  it('keeps the first completion, its sign-off and every date on record', () => {
    const task = given(...theTaskIsDone, theTaskReopened).task();
    expect(task).toMatchObject({
      stage: 'in_progress',
      grade: null,
      closedAt: null,
      due: { first: '2026-03-31', current: '2026-05-14', past: ['2026-03-31'] },
      completions: [
        {
          ...{ number: 1, unitId: 'phong-noi-vu', submittedAt: local('2026-03-27 15:00') },
          outcome: { how: 'accepted', at: local('2026-03-30 10:00') },
        },
      ],
      signOffs: [
        {
          ...{ at: local('2026-03-30 10:00'), grade: 'good', completion: 1 },
          reopenedAt: local('2026-04-20 10:00'),
        },
      ],
    });
    expect(task.completions.map(inTime)).toStrictEqual([true]);
  });

  it('lets the first result be in time and the second late', () => {
    const late = but(theCompletionSubmitted, { at: '2026-05-18 09:00' });
    given(...theTaskIsDone, theTaskReopened)
      .when(late)
      .then(
        {
          type: 'CompletionSubmitted',
          told: [to(theLeader)],
          data: { unitId: 'phong-noi-vu', completion: 2, summary: seal('done') },
        },
        // Due Thu 14/05: late on Fri 15/05 and Mon 18/05.
        spellClosed('completion-2', 2),
        ended('completion-2'),
        // From Mon 18/05: 19, 20, 21, 22, 25. One day before is Sun 24/05, so Fri 22/05. Levels: 26/05; 27, 28, 29: 01/06.
        opened(
          'decide-completion-2',
          theSupervisor,
          workingDays(5, '2026-05-18', '2026-05-23'),
          due('2026-05-25', { remind: ['2026-05-22'], levels: ['2026-05-26', '2026-06-01'] }),
        ),
      );
    const { completions } = given(...theTaskIsDone, theTaskReopened, late).task();
    expect(completions.map(inTime)).toStrictEqual([true, false]);
  });

  it('can do so again after the next sign-off', () => {
    const again = [
      ...[...theTaskIsDone, theTaskReopened],
      but(theCompletionSubmitted, { at: '2026-05-12 09:00' }),
      but(theTaskSignedOff, { at: '2026-05-13 09:00', grade: 'satisfactory' }),
    ];
    given(...again)
      .when(but(theTaskReopened, { at: '2026-06-01 10:00', dueOn: '2026-06-30' }))
      .then(
        reopened({ reopening: 2, dueOn: '2026-06-30' }),
        // 7, 3 and 1 days before: 23, Sat 27 (Fri 26) and 29/06. Levels: 01/07; 02, 03, 06: 07/07; 08, 09, 10, 13, 14: 15/07.
        opened(
          'completion-3',
          theUnit,
          named,
          due('2026-06-30', {
            remind: ['2026-06-23', '2026-06-26', '2026-06-29', '2026-06-30'],
            levels: ['2026-07-01', '2026-07-07', '2026-07-15'],
          }),
        ),
      );
    expect(given(...again).task().grade).toBe('satisfactory');
  });

  it('by paper, from the day of the paper on, but not from before the sign-off', () => {
    const byPaper = enteredFromPaper(but(theTaskReopened, { at: '2026-04-21 09:00' }));
    given(...theTaskIsDone)
      .when(but(byPaper, { effectiveAt: local('2026-04-20 08:00') }))
      .then(
        ...effective(
          '2026-04-20 08:00',
          { ...reopened({ paper: thePaper }), told: [to(theHead), to(theLeader)] },
          owedAgain,
        ),
      );
    given(...theTaskIsDone)
      .when(but(byPaper, { effectiveAt: local('2026-03-30 09:59') }))
      .thenRejected('effective-too-early', { earliest: local('2026-03-30 10:00') });
  });

  it('may name the products that are to be redone: the others stay accepted', () => {
    const done = [
      ...[theTaskOfThreeProductsIssued, ...theWorkInHand.slice(1)],
      ...[theCompletionSubmitted, theTaskSignedOff],
    ];
    const { products } = given(...done, but(theTaskReopened, { products: [2] })).task();
    expect(products.map(({ state }) => state)).toStrictEqual(['accepted', 'owed', 'accepted']);
    const all = given(...done, theTaskReopened).task().products;
    expect(all.map(({ state }) => state)).toStrictEqual(['owed', 'owed', 'owed']);
    given(...done)
      .when(but(theTaskReopened, { products: [4] }))
      .thenRejected('product-not-accepted', { product: 4 });
  });
});

describe('a standing task that a review has ended', () => {
  const theReviewEndedIt = [
    ...[theStandingTaskIssued, theTaskAcknowledged, thePlanSubmitted, thePlanApproved],
    but(theTaskReviewed, { conclusion: { outcome: 'ended', grade: 'good' } }),
  ];

  it('is reopened with the day of its next review', () => {
    given(...theReviewEndedIt)
      .when(but(theTaskReopened, { dueOn: undefined, reviewOn: '2026-05-14' }))
      .then(
        {
          type: 'TaskReopened',
          told: [to(theHead)],
          data: {
            ...{ reopening: 1, unitId: 'phong-noi-vu', reviewOn: '2026-05-14' },
            reason: seal('inspection'),
          },
        },
        // Levels of a leader: Fri 15/05; 18, 19, 20: 21/05.
        opened(
          'review-2',
          theSupervisor,
          named,
          due('2026-05-14', { remind: ['2026-05-13'], levels: ['2026-05-15', '2026-05-21'] }),
        ),
      );
    given(...theReviewEndedIt)
      .when(theTaskReopened)
      .thenRejected('reopening-date');
  });
});

describe('a task cannot be reopened', () => {
  it('while it is open, nor when it was withdrawn', () => {
    given(...theWorkInHand)
      .when(theTaskReopened)
      .thenRejected('task-open');
    given(...theWorkInHand, theTaskWithdrawn)
      .when(theTaskReopened)
      .thenRejected('task-closed');
  });

  it('without a date, with one that is past, or with a day of review', () => {
    const tried = (dates: { dueOn?: string | undefined; reviewOn?: string }) =>
      given(...theTaskIsDone).when(but(theTaskReopened, dates));
    tried({ dueOn: undefined }).thenRejected('reopening-date');
    tried({ reviewOn: '2026-05-15' }).thenRejected('reopening-date');
    tried({ dueOn: '2026-04-19' }).thenRejected('due-date-passed', { today: '2026-04-20' });
    tried({ dueOn: '2026-04-20' }).then(
      reopened({ dueOn: '2026-04-20' }),
      // No reminder is left. Levels: 21/04; 22, 23, 24: Tue 28/04 (27 is off); 29/04, 04, 05, 06, 07/05 (30/04 and 01/05 are off): 08/05.
      opened(
        'completion-2',
        theUnit,
        named,
        due('2026-04-20', { remind: [], levels: ['2026-04-21', '2026-04-28', '2026-05-08'] }),
      ),
    );
  });

  it('for a unit that is no longer there', () => {
    const ends = { from: local('2025-01-01 00:00'), to: local('2026-04-15 00:00') };
    const units = organisation.units.map((one) =>
      one.unitId === 'phong-noi-vu' ? { ...one, ...ends } : one,
    );
    given(...theTaskIsDone, inTheOrganisation({ ...organisation, units }))
      .when(theTaskReopened)
      .thenRejected('unit-ended', { unitId: 'phong-noi-vu' });
  });

  it('by its unit', () => {
    given(...theTaskIsDone)
      .when(but(theTaskReopened, { by: theHead }))
      .thenRejected('not-permitted');
  });
});
