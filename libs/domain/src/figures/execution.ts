import type { ExecutionStatus } from '#contracts';
import { runningStay } from '../task/suspension.ts';
import { isIssued } from '../task/task.ts';
import type { Stage, Task } from '../task/task.ts';

const executions: Record<Stage, ExecutionStatus> = {
  none: 'not_started',
  issued: 'not_started',
  declined: 'not_started',
  acknowledged: 'not_started',
  plan_submitted: 'not_started',
  in_progress: 'in_progress',
  completion_submitted: 'awaiting_sign_off',
  signed_off: 'done',
  withdrawn: 'withdrawn',
};

/** Where the work stands, in the words these administrations report by. */
export const executionOf = (task: Task): ExecutionStatus =>
  isIssued(task) && runningStay(task) ? 'suspended' : executions[task.stage];
