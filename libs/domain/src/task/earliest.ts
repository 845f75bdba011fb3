import type { Act, Instant, TaskCommand } from '#contracts';
import { pendingCompletions } from './acceptance/completions.ts';
import { pendingClarification } from './clarification/clarification.ts';
import { contributionOf } from './contribution/contribution.ts';
import { impedimentOf } from './impediment/impediment.ts';
import type { IssuedTask } from './task.ts';

const decidesOnResults: ReadonlySet<Act> = new Set<Act>([
  ...(['SignOff', 'ReturnCompletion', 'AcceptProducts', 'ReturnProducts'] as const),
]);

/** When what a decision decides on began. */
const beganAt = (body: TaskCommand, task: IssuedTask): Instant => {
  const act = body.type;
  if (act === 'RuleOnClarification') return pendingClarification(task)?.requestedAt ?? task.issuedAt;
  if (act === 'RuleOnContribution') return contributionOf(task, body.request)?.declinedAt ?? task.issuedAt;
  if (act === 'AnswerImpediment') return impedimentOf(task, body.impediment)?.raisedAt ?? task.issuedAt;
  if (act === 'ApprovePlan' || act === 'ReturnPlan') return task.plan.submittedAt ?? task.issuedAt;
  if (decidesOnResults.has(act)) return pendingCompletions(task).at(-1)?.submittedAt ?? task.issuedAt;
  if (act === 'ReopenTask') return task.closedAt ?? task.issuedAt;
  if (act === 'GrantExtension' || act === 'RefuseExtension')
    return task.extension.pending?.requestedAt ?? task.issuedAt;
  if (act === 'ReviewTask') return task.review.reviewedAt ?? task.issuedAt;
  if (act === 'ReviewProgress') return task.progress.reportedAt ?? task.issuedAt;
  if (act === 'Countersign') return task.signing?.at ?? task.issuedAt;
  if (act === 'RuleOnDecline') return task.declinedAt ?? task.issuedAt;
  if (act === 'ResumeTask') return task.suspension.running?.since ?? task.issuedAt;
  if (act === 'SuspendTask')
    return task.suspension.running?.since ?? task.suspension.endedAt ?? task.unitSince;
  // Two papers entered in the wrong order would leave two units with the task between them.
  if (act === 'ReassignTask' || act === 'WithdrawTask') return task.unitSince;
  return task.issuedAt;
};

/** The effective time of an act can’t be earlier than what it decides on, nor, once a task has been reopened, than that. */
export const earliestFor = (body: TaskCommand, task: IssuedTask): Instant => {
  const reopenedAt = task.signOffs.findLast((one) => one.reopenedAt !== null)?.reopenedAt;
  const began = beganAt(body, task);
  return reopenedAt && reopenedAt > began ? reopenedAt : began;
};
