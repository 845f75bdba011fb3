import type {
  Act,
  Actor,
  Instant,
  NewEvent,
  PostId,
  ReceivedCommand,
  Rejection,
  RejectionCode,
  SignedAct,
  TaskCommand,
} from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Decision, Verdict } from '../decision.ts';
import { acceptProducts, returnProducts } from './acceptance/accept-products.ts';
import { verifyCompletion } from './acceptance/verify.ts';
import { acknowledgeTask, declineTask, ruleOnDecline } from './acknowledge.ts';
import { caseOf, countedBy, effectiveAtOf } from './act.ts';
import type { Case, Facts } from './act.ts';
import { nameAssignees } from './assignees.ts';
import { amendTask, correctEntry } from './change.ts';
import { chaseUnit } from './chase.ts';
import { requestClarification, ruleOnClarification, withdrawClarification } from './clarification/decide.ts';
import { returnCompletion, signOff, submitCompletion } from './completion.ts';
import {
  declineContribution,
  giveContribution,
  requestContribution,
  ruleOnContribution,
  withdrawContributionRequest,
} from './contribution/decide.ts';
import { earliestFor } from './earliest.ts';
import { answerImpediment, raiseImpediment, withdrawImpediment } from './impediment/decide.ts';
import { submitExplanation } from './explanation/explain.ts';
import { ruleOnExplanation } from './explanation/rule.ts';
import { grantExtension, refuseExtension, requestExtension } from './extension.ts';
import { answerFormalReminder, issueFormalReminder } from './formal-reminder/remind.ts';
import { refusedLine } from './family/judge-lines.ts';
import { withinParent } from './family/within-parent.ts';
import { issueTask } from './issue.ts';
import { voidSpell } from './lateness.ts';
import { reportMilestone } from './milestones.ts';
import { missing } from './missing.ts';
import { admit } from './admit.ts';
import type { Admitted } from './admit.ts';
import { approvePlan, returnPlan, submitPlan } from './plan.ts';
import { reportProgress, reviewProgress } from './progress.ts';
import { reassignTask, withdrawTask } from './reassign.ts';
import { reopenTask } from './reopen.ts';
import { reviewTask } from './review.ts';
import { firstSignature, nextSignature, voidedBy } from './signatures.ts';
import { stageTable, whileSuspended } from './stages.ts';
import { resumeTask, runningStay, suspendTask } from './suspension.ts';
import { isIssued, notIssued } from './task.ts';
import type { IssuedTask, Task } from './task.ts';

const rules: { [Type in Exclude<Act, 'IssueTask' | 'Countersign'>]: (the: Case<Type>) => Verdict } = {
  AmendTask: amendTask,
  CorrectEntry: correctEntry,
  ReassignTask: reassignTask,
  WithdrawTask: withdrawTask,
  AcknowledgeTask: acknowledgeTask,
  DeclineTask: declineTask,
  RuleOnDecline: ruleOnDecline,
  RequestClarification: requestClarification,
  RuleOnClarification: ruleOnClarification,
  WithdrawClarification: withdrawClarification,
  SubmitPlan: submitPlan,
  ReturnPlan: returnPlan,
  ApprovePlan: approvePlan,
  ReportMilestone: reportMilestone,
  ReportProgress: reportProgress,
  ReviewProgress: reviewProgress,
  ReviewTask: reviewTask,
  RequestExtension: requestExtension,
  GrantExtension: grantExtension,
  RefuseExtension: refuseExtension,
  RequestContribution: requestContribution,
  GiveContribution: giveContribution,
  DeclineContribution: declineContribution,
  RuleOnContribution: ruleOnContribution,
  WithdrawContributionRequest: withdrawContributionRequest,
  RaiseImpediment: raiseImpediment,
  AnswerImpediment: answerImpediment,
  WithdrawImpediment: withdrawImpediment,
  SubmitCompletion: submitCompletion,
  ReturnCompletion: returnCompletion,
  SignOff: signOff,
  SuspendTask: suspendTask,
  ResumeTask: resumeTask,
  SubmitExplanation: submitExplanation,
  RuleOnExplanation: ruleOnExplanation,
  IssueFormalReminder: issueFormalReminder,
  AnswerFormalReminder: answerFormalReminder,
  ChaseUnit: chaseUnit,
  NameAssignees: nameAssignees,
  VoidSpell: voidSpell,
  VerifyCompletion: verifyCompletion,
  AcceptProducts: acceptProducts,
  ReturnProducts: returnProducts,
  ReopenTask: reopenTask,
};

/** Whether an act is possible as the task stands: `+`, `=` (already so), or why not. */
export const standingOf = (act: Act, task: Task): '+' | '=' | RejectionCode => {
  const verdict = stageTable[act][task.stage];
  if (verdict !== '+' || !isIssued(task)) return verdict;
  return runningStay(task) && !whileSuspended.has(act) ? 'task-suspended' : (missing[act]?.(task) ?? '+');
};

const untilIn = (code: RejectionCode, task: IssuedTask) => {
  const until = code === 'task-suspended' ? runningStay(task)?.through : undefined;
  return until === undefined ? {} : { until };
};

/** The refusal of an act that is not possible as the task stands. */
export const standingRefusal = (code: RejectionCode, task: Task): { rejection: Rejection } =>
  isIssued(task)
    ? reject(code, {
        stage: task.stage,
        lastAct: task.lastAct.type,
        lastActBy: task.lastAct.by,
        lastActAt: task.lastAct.at,
        ...untilIn(code, task),
      })
    : reject(code);

const timeRefusal = (body: TaskCommand, at: Instant, receivedAt: Instant, task: Task) => {
  if (at > receivedAt) return reject('effective-in-future', { receivedAt });
  if (!isIssued(task)) return undefined;
  const earliest = earliestFor(body, task);
  return at < earliest ? reject('effective-too-early', { earliest }) : undefined;
};

/** These reach whatever is owed, signatures too: they stop and start all clocks, or make any lateness void. */
const onEverythingOwed: ReadonlySet<Act> = new Set<Act>(['SuspendTask', 'ResumeTask', 'VoidSpell']);

/** One act by its own rule. What it decides on is the task without the signatures that are still being gathered. */
const byItsRule = (the: Case<Act>): Verdict => {
  const { body, task } = the;
  if (body.type === 'IssueTask' || body.type === 'Countersign') return accept();
  const standing = standingOf(body.type, task);
  if (standing === '=') return accept();
  if (standing !== '+') return standingRefusal(standing, task);
  const settled = { ...task, obligations: task.obligations.filter(({ kind }) => kind !== 'countersign') };
  const decidedOn = onEverythingOwed.has(body.type) ? task : settled;
  return (rules[body.type] as (the: Case<Act>) => Verdict)({ ...the, task: decidedOn });
};

/** A decision that takes several signatures: this is one of them. */
const bySignature = (the: Case<Act>, office: PostId): Verdict => {
  if (the.body.type === 'Countersign')
    return nextSignature(the as Case<'Countersign'>, office, (body) => byItsRule({ ...the, body }));
  const verdict = byItsRule(the);
  const decided = 'facts' in verdict && verdict.facts.length > 0;
  return decided ? firstSignature(the as Case<SignedAct>, office) : verdict;
};

const onTask = (the: Case<Act>, office: PostId | undefined): Verdict => {
  if (office !== undefined) return bySignature(the, office);
  const verdict = byItsRule(the);
  return 'rejection' in verdict ? verdict : accept(...verdict.facts, ...voidedBy(verdict.facts, the));
};

const judge = (
  command: ReceivedCommand<TaskCommand>,
  { office }: Admitted,
  task: Task,
  facts: Facts,
): Verdict => {
  const { body, receivedAt } = command;
  const standing = standingOf(body.type, task);
  if (standing === '=') return accept();
  if (standing !== '+') return standingRefusal(standing, task);
  const mistimed = timeRefusal(body, effectiveAtOf(command), receivedAt, task);
  if (mistimed) return mistimed;
  if (body.type === 'IssueTask') return issueTask(command, body, facts);
  return isIssued(task) ? onTask(caseOf(command, task, facts), office) : reject('not-issued');
};

/** What came of a command, as its events. */
export const decided = (verdict: Verdict, command: ReceivedCommand, actor: Actor): Decision => {
  if ('rejection' in verdict) return verdict;
  const { commandId, receivedAt } = command;
  const effectiveAt = effectiveAtOf(command);
  return {
    events: verdict.facts.map((fact, index): NewEvent => ({
      ...fact,
      // Nobody is told what they have just done themselves.
      told: (fact.told ?? []).filter(({ personId }) => personId !== actor.personId),
      eventId: `${commandId}/${index + 1}`,
      effectiveAt,
      recordedAt: receivedAt,
      actor,
      commandId,
    })),
  };
};

/** Who may issue a sub-task depends on its parent. */
const parentless = ({ body }: ReceivedCommand<TaskCommand>, { family }: Facts) =>
  body.type === 'IssueTask' && body.parentTaskId !== undefined && !family?.parent
    ? reject('unknown-parent')
    : undefined;

/** A person’s act: who may and in which capacity, whether the stage allows it, then the act’s own rule. */
export const decideAct = (command: ReceivedCommand<TaskCommand>, task: Task, facts: Facts): Decision => {
  if (!isIssued(task) && command.body.type !== 'IssueTask') return reject('not-issued');
  const alone = parentless(command, facts);
  if (alone) return alone;
  const admitted = admit(command, task, facts);
  if ('rejection' in admitted) return admitted;
  const { actor, body } = admitted;
  const decision = decided(
    judge({ ...command, body }, admitted, task, countedBy(task, facts)),
    command,
    actor,
  );
  if ('rejection' in decision || body.type !== 'SubmitPlan' || !isIssued(task)) return decision;
  return refusedLine(command, body, task, facts, issuedByHand) ?? decision;
};

/** What would come of issuing a task. */
const issuedByHand = (command: ReceivedCommand<TaskCommand>, facts: Facts): Decision => {
  const draft = notIssued(command.streamId);
  return withinParent(decideAct(command, draft, facts), command, draft, facts);
};
