import type { ApprovedLines, CommandOf, PostId, SubTaskLine, TaskId } from '#contracts';
import type { IssuedTask } from '../task.ts';
import type { PlannedSubTask } from '../versions.ts';

/** The lines of a plan that are to be sub-tasks. */
export const subTasksIn = (lines: CommandOf<'SubmitPlan'>['lines']): PlannedSubTask[] =>
  lines.flatMap(({ subTask, work, product, to }, place) =>
    subTask ? [{ line: place + 1, unitId: subTask.unitId, work, product, to, refused: null }] : [],
  );

/** What the approved plan of the unit that has a task has given to units below; nothing while no plan is approved. */
export const approvedLines = ({ plan, plans, code, secrecy }: IssuedTask): ApprovedLines | undefined => {
  const isApproved = plans.find(({ number }) => number === plan.number)?.outcome?.how === 'approved';
  if (!isApproved || !plan.sentBy || plan.subTasks.length === 0) return undefined;
  const lines = plan.subTasks.map(({ refused: _, ...line }) => line);
  return { plan: plan.number, code, secrecy, by: plan.sentBy, lines };
};

/** A code has at most 40 characters; this leaves eight for the number of plan and line. */
const longest = 32;

/** The act by which a line comes to a sub-task: the same that a person would send. */
export const issueOfLine = (
  { plan, code, secrecy }: Pick<ApprovedLines, 'plan' | 'code' | 'secrecy'>,
  { line, unitId, work, product, to }: SubTaskLine,
  parentTaskId: TaskId,
  leaderPostId: PostId,
): CommandOf<'IssueTask'> => ({
  type: 'IssueTask',
  code: `${code.slice(0, longest)}/${plan}.${line}`,
  ...{ title: work, product, unitId, leaderPostId, dueOn: to, reportOn: [], parentTaskId },
  ...(secrecy === null ? {} : { secrecy }),
});
