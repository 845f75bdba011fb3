import { describe, expect, it } from '@jest/globals';
import type { Actor, Directory, Instant, Policy, RejectionCode } from '#contracts';
import { choices, default1, taskDecider } from '#domain';
import {
  anotherLeader,
  appointed,
  but,
  enteredFromPaper,
  given,
  inTheOrganisation,
  konDaoHead,
  local,
  mandateOfTheChair,
  organisation,
  theChair,
  theCompletionSubmitted,
  theDeputy,
  theHead,
  theLeader,
  thePaper,
  thePlanApproved,
  thePlanSubmitted,
  theTaskAcknowledged,
  theTaskAmended,
  theTaskIssued,
  theTaskSignedOff,
  theTaskWithdrawn,
  theWorkInHand,
  underThePolicy,
  vacated,
  withCapacities,
  withInCharge,
  withMandate,
} from '../../../../test/support/domain/index.ts';
import type { Step } from '../../../../test/support/domain/index.ts';
import { command, runClock } from '../../../../test/support/domain/stream.ts';
import type { Circumstance } from '../../../../test/support/domain/stream.ts';

type Story = (Step | Circumstance)[];

/** In which capacity the act is recorded, or why it is refused. The instant is given to the millisecond. */
const decided = (story: Story, { by, at, body }: Step, receivedAt: Instant = local(at)) => {
  const stream = runClock(given(...story).stream(), receivedAt);
  const decision = taskDecider.decide(command(stream, by, receivedAt, body), stream.task, stream.facts);
  if ('rejection' in decision) return decision.rejection.code satisfies RejectionCode;
  const { actor, data } = decision.events[0]!;
  return 'paper' in data && data.paper ? data.paper.signer : actor;
};

const seat = ({ personId, postId }: Actor) => ({ personId, postId });
const inThe = (directory: Directory) => inTheOrganisation(directory);
const ruledBy = (capacities: Policy['capacities']) => underThePolicy({ ...default1, capacities });

const theWorkDone = [...theWorkInHand, theCompletionSubmitted];
const mandated = withMandate(mandateOfTheChair).to(organisation);
const byMandate = { ...seat(konDaoHead), capacity: 'TUQ', forPostId: 'ct-ubnd', mandateId: 'uq-15' };

describe('who holds a post', () => {
  it('acts as its holder, a deputy for the head (KT.), the acting head as such (Q.)', () => {
    expect(decided([theTaskIssued], but(theTaskAmended, { by: theChair }))).toStrictEqual(theChair);
    expect(decided([theTaskIssued], theTaskAmended)).toStrictEqual({
      ...seat(theLeader),
      capacity: 'KT',
      forPostId: 'ct-ubnd',
    });
    const acting: Actor = { personId: 'phuc', postId: 'ct-ubnd', capacity: 'holder' };
    const { tenures, ...others } = appointed('2026-03-05 00:00', acting).to(
      vacated('2026-03-05 00:00', theChair).from(organisation),
    );
    const directory = {
      ...others,
      tenures: tenures.map((one) => (one.personId === 'phuc' ? { ...one, acting: true } : one)),
    };
    expect(decided([inThe(directory), theTaskIssued], but(theTaskAmended, { by: acting }))).toStrictEqual({
      ...seat(acting),
      capacity: 'Q',
      forPostId: 'ct-ubnd',
    });
  });

  it('is refused in a capacity that they have not, and told which they have', () => {
    given(theTaskIssued)
      .when(but(theTaskAmended, { capacity: 'holder' }))
      .thenRejected('capacity-not-held', { choices: 'KT' });
    given(theTaskIssued)
      .when(but(theTaskAmended, { by: theChair, capacity: 'TM' }))
      .thenRejected('capacity-not-held', { choices: 'holder' });
  });

  it('may state the one they have', () => {
    expect(decided([theTaskIssued], but(theTaskAmended, { capacity: 'KT' }))).toStrictEqual(theLeader);
  });
});

describe('while the head’s post is vacant', () => {
  const vacant = withInCharge(anotherLeader, vacated('2026-03-05 00:00', theChair).from(organisation));

  it('the deputy in charge acts as such: Q. as before, or KT. where the policy says so', () => {
    const act = but(theTaskAmended, { by: anotherLeader });
    expect(decided([inThe(vacant), theTaskIssued], act)).toMatchObject({
      capacity: 'Q',
      forPostId: 'ct-ubnd',
    });
    expect(decided([inThe(vacant), ruledBy({ inCharge: 'KT' }), theTaskIssued], act)).toMatchObject({
      capacity: 'KT',
      forPostId: 'ct-ubnd',
    });
  });

  it('the other deputies go on as before, unless the policy leaves it to the one in charge', () => {
    expect(decided([inThe(vacant), theTaskIssued], theTaskAmended)).toStrictEqual(theLeader);
    expect(
      decided([inThe(vacant), ruledBy({ vacantHead: 'in_charge' }), theTaskIssued], theTaskAmended),
    ).toBe('post-vacant');
  });
});

describe('a deputy’s field', () => {
  const inFields = [inThe(withCapacities(organisation)), ruledBy({ deputiesInField: true })];

  it('counts to the millisecond where the policy asks for it: Fri 20/03/2026 00:00 it is another', () => {
    const story = [...inFields, theTaskIssued];
    expect(decided(story, theTaskAmended, '2026-03-19T16:59:59.999Z')).toStrictEqual(theLeader);
    expect(decided(story, theTaskAmended, '2026-03-19T17:00:00.000Z')).toBe('outside-field');
  });

  it('does not keep a deputy from issuing a task as long as its unit is not named', () => {
    const { task, now, facts } = given(...inFields).stream();
    const issue = choices(theLeader, now, task, facts).find(({ act }) => act === 'IssueTask');
    expect(issue?.capacities).toStrictEqual([{ ...seat(theLeader), capacity: 'KT', forPostId: 'ct-ubnd' }]);
  });

  it('does not count where it does not', () => {
    expect(decided([inFields[0]!, theTaskIssued], theTaskAmended, '2026-03-19T17:00:00.000Z')).toStrictEqual(
      theLeader,
    );
  });
});

describe('a written mandate (TUQ.)', () => {
  const story = [inThe(mandated), ...theWorkInHand, but(theCompletionSubmitted, { at: '2026-03-24 15:00' })];
  const signOff = but(theTaskSignedOff, { by: konDaoHead, at: '2026-03-25 10:00' });

  it('covers an act and a unit, and is on record with the act', () => {
    expect(decided(story, signOff)).toStrictEqual(byMandate);
  });

  it('ends to the millisecond: Wed 25/03/2026 17:00 is too late', () => {
    expect(decided(story, signOff, '2026-03-25T09:59:59.999Z')).toStrictEqual(byMandate);
    expect(decided(story, signOff, '2026-03-25T10:00:00.000Z')).toBe('mandate-not-covering');
  });

  it('covers no other act, and no other unit', () => {
    expect(decided(story, but(theTaskWithdrawn, { by: konDaoHead, at: '2026-03-25 10:00' }))).toBe(
      'mandate-not-covering',
    );
    const elsewhere = { ...mandateOfTheChair, unitIds: ['xa-kon-dao'] };
    const other = [inThe(withMandate(elsewhere).to(organisation)), ...story.slice(1)];
    expect(decided(other, signOff)).toBe('mandate-not-covering');
  });

  it('gives nothing that its giver has not: the deputy chair who does not supervise the task', () => {
    const other = withMandate({ ...mandateOfTheChair, fromPostId: 'pct-2' }).to(organisation);
    expect(decided([inThe(other), ...story.slice(1)], signOff)).toBe('not-permitted');
  });

  it('sleeps while the post of its giver is vacant', () => {
    const vacant = vacated('2026-03-25 00:00', theChair).from(mandated);
    expect(decided([inThe(vacant), ...story.slice(1)], signOff)).toBe('post-vacant');
  });

  it('may not be passed on, unless the policy allows it', () => {
    const passedOn = withMandate({
      ...mandateOfTheChair,
      mandateId: 'uq-16',
      fromPostId: 'ct-kon-dao',
      toPostId: 'ptp-noi-vu',
    }).to(mandated);
    const act = but(signOff, { by: theDeputy });
    expect(decided([inThe(passedOn), ...story.slice(1)], act)).toBe('mandate-passed-on');
    expect(decided([inThe(passedOn), ruledBy({ subMandates: true }), ...story.slice(1)], act)).toMatchObject({
      capacity: 'TUQ',
      mandateId: 'uq-16',
    });
  });

  it('to a person is passed on by no post that they hold no more', () => {
    const { toPostId: _, ...mandate } = mandateOfTheChair;
    const toLan = withMandate({ ...mandate, toPersonId: 'lan' }).to(organisation);
    const next = { mandateId: 'uq-16', fromPostId: 'ct-kon-dao', toPostId: 'ptp-noi-vu' };
    const passedOn = withMandate({ ...mandateOfTheChair, ...next }).to(toLan);
    const act = but(signOff, { by: theDeputy });
    expect(decided([inThe(passedOn), ...story.slice(1)], act)).toBe('mandate-passed-on');
    const gone = vacated('2026-03-25 00:00', konDaoHead).from(passedOn);
    expect(decided([inThe(gone), ...story.slice(1)], act)).toBe('not-permitted');
  });

  it('that has ended is named by the last of several', () => {
    const { from, to } = mandateOfTheChair;
    const earlier = { ...mandateOfTheChair, mandateId: 'uq-14', to: local('2026-03-24 17:00') };
    const both = withMandate(mandateOfTheChair).to(withMandate(earlier).to(organisation));
    given(inThe(both), ...story.slice(1))
      .when(but(signOff, { at: '2026-03-25 17:00' }))
      .thenRejected('mandate-not-covering', { mandateId: 'uq-15', from, to });
  });

  it('to a person counts in whatever post they act, and to nobody else', () => {
    const { toPostId: _, ...mandate } = mandateOfTheChair;
    const toLan = withMandate({ ...mandate, toPersonId: 'lan' }).to(organisation);
    expect(decided([inThe(toLan), ...story.slice(1)], signOff)).toStrictEqual(byMandate);
    expect(decided([inThe(toLan), ...story.slice(1)], but(signOff, { by: theHead }))).toBe('not-permitted');
  });
});

describe('who may act in several capacities', () => {
  const toTheLeader = withMandate({ ...mandateOfTheChair, toPostId: 'pct-1' }).to(organisation);
  const story = [inThe(toTheLeader), ...theWorkInHand.slice(0, 3)];

  it('has to say in which, and is told between what', () => {
    given(...story)
      .when(thePlanApproved)
      .thenRejected('choose-capacity', { choices: 'KT, TUQ uq-15' });
  });

  it('acts in the one that they state', () => {
    expect(decided(story, but(thePlanApproved, { capacity: 'KT' }))).toStrictEqual(theLeader);
    expect(decided(story, but(thePlanApproved, { capacity: 'TUQ' }))).toMatchObject({
      capacity: 'TUQ',
      mandateId: 'uq-15',
    });
    expect(decided(story, but(thePlanApproved, { mandateId: 'uq-15' }))).toMatchObject({
      capacity: 'TUQ',
    });
    expect(decided(story, but(thePlanApproved, { capacity: 'TUQ', mandateId: 'uq-99' }))).toBe(
      'capacity-not-held',
    );
  });

  it('is offered them', () => {
    const { task, now, facts } = given(...story).stream();
    const approve = choices(theLeader, now, task, facts).find(({ act }) => act === 'ApprovePlan');
    expect(approve?.capacities.map(({ capacity }) => capacity)).toStrictEqual(['KT', 'TUQ']);
  });
});

describe('an authority that decides as a body (TM.)', () => {
  const story = [inThe(withCapacities(organisation)), theTaskIssued];

  it('acts by its chair, or by a deputy who signs for the chair as well', () => {
    expect(decided(story, but(theTaskWithdrawn, { by: theChair }))).toStrictEqual({
      ...seat(theChair),
      capacity: 'TM',
      forUnitId: 'ubnd',
    });
    expect(decided(story, theTaskWithdrawn)).toStrictEqual({
      ...seat(theLeader),
      capacity: 'TM',
      forPostId: 'ct-ubnd',
      forUnitId: 'ubnd',
    });
  });

  it('leaves all other acts to its leaders', () => {
    expect(decided(story, but(theTaskAmended, { by: theChair }))).toStrictEqual(theChair);
  });
});

describe('the head of a unit, by the chair’s order (TL.)', () => {
  const ordered = [ruledBy({ byOrder: ['AmendTask'] }), theTaskIssued];

  it('does the acts that the policy lists, for other units than their own', () => {
    expect(decided(ordered, but(theTaskAmended, { by: konDaoHead }))).toStrictEqual({
      ...seat(konDaoHead),
      capacity: 'TL',
      forPostId: 'ct-ubnd',
    });
    expect(decided(ordered, but(theTaskAmended, { by: theHead }))).toBe('not-permitted');
  });

  it('does no other, and without such a policy none', () => {
    expect(decided(ordered, but(theTaskWithdrawn, { by: konDaoHead }))).toBe('not-permitted');
    expect(decided([theTaskIssued], but(theTaskAmended, { by: konDaoHead }))).toBe('not-permitted');
  });
});

describe('the signer of a paper', () => {
  const signedBy = (signer: Actor) =>
    but(enteredFromPaper(thePlanApproved), { paper: { ...thePaper, signer } });
  const story = [theTaskIssued, theTaskAcknowledged, thePlanSubmitted];

  it('is recorded in the full capacity, and refused in one that they have not', () => {
    const { forPostId: _, ...asStated } = theLeader;
    expect(decided(story, signedBy(asStated))).toStrictEqual(theLeader);
    expect(decided(story, signedBy({ ...asStated, capacity: 'holder' }))).toBe('capacity-not-held');
    expect(decided(story, signedBy(theHead))).toBe('signer-not-entitled');
  });

  it('is judged at the instant from which the paper counts, not when it is entered', () => {
    const entered = (effectiveAt: Instant) =>
      but(signedBy({ ...konDaoHead, capacity: 'TUQ' }), { at: '2026-03-26 09:00', effectiveAt });
    const late = [inThe(mandated), ...story];
    expect(decided(late, entered('2026-03-25T09:59:59.999Z'), local('2026-03-26 09:00'))).toStrictEqual(
      byMandate,
    );
    expect(decided(late, entered('2026-03-25T10:00:00.000Z'), local('2026-03-26 09:00'))).toBe(
      'mandate-not-covering',
    );
  });
});

describe('what was before', () => {
  it('is what a directory and a policy without any of this come to', () => {
    expect(decided([theWorkDone].flat(), theTaskSignedOff)).toStrictEqual(theLeader);
    expect(decided([theWorkDone].flat(), but(theTaskSignedOff, { by: anotherLeader }))).toBe('not-permitted');
  });
});
