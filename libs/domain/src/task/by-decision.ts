import type { NewEvent, ResumeByDecision, SuspendByDecision, TaskCommand } from '#contracts';
import { runningStay } from './suspension.ts';
import { isClosed, isIssued } from './task.ts';
import type { Task } from './task.ts';

/** What a task is sent because many are suspended, or go on, by one decision. */
export type ByDecision = SuspendByDecision | ResumeByDecision;

/** The act that a decision on many tasks means for one. */
export const actMeantFor = ({ decisionId: _, ...said }: ByDecision): TaskCommand => {
  if (said.type === 'SuspendByDecision') return { ...said, type: 'SuspendTask' };
  const { suspensionId: __, ...resumed } = said;
  return { ...resumed, type: 'ResumeTask' };
};

/** An open task that stands still for as long already, or goes on or stands still by something else, is left as it is. */
export const isLeftAlone = (body: ByDecision, task: Task): boolean => {
  if (!isIssued(task) || isClosed(task)) return false;
  const stay = runningStay(task);
  if (body.type === 'SuspendByDecision') return stay !== undefined && stay.through >= body.until;
  return stay === undefined || task.suspension.running?.decisionId !== body.suspensionId;
};

/** The events name the decision. */
export const namingDecision =
  ({ decisionId }: ByDecision) =>
  (event: NewEvent): NewEvent => {
    if (event.type === 'TaskSuspended') return { ...event, data: { ...event.data, decisionId } };
    return event.type === 'TaskResumed' ? { ...event, data: { ...event.data, decisionId } } : event;
  };
