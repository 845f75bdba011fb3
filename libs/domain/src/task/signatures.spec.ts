import { describe, expect, it } from '@jest/globals';
import type { Actor, Policy } from '#contracts';
import { allowed, default1 } from '#domain';
import {
  anotherLeader,
  but,
  countersigned,
  due,
  ended,
  enteredFromPaper,
  given,
  inTheOrganisation,
  leads,
  local,
  mandateOfTheChair,
  nobodyActsUntil,
  opened,
  organisation,
  seal,
  theChair,
  theCompletionReturned,
  theCompletionSubmitted,
  theExtensionGranted,
  theExtensionRequested,
  theHead,
  theLeader,
  theMonitor,
  thePaper,
  thePlanApproved,
  theProgressReported,
  theTaskAmended,
  theTaskSignedOff,
  theWorkInHand,
  to,
  twoSignatures,
  underThePolicy,
  vacated,
  withInCharge,
  withMandate,
  workingDays,
} from '../../../../test/support/domain/index.ts';
import type { Step } from '../../../../test/support/domain/index.ts';
import type { Circumstance } from '../../../../test/support/domain/stream.ts';

type Story = (Step | Circumstance)[];

const asked = underThePolicy({ ...default1, ...twoSignatures });
const theWorkDone: Story = [asked, ...theWorkInHand, theCompletionSubmitted];
/** Mon 30/03/2026 10:00. */
const theLeaderSigned: Story = [...theWorkDone, theTaskSignedOff];

const pending = (...story: Story) => given(...story).task().signing?.version ?? 0;
const chairSigns = (story: Story, by: Actor = theChair) =>
  countersigned(by, '2026-03-31 09:00', pending(...story));

const theTwo: Policy['signatories'] = [
  { acts: ['SignOff'], of: [{ role: 'leader' }, { role: 'chair' }, { postId: 'pct-2' }] },
];

describe('a decision that takes two signatures', () => {
  it('is kept with the first, told to whoever signs next, who owes it: five working days from Mon 30/03 end on Mon 06/04, the day before it is a Sunday', () => {
    given(...theWorkDone)
      .when(theTaskSignedOff)
      .then(
        {
          type: 'SignatureGiven',
          told: [to(theChair)],
          data: {
            act: 'SignOff',
            office: 'pct-1',
            signature: 1,
            awaited: ['ct-ubnd'],
            decision: { type: 'SignOff', grade: 'good' },
          },
        },
        opened(
          'countersign-1',
          leads('ct-ubnd'),
          workingDays(5, '2026-03-30', '2026-04-04'),
          due('2026-04-06', {
            remind: ['2026-04-03'],
            levels: ['2026-04-07', '2026-04-13'],
          }),
        ),
      );
    expect(given(...theLeaderSigned).task().stage).toBe('completion_submitted');
  });

  it('takes effect with the last, as it was when it was first signed', () => {
    given(...theLeaderSigned)
      .when(chairSigns(theLeaderSigned))
      .then(
        {
          type: 'SignatureGiven',
          data: { act: 'SignOff', office: 'ct-ubnd', signature: 2, awaited: [] },
        },
        ended('countersign-1'),
        { type: 'TaskSignedOff', told: [to(theHead)], data: { completion: 1, grade: 'good' } },
        ended('decide-completion-1'),
      );
    expect(given(...theLeaderSigned, chairSigns(theLeaderSigned)).task()).toMatchObject({
      stage: 'signed_off',
      signing: null,
      closedAt: local('2026-03-31 09:00'),
    });
  });

  it('may be signed in any order', () => {
    const story = [...theWorkDone, but(theTaskSignedOff, { by: theChair })];
    const last = countersigned(theLeader, '2026-03-31 09:00', pending(...story));
    expect(given(...story, last).task().stage).toBe('signed_off');
  });

  it('takes one where the supervising leader is the chair', () => {
    const story = [
      asked,
      ...theWorkInHand.slice(0, 1),
      but(theTaskAmended, { at: '2026-03-02 10:00', leaderPostId: 'ct-ubnd' }),
      ...theWorkInHand.slice(1, 3),
      but(thePlanApproved, { by: theChair }),
      theCompletionSubmitted,
      but(theTaskSignedOff, { by: theChair }),
    ];
    expect(given(...story).task().stage).toBe('signed_off');
  });

  it('is a matter of the policy pinned in the task: of others one signature is enough', () => {
    expect(given(...theWorkInHand, theCompletionSubmitted, theTaskSignedOff).task().stage).toBe('signed_off');
  });

  it('falls due like everything that is owed, and climbs to the chair', () => {
    const story = [...theLeaderSigned, nobodyActsUntil('2026-04-14 00:00')];
    const levels = given(...story)
      .stream()
      .events.filter(
        ({ type, data }) => type === 'Escalated' && JSON.stringify(data).includes('countersign-1'),
      );
    expect(levels.map(({ effectiveAt }) => effectiveAt)).toStrictEqual([
      local('2026-04-07 08:00'),
      local('2026-04-13 08:00'),
    ]);
  });
});

describe('who signs', () => {
  it('signs once: not again in the same post', () => {
    given(...theLeaderSigned)
      .when(chairSigns(theLeaderSigned, theLeader))
      .thenRejected('already-signed', { offices: 'ct-ubnd' });
  });

  it('signs once, whatever posts they hold: not a second time for another office', () => {
    const toTheLeader = withMandate({
      ...mandateOfTheChair,
      toPostId: 'pct-1',
      to: local('2026-12-31 00:00'),
      acts: ['SignOff'],
    }).to(organisation);
    const story = [inTheOrganisation(toTheLeader), ...theWorkDone, but(theTaskSignedOff, { capacity: 'KT' })];
    given(...story)
      .when(chairSigns(story, theLeader))
      .thenRejected('already-signed');
  });

  it('signs once, by their own post or in another post of their own', () => {
    const alsoSecond: Actor = { ...anotherLeader, personId: 'binh' };
    const { tenures, ...others } = vacated('2026-01-01 00:00', anotherLeader).from(organisation);
    const directory = {
      ...others,
      tenures: [
        ...tenures,
        { ...alsoSecond, from: local('2026-01-01 00:00'), to: null, inCharge: false },
      ].map(({ personId, postId, from, to: until, inCharge }) => ({
        personId,
        postId,
        from,
        to: until,
        inCharge,
      })),
    };
    const story = [
      inTheOrganisation(directory),
      underThePolicy({ ...default1, signatories: theTwo }),
      ...theWorkInHand,
      theCompletionSubmitted,
      theTaskSignedOff,
    ];
    given(...story)
      .when(chairSigns(story, alsoSecond))
      .thenRejected('already-signed', { offices: 'ct-ubnd, pct-2' });
  });

  it('may be somebody with the written mandate of an office, as long as it lasts', () => {
    const toLan = withMandate({ ...mandateOfTheChair, to: local('2026-03-31 09:00') }).to(organisation);
    const story = [inTheOrganisation(toLan), ...theLeaderSigned];
    const lan: Actor = { personId: 'lan', postId: 'ct-kon-dao', capacity: 'holder' };
    const version = pending(...story);
    given(...story)
      .when(countersigned(lan, '2026-03-31 09:00', version))
      .thenRejected('mandate-not-covering');
    expect(given(...story, countersigned(lan, '2026-03-31 08:59', version)).task().stage).toBe('signed_off');
  });

  it('is the deputy in charge while the post of the chair is vacant', () => {
    const vacant = withInCharge(anotherLeader, vacated('2026-03-31 00:00', theChair).from(organisation));
    const story = [inTheOrganisation(vacant), ...theLeaderSigned];
    expect(given(...story, chairSigns(story, anotherLeader)).task().stage).toBe('signed_off');
  });

  it('is nobody else', () => {
    given(...theLeaderSigned)
      .when(chairSigns(theLeaderSigned, anotherLeader))
      .thenRejected('not-a-signatory', { offices: 'ct-ubnd' });
  });

  it('may be the signer of a paper that the monitoring office enters', () => {
    const { by: _, ...entered } = enteredFromPaper(chairSigns(theLeaderSigned));
    const paper = { ...thePaper, signer: theChair };
    const act = { ...entered, by: theMonitor, body: { ...entered.body, paper } };
    expect(given(...theLeaderSigned, act).task().stage).toBe('signed_off');
  });
});

describe('what was signed', () => {
  const again = but(theTaskSignedOff, { at: '2026-03-30 11:00', grade: 'excellent' });

  it('is void once it says something else, and is signed anew', () => {
    const story = [...theLeaderSigned, again];
    expect(
      given(...story)
        .stream()
        .events.slice(-5)
        .map(({ type }) => type),
    ).toStrictEqual([
      'ObligationOpened',
      'SignaturesVoided',
      'ObligationEnded',
      'SignatureGiven',
      'ObligationOpened',
    ]);
    given(...story)
      .when(chairSigns(theLeaderSigned))
      .thenRejected('signed-otherwise', { version: pending(...story) });
    expect(given(...story, chairSigns(story)).task().grade).toBe('excellent');
  });

  it('is void once the result is returned', () => {
    given(...theLeaderSigned)
      .when(but(theCompletionReturned, { at: '2026-03-30 11:00', reason: seal('no') }))
      .then(
        ...given(...theWorkDone)
          .when(but(theCompletionReturned, { at: '2026-03-30 11:00', reason: seal('no') }))
          .expected(),
        { type: 'SignaturesVoided', data: { act: 'SignOff', signatures: 1 } },
        ended('countersign-1', 'released'),
      );
  });

  it('is void once the task is amended', () => {
    const story = [
      asked,
      ...[...theWorkInHand, theExtensionRequested, theExtensionGranted],
      but(theTaskAmended, { at: '2026-03-26 10:00' }),
    ];
    expect(given(...story).task().signing).toBeNull();
    given(...story)
      .when(countersigned(theChair, '2026-03-27 09:00', 1))
      .thenRejected('nothing-to-sign');
  });

  it('stands while the unit only goes on reporting', () => {
    const story = [
      asked,
      ...[...theWorkInHand, theExtensionRequested, theExtensionGranted],
      but(theProgressReported, { at: '2026-03-26 10:00' }),
    ];
    const after = given(...story, countersigned(theChair, '2026-03-27 09:00', pending(...story))).task();
    expect(after.due.current).toBe('2026-04-15');
  });
});

describe('what awaits a signature', () => {
  it('is among what the next signatory may do, and not among what the first may', () => {
    const { task, facts } = given(...theLeaderSigned).stream();
    const may = (actor: Actor) => allowed(actor, local('2026-03-31 09:00'), task, facts);
    expect(may(theChair)).toContain('Countersign');
    expect(may(theLeader)).not.toContain('Countersign');
    expect(may(theMonitor)).toContain('Countersign');
  });
});
