import { describe, expect, it } from '@jest/globals';
import { default1 } from '#domain';
import {
  anotherLeader,
  but,
  due,
  ended,
  given,
  inTheOrganisation,
  local,
  named,
  nobodyActsUntil,
  opened,
  organisation,
  seal,
  spellClosed,
  theCompletionReturned,
  theCompletionSubmitted,
  theCompletionVerified,
  theHead,
  theLeader,
  theMonitor,
  theOfficeHead,
  theSupervisor,
  theTaskAmended,
  theTaskSignedOff,
  theTaskWithdrawn,
  theUnit,
  theWorkInHand,
  to,
  underThePolicy,
  unit,
  withOffice,
  workingDays,
} from '../../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../../test/support/domain/index.ts';

const twoSteps = [
  inTheOrganisation(withOffice(organisation)),
  underThePolicy({ ...default1, verification: { unitId: 'van-phong', term: 3 } }),
];

/** Sent on Fri 27/03 at 15:00. The office has 30, 31 and Wed 01/04. */
const theResultIsIn = [...twoSteps, ...theWorkInHand, theCompletionSubmitted];

const verified = (finding: 'meets' | 'falls_short' = 'meets'): Expected => ({
  type: 'CompletionVerified',
  told: [to(theLeader), to(theHead)],
  data: { unitId: 'van-phong', completions: [1], finding, remark: seal('complete') },
});

// From Mon 30/03: 31, 01, 02, 03, Mon 06/04. One day before is Sun 05/04, so Fri 03/04. Levels: 07/04; 08, 09, 10: 13/04.
const decisionOwed = opened(
  'decide-completion-1',
  theSupervisor,
  workingDays(5, '2026-03-30', '2026-04-04'),
  due('2026-04-06', { remind: ['2026-04-03'], levels: ['2026-04-07', '2026-04-13'] }),
);

const signedOff = (remark?: string): Expected => ({
  type: 'TaskSignedOff',
  told: [to(theHead)],
  data: { completion: 1, grade: 'good', ...(remark === undefined ? {} : { remark }) },
});

describe('a result, where the policy asks for two steps', () => {
  it('is first verified by the monitoring office, which owes that', () => {
    given(...twoSteps, ...theWorkInHand)
      .when(theCompletionSubmitted)
      .then(
        {
          type: 'CompletionSubmitted',
          told: [to(theLeader)],
          data: { unitId: 'phong-noi-vu', completion: 1, summary: seal('done') },
        },
        ended('completion-1'),
        // From Fri 27/03: 30, 31, Wed 01/04. Levels: 02/04; 03, 06, 07: 08/04; 09, 10, 13, 14, 15: 16/04.
        opened(
          'verify-1',
          unit('van-phong'),
          workingDays(3, '2026-03-27', '2026-03-28'),
          due('2026-04-01', {
            remind: ['2026-03-31'],
            levels: ['2026-04-02', '2026-04-08', '2026-04-16'],
          }),
        ),
      );
  });

  it('is the leader’s to decide on from the findings on', () => {
    given(...theResultIsIn)
      .when(theCompletionVerified)
      .then(verified(), ended('verify-1'), decisionOwed);
    given(...theResultIsIn)
      .when(but(theCompletionVerified, { by: theOfficeHead, finding: 'falls_short' }))
      .then(verified('falls_short'), ended('verify-1'), decisionOwed);
  });

  it('is not signed off before the office has verified it, or its time has run out', () => {
    const signOff = (at: string) => given(...theResultIsIn).when(but(theTaskSignedOff, { at }));
    signOff('2026-03-30 10:00').thenRejected('verification-awaited', { until: '2026-04-01' });
    signOff('2026-04-01 23:59').thenRejected('verification-awaited');
    signOff('2026-04-02 10:00').then(
      signedOff(),
      // Due Wed 01/04: late on Thu 02/04.
      spellClosed('verify-1', 1, 'released'),
      ended('verify-1', 'released'),
    );
  });

  it('that falls short is accepted only with a word on it', () => {
    const fallsShort = [...theResultIsIn, but(theCompletionVerified, { finding: 'falls_short' })];
    given(...fallsShort)
      .when(theTaskSignedOff)
      .thenRejected('against-finding');
    given(...fallsShort)
      .when(but(theTaskSignedOff, { remark: seal('good enough') }))
      .then(signedOff(seal('good enough')), ended('decide-completion-1'));
  });

  it('can be sent back at any time; the office has nothing left to verify', () => {
    given(...theResultIsIn)
      .when(theCompletionReturned)
      .then(
        {
          type: 'CompletionReturned',
          told: [to(theHead)],
          data: { completion: 1, reason: seal('not yet') },
        },
        ended('verify-1', 'released'),
        // Sending again: 31, 01, Thu 02/04. Levels: 03/04; 06, 07, 08: 09/04; 10, 13, 14, 15, 16: 17/04.
        opened(
          'completion-2',
          theUnit,
          named,
          due('2026-03-31', { remind: ['2026-03-31'], levels: ['2026-04-03', '2026-04-09', '2026-04-17'] }),
        ),
      );
  });

  it('is verified anew when it is sent anew', () => {
    const { completions } = given(
      ...[...theResultIsIn, theCompletionVerified, theCompletionReturned],
      but(theCompletionSubmitted, { at: '2026-03-31 15:00' }),
    ).task();
    expect(completions.map(({ verification }) => verification)).toStrictEqual([
      { finding: 'meets', at: local('2026-03-30 09:00'), remark: seal('complete') },
      null,
    ]);
  });

  it('is still the office’s to verify under another leader, and nobody’s once the task is withdrawn', () => {
    const anotherLeads = but(theTaskAmended, {
      ...{ at: '2026-03-30 08:00', title: undefined, leaderPostId: 'pct-2' },
    });
    given(...theResultIsIn, anotherLeads)
      .when(theCompletionVerified)
      .then({ ...verified(), told: [to(anotherLeader), to(theHead)] }, ended('verify-1'), {
        ...decisionOwed,
        data: { ...decisionOwed.data, owner: { side: 'leader', postId: 'pct-2' } },
      } as Expected);
    given(...theResultIsIn)
      .when(but(theTaskWithdrawn, { at: '2026-03-30 10:00' }))
      .then(
        {
          type: 'TaskWithdrawn',
          told: [to(theHead)],
          data: { reason: seal('reason') },
        },
        ended('verify-1', 'released'),
      );
  });

  it('makes the office late like anybody else', () => {
    const { obligations } = given(...theResultIsIn, nobodyActsUntil('2026-04-16 08:00')).task();
    expect(obligations.find(({ kind }) => kind === 'verify')?.spells).toMatchObject([
      { openedAt: local('2026-04-02 00:00'), levels: ['quang', 'binh', 'an'] },
    ]);
  });
});

describe('nothing is there to verify', () => {
  it('once it is verified, nor where the policy asks for one step', () => {
    given(...theResultIsIn, theCompletionVerified)
      .when(but(theCompletionVerified, { at: '2026-03-30 11:00' }))
      .thenRejected('nothing-to-verify');
    given(inTheOrganisation(withOffice(organisation)), ...theWorkInHand, theCompletionSubmitted)
      .when(theCompletionVerified)
      .thenRejected('not-permitted');
  });

  it('in what the office has done itself: the leader decides on that alone', () => {
    given(
      underThePolicy({ ...default1, verification: { unitId: 'phong-noi-vu', term: 3 } }),
      ...[...theWorkInHand, theCompletionSubmitted],
    )
      .when(theTaskSignedOff)
      .then(signedOff(), ended('decide-completion-1'));
  });

  it('for the unit itself, its leader, or a monitor of another office', () => {
    for (const by of [theHead, theLeader])
      given(...theResultIsIn)
        .when(but(theCompletionVerified, { by }))
        .thenRejected('not-permitted');
    given(twoSteps[1]!, ...theWorkInHand, theCompletionSubmitted)
      .when(but(theCompletionVerified, { by: theMonitor }))
      .thenRejected('not-permitted');
  });
});
