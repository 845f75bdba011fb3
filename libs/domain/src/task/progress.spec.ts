import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '#domain';
import {
  anotherLeader,
  but,
  effective,
  ended,
  enteredFromPaper,
  given,
  konDaoStaff,
  seal,
  spellClosed,
  theChair,
  theCompletionSubmitted,
  theDeputy,
  theHead,
  theLeader,
  thePaper,
  thePlanSubmitted,
  theProgressReported,
  theProgressReviewed,
  theTaskAcknowledged,
  theTaskAmended,
  theTaskDeclined,
  theTaskIssued,
  theTaskSignedOff,
  theWorkInHand,
  to,
  underThePolicy,
} from '../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../test/support/domain/index.ts';

const reported = (report: number, percent = 40): Expected => ({
  type: 'ProgressReported',
  told: [to(theLeader)],
  data: { unitId: 'phong-noi-vu', report, percent, summary: seal('so far') },
});

describe('the unit reports how far it has come', () => {
  it('may do so unasked, through anybody in the unit; the supervising leader is told', () => {
    given(...theWorkInHand)
      .when(theProgressReported)
      .then(reported(1));
    given(...theWorkInHand)
      .when(but(theProgressReported, { by: theDeputy, percent: 100 }))
      .then(reported(1, 100));
  });

  it('may do so before its plan is approved', () => {
    given(theTaskIssued, theTaskAcknowledged, thePlanSubmitted)
      .when(but(theProgressReported, { at: '2026-03-10 09:00' }))
      .then(reported(1));
  });

  it('counts its reports', () => {
    given(...theWorkInHand, theProgressReported)
      .when(but(theProgressReported, { at: '2026-03-19 16:00', percent: 30 }))
      .then(reported(2, 30));
  });

  it('has to acknowledge first', () => {
    given(theTaskIssued)
      .when(but(theProgressReported, { at: '2026-03-03 09:00' }))
      .thenRejected('not-acknowledged');
    given(theTaskIssued, theTaskDeclined)
      .when(but(theProgressReported, { at: '2026-03-04 09:00' }))
      .thenRejected('decline-awaits-ruling');
  });

  it('has nothing to report while its result awaits sign-off, nor after', () => {
    given(...theWorkInHand, theCompletionSubmitted)
      .when(but(theProgressReported, { at: '2026-03-30 09:00' }))
      .thenRejected('completion-awaits-decision');
    given(...theWorkInHand, theCompletionSubmitted, theTaskSignedOff)
      .when(but(theProgressReported, { at: '2026-03-31 09:00' }))
      .thenRejected('task-closed');
  });

  it('speaks for itself: no other unit, and no leader', () => {
    for (const by of [konDaoStaff, theLeader])
      given(...theWorkInHand)
        .when(but(theProgressReported, { by }))
        .thenRejected('not-permitted', {});
  });
});

describe('reports named for Tue 10/03, Tue 17/03 and Tue 24/03', () => {
  const story = [
    but(theTaskIssued, { reportOn: ['2026-03-10', '2026-03-17', '2026-03-24'] }),
    theTaskAcknowledged,
  ];

  it('are met by a report that comes early: it is the next one', () => {
    given(...story)
      .when(but(theProgressReported, { at: '2026-03-06 09:00' }))
      .then(reported(1), ended('report-1'));
  });

  it('are in time until 24:00 of the day', () => {
    given(...story)
      .when(but(theProgressReported, { at: '2026-03-10 23:59' }))
      .then(reported(1), ended('report-1'));
  });

  it('are late by working days', () => {
    given(...story)
      .when(but(theProgressReported, { at: '2026-03-12 09:00' }))
      // 11 and 12/03.
      .then(reported(1), spellClosed('report-1', 2), ended('report-1'));
  });

  it('that are overdue or due today are all met by one report, for figures are totals to date', () => {
    given(...story)
      .when(but(theProgressReported, { at: '2026-03-17 09:00' }))
      // 11, 12, 13, 16 and 17/03 for the first; the second is in time.
      .then(reported(1), spellClosed('report-1', 5), ended('report-1'), ended('report-2'));
  });

  it('are met one by one by reports before their day', () => {
    given(...story, but(theProgressReported, { at: '2026-03-06 09:00' }))
      .when(but(theProgressReported, { at: '2026-03-06 10:00' }))
      .then(reported(2), ended('report-2'));
  });
});

describe('the leader remarks on a report', () => {
  const reviewed = (data: object = {}): Expected => ({
    type: 'ProgressReviewed',
    told: [to(theHead)],
    data: { report: 1, remark: seal('faster'), ...data },
  });

  it('is heard by the unit head', () => {
    given(...theWorkInHand, theProgressReported)
      .when(theProgressReviewed)
      .then(reviewed());
    given(...theWorkInHand, theProgressReported)
      .when(but(theProgressReviewed, { by: theChair }))
      .then(reviewed());
  });

  it('may do so while the result awaits sign-off', () => {
    given(...theWorkInHand, theProgressReported, theCompletionSubmitted)
      .when(but(theProgressReviewed, { at: '2026-03-30 09:00' }))
      .then(reviewed());
  });

  it('remarks on the latest only', () => {
    const another = but(theProgressReported, { at: '2026-03-19 08:00', percent: 50 });
    given(...theWorkInHand, theProgressReported, another)
      .when(theProgressReviewed)
      .then(reviewed({ report: 2 }));
  });

  it('does so once for each report', () => {
    given(...theWorkInHand, theProgressReported, theProgressReviewed)
      .when(but(theProgressReviewed, { at: '2026-03-19 10:00' }))
      .thenRejected('no-report-to-review');
  });

  it('may remark on the next one again', () => {
    const another = but(theProgressReported, { at: '2026-03-19 15:00', percent: 50 });
    given(...theWorkInHand, theProgressReported, theProgressReviewed, another)
      .when(but(theProgressReviewed, { at: '2026-03-19 16:00' }))
      .then(reviewed({ report: 2 }));
  });

  it('has nothing to remark on without a report', () => {
    given(theTaskIssued)
      .when(but(theProgressReviewed, { at: '2026-03-03 10:00' }))
      .thenRejected('no-report-to-review');
    given(...theWorkInHand)
      .when(theProgressReviewed)
      .thenRejected('no-report-to-review');
  });

  it('is the supervising leader or the chair', () => {
    for (const by of [anotherLeader, theHead])
      given(...theWorkInHand, theProgressReported)
        .when(but(theProgressReviewed, { by }))
        .thenRejected('not-permitted', {});
  });

  it('may do so on paper, but not on a paper older than the report', () => {
    given(...theWorkInHand, theProgressReported)
      .when(but(enteredFromPaper(theProgressReviewed), { effectiveAt: '2026-03-18T10:00:00.000Z' }))
      .then(...effective('2026-03-18 17:00', reviewed({ paper: thePaper })));
    given(...theWorkInHand, theProgressReported)
      .when(but(enteredFromPaper(theProgressReviewed), { effectiveAt: '2026-03-18T08:59:00.000Z' }))
      .thenRejected('effective-too-early', { earliest: '2026-03-18T09:00:00.000Z' });
  });
});

describe('how far the task has come', () => {
  it('is the figure of the latest report, also if it is lower', () => {
    const lower = but(theProgressReported, { at: '2026-03-19 16:00', percent: 30 });
    expect(given(...theWorkInHand, theProgressReported, lower).task().progress).toStrictEqual({
      number: 2,
      percent: 30,
      total: null,
      reportedAt: '2026-03-19T09:00:00.000Z',
      reviewed: false,
    });
  });
});

describe('figures', () => {
  const counted = [
    but(theTaskIssued, { quantity: { measuredIn: 'ha', amount: 500 } }),
    ...theWorkInHand.slice(1),
    but(theProgressReported, { total: 120.5 }),
  ];
  const again = { at: '2026-03-19 16:00' };

  it('are totals to date', () => {
    given(...counted)
      .when(but(theProgressReported, { ...again, total: 120.5 }))
      .then({ ...reported(2), data: { ...reported(2).data, total: 120.5 } } as Expected);
    expect(given(...counted).task().progress.total).toBe(120.5);
  });

  it('do not fall without a reason', () => {
    given(...counted)
      .when(but(theProgressReported, { ...again, total: 120 }))
      .thenRejected('total-fell', { before: 120.5 });
    given(...counted)
      .when(but(theProgressReported, { ...again, total: 120, reason: seal('counted again') }))
      .then({
        ...reported(2),
        data: { ...reported(2).data, total: 120, reason: seal('counted again') },
      } as Expected);
  });

  it('stand as they were where a report gives the percentage only', () => {
    expect(given(...counted, but(theProgressReported, again)).task().progress.total).toBe(120.5);
  });

  it('begin anew in another measure', () => {
    const inKm = but(theTaskAmended, { at: '2026-03-19 09:00', quantity: { measuredIn: 'km' } });
    expect(given(...counted, inKm).task().progress.total).toBeNull();
    given(...counted, inKm)
      .when(but(theProgressReported, { ...again, total: 3 }))
      .then({ ...reported(2), data: { ...reported(2).data, total: 3 } } as Expected);
  });

  it('are none where the task counts nothing', () => {
    given(...theWorkInHand)
      .when(but(theProgressReported, { total: 1 }))
      .thenRejected('nothing-counted');
  });

  it('in per cent do not fall either, unless the policy says nothing of it (as default-1) or lets them', () => {
    const lower = but(theProgressReported, { ...again, percent: 39 });
    given(underThePolicy(defaultPolicy), ...counted)
      .when(lower)
      .thenRejected('total-fell', { before: '40%' });
    expect(given(...counted, lower).task().progress.percent).toBe(39);
    const free = underThePolicy({ ...defaultPolicy, reports: { lowerTotals: 'freely' } });
    expect(given(free, ...counted, but(lower, { total: 1 })).task().progress.total).toBe(1);
  });
});
