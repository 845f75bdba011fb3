import { describe, expect, it } from '@jest/globals';
import type { Act, RejectionCode } from '#contracts';
import { taskDecider } from '#domain';
import type { Stage } from '#domain';
import { emptyStream, play, received } from '../../../../test/support/domain/stream.ts';
import type { Stream } from '../../../../test/support/domain/stream.ts';
import type { Step } from '../../../../test/support/domain/index.ts';
import {
  but,
  countersigned,
  theClarificationRequested,
  theClarificationRuled,
  theClarificationWithdrawn,
  theCompletionReturned,
  theAssigneesNamed,
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
  theMilestoneReached,
  thePlanApproved,
  thePlanReturned,
  thePlanSubmitted,
  theProgressReported,
  theProgressReviewed,
  theLeader,
  theSpellVoided,
  theTaskAcknowledged,
  theTaskAmended,
  theTaskDeclined,
  theTaskIssued,
  theTaskReassigned,
  theTaskResumed,
  theTaskReopened,
  theTaskReviewed,
  theTaskSignedOff,
  theTaskSuspended,
  theTaskWithdrawn,
  theUnitChased,
  theUnitKeepsIt,
} from '../../../../test/support/domain/index.ts';

/** `+` is possible, `=` stands already (nothing to do); a letter refuses. */
const refusals: Record<string, RejectionCode> = {
  N: 'not-issued',
  I: 'already-issued',
  C: 'task-closed',
  a: 'not-acknowledged',
  A: 'already-acknowledged',
  d: 'nothing-declined',
  D: 'already-declined',
  R: 'decline-awaits-ruling',
  p: 'no-plan-to-decide',
  P: 'plan-awaits-decision',
  Q: 'plan-already-approved',
  q: 'plan-not-approved',
  s: 'not-standing',
  r: 'no-report-to-review',
  e: 'no-extension-to-decide',
  F: 'completion-awaits-decision',
  f: 'no-completion-to-decide',
  x: 'nothing-to-explain',
  y: 'no-explanation-to-rule',
  v: 'nothing-overdue',
  w: 'no-reminder-to-answer',
  // No office verifies where the policy names none.
  h: 'not-permitted',
  O: 'task-open',
  G: 'nothing-to-sign',
  u: 'not-suspended',
  V: 'no-spell',
  k: 'no-clarification-pending',
  K: 'past-clarification',
  c: 'contribution-not-pending',
  i: 'no-impediment-open',
  M: 'no-milestone-open',
  z: 'nothing-to-chase',
};

const table = `
                   none  issued  declined  acknowledged  plan_submitted  in_progress  completion_submitted  signed_off  withdrawn
  IssueTask         +      I        I           I              I              I                I                I           I
  AmendTask         N      +        +           +              +              +                +                C           C
  CorrectEntry      N      +        +           +              +              +                +                C           C
  ReassignTask      N      +        +           +              +              +                F                C           C
  WithdrawTask      N      +        +           +              +              +                +                C           =
  SuspendTask       N      +        +           +              +              +                +                C           C
  ResumeTask        N      +        +           +              +              +                +                C           C
  VoidSpell         N      V        V           V              V              V                V                V           V
  AcknowledgeTask   N      +        D           =              =              =                =                C           C
  DeclineTask       N      +        D           A              A              A                A                C           C
  RuleOnDecline     N      d        +           d              d              d                d                C           C
  RequestClarification         N      +        D           K              K              K                K                C           C
  RuleOnClarification          N      +        k           k              k              k                k                C           C
  WithdrawClarification        N      +        k           k              k              k                k                C           C
  SubmitPlan        N      +        R           +              P              Q                Q                C           C
  ReturnPlan        N      p        p           p              +              Q                Q                C           C
  ApprovePlan       N      p        p           p              +              =                =                C           C
  ReportMilestone   N      a        R           q              q              M                F                C           C
  ReportProgress    N      a        R           +              +              +                F                C           C
  ReviewProgress    N      r        r           +              +              +                +                C           C
  ReviewTask        N      s        R           s              s              s                s                C           C
  RequestExtension  N      a        R           +              +              +                F                C           C
  GrantExtension    N      e        e           +              +              +                e                C           C
  RefuseExtension   N      e        e           +              +              +                e                C           C
  RequestContribution          N      a        R           +              +              +                F                C           C
  GiveContribution             N      c        c           +              +              +                c                C           C
  DeclineContribution          N      c        c           +              +              +                c                C           C
  RuleOnContribution           N      c        c           +              +              +                c                C           C
  WithdrawContributionRequest  N      c        c           +              +              +                c                C           C
  RaiseImpediment              N      a        R           +              +              +                F                C           C
  AnswerImpediment             N      i        i           +              +              +                i                C           C
  WithdrawImpediment           N      i        i           +              +              +                i                C           C
  SubmitCompletion  N      a        R           q              q              +                F                C           C
  ReturnCompletion  N      f        f           f              f              f                +                C           C
  SignOff           N      f        f           f              f              f                +                C           C
  SubmitExplanation N      x        x           x              x              x                x                x           x
  RuleOnExplanation N      y        y           y              y              y                y                y           y
  ChaseUnit            N   +        +           +              +              +                z                z           z
  NameAssignees        N   +        R           +              +              +                F                C           C
  IssueFormalReminder  N   v        v           v              v              v                v                C           C
  AnswerFormalReminder N   w        w           w              w              w                w                C           C
  VerifyCompletion  N      h        h           h              h              h                h                h           h
  AcceptProducts    N      f        f           f              f              f                f                C           C
  ReturnProducts    N      f        f           f              f              f                f                C           C
  ReopenTask        N      O        O           O              O              O                O                +           C
  Countersign       N      G        G           G              G              G                G                C           C
`;

/** Minutes after 09:00 of the day of issue, so that an entry can still be corrected. */
const on = <Body extends Step['body']>(step: { by: Step['by']; at: string; body: Body }, minute: number) => ({
  ...step,
  at: `2026-03-02 09:${String(minute).padStart(2, '0')}`,
});

const stories: Record<Stage, Step[]> = {
  none: [],
  issued: [theCoordinatedTaskIssued],
  declined: [theCoordinatedTaskIssued, on(theTaskDeclined, 1)],
  acknowledged: [theCoordinatedTaskIssued, on(theTaskAcknowledged, 1)],
  plan_submitted: [theCoordinatedTaskIssued, on(thePlanSubmitted, 2)],
  in_progress: [theCoordinatedTaskIssued, on(thePlanSubmitted, 2), on(thePlanApproved, 3)],
  completion_submitted: [
    ...[
      theCoordinatedTaskIssued,
      on(thePlanSubmitted, 2),
      on(thePlanApproved, 3),
      on(theProgressReported, 4),
    ],
    on(theCompletionSubmitted, 5),
  ],
  signed_off: [
    ...[
      theCoordinatedTaskIssued,
      on(thePlanSubmitted, 2),
      on(thePlanApproved, 3),
      on(theCompletionSubmitted, 5),
    ],
    on(theTaskSignedOff, 6),
  ],
  withdrawn: [theCoordinatedTaskIssued, on(theTaskWithdrawn, 1)],
};

/** What has to have happened beside the stage for an act to have something to act on, where the stage lets it happen. */
const preparations: Partial<Record<Act, Step[]>> = {
  ReviewProgress: [on(theProgressReported, 10)],
  GrantExtension: [on(theExtensionRequested, 10)],
  RefuseExtension: [on(theExtensionRequested, 10)],
  RuleOnClarification: [on(theClarificationRequested, 10)],
  WithdrawClarification: [on(theClarificationRequested, 10)],
  GiveContribution: [on(theContributionRequested, 10)],
  DeclineContribution: [on(theContributionRequested, 10)],
  RuleOnContribution: [...[on(theContributionRequested, 10), on(theContributionDeclined, 11)]],
  WithdrawContributionRequest: [on(theContributionRequested, 10)],
  AnswerImpediment: [on(theImpedimentRaised, 10)],
  WithdrawImpediment: [on(theImpedimentRaised, 10)],
  ResumeTask: [on(theTaskSuspended, 10)],
};

const acts: Record<Act, Step> = {
  IssueTask: on(theTaskIssued, 30),
  AmendTask: on(theTaskAmended, 30),
  CorrectEntry: on(theEntryCorrected, 30),
  ReassignTask: on(theTaskReassigned, 30),
  WithdrawTask: on(theTaskWithdrawn, 30),
  SuspendTask: on(theTaskSuspended, 30),
  ResumeTask: on(theTaskResumed, 30),
  VoidSpell: on(theSpellVoided, 30),
  AcknowledgeTask: on(theTaskAcknowledged, 30),
  DeclineTask: on(theTaskDeclined, 30),
  RuleOnDecline: on(theUnitKeepsIt, 30),
  RequestClarification: on(theClarificationRequested, 30),
  RuleOnClarification: on(theClarificationRuled, 30),
  WithdrawClarification: on(theClarificationWithdrawn, 30),
  SubmitPlan: on(thePlanSubmitted, 30),
  ReturnPlan: on(thePlanReturned, 30),
  ApprovePlan: on(thePlanApproved, 30),
  ReportMilestone: on(theMilestoneReached, 30),
  ReportProgress: on(theProgressReported, 30),
  ReviewProgress: on(theProgressReviewed, 30),
  ReviewTask: on(theTaskReviewed, 30),
  RequestExtension: on(theExtensionRequested, 30),
  GrantExtension: on(theExtensionGranted, 30),
  RefuseExtension: on(theExtensionRefused, 30),
  RequestContribution: on(theContributionRequested, 30),
  GiveContribution: on(theContributionGiven, 30),
  DeclineContribution: on(theContributionDeclined, 30),
  RuleOnContribution: on(theContributionRequired, 30),
  WithdrawContributionRequest: on(theRequestWithdrawn, 30),
  RaiseImpediment: on(theImpedimentRaised, 30),
  AnswerImpediment: on(theImpedimentAnswered, 30),
  WithdrawImpediment: on(theImpedimentWithdrawn, 30),
  SubmitCompletion: on(theCompletionSubmitted, 30),
  ReturnCompletion: on(theCompletionReturned, 30),
  SignOff: on(theTaskSignedOff, 30),
  SubmitExplanation: on(theExplanationSubmitted, 30),
  RuleOnExplanation: on(theExplanationRuled, 30),
  ChaseUnit: on(theUnitChased, 30),
  NameAssignees: on(theAssigneesNamed, 30),
  IssueFormalReminder: on(theFormalReminderIssued, 30),
  AnswerFormalReminder: on(theFormalReminderAnswered, 30),
  VerifyCompletion: on(theCompletionVerified, 30),
  AcceptProducts: on(theFirstProductAccepted, 30),
  ReturnProducts: on(theFirstProductReturned, 30),
  ReopenTask: on(theTaskReopened, 30),
  Countersign: countersigned(theLeader, '2026-03-02 09:30', 1),
};

const [stages = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

const cells = rows.flatMap(([act, ...verdicts]) =>
  stages.map((stage, column): [Act, Stage, string] => [act as Act, stage as Stage, verdicts[column]!]),
);

const decided = (stream: Stream, step: Step) =>
  taskDecider.decide(received(stream, step), stream.task, stream.facts);

const prepared = (stream: Stream, preparation: Step[] = []): Stream =>
  preparation.reduce((soFar, step) => ('events' in decided(soFar, step) ? play(soFar, step) : soFar), stream);

/** How the domain answers, in the letters of the table. */
const answer = (stream: Stream, step: Step): string => {
  const decision = decided(stream, step);
  if ('events' in decision) return decision.events.length > 0 ? '+' : '=';
  const letter = Object.entries(refusals).find(([, code]) => code === decision.rejection.code)?.[0];
  return letter ?? decision.rejection.code;
};

describe('the table of acts against stages', () => {
  it('has every act and every stage', () => {
    expect(rows.map(([act]) => act)).toStrictEqual(Object.keys(acts));
    expect(stages).toStrictEqual(Object.keys(stories));
    expect(cells).toHaveLength(Object.keys(acts).length * Object.keys(stories).length);
  });

  it.each(Object.entries(stories))('is tried on a task that really is %s', (stage, story) => {
    expect(story.reduce(play, emptyStream()).task.stage).toBe(stage);
  });

  it.each(cells)('%s of a task %s: %s', (act, stage, verdict) => {
    const stream = prepared(stories[stage].reduce(play, emptyStream()), preparations[act]);
    expect(stream.task.stage).toBe(stage);
    expect(answer(stream, acts[act])).toBe(verdict);
  });
});

describe('acts that need more than the stage', () => {
  const inProgress = stories.in_progress.reduce(play, emptyStream());

  it('have nothing to decide where nothing was asked, and nothing to remark on without a report', () => {
    expect(answer(inProgress, acts.GrantExtension)).toBe('e');
    expect(answer(inProgress, acts.RefuseExtension)).toBe('e');
    expect(answer(inProgress, acts.ReviewProgress)).toBe('r');
    expect(answer(inProgress, acts.ResumeTask)).toBe('u');
  });

  it('cannot be asked twice', () => {
    const asked = play(inProgress, on(theExtensionRequested, 10));
    const again = decided(asked, acts.RequestExtension);
    expect(again).toMatchObject({ rejection: { code: 'extension-awaits-decision' } });
  });
});

describe('a refusal for the stage', () => {
  it('tells whoever came second what was done, by whom and when', () => {
    const closed = stories.signed_off.reduce(play, emptyStream());
    expect(decided(closed, but(acts.WithdrawTask as typeof theTaskWithdrawn, {}))).toStrictEqual({
      rejection: {
        code: 'task-closed',
        details: {
          stage: 'signed_off',
          lastAct: 'TaskSignedOff',
          lastActBy: 'binh',
          lastActAt: '2026-03-02T02:06:00.000Z',
        },
      },
    });
  });
});
