import { describe, expect, it } from '@jest/globals';
import { default1 } from '#domain';
import {
  anotherLeader,
  but,
  due,
  ended,
  enteredFromPaper,
  escalated,
  given,
  leads,
  named,
  nobodyActsUntil,
  opened,
  reminded,
  seal,
  spellClosed,
  spellOpened,
  theChair,
  theCompletionSubmitted,
  theExtensionRequested,
  theHead,
  theLeader,
  thePlanApproved,
  thePlanSubmitted,
  theStandingTaskIssued,
  theSupervisor,
  theTaskAcknowledged,
  theTaskAmended,
  theTaskReassigned,
  theTaskReviewed,
  theTaskSignedOff,
  theTaskWithdrawn,
  theUndatedTaskIssued,
  theUnit,
  theUrgentTaskIssued,
  to,
  underThePolicy,
  workingDays,
} from '../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../test/support/domain/index.ts';

const inHand = [theStandingTaskIssued, theTaskAcknowledged, thePlanSubmitted, thePlanApproved];

/** Levels of a leader: 01/04; 02, 03, 06: 07/04. */
const reviewBy31March = (owner = theSupervisor, obligationId = 'review-1') =>
  opened(
    obligationId,
    owner,
    named,
    due('2026-03-31', { remind: ['2026-03-30'], levels: ['2026-04-01', '2026-04-07'] }),
  );

/** Levels: 01/07; 02, 03, 06: 07/07. */
const reviewBy30June = opened(
  'review-2',
  theSupervisor,
  named,
  due('2026-06-30', { remind: ['2026-06-29'], levels: ['2026-07-01', '2026-07-07'] }),
);

const goesOn = (reportOn: string[] = []): Expected => ({
  type: 'TaskReviewed',
  told: [to(theHead)],
  data: { review: 1, outcome: 'continued', reviewOn: '2026-06-30', reportOn, remark: seal('kept up') },
});

const ending = (at: string) => but(theTaskReviewed, { at, conclusion: { outcome: 'ended', grade: 'good' } });

const amended = (body: { dueOn?: string; reviewOn?: string; leaderPostId?: string }) => ({
  ...theTaskAmended,
  body: { type: 'AmendTask' as const, reason: seal('reason'), ...body },
});

describe('a standing task (thường xuyên)', () => {
  it('is to be acknowledged and planned as usual, and reviewed by its leader on the day', () => {
    const obligations = given(theStandingTaskIssued).task().obligations;
    expect(obligations.map(({ obligationId, schedule }) => [obligationId, schedule.dueOn])).toStrictEqual([
      ['acknowledge-1', '2026-03-04'],
      ['plan-1', '2026-03-16'],
      ['review-1', '2026-03-31'],
    ]);
    expect(given(theStandingTaskIssued).task()).toMatchObject({
      timing: 'standing',
      due: { first: null, current: null, past: [] },
      review: { number: 0, reviewedAt: null, on: '2026-03-31' },
    });
  });

  it('is reviewed on the next working day where the policy moves a named day off a day off; both stay on record', () => {
    const rolling = underThePolicy({ ...default1, namedDates: 'roll' });
    const onSaturday = but(theStandingTaskIssued, { reviewOn: '2026-03-28' });
    const { review, obligations } = given(rolling, onSaturday).task();
    expect(review.on).toBe('2026-03-28');
    expect(obligations.at(-1)).toMatchObject({
      counting: { by: 'named', on: '2026-03-28' },
      schedule: { dueOn: '2026-03-30' },
    });
    // On Sunday it is still to come: the new leader owes it by the same day.
    const handedOn = { ...amended({ leaderPostId: 'pct-2' }), at: '2026-03-29 10:00' };
    expect(given(rolling, onSaturday, handedOn).task().obligations.at(-1)).toMatchObject({
      ...{ obligationId: 'review-2', schedule: { dueOn: '2026-03-30' } },
    });
  });

  it('is reviewed later than the day of its issue, and reported on until then', () => {
    given()
      .when(but(theStandingTaskIssued, { reviewOn: '2026-03-02' }))
      .thenRejected('review-date-passed', { today: '2026-03-02' });
    given()
      .when(but(theStandingTaskIssued, { reportOn: ['2026-04-01'] }))
      .thenRejected('report-date-out-of-range');
  });

  it('has no result that ends it, and nothing to extend', () => {
    given(...inHand)
      .when(theCompletionSubmitted)
      .thenRejected('standing-task');
    given(...inHand)
      .when(theExtensionRequested)
      .thenRejected('no-due-date');
    given(...inHand)
      .when(theTaskSignedOff)
      .thenRejected('no-completion-to-decide');
  });

  it('is late on its leader’s side when the review does not come', () => {
    given(...inHand)
      .at('2026-04-07 08:00')
      .clock(
        reminded('2026-03-30 08:00', 'review-1', { dueOn: '2026-03-31', told: [to(theLeader)] }),
        spellOpened('2026-03-31 24:00', 'review-1', { owner: theSupervisor, dueOn: '2026-03-31' }),
        escalated('2026-04-01 08:00', 'review-1', {
          ...{ level: 1, rung: 'leader', about: theSupervisor, told: [to(theLeader)] },
        }),
        escalated('2026-04-07 08:00', 'review-1', {
          ...{ level: 2, rung: 'chair', about: theSupervisor, told: [to(theChair)] },
        }),
      );
  });
});

describe('the review of a standing task', () => {
  it('lets it go on until the next one', () => {
    given(...inHand)
      .when(theTaskReviewed)
      .then(goesOn(), ended('review-1'), reviewBy30June);
    expect(given(...inHand, theTaskReviewed).task().review).toStrictEqual({
      number: 1,
      reviewedAt: '2026-03-30T03:00:00.000Z',
      on: '2026-06-30',
    });
  });

  it('closes the lateness of one that comes late', () => {
    // 01, 02, 03, 06, 07 and 08/04.
    given(...inHand, nobodyActsUntil('2026-04-08 09:00'))
      .when(but(theTaskReviewed, { at: '2026-04-08 10:00' }))
      .then(goesOn(), spellClosed('review-1', 6), ended('review-1'), reviewBy30June);
  });

  it('names the reports of the time to come; one that is owed already is not owed twice', () => {
    const story = [but(theStandingTaskIssued, { reportOn: ['2026-03-31'] }), ...inHand.slice(1)];
    const conclusion = {
      ...{ outcome: 'continued' as const, reviewOn: '2026-06-30' },
      reportOn: ['2026-05-29', '2026-03-31', '2026-05-29'],
    };
    given(...story)
      .when(but(theTaskReviewed, { conclusion }))
      .then(
        goesOn(['2026-03-31', '2026-05-29']),
        ended('review-1'),
        reviewBy30June,
        opened(
          'report-2',
          theUnit,
          named,
          // Levels: 01/06; 02, 03, 04: 05/06; 08, 09, 10, 11, 12: 15/06.
          due('2026-05-29', { remind: ['2026-05-28'], levels: ['2026-06-01', '2026-06-05', '2026-06-15'] }),
        ),
      );
  });

  it('names days that are still to come, and reports until the next review', () => {
    const until = (reviewOn: string, reportOn: string[] = []) =>
      but(theTaskReviewed, { conclusion: { outcome: 'continued', reviewOn, reportOn } });
    given(...inHand)
      .when(until('2026-03-30'))
      .thenRejected('review-date-passed', { today: '2026-03-30' });
    given(...inHand)
      .when(until('2026-06-30', ['2026-07-01']))
      .thenRejected('report-date-out-of-range');
  });

  it('can end the task with a grade', () => {
    given(...inHand)
      .when(ending('2026-03-30 10:00'))
      .then(
        {
          type: 'TaskReviewed',
          data: { review: 1, outcome: 'ended', reportOn: [], remark: seal('kept up') },
        },
        { type: 'TaskSignedOff', told: [to(theHead)], data: { grade: 'good' } },
        ended('review-1'),
      );
    expect(given(...inHand, ending('2026-03-30 10:00')).task()).toMatchObject({
      ...{ stage: 'signed_off', grade: 'good', review: { number: 1, on: null } },
    });
  });

  it('ends no task that has not got to work, and rules on no decline', () => {
    given(theStandingTaskIssued).when(ending('2026-03-03 10:00')).thenRejected('plan-not-approved');
  });

  it('is of a standing task alone', () => {
    for (const issued of [theUrgentTaskIssued, theUndatedTaskIssued])
      given(issued, thePlanSubmitted, thePlanApproved).when(theTaskReviewed).thenRejected('not-standing');
  });

  it('is entered from paper no earlier than the review before', () => {
    const early = { ...enteredFromPaper(but(theTaskReviewed, { at: '2026-04-02 09:00' })) };
    const backdated = {
      ...early,
      body: {
        ...early.body,
        effectiveAt: '2026-03-30T02:00:00.000Z',
        conclusion: { outcome: 'continued' as const, reviewOn: '2026-07-31', reportOn: [] },
      },
    };
    given(...inHand, theTaskReviewed)
      .when(backdated)
      .thenRejected('effective-too-early', { earliest: '2026-03-30T03:00:00.000Z' });
  });
});

describe('a standing task that is changed', () => {
  it('is reviewed on the day that is named instead', () => {
    given(...inHand)
      .when(amended({ reviewOn: '2026-06-30' }))
      .then(
        {
          type: 'TaskAmended',
          told: [to(theHead)],
          data: {
            before: { reviewOn: '2026-03-31' },
            after: { reviewOn: '2026-06-30' },
            reason: seal('reason'),
          },
        },
        {
          type: 'ObligationMoved',
          data: {
            ...{ obligationId: 'review-1', before: '2026-03-31', counting: named },
            schedule: due('2026-06-30', { remind: ['2026-06-29'], levels: ['2026-07-01', '2026-07-07'] }),
          },
        },
      );
  });

  it('is reviewed no more once it has a due date', () => {
    given(...inHand)
      .when(amended({ dueOn: '2026-03-31' }))
      .then(
        {
          type: 'TaskAmended',
          told: [to(theHead)],
          data: { before: {}, after: { dueOn: '2026-03-31' }, reason: seal('reason') },
        },
        opened(
          'completion-1',
          theUnit,
          named,
          due('2026-03-31', {
            remind: ['2026-03-24', '2026-03-27', '2026-03-30', '2026-03-31'],
            levels: ['2026-04-01', '2026-04-07', '2026-04-15'],
          }),
        ),
        ended('review-1', 'released'),
      );
    expect(given(...inHand, amended({ dueOn: '2026-03-31' })).task()).toMatchObject({
      ...{ timing: 'dated', review: { on: null } },
    });
  });

  it('is either reviewed or due, and only a standing task is reviewed', () => {
    given(...inHand)
      .when(amended({ dueOn: '2026-03-31', reviewOn: '2026-04-30' }))
      .thenRejected('due-date-or-term');
    given(theUndatedTaskIssued)
      .when(amended({ reviewOn: '2026-04-30' }))
      .thenRejected('not-standing');
  });

  const handedOn: Expected = {
    type: 'TaskAmended',
    told: [to(theHead), to(anotherLeader)],
    data: { before: { leaderPostId: 'pct-1' }, after: { leaderPostId: 'pct-2' }, reason: seal('reason') },
  };

  it('is reviewed by its new leader on the same day; after that day within the term of a decision', () => {
    given(...inHand)
      .when(amended({ leaderPostId: 'pct-2' }))
      .then(handedOn, ended('review-1', 'transferred'), reviewBy31March(leads('pct-2'), 'review-2'));
    // From Thu 02/04/2026: 03, 06, 07, 08, 09. Levels: 10/04; 13, 14, 15: 16/04.
    given(...inHand, nobodyActsUntil('2026-04-02 09:00'))
      .when({ ...amended({ leaderPostId: 'pct-2' }), at: '2026-04-02 10:00' })
      .then(
        handedOn,
        spellClosed('review-1', 2, 'transferred'),
        ended('review-1', 'transferred'),
        opened(
          'review-2',
          leads('pct-2'),
          workingDays(5, '2026-04-02', '2026-04-04'),
          due('2026-04-09', { remind: ['2026-04-08'], levels: ['2026-04-10', '2026-04-16'] }),
        ),
      );
  });

  it('is reviewed all the same when another unit gets it, and no more when it is taken back', () => {
    const open = (story: Parameters<typeof given>) =>
      given(...story)
        .task()
        .obligations.filter((one) => one.ended === null)
        .map(({ obligationId }) => obligationId);
    expect(open([...inHand, theTaskReassigned])).toStrictEqual(['review-1', 'acknowledge-2', 'plan-2']);
    expect(open([...inHand, theTaskWithdrawn])).toStrictEqual([]);
  });

  it('can have its day of review corrected until it has been reviewed', () => {
    const corrected = {
      ...{ by: theLeader, at: '2026-03-02 15:00' },
      body: { type: 'CorrectEntry' as const, version: 1, reviewOn: '2026-04-30' },
    };
    expect(given(theStandingTaskIssued, corrected).task().review.on).toBe('2026-04-30');
    given(theStandingTaskIssued, but(theTaskReviewed, { at: '2026-03-02 14:00' }))
      .when(corrected)
      .thenRejected('entry-not-correctable');
  });
});
