import { describe, expect, it } from '@jest/globals';
import { default1 } from '#domain';
import {
  anotherLeader,
  but,
  due,
  ended,
  enteredFromPaper,
  given,
  konDaoHead,
  leads,
  opened,
  seal,
  spellClosed,
  theChair,
  theCompletionSubmitted,
  theDeputy,
  theHead,
  theImpedimentAnswered,
  theImpedimentRaised,
  theImpedimentWithdrawn,
  theLeader,
  thePaper,
  theStaff,
  theSupervisor,
  theTaskAmended,
  theTaskIssued,
  theWorkInHand,
  to,
  underThePolicy,
  workingDays,
} from '../../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../../test/support/domain/index.ts';

const raised = (impediment = 1): Expected => ({
  type: 'ImpedimentRaised',
  told: [to(theLeader)],
  data: { impediment, unitId: 'phong-noi-vu', content: seal('no money'), proposal: seal('some money') },
});
// From Thu 12/03: 13, 16, 17, 18, 19. Levels for a leader: 20/03; 23, 24, 25: 26/03.
const answerOwed = (number = 1) =>
  opened(
    `decide-impediment-${number}`,
    theSupervisor,
    workingDays(5, '2026-03-12', '2026-03-14'),
    due('2026-03-19', { remind: ['2026-03-18'], levels: ['2026-03-20', '2026-03-26'] }),
    number,
  );
const story = [...theWorkInHand, theImpedimentRaised];
const second = but(theImpedimentRaised, { at: '2026-03-12 12:00' });

describe('the unit raises an impediment', () => {
  it('to the leader, who owes an answer; its own date stands', () => {
    given(...theWorkInHand)
      .when(theImpedimentRaised)
      .then(raised(), answerOwed());
    expect(given(...story).task().due.current).toBe('2026-03-31');
  });

  it('which is to be answered within the term of the policy', () => {
    // 13, 16, 17. Levels: 18/03; 19, 20, 23: 24/03.
    given(underThePolicy({ ...default1, answers: { impediment: 3 } }), ...theWorkInHand)
      .when(theImpedimentRaised)
      .then(
        raised(),
        opened(
          'decide-impediment-1',
          theSupervisor,
          workingDays(3, '2026-03-12', '2026-03-14'),
          due('2026-03-17', { remind: ['2026-03-16'], levels: ['2026-03-18', '2026-03-24'] }),
          1,
        ),
      );
  });

  it('and another, each with its number', () => {
    given(...story)
      .when(second)
      .then(raised(2), answerOwed(2));
  });

  it('through its head or deputy, once it has the task in hand', () => {
    given(...theWorkInHand)
      .when(but(theImpedimentRaised, { by: theDeputy }))
      .then(raised(), answerOwed());
    for (const by of [theStaff, konDaoHead, theLeader])
      given(...theWorkInHand)
        .when(but(theImpedimentRaised, { by }))
        .thenRejected('not-permitted', {});
    given(theTaskIssued)
      .when(but(theImpedimentRaised, { at: '2026-03-03 09:00' }))
      .thenRejected('not-acknowledged');
    given(...theWorkInHand, theCompletionSubmitted)
      .when(but(theImpedimentRaised, { at: '2026-03-30 09:00' }))
      .thenRejected('completion-awaits-decision');
  });
});

describe('the leader answers an impediment', () => {
  const answered = (data: object = {}): Expected => ({
    type: 'ImpedimentAnswered',
    told: [to(theHead)],
    data: { impediment: 1, content: seal('here it is'), ...data },
  });

  it('the one that is meant; others stay open', () => {
    given(...story)
      .when(theImpedimentAnswered)
      .then(answered(), ended('decide-impediment-1'));
    given(...story, second)
      .when(but(theImpedimentAnswered, { impediment: 2 }))
      .then(answered({ impediment: 2 }), ended('decide-impediment-2'));
  });

  it('late, which is a lateness of the leader', () => {
    // To be answered by Thu 19/03: 20, 23 and 24/03.
    given(...story)
      .when(but(theImpedimentAnswered, { at: '2026-03-24 09:00' }))
      .then(answered(), spellClosed('decide-impediment-1', 3), ended('decide-impediment-1'));
  });

  it('on paper, not before it was raised', () => {
    given(...story)
      .when(enteredFromPaper(theImpedimentAnswered))
      .then(answered({ paper: thePaper }), ended('decide-impediment-1'));
    given(...story)
      .when(but(enteredFromPaper(theImpedimentAnswered), { effectiveAt: '2026-03-12T03:59:00.000Z' }))
      .thenRejected('effective-too-early', { earliest: '2026-03-12T04:00:00.000Z' });
  });

  it('once, and only one that there is', () => {
    given(...story, theImpedimentAnswered)
      .when(but(theImpedimentAnswered, { at: '2026-03-16 12:00' }))
      .thenRejected('no-impediment-open');
    given(...story)
      .when(but(theImpedimentAnswered, { impediment: 2 }))
      .thenRejected('no-impediment-open', { impediment: 2 });
  });

  it('as the supervising leader or the chair', () => {
    given(...story)
      .when(but(theImpedimentAnswered, { by: theChair }))
      .then(answered(), ended('decide-impediment-1'));
    for (const by of [anotherLeader, theHead])
      given(...story)
        .when(but(theImpedimentAnswered, { by }))
        .thenRejected('not-permitted', {});
  });

  it('is owed by a new leader within a term of their own, of each that is open', () => {
    const newLeader = but(theTaskAmended, {
      title: undefined,
      leaderPostId: 'pct-2',
      at: '2026-03-13 10:00',
    });
    // From Fri 13/03: 16, 17, 18, 19, 20. Levels: 23/03; 24, 25, 26: 27/03.
    const owedByThem = (number: number, about: number) =>
      opened(
        `decide-impediment-${number}`,
        leads('pct-2'),
        workingDays(5, '2026-03-13', '2026-03-14'),
        due('2026-03-20', { remind: ['2026-03-19'], levels: ['2026-03-23', '2026-03-27'] }),
        about,
      );
    given(...story, second)
      .when(newLeader)
      .then(
        {
          type: 'TaskAmended',
          told: [to(theHead), to(anotherLeader)],
          data: {
            before: { leaderPostId: 'pct-1' },
            after: { leaderPostId: 'pct-2' },
            reason: seal('reason'),
          },
        },
        ended('decide-impediment-1', 'transferred'),
        ended('decide-impediment-2', 'transferred'),
        owedByThem(3, 1),
        owedByThem(4, 2),
      );
    given(...story, second, newLeader)
      .when(but(theImpedimentAnswered, { by: anotherLeader, impediment: 2 }))
      .then(answered({ impediment: 2 }), ended('decide-impediment-4'));
  });
});

describe('an impediment that stands in the way no more', () => {
  const withdrawn: Expected = {
    type: 'ImpedimentWithdrawn',
    told: [to(theLeader)],
    data: { impediment: 1, unitId: 'phong-noi-vu', reason: seal('solved') },
  };

  it('is taken back by the unit; a late answer was late until then', () => {
    given(...story)
      .when(theImpedimentWithdrawn)
      .then(withdrawn, ended('decide-impediment-1', 'released'));
    given(...story)
      .when(but(theImpedimentWithdrawn, { at: '2026-03-20 09:00' }))
      .then(
        withdrawn,
        spellClosed('decide-impediment-1', 1, 'released'),
        ended('decide-impediment-1', 'released'),
      );
  });

  it('asks for nothing once the task is reported as done', () => {
    const events = given(...story)
      .when(but(theCompletionSubmitted, { at: '2026-03-16 10:00' }))
      .expected();
    expect(events).toContainEqual({ told: [], ...ended('decide-impediment-1', 'released') });
  });
});
