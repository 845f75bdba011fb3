import type {
  NewEvent,
  ResumeByDecision,
  SuspendByDecision,
  TaskCommand,
  WithdrawByDecision,
} from '#contracts';
import { runningStay } from './suspension.ts';
import { isClosed, isIssued } from './task.ts';
import type { Task } from './task.ts';

/** What a task is sent because many are suspended, go on, or are withdrawn, by one decision. */
export type ByDecision = SuspendByDecision | ResumeByDecision | WithdrawByDecision;

/** The act that a decision on many tasks means for one. */
export const actMeantFor = ({ decisionId: _, ...said }: ByDecision): TaskCommand => {
  if (said.type === 'SuspendByDecision') return { ...said, type: 'SuspendTask' };
  if (said.type === 'WithdrawByDecision') {
    const { cohortId: __, ...withdrawn } = said;
    return { ...withdrawn, type: 'WithdrawTask' };
  }
  const { suspensionId: __, ...resumed } = said;
  return { ...resumed, type: 'ResumeTask' };
};

/** An open task that stands still for as long already, goes on or stands still by something else, or is of another cohort, is left as it is. */
export const isLeftAlone = (body: ByDecision, task: Task): boolean => {
  if (!isIssued(task) || isClosed(task)) return false;
  if (body.type === 'WithdrawByDecision') return task.cohortId !== body.cohortId;
  const stay = runningStay(task);
  if (body.type === 'SuspendByDecision') return stay !== undefined && stay.through >= body.until;
  return stay === undefined || task.suspension.running?.decisionId !== body.suspensionId;
};

/** The events name the decision. */
export const namingDecision =
  (body: ByDecision) =>
  (event: NewEvent): NewEvent => {
    const { decisionId } = body;
    if (event.type === 'TaskWithdrawn' && body.type === 'WithdrawByDecision')
      return { ...event, data: { ...event.data, withCohort: { cohortId: body.cohortId, decisionId } } };
    if (event.type === 'TaskSuspended') return { ...event, data: { ...event.data, decisionId } };
    return event.type === 'TaskResumed' ? { ...event, data: { ...event.data, decisionId } } : event;
  };
