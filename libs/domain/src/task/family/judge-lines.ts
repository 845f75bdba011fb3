import type {
  CommandOf,
  KnownParent,
  ReceivedCommand,
  Rejection,
  RejectionCode,
  SubTaskLine,
  TaskCommand,
} from '#contracts';
import { reject } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import { headPostOf } from '../../organisation/directory.ts';
import type { Facts } from '../act.ts';
import { lastDayOf } from '../task.ts';
import type { IssuedTask } from '../task.ts';
import { isDueByPlan } from '../timing.ts';
import { issueOfLine, subTasksIn } from './lines.ts';
import { asParent } from './parent.ts';

type Plan = CommandOf<'SubmitPlan'>;

/** How a refusal of a sub-task is said of the line that would become it. */
const saidOfLine: Partial<Record<RejectionCode, RejectionCode>> = {
  'not-below': 'line-not-below',
  'unknown-parent': 'line-not-below',
  'unknown-unit': 'line-to-no-unit',
  'unit-ended': 'line-to-no-unit',
  'unit-succeeded': 'line-to-no-unit',
  'unit-has-no-head': 'line-to-no-unit',
  'too-deep': 'line-too-deep',
  'past-parent': 'line-past-parent',
  'due-date-passed': 'line-day-passed',
  'not-permitted': 'line-not-yours-to-issue',
  'mandate-not-covering': 'line-not-yours-to-issue',
};

const refusalOf = ({ code, details }: Rejection, { line, unitId }: SubTaskLine): { rejection: Rejection } =>
  reject(saidOfLine[code] ?? code, { ...details, line, unitId });

/** The task as it will stand once the plan is approved. */
const onceApproved = (task: IssuedTask, { lines }: Plan): KnownParent => ({
  ...asParent(task),
  standing: 'in-hand',
  dueOn: isDueByPlan(task) ? lastDayOf(lines) : task.due.current,
});

/**
 * Why a plan is not taken with a line that is to be a sub-task: whoever sends it could not issue that sub-task by hand, if the plan was
 * approved now. `issue` decides as for an issue by hand.
 */
export const refusedLine = (
  command: ReceivedCommand<TaskCommand>,
  body: Plan,
  task: IssuedTask,
  facts: Facts,
  issue: (command: ReceivedCommand<TaskCommand>, facts: Facts) => Decision,
): { rejection: Rejection } | undefined => {
  const { taskId, code, secrecy, unitId } = task;
  const { capacity, mandateId } = body;
  const stated = { ...(capacity ? { capacity } : {}), ...(mandateId ? { mandateId } : {}) };
  const leaderPostId = headPostOf(facts.directory, unitId, command.receivedAt)?.postId ?? '';
  const family = { parent: onceApproved(task, body) };
  for (const planned of subTasksIn(body.lines)) {
    if (body.lines[planned.line - 1]?.milestone) return reject('line-doubly-marked', { line: planned.line });
    const act = issueOfLine({ plan: task.plan.number + 1, code, secrecy }, planned, taskId, leaderPostId);
    const decision = issue({ ...command, body: { ...act, ...stated } }, { ...facts, family });
    if ('rejection' in decision) return refusalOf(decision.rejection, planned);
  }
  return undefined;
};
