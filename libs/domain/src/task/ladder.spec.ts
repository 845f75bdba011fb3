import { describe, it } from '@jest/globals';
import type { Directory, Recipient } from '#contracts';
import {
  anotherLeader,
  appointed,
  but,
  escalated,
  given,
  inTheOrganisation,
  nobodyActsUntil,
  organisation,
  reminded,
  spellOpened,
  theChair,
  theDeputy,
  theHead,
  theLeader,
  thePlanApproved,
  thePlanSubmitted,
  theSupervisor,
  theTaskIssued,
  theUnit,
  theWorkInHand,
  to,
  toInCharge,
  vacated,
  withInCharge,
} from '../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../test/support/domain/index.ts';

const since = '2026-03-20 00:00';
const about = theUnit;
const lateFrom31March = (answerable: Recipient | null) =>
  spellOpened('2026-03-31 24:00', 'completion-1', { owner: theUnit, dueOn: '2026-03-31', answerable });

/** The ladder of a result that was due on 31/03, in an organisation that has changed on 20/03; who answered for it as 31/03 ended. */
const theLadderAnsweredBy = (answerable: Recipient | null, directory: Directory, ...levels: Expected[]) =>
  given(inTheOrganisation(directory), ...theWorkInHand, nobodyActsUntil('2026-03-31 23:59'))
    .at('2026-12-31 24:00')
    .clock(lateFrom31March(answerable), ...levels);

const theLadder = (directory: Directory, ...levels: Expected[]) =>
  theLadderAnsweredBy(to(theHead), directory, ...levels);

const level1 = (data: Partial<Parameters<typeof escalated>[2]> = {}) =>
  escalated('2026-04-01 08:00', 'completion-1', {
    ...{ level: 1, rung: 'head', about, told: [to(theHead)] },
    ...data,
  });
const level2 = (data: Partial<Parameters<typeof escalated>[2]> = {}) =>
  escalated('2026-04-07 08:00', 'completion-1', {
    ...{ level: 2, rung: 'leader', about, told: [to(theLeader)] },
    ...data,
  });
const level3 = (data: Partial<Parameters<typeof escalated>[2]> = {}) =>
  escalated('2026-04-15 08:00', 'completion-1', {
    ...{ level: 3, rung: 'chair', about, told: [to(theChair)] },
    ...data,
  });

describe('a ladder with every post held', () => {
  it('goes to the unit head, the supervising leader and the chair', () => {
    theLadder(organisation, level1(), level2(), level3());
  });
});

describe('the post of the unit head is vacant', () => {
  const vacant = vacated(since, theHead).from(organisation);

  it('is answered for by the deputy in charge, and the event names the vacant post', () => {
    theLadderAnsweredBy(
      toInCharge(theDeputy),
      withInCharge(theDeputy, vacant),
      level1({ told: [toInCharge(theDeputy)], vacant: ['tp-noi-vu'] }),
      level2(),
      level3(),
    );
  });

  it('is answered for by the next level if nobody is in charge; the leader is told once', () => {
    theLadderAnsweredBy(
      null,
      vacant,
      level1({ told: [to(theLeader)], vacant: ['tp-noi-vu'] }),
      level2({ told: [], mergedInto: 1, answerable: to(theLeader) }),
      level3(),
    );
  });

  it('is filled again: whoever holds it on the day is told, and nobody had answered for 31/03', () => {
    const newHead = { ...theHead, personId: 'phuc' };
    theLadderAnsweredBy(
      null,
      appointed('2026-04-01 00:00', newHead).to(vacant),
      level1({ told: [to(newHead)] }),
      level2(),
      level3(),
    );
  });

  it('is filled only after the level: the person of that day was told', () => {
    const newHead = { ...theHead, personId: 'phuc' };
    theLadderAnsweredBy(
      null,
      appointed('2026-04-02 00:00', newHead).to(vacant),
      level1({ told: [to(theLeader)], vacant: ['tp-noi-vu'] }),
      level2({ told: [], mergedInto: 1, answerable: to(theLeader) }),
      level3(),
    );
  });

  it('is named by a reminder too, which goes to the deputy in charge', () => {
    given(inTheOrganisation(withInCharge(theDeputy, vacant)), ...theWorkInHand)
      .at('2026-03-24 24:00')
      .clock(
        reminded('2026-03-24 08:00', 'completion-1', {
          ...{ dueOn: '2026-03-31', told: [toInCharge(theDeputy)], vacant: ['tp-noi-vu'] },
        }),
      );
  });
});

describe('a deputy in charge of a unit whose head is there', () => {
  it('is not told: the head is', () => {
    theLadder(withInCharge(theDeputy, organisation), level1(), level2(), level3());
  });
});

describe('more than one post is vacant', () => {
  it('leads from head and leader to the chair, once; the other levels are recorded as merged', () => {
    const answerable = to(theChair);
    theLadderAnsweredBy(
      null,
      vacated(since, theHead, theLeader).from(organisation),
      level1({ told: [to(theChair)], vacant: ['tp-noi-vu', 'pct-1'] }),
      level2({ told: [], vacant: ['pct-1'], mergedInto: 1, answerable }),
      level3({ told: [], mergedInto: 1, answerable }),
    );
  });

  it('leads nowhere if nobody is left, and the record says which posts were vacant', () => {
    theLadderAnsweredBy(
      null,
      vacated(since, theHead, theLeader, theChair).from(organisation),
      level1({ told: [], vacant: ['tp-noi-vu', 'pct-1', 'ct-ubnd'] }),
      level2({ told: [], vacant: ['pct-1', 'ct-ubnd'] }),
      level3({ told: [], vacant: ['ct-ubnd'] }),
    );
  });
});

describe('the post of the supervising leader is vacant', () => {
  it('is answered for by the chair', () => {
    theLadder(
      vacated(since, theLeader).from(organisation),
      level1(),
      level2({ told: [to(theChair)], vacant: ['pct-1'] }),
      level3({ told: [], mergedInto: 2, answerable: to(theChair) }),
    );
  });

  it('is not answered for by another leader, even one in charge for the chair', () => {
    theLadder(
      withInCharge(anotherLeader, vacated(since, theLeader).from(organisation)),
      level1(),
      level2({ told: [to(theChair)], vacant: ['pct-1'] }),
      level3({ told: [], mergedInto: 2, answerable: to(theChair) }),
    );
  });
});

describe('the post of the chair is vacant', () => {
  const vacant = vacated(since, theChair).from(organisation);

  it('is answered for by the deputy chair in charge', () => {
    theLadder(
      withInCharge(anotherLeader, vacant),
      level1(),
      level2(),
      level3({ told: [toInCharge(anotherLeader)], vacant: ['ct-ubnd'] }),
    );
  });

  it('is answered for by the supervising leader if that is who is in charge: told once, merged the second time', () => {
    theLadder(
      withInCharge(theLeader, vacant),
      level1(),
      level2(),
      level3({ told: [], vacant: ['ct-ubnd'], mergedInto: 2, answerable: toInCharge(theLeader) }),
    );
  });

  it('leaves the last level without anybody if nobody is in charge', () => {
    theLadder(vacant, level1(), level2(), level3({ told: [], vacant: ['ct-ubnd'] }));
  });
});

describe('one person on two rungs', () => {
  it('who heads the unit and supervises the task is told once', () => {
    const both = { ...theLeader, postId: 'tp-noi-vu' };
    theLadderAnsweredBy(
      to(both),
      appointed(since, both).to(vacated(since, theHead).from(organisation)),
      level1({ told: [to(both)] }),
      level2({ told: [], mergedInto: 1, answerable: to(theLeader) }),
      level3(),
    );
  });

  it('who is the chair and supervises the task is told once', () => {
    given(
      but(theTaskIssued, { leaderPostId: 'ct-ubnd', by: theChair }),
      ...theWorkInHand.slice(1, 3),
      but(thePlanApproved, { by: theChair }),
      nobodyActsUntil('2026-03-31 23:59'),
    )
      .at('2026-12-31 24:00')
      .clock(
        lateFrom31March(to(theHead)),
        level1(),
        level2({ told: [to(theChair)] }),
        level3({ told: [], mergedInto: 2, answerable: to(theChair) }),
      );
  });
});

describe('what a leader owes', () => {
  const undecided = (directory: Directory, ...said: Expected[]) =>
    given(inTheOrganisation(directory), theTaskIssued, but(thePlanSubmitted, { at: '2026-03-02 10:00' }))
      .at('2026-03-16 24:00')
      .clock(...said);
  const owner = theSupervisor;
  // From Mon 02/03: 03, 04, 05, 06, 09. One day before: Sun 08/03, so Fri 06/03. Levels: 10/03; 11, 12, 13: Mon 16/03.
  const late = spellOpened('2026-03-09 24:00', 'decide-plan-1', { owner, dueOn: '2026-03-09' });

  it('is told to the leader, then to the chair', () => {
    undecided(
      organisation,
      reminded('2026-03-06 08:00', 'decide-plan-1', { dueOn: '2026-03-09', told: [to(theLeader)] }),
      late,
      escalated('2026-03-10 08:00', 'decide-plan-1', {
        ...{ level: 1, rung: 'leader', about: owner, told: [to(theLeader)] },
      }),
      escalated('2026-03-16 08:00', 'decide-plan-1', {
        ...{ level: 2, rung: 'chair', about: owner, told: [to(theChair)] },
      }),
    );
  });

  it('is told to the chair at once if the leader’s post is vacant, and only once', () => {
    const vacant = ['pct-1'];
    undecided(
      vacated('2026-03-03 00:00', theLeader).from(organisation),
      reminded('2026-03-06 08:00', 'decide-plan-1', { dueOn: '2026-03-09', told: [to(theChair)], vacant }),
      spellOpened('2026-03-09 24:00', 'decide-plan-1', { owner, dueOn: '2026-03-09', answerable: null }),
      escalated('2026-03-10 08:00', 'decide-plan-1', {
        ...{ level: 1, rung: 'leader', about: owner, told: [to(theChair)], vacant },
      }),
      escalated('2026-03-16 08:00', 'decide-plan-1', {
        ...{ level: 2, rung: 'chair', about: owner, mergedInto: 1, answerable: to(theChair) },
      }),
    );
  });
});
