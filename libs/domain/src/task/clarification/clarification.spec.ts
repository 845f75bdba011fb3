import { describe, expect, it } from '@jest/globals';
import { default1 } from '#domain';
import type { Policy } from '#contracts';
import {
  anotherLeader,
  but,
  due,
  ended,
  enteredFromPaper,
  given,
  konDaoHead,
  local,
  moved,
  opened,
  seal,
  spellClosed,
  theChair,
  theClarificationRequested,
  theClarificationRuled,
  theClarificationWithdrawn,
  theDeputy,
  theEntryCorrected,
  theHead,
  theLeader,
  thePaper,
  thePlanSubmitted,
  theStaff,
  theSupervisor,
  theTaskAcknowledged,
  theTaskAmended,
  theTaskDeclined,
  theTaskIssued,
  theTaskReassigned,
  theTaskWithdrawn,
  theUnit,
  theUrgentTaskIssued,
  to,
  underThePolicy,
  workingDays,
} from '../../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../../test/support/domain/index.ts';

const requested: Expected = {
  type: 'ClarificationRequested',
  told: [to(theLeader)],
  data: {
    ...{ clarification: 1, unitId: 'phong-noi-vu' },
    ...{ points: ['content', 'scope'], question: seal('which communes?') },
  },
};
const ruled = (data: object = {}, ...told: NonNullable<Expected['told']>): Expected => ({
  type: 'ClarificationRuled',
  told,
  data: { clarification: 1, outcome: 'stands', content: seal('all of them'), ...data },
});
// From Tue 03/03: 04, 05, 06, 09, 10. Levels for a leader: 11/03; 12, 13, 16: 17/03.
const rulingOwed = opened(
  'decide-clarification-1',
  theSupervisor,
  workingDays(5, '2026-03-03', '2026-03-07'),
  due('2026-03-10', { remind: ['2026-03-09'], levels: ['2026-03-11', '2026-03-17'] }),
  1,
);
const released = [ended('acknowledge-1', 'released'), ended('plan-1', 'released')];
// From Thu 05/03: 06, 09. One day before: Sun 08/03, so Fri 06/03. Levels: 10/03; 11, 12, 13: 16/03; 17–20, 23: 24/03.
const acknowledgeAnew = opened(
  'acknowledge-2',
  theUnit,
  workingDays(2, '2026-03-05', '2026-03-07'),
  due('2026-03-09', { remind: ['2026-03-06'], levels: ['2026-03-10', '2026-03-16', '2026-03-24'] }),
);
// From Thu 05/03: 06 (1), 09–13 (6), 16–19 (10). Levels: 20/03; 23, 24, 25: 26/03; 27, 30, 31, 01, 02: 03/04.
const planAnew = opened(
  'plan-2',
  theUnit,
  workingDays(10, '2026-03-05', '2026-03-07', '2026-03-14'),
  due('2026-03-19', {
    remind: ['2026-03-16', '2026-03-18'],
    levels: ['2026-03-20', '2026-03-26', '2026-04-03'],
  }),
);
const pending = [theTaskIssued, theClarificationRequested];

describe('before it acknowledges, the unit asks what is meant', () => {
  it('and its terms wait for the ruling, which the leader owes', () => {
    given(theTaskIssued)
      .when(theClarificationRequested)
      .then(requested, ...released, rulingOwed);
    // What it had to do by 04/03 and 16/03 it need not do; the result stays due on 31/03.
    given(...pending)
      .at('2026-03-09 07:59')
      .clock();
    expect(given(...pending).task().due.current).toBe('2026-03-31');
  });

  it('within the term that the policy gives the leader', () => {
    // 04, 05. Levels: 06/03; 09, 10, 11: 12/03.
    given(underThePolicy({ ...default1, answers: { clarification: 2 } }), theTaskIssued)
      .when(theClarificationRequested)
      .then(
        requested,
        ...released,
        opened(
          'decide-clarification-1',
          theSupervisor,
          workingDays(2, '2026-03-03'),
          due('2026-03-05', { remind: ['2026-03-04'], levels: ['2026-03-06', '2026-03-12'] }),
          1,
        ),
      );
  });

  it('late: that it was late to answer stays on record', () => {
    // To acknowledge by Wed 04/03: 05 and 06/03. From Fri 06/03: 09, 10, 11, 12, 13. Levels: 16/03; 17, 18, 19: 20/03.
    given(theTaskIssued)
      .when(but(theClarificationRequested, { at: '2026-03-06 10:00' }))
      .then(
        requested,
        spellClosed('acknowledge-1', 2, 'released'),
        ...released,
        opened(
          'decide-clarification-1',
          theSupervisor,
          workingDays(5, '2026-03-06', '2026-03-07'),
          due('2026-03-13', { remind: ['2026-03-12'], levels: ['2026-03-16', '2026-03-20'] }),
          1,
        ),
      );
  });

  it('and does nothing else with the task until then', () => {
    const later = { at: '2026-03-04 10:00' };
    for (const act of [theTaskAcknowledged, theTaskDeclined, thePlanSubmitted, theClarificationRequested])
      given(...pending)
        .when({ ...act, ...later })
        .thenRejected('clarification-awaits-ruling');
  });

  it('through its head or deputy', () => {
    given(theTaskIssued)
      .when(but(theClarificationRequested, { by: theDeputy }))
      .then(requested, ...released, rulingOwed);
    for (const by of [theStaff, konDaoHead, theLeader])
      given(theTaskIssued).when(but(theClarificationRequested, { by })).thenRejected('not-permitted', {});
  });

  it('not after it has acknowledged or declined', () => {
    given(theTaskIssued, theTaskAcknowledged)
      .when(but(theClarificationRequested, { at: '2026-03-03 11:00' }))
      .thenRejected('past-clarification');
    given(theTaskIssued, theTaskDeclined)
      .when(but(theClarificationRequested, { at: '2026-03-03 11:00' }))
      .thenRejected('already-declined');
  });

  it('once, or as often as the policy says; another unit may ask again', () => {
    const again = but(theClarificationRequested, { at: '2026-03-06 10:00' });
    given(...pending, theClarificationRuled)
      .when(again)
      .thenRejected('clarified-already');
    const twice: Policy = { ...default1, clarifications: 2 };
    const [asked] = given(underThePolicy(twice), ...pending, theClarificationRuled)
      .when(again)
      .expected();
    expect(asked).toMatchObject({ type: 'ClarificationRequested', data: { clarification: 2 } });
    const [elsewhere] = given(...pending, but(theTaskReassigned, { at: '2026-03-05 10:00' }))
      .when(but(again, { by: konDaoHead }))
      .expected();
    expect(elsewhere).toMatchObject({ data: { clarification: 2, unitId: 'xa-kon-dao' } });
  });
});

describe('the leader rules on a request for clarification', () => {
  it('by an explanation: the task stands, and the terms begin anew', () => {
    given(...pending)
      .when(theClarificationRuled)
      .then(ruled({}, to(theHead)), ended('decide-clarification-1'), acknowledgeAnew, planAnew);
  });

  it('by short terms, where the task is urgent', () => {
    // Acknowledge 1: Fri 06/03, reminded on 05/03 at 08:00, which is over. Levels: 09/03; 10, 11, 12: 13/03; 16–20: 23/03.
    // Plan 3: 06, 09, 10. Three days before: Sat 07/03, so Fri 06/03. Levels: 11/03; 12, 13, 16: 17/03; 18, 19, 20, 23, 24: 25/03.
    given(theUrgentTaskIssued, theClarificationRequested)
      .when(theClarificationRuled)
      .then(
        ruled({}, to(theHead)),
        ended('decide-clarification-1'),
        opened(
          'acknowledge-2',
          theUnit,
          workingDays(1, '2026-03-05'),
          due('2026-03-06', { remind: [], levels: ['2026-03-09', '2026-03-13', '2026-03-23'] }),
        ),
        opened(
          'plan-2',
          theUnit,
          workingDays(3, '2026-03-05', '2026-03-07'),
          due('2026-03-10', {
            remind: ['2026-03-06', '2026-03-09'],
            levels: ['2026-03-11', '2026-03-17', '2026-03-25'],
          }),
        ),
      );
  });

  it('by amending the task: the amendment is the ruling', () => {
    const amended = but(theTaskAmended, { at: '2026-03-05 10:00', title: undefined, dueOn: '2026-04-15' });
    given(...pending)
      .when(amended)
      .then(
        ruled({ outcome: 'amended', content: seal('reason') }),
        {
          type: 'TaskAmended',
          told: [to(theHead)],
          data: { before: { dueOn: '2026-03-31' }, after: { dueOn: '2026-04-15' }, reason: seal('reason') },
        },
        // Wed 15/04. Levels: 16/04; 17, 20, 21: 22/04; 23, 24, (27 off), 28, 29, (30/04, 01/05 off), 04/05: 05/05.
        moved(
          'completion-1',
          '2026-03-31',
          due('2026-04-15', {
            remind: ['2026-04-08', '2026-04-10', '2026-04-14', '2026-04-15'],
            levels: ['2026-04-16', '2026-04-22', '2026-05-05'],
          }),
        ),
        ended('decide-clarification-1'),
        acknowledgeAnew,
        planAnew,
      );
  });

  it('by another leader in charge: the ruling is given with it, and not handed on', () => {
    given(...pending)
      .when(but(theTaskAmended, { at: '2026-03-05 10:00', title: undefined, leaderPostId: 'pct-2' }))
      .then(
        ruled({ outcome: 'amended', content: seal('reason') }),
        {
          type: 'TaskAmended',
          told: [to(theHead), to(anotherLeader)],
          data: {
            before: { leaderPostId: 'pct-1' },
            after: { leaderPostId: 'pct-2' },
            reason: seal('reason'),
          },
        },
        ended('decide-clarification-1'),
        acknowledgeAnew,
        planAnew,
      );
  });

  it('not by an amendment of before the request, nor by putting a slip right', () => {
    const before = but(enteredFromPaper(theTaskAmended), {
      at: '2026-03-05 10:00',
      effectiveAt: local('2026-03-03 09:59'),
    });
    expect(
      given(...pending)
        .when(before)
        .expected()
        .map(({ type }) => type),
    ).toStrictEqual(['TaskAmended']);
    const slip = but(theEntryCorrected, { at: '2026-03-03 11:00', dueOn: undefined, title: seal('title 2') });
    expect(
      given(...pending)
        .when(slip)
        .expected()
        .map(({ type }) => type),
    ).toStrictEqual(['EntryCorrected']);
  });

  it('by giving the task to another unit, or taking it back', () => {
    for (const [act, outcome] of [
      [theTaskReassigned, 'reassigned'],
      [theTaskWithdrawn, 'task_withdrawn'],
    ] as const) {
      const events = given(...pending)
        .when({ ...act, at: '2026-03-05 10:00' })
        .expected();
      expect(events[0]).toStrictEqual(ruled({ outcome, content: seal('reason') }));
      expect(events).toContainEqual({ told: [], ...ended('decide-clarification-1') });
    }
  });

  it('late, which is a lateness of the leader', () => {
    // To be ruled on by Tue 10/03: late on 11/03.
    const events = given(...pending)
      .when(but(theClarificationRuled, { at: '2026-03-11 10:00' }))
      .expected();
    expect(events).toContainEqual({ told: [], ...spellClosed('decide-clarification-1', 1) });
  });

  it('on paper, not before it was asked for', () => {
    given(...pending)
      .when(enteredFromPaper(theClarificationRuled))
      .then(
        ruled({ paper: thePaper }, to(theHead)),
        ended('decide-clarification-1'),
        acknowledgeAnew,
        planAnew,
      );
    given(...pending)
      .when(but(enteredFromPaper(theClarificationRuled), { effectiveAt: local('2026-03-03 09:59') }))
      .thenRejected('effective-too-early', { earliest: local('2026-03-03 10:00') });
  });

  it('as the supervising leader or the chair, and only where something was asked', () => {
    given(...pending)
      .when(but(theClarificationRuled, { by: theChair }))
      .then(ruled({}, to(theHead)), ended('decide-clarification-1'), acknowledgeAnew, planAnew);
    for (const by of [anotherLeader, theHead, konDaoHead])
      given(...pending)
        .when(but(theClarificationRuled, { by }))
        .thenRejected('not-permitted', {});
    given(theTaskIssued).when(theClarificationRuled).thenRejected('no-clarification-pending');
  });
});

describe('the unit needs no clarification any more', () => {
  const withdrawn: Expected = {
    type: 'ClarificationWithdrawn',
    told: [to(theLeader)],
    data: { clarification: 1, unitId: 'phong-noi-vu', reason: seal('found out') },
  };

  it('and goes on with the days that were left: the waiting costs it nothing, and gains it nothing', () => {
    // Asked on Tue 03/03: to acknowledge by 04/03, 1 day left; to plan by 16/03: 04–06 (3), 09–13 (8), 16 (9).
    given(...pending)
      .when(theClarificationWithdrawn)
      .then(
        withdrawn,
        ended('decide-clarification-1', 'released'),
        // 06/03. Levels: 09/03; 10, 11, 12: 13/03; 16–20: 23/03.
        opened(
          'acknowledge-2',
          theUnit,
          workingDays(1, '2026-03-05'),
          due('2026-03-06', { remind: [], levels: ['2026-03-09', '2026-03-13', '2026-03-23'] }),
        ),
        // 06 (1), 09–13 (6), 16, 17, 18 (9). Three days before: Sun 15/03, so Fri 13/03. Levels: 19/03; 20, 23, 24: 25/03;
        // 26, 27, 30, 31, 01: 02/04.
        opened(
          'plan-2',
          theUnit,
          workingDays(9, '2026-03-05', '2026-03-07', '2026-03-14'),
          due('2026-03-18', {
            remind: ['2026-03-13', '2026-03-17'],
            levels: ['2026-03-19', '2026-03-25', '2026-04-02'],
          }),
        ),
      );
  });

  it('after it had been late: to acknowledge is owed the same day', () => {
    const story = [theTaskIssued, but(theClarificationRequested, { at: '2026-03-06 10:00' })];
    const events = given(...story)
      .when(but(theClarificationWithdrawn, { at: '2026-03-09 10:00' }))
      .expected();
    expect(events).toContainEqual({
      told: [],
      ...opened(
        'acknowledge-2',
        theUnit,
        workingDays(0, '2026-03-09'),
        // Mon 09/03. Levels: 10/03; 11, 12, 13: 16/03; 17–20, 23: 24/03.
        due('2026-03-09', { remind: [], levels: ['2026-03-10', '2026-03-16', '2026-03-24'] }),
      ),
    });
  });

  it('through its head or deputy, and only where it asked', () => {
    given(...pending)
      .when(but(theClarificationWithdrawn, { by: theStaff }))
      .thenRejected('not-permitted', {});
    given(theTaskIssued).when(theClarificationWithdrawn).thenRejected('no-clarification-pending');
  });
});
