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
  SucceedTask,
  TaskCommand,
} from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Decision, Verdict } from '../decision.ts';
import { acceptProducts, returnProducts } from './acceptance/accept-products.ts';
import { verifyCompletion } from './acceptance/verify.ts';
import { acknowledgeTask, declineTask, ruleOnDecline } from './acknowledge.ts';
import { caseOf, countedBy, effectiveAtOf } from './act.ts';
import type { Case, Facts } from './act.ts';
import { applyCalendar } from './apply-calendar.ts';
import { actMeantFor, isLeftAlone, namingDecision } from './by-decision.ts';
import type { ByDecision } from './by-decision.ts';
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
import { withdrawSubTask } from './family/withdraw.ts';
import { issueTask } from './issue.ts';
import { voidSpell } from './lateness.ts';
import { reportMilestone } from './milestones.ts';
import { missing } from './missing.ts';
import { correctNotices } from './notices.ts';
import { admit } from './admit.ts';
import type { Admitted } from './admit.ts';
import { approvePlan, returnPlan, submitPlan } from './plan.ts';
import { reportProgress, reviewProgress } from './progress.ts';
import { reassignTask, withdrawTask } from './reassign.ts';
import { reopenTask } from './reopen.ts';
import { reviewTask } from './review.ts';
import { firstSignature, nextSignature, voidedBy } from './signatures.ts';
import { stageTable, whileSuspended } from './stages.ts';
import { succeedTask } from './succession/succeed.ts';
import { resumeTask, runningStay, suspendTask } from './suspension.ts';
import { isIssued } from './task.ts';
import type { IssuedTask, Task } from './task.ts';
import { actOfPart, misfit, namingUnitPlan } from './unit-plan.ts';
import type { PlanPart } from './unit-plan.ts';

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
const decided = (verdict: Verdict, command: ReceivedCommand, actor: Actor): Decision => {
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
const decideAct = (command: ReceivedCommand<TaskCommand>, task: Task, facts: Facts): Decision => {
  if (!isIssued(task) && command.body.type !== 'IssueTask') return reject('not-issued');
  const alone = parentless(command, facts);
  if (alone) return alone;
  const admitted = admit(command, task, facts);
  if ('rejection' in admitted) return admitted;
  const { actor, body } = admitted;
  return decided(judge({ ...command, body }, admitted, task, countedBy(task, facts)), command, actor);
};

const isOf = <Type extends ReceivedCommand['body']['type']>(
  command: ReceivedCommand,
  type: Type,
): command is ReceivedCommand<Extract<ReceivedCommand['body'], { type: Type }>> => command.body.type === type;

/** A decision on many tasks reaches one: the same act, by the same rules, and the event names the decision. */
const decideByDecision = (command: ReceivedCommand<ByDecision>, task: Task, facts: Facts): Decision => {
  const { body } = command;
  if (isLeftAlone(body, task)) return { events: [] };
  const decision = decideAct({ ...command, body: actMeantFor(body) }, task, facts);
  return 'rejection' in decision ? decision : { events: decision.events.map(namingDecision(body)) };
};

/** One part of a plan for many tasks, or of a decision on such a plan: the same act, by the same rules, and the event names the plan. */
const decidePart = (command: ReceivedCommand<PlanPart>, task: Task, facts: Facts): Decision => {
  const { body } = command;
  const refused = misfit(body, task);
  if (refused) return refused;
  const decision = decideAct({ ...command, body: actOfPart(body) }, task, facts);
  return 'rejection' in decision ? decision : { events: decision.events.map(namingUnitPlan(body)) };
};

/** Units are succeeded from an instant on, in a task that came to one of them later from then on. */
const decideSuccession = (command: ReceivedCommand<SucceedTask>, task: Task, facts: Facts): Decision => {
  const { body, actor } = command;
  const since = isIssued(task) ? task.unitSince : body.effectiveAt;
  const effectiveAt = since > body.effectiveAt ? since : body.effectiveAt;
  const counting = { ...command, body: { ...body, effectiveAt } };
  return decided(succeedTask(counting, task, countedBy(task, facts)), counting, actor);
};

/**
 * Decides one command: a person’s act, or what tasks are sent because of a decision that reaches many. Pure; never throws on a
 * well-formed command.
 */
export const decide = (command: ReceivedCommand, task: Task, facts: Facts): Decision => {
  if (isOf(command, 'ApplyCalendar'))
    return decided(applyCalendar(command, task, facts), command, command.actor);
  if (isOf(command, 'CorrectNotices'))
    return decided(correctNotices(command, task, facts), command, command.actor);
  if (isOf(command, 'SuspendByDecision') || isOf(command, 'ResumeByDecision'))
    return decideByDecision(command, task, facts);
  if (isOf(command, 'SubmitPlanPart') || isOf(command, 'ApprovePlanPart') || isOf(command, 'ReturnPlanPart'))
    return decidePart(command, task, facts);
  if (isOf(command, 'SucceedTask')) return decideSuccession(command, task, facts);
  if (isOf(command, 'WithdrawSubTask'))
    return decided(withdrawSubTask(command, task, countedBy(task, facts)), command, command.actor);
  return decideAct(command as ReceivedCommand<TaskCommand>, task, facts);
};
