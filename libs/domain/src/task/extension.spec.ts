import { describe, expect, it } from '@jest/globals';
import {
  anotherLeader,
  but,
  due,
  effective,
  ended,
  enteredFromPaper,
  given,
  konDaoHead,
  moved,
  opened,
  seal,
  spellClosed,
  theChair,
  theCompletionSubmitted,
  theDeputy,
  theExtensionGranted,
  theExtensionRefused,
  theExtensionRequested,
  theHead,
  theLeader,
  thePaper,
  theStaff,
  theSupervisor,
  theTaskIssued,
  theTaskWithdrawn,
  theWorkInHand,
  to,
  workingDays,
} from '../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../test/support/domain/index.ts';

const requested = (data: object = {}): Expected => ({
  type: 'ExtensionRequested',
  told: [to(theLeader)],
  data: {
    unitId: 'phong-noi-vu',
    request: 1,
    dueOn: '2026-04-15',
    late: false,
    reason: seal('floods'),
    ...data,
  },
});

// From Wed 25/03: 26, 27, 30, 31, 01. Levels for a leader: 02/04; 03, 06, 07: 08/04.
const decisionOwed = (number = 1) =>
  opened(
    `decide-extension-${number}`,
    theSupervisor,
    workingDays(5, '2026-03-25', '2026-03-28'),
    due('2026-04-01', { remind: ['2026-03-31'], levels: ['2026-04-02', '2026-04-08'] }),
  );

describe('the unit asks for a later date', () => {
  it('puts a decision to the leader; its own date stands until then', () => {
    given(...theWorkInHand)
      .when(theExtensionRequested)
      .then(requested(), decisionOwed());
    expect(given(...theWorkInHand, theExtensionRequested).task().due.current).toBe('2026-03-31');
  });

  it('is not late on the due day itself', () => {
    given(...theWorkInHand)
      .when(but(theExtensionRequested, { at: '2026-03-31 23:59', by: theDeputy }))
      .then(
        requested(),
        // From Tue 31/03: 01, 02, 03, 06, 07. One day before: Mon 06/04. Levels: 08/04; 09, 10, 13: 14/04.
        opened(
          'decide-extension-1',
          theSupervisor,
          workingDays(5, '2026-03-31', '2026-04-04'),
          due('2026-04-07', { remind: ['2026-04-06'], levels: ['2026-04-08', '2026-04-14'] }),
        ),
      );
  });

  it('after the due day is marked late, and stays late until the leader decides', () => {
    given(...theWorkInHand)
      .when(but(theExtensionRequested, { at: '2026-04-02 09:00' }))
      .then(
        requested({ late: true }),
        // From Thu 02/04: 03, 06, 07, 08, 09. Levels: 10/04; 13, 14, 15: 16/04.
        opened(
          'decide-extension-1',
          theSupervisor,
          workingDays(5, '2026-04-02', '2026-04-04'),
          due('2026-04-09', { remind: ['2026-04-08'], levels: ['2026-04-10', '2026-04-16'] }),
        ),
      );
  });

  it('has to ask for a date after the present one, and not before today', () => {
    given(...theWorkInHand)
      .when(but(theExtensionRequested, { dueOn: '2026-03-31' }))
      .thenRejected('date-not-later', { dueOn: '2026-03-31' });
    given(...theWorkInHand)
      .when(but(theExtensionRequested, { at: '2026-04-03 09:00', dueOn: '2026-04-02' }))
      .thenRejected('due-date-passed', { today: '2026-04-03' });
  });

  it('asks for one date at a time', () => {
    given(...theWorkInHand, theExtensionRequested)
      .when(but(theExtensionRequested, { at: '2026-03-25 10:00' }))
      .thenRejected('extension-awaits-decision', {
        stage: 'in_progress',
        lastAct: 'ExtensionRequested',
        lastActBy: 'giang',
        lastActAt: '2026-03-25T02:00:00.000Z',
      });
  });

  it('has to acknowledge first, and cannot ask once the result awaits sign-off', () => {
    given(theTaskIssued).when(theExtensionRequested).thenRejected('not-acknowledged');
    given(...theWorkInHand, theCompletionSubmitted)
      .when(but(theExtensionRequested, { at: '2026-03-30 09:00' }))
      .thenRejected('completion-awaits-decision');
  });

  it('speaks through its head or deputy', () => {
    for (const by of [theStaff, konDaoHead, theLeader])
      given(...theWorkInHand)
        .when(but(theExtensionRequested, { by }))
        .thenRejected('not-permitted', {});
  });
});

describe('the leader gives a later date', () => {
  const granted = (data: object = {}): Expected => ({
    type: 'ExtensionGranted',
    told: [to(theHead)],
    data: { request: 1, before: '2026-03-31', dueOn: '2026-04-15', reason: seal('agreed'), ...data },
  });
  // Wed 15/04. Levels: 16/04; 17, 20, 21: 22/04; 23, 24, (27 off), 28, 29, (30/04, 01/05 off), 04/05: 05/05.
  const due15April = due('2026-04-15', {
    remind: ['2026-04-08', '2026-04-10', '2026-04-14', '2026-04-15'],
    levels: ['2026-04-16', '2026-04-22', '2026-05-05'],
  });
  const asked = [...theWorkInHand, theExtensionRequested];

  it('moves the result to it', () => {
    given(...asked)
      .when(theExtensionGranted)
      .then(granted(), ended('decide-extension-1'), moved('completion-1', '2026-03-31', due15April));
  });

  it('need not be the date that was asked for', () => {
    given(...asked)
      .when(but(theExtensionGranted, { dueOn: '2026-04-03', by: theChair }))
      .then(
        granted({ dueOn: '2026-04-03' }),
        ended('decide-extension-1'),
        moved(
          'completion-1',
          '2026-03-31',
          // Fri 03/04. Seven before: 27/03. Three: 31/03. Levels: Mon 06/04; 07, 08, 09: 10/04; 13–17: Mon 20/04.
          due('2026-04-03', {
            remind: ['2026-03-27', '2026-03-31', '2026-04-02', '2026-04-03'],
            levels: ['2026-04-06', '2026-04-10', '2026-04-20'],
          }),
        ),
      );
  });

  it('ends a stretch of lateness, which stays on record', () => {
    const askedLate = [...theWorkInHand, but(theExtensionRequested, { at: '2026-04-02 09:00' })];
    const grantedLate = but(theExtensionGranted, { at: '2026-04-03 09:00' });
    given(...askedLate)
      .when(grantedLate)
      .then(
        granted(),
        ended('decide-extension-1'),
        // Late on 01, 02 and Fri 03/04.
        spellClosed('completion-1', 3, 'moved'),
        moved('completion-1', '2026-03-31', due15April),
      );
    expect(given(...askedLate, grantedLate).task().due).toStrictEqual({
      first: '2026-03-31',
      current: '2026-04-15',
      past: ['2026-03-31'],
    });
  });

  it('on a paper from before the lateness leaves no day late', () => {
    given(...theWorkInHand, but(theExtensionRequested, { at: '2026-03-30 09:00' }))
      .when(
        but(enteredFromPaper(theExtensionGranted), {
          at: '2026-04-03 09:00',
          effectiveAt: '2026-03-31T03:00:00.000Z',
        }),
      )
      .then(
        ...effective(
          '2026-03-31 10:00',
          granted({ paper: thePaper }),
          ended('decide-extension-1'),
          spellClosed('completion-1', 0, 'moved'),
          moved('completion-1', '2026-03-31', due15April),
        ),
      );
  });

  it('cannot have been decided before it was asked', () => {
    given(...asked)
      .when(but(enteredFromPaper(theExtensionGranted), { effectiveAt: '2026-03-25T01:00:00.000Z' }))
      .thenRejected('effective-too-early', { earliest: '2026-03-25T02:00:00.000Z' });
  });

  it('has to be after the present date, and not before today', () => {
    given(...asked)
      .when(but(theExtensionGranted, { dueOn: '2026-03-30' }))
      .thenRejected('date-not-later', { dueOn: '2026-03-31' });
    given(...asked)
      .when(but(theExtensionGranted, { dueOn: '2026-03-25' }))
      .thenRejected('due-date-passed', { today: '2026-03-26' });
  });

  it('answers a request: without one there is nothing to grant', () => {
    given(...theWorkInHand)
      .when(theExtensionGranted)
      .thenRejected('no-extension-to-decide');
    given(...asked, theExtensionGranted)
      .when(but(theExtensionGranted, { at: '2026-03-26 10:00', dueOn: '2026-04-30' }))
      .thenRejected('no-extension-to-decide');
    given(...asked, theCompletionSubmitted)
      .when(but(theExtensionGranted, { at: '2026-03-30 09:00' }))
      .thenRejected('no-extension-to-decide');
  });

  it('is no act of another leader or of the unit', () => {
    for (const by of [anotherLeader, theHead])
      given(...asked)
        .when(but(theExtensionGranted, { by }))
        .thenRejected('not-permitted', {});
  });
});

describe('the leader refuses a later date', () => {
  const refused = (data: object = {}): Expected => ({
    type: 'ExtensionRefused',
    told: [to(theHead)],
    data: { request: 1, reason: seal('no'), ...data },
  });
  const asked = [...theWorkInHand, theExtensionRequested];

  it('has decided; the date stands', () => {
    given(...asked)
      .when(theExtensionRefused)
      .then(refused(), ended('decide-extension-1'));
    expect(given(...asked, theExtensionRefused).task().due).toStrictEqual({
      first: '2026-03-31',
      current: '2026-03-31',
      past: [],
    });
  });

  it('late is a lateness of the leader, beside that of the unit', () => {
    given(...asked)
      .when(but(theExtensionRefused, { at: '2026-04-03 09:00' }))
      // To be decided by Wed 01/04: late on 02 and 03.
      .then(refused(), spellClosed('decide-extension-1', 2), ended('decide-extension-1'));
  });

  it('on paper is entered by the monitoring office', () => {
    given(...asked)
      .when(enteredFromPaper(theExtensionRefused))
      .then(refused({ paper: thePaper }), ended('decide-extension-1'));
  });

  it('leaves the unit free to ask again', () => {
    given(...asked, but(theExtensionRefused, { at: '2026-03-25 10:00' }))
      .when(but(theExtensionRequested, { at: '2026-03-25 11:00' }))
      .then(requested({ request: 2 }), decisionOwed(2));
  });

  it('answers a request: without one there is nothing to refuse', () => {
    given(...theWorkInHand)
      .when(theExtensionRefused)
      .thenRejected('no-extension-to-decide');
    given(...asked, theExtensionRefused)
      .when(but(theExtensionRefused, { at: '2026-03-26 10:00' }))
      .thenRejected('no-extension-to-decide');
    given(...asked, but(theTaskWithdrawn, { at: '2026-03-26 08:00' }))
      .when(theExtensionRefused)
      .thenRejected('task-closed');
  });
});
