import { describe, expect, it } from '@jest/globals';
import type { Act, Actor } from '#contracts';
import { default1, taskDecider } from '#domain';
import { received, runClock } from '../../../../test/support/domain/stream.ts';
import type { Circumstance } from '../../../../test/support/domain/stream.ts';
import type { Expected, Step } from '../../../../test/support/domain/index.ts';
import {
  anotherLeader,
  appointed,
  aStranger,
  but,
  countersigned,
  effective,
  ended,
  enteredFromPaper,
  given,
  inTheOrganisation,
  konDaoDeputy,
  konDaoHead,
  konDaoStaff,
  local,
  organisation,
  seal,
  theChair,
  theClarificationRequested,
  theClarificationRuled,
  theClarificationWithdrawn,
  theCompletionReturned,
  theCompletionSubmitted,
  theContributionDeclined,
  theContributionGiven,
  theContributionRequested,
  theContributionRequired,
  theCoordinatedTaskIssued,
  theImpedimentAnswered,
  theImpedimentRaised,
  theImpedimentWithdrawn,
  theRequestWithdrawn,
  theCompletionVerified,
  theDeputy,
  theEntryCorrected,
  theExplanationRuled,
  theExplanationSubmitted,
  theFormalReminderAnswered,
  theFormalReminderIssued,
  theExtensionGranted,
  theExtensionRefused,
  theExtensionRequested,
  theFirstProductAccepted,
  theFirstProductReturned,
  theHead,
  theLeader,
  theMonitor,
  thePaper,
  theMilestoneReached,
  theMilestonesAhead,
  thePlanApproved,
  thePlanReturned,
  thePlanSubmitted,
  theProgressReported,
  theProgressReviewed,
  theAssigneesNamed,
  theStaff,
  theStandingTaskIssued,
  theSpellVoided,
  theTaskAcknowledged,
  theTaskAmended,
  theTaskDeclined,
  theTaskIssued,
  theTaskOfThreeProductsIssued,
  theTaskReassigned,
  theTaskResumed,
  theTaskReopened,
  theTaskReviewed,
  theTaskSignedOff,
  theTaskSuspended,
  theTaskWithdrawn,
  theUnitChased,
  theUnitKeepsIt,
  theWorkInHand,
  to,
  twoSignatures,
  underThePolicy,
  vacated,
  withInCharge,
} from '../../../../test/support/domain/index.ts';

/** The last two events are the chair’s signature and what the supervising leader now owes. */
const theChairSignedFirst = [
  underThePolicy({ ...default1, ...twoSignatures }),
  ...[...theWorkInHand, theCompletionSubmitted],
  but(theTaskSignedOff, { by: theChair }),
];

const coordinated = [theCoordinatedTaskIssued, ...theWorkInHand.slice(1)];
const theResultToVerify = [
  underThePolicy({ ...default1, verification: { unitId: 'ubnd', term: 3 } }),
  ...[...theWorkInHand, theCompletionSubmitted],
];

const theFirstProductSent = [
  ...[theTaskOfThreeProductsIssued, ...theWorkInHand.slice(1)],
  but(theCompletionSubmitted, { products: [1] }),
];

/** For each act a story after which it is possible, and the act. */
const acts: Record<Act, [story: (Step | Circumstance)[], act: Step]> = {
  IssueTask: [[], theTaskIssued],
  AmendTask: [theWorkInHand, theTaskAmended],
  CorrectEntry: [[theTaskIssued], theEntryCorrected],
  ReassignTask: [theWorkInHand, theTaskReassigned],
  WithdrawTask: [theWorkInHand, theTaskWithdrawn],
  SuspendTask: [theWorkInHand, theTaskSuspended],
  ResumeTask: [[...theWorkInHand, theTaskSuspended], theTaskResumed],
  VoidSpell: [theWorkInHand, theSpellVoided],
  AcknowledgeTask: [[theTaskIssued], theTaskAcknowledged],
  DeclineTask: [[theTaskIssued], theTaskDeclined],
  RuleOnDecline: [[theTaskIssued, theTaskDeclined], theUnitKeepsIt],
  RequestClarification: [[theTaskIssued], theClarificationRequested],
  RuleOnClarification: [[theTaskIssued, theClarificationRequested], theClarificationRuled],
  WithdrawClarification: [[theTaskIssued, theClarificationRequested], theClarificationWithdrawn],
  SubmitPlan: [[theTaskIssued], thePlanSubmitted],
  ReturnPlan: [[theTaskIssued, thePlanSubmitted], thePlanReturned],
  ApprovePlan: [[theTaskIssued, thePlanSubmitted], thePlanApproved],
  ReportMilestone: [theMilestonesAhead, theMilestoneReached],
  ReportProgress: [theWorkInHand, theProgressReported],
  ReviewProgress: [[...theWorkInHand, theProgressReported], theProgressReviewed],
  ReviewTask: [[theStandingTaskIssued], theTaskReviewed],
  RequestExtension: [theWorkInHand, theExtensionRequested],
  GrantExtension: [[...theWorkInHand, theExtensionRequested], theExtensionGranted],
  RefuseExtension: [[...theWorkInHand, theExtensionRequested], theExtensionRefused],
  RequestContribution: [coordinated, theContributionRequested],
  GiveContribution: [[...coordinated, theContributionRequested], theContributionGiven],
  DeclineContribution: [[...coordinated, theContributionRequested], theContributionDeclined],
  RuleOnContribution: [
    [...coordinated, theContributionRequested, theContributionDeclined],
    theContributionRequired,
  ],
  WithdrawContributionRequest: [[...coordinated, theContributionRequested], theRequestWithdrawn],
  RaiseImpediment: [theWorkInHand, theImpedimentRaised],
  AnswerImpediment: [[...theWorkInHand, theImpedimentRaised], theImpedimentAnswered],
  WithdrawImpediment: [[...theWorkInHand, theImpedimentRaised], theImpedimentWithdrawn],
  SubmitCompletion: [theWorkInHand, theCompletionSubmitted],
  ReturnCompletion: [[...theWorkInHand, theCompletionSubmitted], theCompletionReturned],
  SignOff: [[...theWorkInHand, theCompletionSubmitted], theTaskSignedOff],
  SubmitExplanation: [theWorkInHand, theExplanationSubmitted],
  RuleOnExplanation: [[...theWorkInHand, theExplanationSubmitted], theExplanationRuled],
  IssueFormalReminder: [theWorkInHand, theFormalReminderIssued],
  AnswerFormalReminder: [[...theWorkInHand, theFormalReminderIssued], theFormalReminderAnswered],
  ChaseUnit: [theWorkInHand, theUnitChased],
  NameAssignees: [theWorkInHand, theAssigneesNamed],
  VerifyCompletion: [theResultToVerify, theCompletionVerified],
  AcceptProducts: [theFirstProductSent, theFirstProductAccepted],
  ReturnProducts: [theFirstProductSent, theFirstProductReturned],
  ReopenTask: [[...theWorkInHand, theCompletionSubmitted, theTaskSignedOff], theTaskReopened],
  Countersign: [
    theChairSignedFirst,
    countersigned(theLeader, '2026-03-31 09:00', given(...theChairSignedFirst).task().version - 1),
  ],
};

const people: Record<string, Actor[]> = {
  chair: [theChair],
  leader: [theLeader],
  other: [anotherLeader],
  monitor: [theMonitor],
  head: [theHead],
  deputy: [theDeputy],
  staff: [theStaff],
  konDao: [konDaoHead, konDaoDeputy],
  others: [konDaoStaff, aStranger],
};

/** Who may do what: `+` yes, `P` with a paper, `.` no, `S` no signature of theirs is asked for, `A` they have signed, `C` it is the chair’s. The supervising leader has issued the task of every story. */
const table = `
                   chair  leader other  monitor head   deputy staff  konDao others
  IssueTask          +      +      +      P       .      .      .      .      .
  AmendTask          +      +      .      P       .      .      .      .      .
  CorrectEntry       .      +      .      +       .      .      .      .      .
  ReassignTask       +      +      .      P       .      .      .      .      .
  WithdrawTask       +      +      .      P       .      .      .      .      .
  SuspendTask        +      +      .      P       .      .      .      .      .
  ResumeTask         +      +      .      P       .      .      .      .      .
  VoidSpell          +      C      C      +       .      .      .      .      .
  AcknowledgeTask    .      .      .      .       +      +      +      .      .
  DeclineTask        .      .      .      .       +      +      .      .      .
  RuleOnDecline      +      +      .      P       .      .      .      .      .
  RequestClarification .      .      .      .       +      +      .      .      .
  RuleOnClarification +      +      .      P       .      .      .      .      .
  WithdrawClarification .      .      .      .       +      +      .      .      .
  SubmitPlan         .      .      .      .       +      +      .      .      .
  ReturnPlan         +      +      .      P       .      .      .      .      .
  ApprovePlan        +      +      .      P       .      .      .      .      .
  ReportMilestone    .      .      .      .       +      +      +      .      .
  ReportProgress     .      .      .      .       +      +      +      .      .
  ReviewProgress     +      +      .      P       .      .      .      .      .
  ReviewTask         +      +      .      P       .      .      .      .      .
  RequestExtension   .      .      .      .       +      +      .      .      .
  GrantExtension     +      +      .      P       .      .      .      .      .
  RefuseExtension    +      +      .      P       .      .      .      .      .
  RequestContribution .      .      .      .       +      +      +      .      .
  GiveContribution .      .      .      .       .      .      .      +      .
  DeclineContribution .      .      .      .       .      .      .      +      .
  RuleOnContribution +      +      .      P       .      .      .      .      .
  WithdrawContributionRequest .      .      .      .       +      +      +      .      .
  RaiseImpediment .      .      .      .       +      +      .      .      .
  AnswerImpediment +      +      .      P       .      .      .      .      .
  WithdrawImpediment .      .      .      .       +      +      .      .      .
  SubmitCompletion   .      .      .      .       +      +      .      .      .
  ReturnCompletion   +      +      .      P       .      .      .      .      .
  SignOff            +      +      .      P       .      .      .      .      .
  SubmitExplanation  .      .      .      .       +      +      .      .      .
  RuleOnExplanation  +      +      .      P       .      .      .      .      .
  IssueFormalReminder +     +      .      +       .      .      .      .      .
  AnswerFormalReminder .    .      .      .       +      +      .      .      .
  ChaseUnit          +      +      .      +       .      .      .      .      .
  NameAssignees      .      .      .      .       +      +      .      .      .
  VerifyCompletion   .      .      .      +       .      .      .      .      .
  AcceptProducts     +      +      .      P       .      .      .      .      .
  ReturnProducts     +      +      .      P       .      .      .      .      .
  ReopenTask         +      +      .      P       .      .      .      .      .
  Countersign        A      +      S      P       S      S      S      S      S
`;

const [heads = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

const answer = (story: (Step | Circumstance)[], act: Step): string => {
  const stream = runClock(given(...story).stream(), local(act.at));
  const decision = taskDecider.decide(received(stream, act), stream.task, stream.facts);
  if ('events' in decision) return decision.events.length > 0 ? '+' : 'nothing';
  const answers: Record<string, string> = {
    'paper-required': 'P',
    'not-permitted': '.',
    'not-a-signatory': 'S',
    'already-signed': 'A',
    'chair-decides': 'C',
  };
  return answers[decision.rejection.code] ?? decision.rejection.code;
};

describe('who may act', () => {
  it('is settled for every act', () => {
    expect(rows.map(([act]) => act)).toStrictEqual(Object.keys(acts));
  });

  it.each(rows)('is settled for %s', (name, ...verdicts) => {
    const [story, act] = acts[name as Act];
    heads.forEach((who, column) =>
      people[who]!.forEach((by) =>
        expect(`${by.personId}: ${answer(story, { ...act, by })}`).toBe(
          `${by.personId}: ${verdicts[column]}`,
        ),
      ),
    );
  });

  it.each(rows.filter((row) => row.includes('P')))(
    'with the paper of the supervising leader: the monitoring office may enter %s',
    (name) => {
      const [story, act] = acts[name as Act];
      expect(answer(story, enteredFromPaper(act as typeof theTaskAmended))).toBe('+');
    },
  );
});

describe('a post is held from day to day', () => {
  it('by nobody who has left it', () => {
    given(...theWorkInHand, inTheOrganisation(vacated('2026-03-18 00:00', theStaff).from(organisation)))
      .when(theProgressReported)
      .thenRejected('not-holding-post', {});
  });

  it('until the last moment before the end of it, and from the first moment of it', () => {
    const handover = appointed('2026-03-18 16:00', { ...theStaff, personId: 'quy' }).to(
      vacated('2026-03-18 16:00', theStaff).from(organisation),
    );
    const told = [to(theLeader)];
    const data = { unitId: 'phong-noi-vu', report: 1, percent: 40, summary: seal('so far') };
    const story = [inTheOrganisation(handover), ...theWorkInHand];
    given(...story)
      .when(but(theProgressReported, { at: '2026-03-18 15:59' }))
      .then({ type: 'ProgressReported', told, data });
    given(...story)
      .when(theProgressReported)
      .thenRejected('not-holding-post', {});
    given(...story)
      .when(but(theProgressReported, { by: { ...theStaff, personId: 'quy' } }))
      .then({ type: 'ProgressReported', told, data });
  });

  it('by nobody who only says so', () => {
    given(...theWorkInHand)
      .when(but(theTaskAmended, { by: { ...theStaff, postId: 'pct-1' } }))
      .thenRejected('not-holding-post', {});
  });
});

describe('another leader who has taken over the supervision', () => {
  const handedOver = but(theTaskAmended, { title: undefined, leaderPostId: 'pct-2' });

  it('decides from then on, and the first one does not', () => {
    given(...theWorkInHand, handedOver, theCompletionSubmitted)
      .when(but(theTaskSignedOff, { by: anotherLeader }))
      .then(
        {
          type: 'TaskSignedOff',
          told: [to(theHead)],
          data: { completion: 1, grade: 'good' },
        },
        ended('decide-completion-1'),
      );
    given(...theWorkInHand, handedOver, theCompletionSubmitted)
      .when(theTaskSignedOff)
      .thenRejected('not-permitted', {});
  });
});

describe('a decision on paper', () => {
  const asked = [...theWorkInHand, theExtensionRequested];
  const entered = enteredFromPaper(theExtensionRefused);
  const refused = (data: object = {}): Expected => ({
    type: 'ExtensionRefused',
    told: [to(theHead)],
    data: { request: 1, reason: seal('no'), paper: thePaper, ...data },
  });
  const signedBy = (signer: Actor) => ({ ...thePaper, signer });

  it('is entered by the monitoring office: the record names who entered and who signed', () => {
    given(...asked)
      .when(entered)
      .then(refused(), ended('decide-extension-1'));
    given(...asked)
      .when(but(entered, { paper: signedBy(theChair) }))
      .then(refused({ paper: signedBy(theChair) }), ended('decide-extension-1'));
  });

  it('may be carried by a decision of the leader as well', () => {
    given(...asked)
      .when(but(entered, { by: theLeader }))
      .then(refused(), ended('decide-extension-1'));
  });

  it('is needed by the monitoring office, also with a day of its own', () => {
    given(...asked)
      .when(but(theExtensionRefused, { by: theMonitor }))
      .thenRejected('paper-required', {});
    given(...asked)
      .when(but(theExtensionRefused, { by: theMonitor, effectiveAt: '2026-03-25T08:00:00.000Z' }))
      .thenRejected('paper-required', {});
  });

  it('has to be signed by somebody who may decide this', () => {
    for (const signer of [anotherLeader, theHead, theMonitor, aStranger])
      given(...asked)
        .when(but(entered, { paper: signedBy(signer) }))
        .thenRejected('signer-not-entitled', {});
  });

  it('has to be signed by somebody who held the post on the day from which it counts', () => {
    const left = inTheOrganisation(vacated('2026-03-26 00:00', theLeader).from(organisation));
    given(left, ...asked)
      .when(entered)
      .thenRejected('signer-not-entitled', {});
    // The leader signed on 25/03 and has left since.
    given(left, ...asked)
      .when(but(entered, { effectiveAt: '2026-03-25T08:00:00.000Z' }))
      .then(...effective('2026-03-25 15:00', refused(), ended('decide-extension-1')));
  });

  it('counts earlier than now only when the monitoring office says so', () => {
    for (const by of [theLeader, theChair])
      given(...asked)
        .when(but(entered, { by, effectiveAt: '2026-03-25T08:00:00.000Z' }))
        .thenRejected('backdating-not-permitted', {});
  });

  it('cannot count from later than its receipt', () => {
    given(...asked)
      .when(but(entered, { effectiveAt: '2026-03-26T02:00:00.001Z' }))
      .thenRejected('effective-in-future', { receivedAt: '2026-03-26T02:00:00.000Z' });
    given(...asked)
      .when(but(entered, { effectiveAt: '2026-03-26T02:00:00.000Z' }))
      .then(refused(), ended('decide-extension-1'));
  });

  it('cannot count from before the issue', () => {
    given(...theWorkInHand)
      .when(but(enteredFromPaper(theTaskAmended), { effectiveAt: '2026-03-02T01:59:59.999Z' }))
      .thenRejected('effective-too-early', { earliest: '2026-03-02T02:00:00.000Z' });
  });

  it('is not entered by the monitoring office of another authority', () => {
    const theirMonitor = { ...aStranger, personId: 'phuc', postId: 'theo-doi-dang-uy' };
    const directory = appointed('2025-01-01 00:00', theirMonitor).to({
      ...organisation,
      posts: [
        ...organisation.posts,
        { postId: 'theo-doi-dang-uy', unitId: 'dang-uy', role: 'monitor', title: 'theo-doi-dang-uy' },
      ],
    });
    given(inTheOrganisation(directory), ...asked)
      .when(but(entered, { by: theirMonitor }))
      .thenRejected('not-permitted', {});
  });
});

describe('a chair’s post that is vacant', () => {
  const away = vacated('2026-03-05 00:00', theChair).from(organisation);
  const story = [theTaskIssued, thePlanSubmitted] as const;
  const byTheOther = but(thePlanApproved, { by: anotherLeader });

  it('leaves its powers to the deputy in charge', () => {
    expect(
      given(inTheOrganisation(withInCharge(anotherLeader, away)), ...story, byTheOther).task().stage,
    ).toBe('in_progress');
  });
  it('leaves them to nobody when nobody is in charge', () => {
    given(inTheOrganisation(away), ...story)
      .when(byTheOther)
      .thenRejected('not-permitted', {});
  });
  it('gives the deputy in charge nothing while the chair is there', () => {
    given(inTheOrganisation(withInCharge(anotherLeader, organisation)), ...story)
      .when(byTheOther)
      .thenRejected('not-permitted', {});
  });
});
