import { describe, expect, it } from '@jest/globals';
import { default1 } from '#domain';
import type { Policy } from '#contracts';
import {
  anotherLeader,
  but,
  due,
  ended,
  enteredFromPaper,
  escalated,
  given,
  inTheOrganisation,
  konDaoDeputy,
  konDaoHead,
  konDaoStaff,
  local,
  named,
  opened,
  processedLate,
  reminded,
  seal,
  spellClosed,
  spellOpened,
  theChair,
  theCompletionSubmitted,
  theContributionDeclined,
  theContributionGiven,
  theContributionRequested,
  theContributionRequired,
  theCoordinatedTaskIssued,
  theFinanceHead,
  theHead,
  theLeader,
  thePaper,
  theRequestWithdrawn,
  theSupervisor,
  theTaskAmended,
  theTaskIssued,
  theTaskReassigned,
  theTaskWithdrawn,
  theWorkInHand,
  to,
  underThePolicy,
  unit,
  withFinance,
  workingDays,
} from '../../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../../test/support/domain/index.ts';

const konDao = unit('xa-kon-dao');
const coordinated = [theCoordinatedTaskIssued, ...theWorkInHand.slice(1)];
const asked = [...coordinated, theContributionRequested];
const declined = [...asked, theContributionDeclined];
const silenceAgrees: Policy = { ...default1, coordination: { silence: 'agrees' } };

const requested = (data: object = {}): Expected => ({
  type: 'ContributionRequested',
  told: [to(konDaoHead)],
  data: {
    ...{ request: 1, fromUnitId: 'phong-noi-vu', unitId: 'xa-kon-dao' },
    ...{ question: seal('how many households?'), dueOn: '2026-03-20', ...data },
  },
});
// Due Fri 20/03. Levels of a unit: Mon 23/03; 24, 25, 26: 27/03; 30, 31, 01, 02, 03: 06/04.
const due20March = due('2026-03-20', {
  remind: ['2026-03-19'],
  levels: ['2026-03-23', '2026-03-27', '2026-04-06'],
});
const owed = opened('contribution-1', konDao, named, due20March, 1);
const contributionGiven: Expected = {
  type: 'ContributionGiven',
  told: [to(theHead)],
  data: { request: 1, unitId: 'xa-kon-dao', content: seal('forty') },
};

describe('the units that coordinate', () => {
  const theyChange = (coordinatingUnitIds: string[]) =>
    but(theTaskAmended, { title: undefined, coordinatingUnitIds });

  it('are named at issue, and told of it', () => {
    const [issued] = given().when(theCoordinatedTaskIssued).expected();
    expect(issued).toMatchObject({
      told: [to(theHead), to(konDaoHead)],
      data: { coordinatingUnitIds: ['xa-kon-dao'] },
    });
    expect(given(theTaskIssued).task().coordinatingUnitIds).toStrictEqual([]);
  });

  it('are never the unit that has the task, nor one to which nothing can be given', () => {
    const naming = (unitId: string) => but(theCoordinatedTaskIssued, { coordinatingUnitIds: [unitId] });
    given().when(naming('phong-noi-vu')).thenRejected('coordinator-is-lead', { unitId: 'phong-noi-vu' });
    given().when(naming('dang-uy')).thenRejected('unknown-unit', { unitId: 'dang-uy' });
    given()
      .when(naming('to-chua-co-truong'))
      .thenRejected('unit-has-no-head', { unitId: 'to-chua-co-truong' });
  });

  it('are named by an amendment, each once, and told of it', () => {
    given(theTaskIssued)
      .when(theyChange(['xa-kon-dao', 'xa-kon-dao']))
      .then({
        type: 'TaskAmended',
        told: [to(theHead), to(konDaoHead)],
        data: {
          before: { coordinatingUnitIds: [] },
          after: { coordinatingUnitIds: ['xa-kon-dao'] },
          reason: seal('reason'),
        },
      });
    given(theCoordinatedTaskIssued)
      .when(theyChange(['xa-kon-dao']))
      .thenNothing();
  });

  it('owe nothing any more when they are taken off, but are told', () => {
    given(...asked)
      .when(but(theyChange([]), { at: '2026-03-13 10:00' }))
      .then(
        {
          type: 'TaskAmended',
          told: [to(theHead), to(konDaoHead)],
          data: {
            before: { coordinatingUnitIds: ['xa-kon-dao'] },
            after: { coordinatingUnitIds: [] },
            reason: seal('reason'),
          },
        },
        ended('contribution-1', 'released'),
      );
  });

  it('no longer coordinate on a task that they get', () => {
    const task = given(...coordinated, theTaskReassigned).task();
    expect([task.unitId, task.coordinatingUnitIds]).toStrictEqual(['xa-kon-dao', []]);
  });
});

describe('the unit that has the task asks a coordinating unit', () => {
  it('which owes an answer by the day, with the reminder and the ladder of everything that a unit owes', () => {
    given(...coordinated)
      .when(theContributionRequested)
      .then(requested(), owed);
  });

  it('before the day passes, not on it', () => {
    given(...coordinated)
      .when(but(theContributionRequested, { dueOn: '2026-03-12' }))
      .thenRejected('contribution-too-soon', { earliest: '2026-03-13' });
  });

  it('leaving it the time that the policy asks for', () => {
    // From Thu 12/03: 13, 16, 17, 18, 19.
    const patient = underThePolicy({ ...default1, coordination: { leastDays: 5 } });
    given(patient, ...coordinated)
      .when(but(theContributionRequested, { dueOn: '2026-03-18' }))
      .thenRejected('contribution-too-soon', { earliest: '2026-03-19' });
    given(patient, ...coordinated)
      .when(theContributionRequested)
      .then(requested(), owed);
  });

  it('and no other unit', () => {
    given(inTheOrganisation(withFinance), ...coordinated)
      .when(but(theContributionRequested, { unitId: 'phong-tai-chinh' }))
      .thenRejected('not-coordinating', { unitId: 'phong-tai-chinh' });
    given(...theWorkInHand)
      .when(theContributionRequested)
      .thenRejected('no-coordinating-units');
    given(theCoordinatedTaskIssued)
      .when(but(theContributionRequested, { at: '2026-03-03 09:00' }))
      .thenRejected('not-acknowledged');
  });

  it('several times, each request by itself', () => {
    given(...asked)
      .when(but(theContributionRequested, { at: '2026-03-12 10:00' }))
      .then(requested({ request: 2 }), opened('contribution-2', konDao, named, due20March, 2));
    given(...asked, but(theContributionRequested, { at: '2026-03-12 10:00' }))
      .when(but(theContributionGiven, { request: 2 }))
      .then(
        {
          ...contributionGiven,
          data: { request: 2, unitId: 'xa-kon-dao', content: seal('forty') },
        },
        ended('contribution-2'),
      );
  });
});

describe('the coordinating unit gives its contribution', () => {
  it('through its head or deputy; the unit that waits for it is told', () => {
    for (const by of [konDaoHead, konDaoDeputy])
      given(...asked)
        .when(but(theContributionGiven, { by }))
        .then(contributionGiven, ended('contribution-1'));
    for (const by of [konDaoStaff, theHead, theLeader, anotherLeader])
      given(...asked)
        .when(but(theContributionGiven, { by }))
        .thenRejected('not-permitted', {});
  });

  it('late by the working days since its day', () => {
    // Due Fri 20/03: Mon 23 and Tue 24/03.
    given(...asked)
      .when(but(theContributionGiven, { at: '2026-03-24 10:00' }))
      .then(contributionGiven, spellClosed('contribution-1', 2), ended('contribution-1'));
  });

  it('once', () => {
    given(...asked, theContributionGiven)
      .when(but(theContributionGiven, { at: '2026-03-17 11:00' }))
      .thenRejected('contribution-not-pending');
    given(...asked)
      .when(but(theContributionGiven, { request: 7 }))
      .thenRejected('contribution-not-pending', { request: 7 });
  });

  it('as the unit that was asked, not as another', () => {
    const both = but(theCoordinatedTaskIssued, { coordinatingUnitIds: ['xa-kon-dao', 'phong-tai-chinh'] });
    const second = but(theContributionRequested, { at: '2026-03-12 10:00', unitId: 'phong-tai-chinh' });
    const story = [inTheOrganisation(withFinance), both, ...asked.slice(1), second];
    given(...story)
      .when(but(theContributionGiven, { by: theFinanceHead }))
      .thenRejected('not-permitted', {});
    given(...story)
      .when(but(theContributionGiven, { by: theFinanceHead, request: 2 }))
      .then(
        {
          ...contributionGiven,
          data: { request: 2, unitId: 'phong-tai-chinh', content: seal('forty') },
        },
        ended('contribution-2'),
      );
  });
});

describe('the coordinating unit declines', () => {
  const declines: Expected = {
    type: 'ContributionDeclined',
    told: [to(theLeader), to(theHead)],
    data: { request: 1, unitId: 'xa-kon-dao', reason: seal('not our field') },
  };
  // From Fri 13/03: 16, 17, 18, 19, 20. Levels for a leader: 23/03; 24, 25, 26: 27/03.
  const rulingOwed = opened(
    'decide-contribution-1',
    theSupervisor,
    workingDays(5, '2026-03-13', '2026-03-14'),
    due('2026-03-20', { remind: ['2026-03-19'], levels: ['2026-03-23', '2026-03-27'] }),
    1,
  );

  it('and owes nothing until the leader has ruled', () => {
    given(...asked)
      .when(theContributionDeclined)
      .then(declines, ended('contribution-1', 'released'), rulingOwed);
    given(...declined)
      .when(theContributionGiven)
      .thenRejected('contribution-not-pending');
  });

  it('within the term that the policy gives the leader', () => {
    const quick = underThePolicy({ ...default1, answers: { contribution: 2 } });
    given(quick, ...asked)
      .when(theContributionDeclined)
      .then(
        declines,
        ended('contribution-1', 'released'),
        // 16, 17. Levels: 18/03; 19, 20, 23: 24/03.
        opened(
          'decide-contribution-1',
          theSupervisor,
          workingDays(2, '2026-03-13', '2026-03-14'),
          due('2026-03-17', { remind: ['2026-03-16'], levels: ['2026-03-18', '2026-03-24'] }),
          1,
        ),
      );
  });

  it('after its day with the lateness on record', () => {
    // Mon 23/03. From there: 24, 25, 26, 27, 30. Levels: 31/03; 01, 02, 03: 06/04.
    given(...asked)
      .when(but(theContributionDeclined, { at: '2026-03-23 10:00' }))
      .then(
        declines,
        spellClosed('contribution-1', 1, 'released'),
        ended('contribution-1', 'released'),
        opened(
          'decide-contribution-1',
          theSupervisor,
          workingDays(5, '2026-03-23', '2026-03-28'),
          due('2026-03-30', { remind: ['2026-03-27'], levels: ['2026-03-31', '2026-04-06'] }),
          1,
        ),
      );
  });

  it('but not again, once the leader has ruled that it has to contribute', () => {
    given(...declined, theContributionRequired)
      .when(but(theContributionDeclined, { at: '2026-03-17 10:00' }))
      .thenRejected('contribution-required');
  });
});

describe('the leader rules on a declined contribution', () => {
  const ruled = (data: object): Expected => ({
    type: 'ContributionRuled',
    told: [to(konDaoHead), to(theHead)],
    data: { request: 1, unitId: 'xa-kon-dao', outcome: 'released', reason: seal('it is'), ...data } as never,
  });
  const required = ruled({ outcome: 'required', dueOn: '2026-03-24' });
  // Due Tue 24/03. Levels: 25/03; 26, 27, 30: 31/03; 01, 02, 03, 06, 07: 08/04.
  const owedAgain = opened(
    'contribution-2',
    konDao,
    named,
    due('2026-03-24', { remind: ['2026-03-23'], levels: ['2026-03-25', '2026-03-31', '2026-04-08'] }),
    1,
  );
  const released = but(theContributionRequired, { ruling: { outcome: 'released' } });

  it('that it is owed, by another day', () => {
    given(...declined)
      .when(theContributionRequired)
      .then(required, ended('decide-contribution-1'), owedAgain);
    given(...declined)
      .when(but(theContributionRequired, { ruling: { outcome: 'required', dueOn: '2026-03-16' } }))
      .thenRejected('contribution-too-soon', { earliest: '2026-03-17' });
  });

  it('that the unit is released', () => {
    given(...declined)
      .when(released)
      .then(ruled({}), ended('decide-contribution-1'));
  });

  it('that another unit is asked the same in its place, which then coordinates, too', () => {
    const instead = { unitId: 'phong-tai-chinh', dueOn: '2026-03-25' };
    const story = [inTheOrganisation(withFinance), ...declined];
    const elsewhere = but(released, { ruling: { outcome: 'released', instead } });
    given(...story)
      .when(elsewhere)
      .then(
        ruled({}),
        ended('decide-contribution-1'),
        {
          ...requested({ request: 2, ...instead, insteadOf: 1 }),
          told: [to(theFinanceHead)],
        },
        // Due Wed 25/03. Levels: 26/03; 27, 30, 31: 01/04; 02, 03, 06, 07, 08: 09/04.
        opened(
          'contribution-2',
          unit('phong-tai-chinh'),
          named,
          due('2026-03-25', { remind: ['2026-03-24'], levels: ['2026-03-26', '2026-04-01', '2026-04-09'] }),
          2,
        ),
      );
    expect(given(...story, elsewhere).task().coordinatingUnitIds).toStrictEqual([
      ...['xa-kon-dao', 'phong-tai-chinh'],
    ]);
    const asking = (unitId: string) =>
      but(released, { ruling: { outcome: 'released', instead: { ...instead, unitId } } });
    given(...story)
      .when(asking('xa-kon-dao'))
      .thenRejected('same-unit');
    given(...story)
      .when(asking('phong-noi-vu'))
      .thenRejected('coordinator-is-lead');
    given(...story)
      .when(asking('dang-uy'))
      .thenRejected('unknown-unit');
  });

  it('late, which is a lateness of the leader', () => {
    // To be ruled on by Fri 20/03: Mon 23 and Tue 24/03.
    given(...declined)
      .when(but(released, { at: '2026-03-24 10:00' }))
      .then(ruled({}), spellClosed('decide-contribution-1', 2), ended('decide-contribution-1'));
  });

  it('on paper, not before it was declined', () => {
    given(...declined)
      .when(enteredFromPaper(released))
      .then(ruled({ paper: thePaper }), ended('decide-contribution-1'));
    given(...declined)
      .when(but(enteredFromPaper(released), { effectiveAt: local('2026-03-13 09:59') }))
      .thenRejected('effective-too-early', { earliest: local('2026-03-13 10:00') });
  });

  it('as the supervising leader or the chair', () => {
    given(...declined)
      .when(but(released, { by: theChair }))
      .then(ruled({}), ended('decide-contribution-1'));
    for (const by of [anotherLeader, theHead, konDaoHead])
      given(...declined)
        .when(but(released, { by }))
        .thenRejected('not-permitted', {});
    given(...asked)
      .when(released)
      .thenRejected('contribution-not-pending');
  });

  it('not alone, where the policy asks for four eyes', () => {
    const story = [underThePolicy({ ...default1, fourEyes: ['RuleOnContribution'] }), ...declined];
    const paper = { ...thePaper, signer: konDaoHead };
    given(...story)
      .when(released)
      .then(ruled({}), ended('decide-contribution-1'));
    given(...story)
      .when({ ...enteredFromPaper(released), body: { ...released.body, paper } })
      .thenRejected('signer-not-entitled');
  });
});

describe('a coordinating unit that is silent', () => {
  const reminder = reminded('2026-03-19 08:00', 'contribution-1', {
    dueOn: '2026-03-20',
    told: [to(konDaoHead)],
  });
  const deemed: Expected = {
    type: 'ContributionDeemed',
    told: [to(theHead), to(konDaoHead)],
    effectiveAt: local('2026-03-20 24:00'),
    recordedAt: local('2026-03-20 24:00'),
    data: {
      ...{ obligationId: 'contribution-1', request: 1, unitId: 'xa-kon-dao' },
      ...{ dueOn: '2026-03-20', processedLate: false },
    },
  };

  it('is late, and its own head hears of it first', () => {
    given(...asked)
      .at('2026-03-23 08:00')
      .clock(
        reminder,
        spellOpened('2026-03-20 24:00', 'contribution-1', {
          ...{ owner: konDao, dueOn: '2026-03-20', answerable: to(konDaoHead) },
        }),
        escalated('2026-03-23 08:00', 'contribution-1', {
          ...{ level: 1, rung: 'head', about: konDao, told: [to(konDaoHead)] },
        }),
      );
  });

  it('agrees where the policy says so: nothing is late, and the agreement is on record', () => {
    const story = [underThePolicy(silenceAgrees), ...asked];
    given(...story.slice(0, -1))
      .when(theContributionRequested)
      .then(
        requested(),
        opened(
          'contribution-1',
          konDao,
          named,
          { ...due20March, levelAt: [], deemedAt: local('2026-03-20 24:00') },
          1,
        ),
      );
    given(...story)
      .at('2026-03-23 08:00')
      .clock(reminder, deemed);
    const [contribution] = given(...story, but(theTaskAmended, { at: '2026-03-23 08:00' })).task()
      .contributions;
    expect(contribution?.outcome).toBe('deemed');
  });

  it('can answer up to the last moment, and no longer', () => {
    const story = [underThePolicy(silenceAgrees), ...asked];
    given(...story)
      .when(but(theContributionGiven, { at: '2026-03-20 23:59' }))
      .then(contributionGiven, ended('contribution-1'));
    given(...story)
      .when(but(theContributionGiven, { at: '2026-03-21 00:00' }))
      .thenRejected('contribution-not-pending');
  });

  it('has agreed at the end of its day, also if that is recorded only after an outage', () => {
    given(underThePolicy(silenceAgrees), ...asked)
      .at('2026-03-23 10:00')
      .clockAfterOutage(
        processedLate(reminder, '2026-03-23 10:00'),
        processedLate(deemed, '2026-03-23 10:00'),
      );
  });

  it('does not agree by silence once the leader has ruled that it has to contribute', () => {
    given(underThePolicy(silenceAgrees), ...declined, theContributionRequired)
      .at('2026-03-25 00:00')
      .clock(
        reminded('2026-03-23 08:00', 'contribution-2', { dueOn: '2026-03-24', told: [to(konDaoHead)] }),
        reminded('2026-03-24 08:00', 'completion-1', { dueOn: '2026-03-31', told: [to(theHead)] }),
        spellOpened('2026-03-24 24:00', 'contribution-2', {
          ...{ owner: konDao, dueOn: '2026-03-24', answerable: to(konDaoHead) },
        }),
      );
  });
});

describe('a request that nobody needs any more', () => {
  const withdrawn = (...told: NonNullable<Expected['told']>): Expected => ({
    type: 'ContributionRequestWithdrawn',
    told,
    data: { request: 1, unitId: 'xa-kon-dao', reason: seal('found elsewhere') },
  });

  it('is withdrawn by the unit that asked; a ruling on it is not owed either', () => {
    given(...asked)
      .when(theRequestWithdrawn)
      .then(withdrawn(to(konDaoHead)), ended('contribution-1', 'released'));
    given(...declined)
      .when(theRequestWithdrawn)
      .then(withdrawn(to(konDaoHead), to(theLeader)), ended('decide-contribution-1', 'released'));
    given(...asked)
      .when(but(theRequestWithdrawn, { by: konDaoHead }))
      .thenRejected('not-permitted', {});
  });

  it('once', () => {
    given(...asked, theContributionGiven)
      .when(but(theRequestWithdrawn, { at: '2026-03-18 09:00' }))
      .thenRejected('contribution-not-pending');
  });

  it('lapses when the task is reported as done, moves or is taken back; who was asked is told', () => {
    const endings = { completion: theCompletionSubmitted, moved: theTaskReassigned, back: theTaskWithdrawn };
    const both = but(theCoordinatedTaskIssued, { coordinatingUnitIds: ['phong-tai-chinh'] });
    const financeAsked = but(theContributionRequested, { unitId: 'phong-tai-chinh' });
    for (const act of Object.values(endings)) {
      const story = [inTheOrganisation(withFinance), both, ...coordinated.slice(1), financeAsked];
      const events = given(...story)
        .when({ ...act, at: '2026-03-16 10:00' })
        .expected();
      expect(events).toContainEqual({ told: [], ...ended('contribution-1', 'released') });
      expect(events.find(({ told }) => told?.some(({ personId }) => personId === 'quy'))).toBeDefined();
    }
  });

  it('leaves the unit that has the task answerable all the time', () => {
    given(...asked)
      .when(but(theCompletionSubmitted, { at: '2026-04-01 10:00' }))
      .then(
        {
          type: 'CompletionSubmitted',
          told: [to(theLeader), to(konDaoHead)],
          data: { unitId: 'phong-noi-vu', completion: 1, summary: seal('done') },
        },
        spellClosed('completion-1', 1),
        ended('completion-1'),
        // Due Fri 20/03: 23–27 (5), 30, 31, 01 (8).
        spellClosed('contribution-1', 8, 'released'),
        ended('contribution-1', 'released'),
        // From Wed 01/04: 02, 03, 06, 07, 08. Levels: 09/04; 10, 13, 14: 15/04.
        opened(
          'decide-completion-1',
          theSupervisor,
          workingDays(5, '2026-04-01', '2026-04-04'),
          due('2026-04-08', { remind: ['2026-04-07'], levels: ['2026-04-09', '2026-04-15'] }),
        ),
      );
  });
});
