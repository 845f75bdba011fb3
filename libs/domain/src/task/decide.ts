import type { ReceivedCommand, SucceedTask, TaskCommand } from '#contracts';
import type { Decision } from '../decision.ts';
import { countedBy } from './act.ts';
import type { Facts } from './act.ts';
import { applyCalendar } from './apply-calendar.ts';
import { actMeantFor, isLeftAlone, namingDecision } from './by-decision.ts';
import type { ByDecision } from './by-decision.ts';
import { decideAct, decided } from './decide-act.ts';
import { issuePlanned, issuerOf, noteRefused } from './family/planned.ts';
import { withdrawSubTask } from './family/withdraw.ts';
import { correctNotices } from './notices.ts';
import { succeedTask } from './succession/succeed.ts';
import { succeededFrom } from './succession/succession.ts';
import type { Task } from './task.ts';
import { actOfPart, misfit, namingUnitPlan } from './unit-plan.ts';
import type { PlanPart } from './unit-plan.ts';

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
  const counting = { ...command, body: { ...body, effectiveAt: succeededFrom(task, body.effectiveAt) } };
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
  if (
    isOf(command, 'SuspendByDecision') ||
    isOf(command, 'ResumeByDecision') ||
    isOf(command, 'WithdrawByDecision')
  )
    return decideByDecision(command, task, facts);
  if (isOf(command, 'SubmitPlanPart') || isOf(command, 'ApprovePlanPart') || isOf(command, 'ReturnPlanPart'))
    return decidePart(command, task, facts);
  if (isOf(command, 'SucceedTask')) return decideSuccession(command, task, facts);
  if (isOf(command, 'WithdrawSubTask'))
    return decided(withdrawSubTask(command, task, countedBy(task, facts)), command, command.actor);
  if (isOf(command, 'IssuePlannedSubTask'))
    return decided(issuePlanned(command, task, facts), command, issuerOf(command, facts));
  if (isOf(command, 'NoteRefusedSubTask'))
    return decided(noteRefused(command, task, facts), command, command.actor);
  return decideAct(command as ReceivedCommand<TaskCommand>, task, facts);
};
