import type {
  Actor,
  ApprovedLines,
  IssuePlannedSubTask,
  NoteRefusedSubTask,
  ReceivedCommand,
  SubTaskLine,
} from '#contracts';
import { accept, reject } from '../../decision.ts';
import type { Fact, Verdict } from '../../decision.ts';
import { headPostOf } from '../../organisation/directory.ts';
import type { Facts } from '../act.ts';
import type { Folds } from '../folds.ts';
import { issueTask } from '../issue.ts';
import { unitHead } from '../recipients.ts';
import { isClosed, isIssued } from '../task.ts';
import type { Task } from '../task.ts';
import { approvedLines, issueOfLine } from './lines.ts';

const approvedLine = (
  { plan, line, unitId }: IssuePlannedSubTask,
  { family }: Facts,
): { approved: ApprovedLines; planned: SubTaskLine } | undefined => {
  const approved = family?.parent?.planned;
  const planned = approved?.lines.find((one) => one.line === line && one.unitId === unitId);
  return approved?.plan === plan && planned ? { approved, planned } : undefined;
};

/** In whose name a planned sub-task is issued: that of whoever sent the plan, as it stands with the parent. */
export const issuerOf = ({ actor }: ReceivedCommand<IssuePlannedSubTask>, { family }: Facts): Actor =>
  family?.parent?.planned?.by ?? actor;

/**
 * A line of the approved plan of the parent becomes this sub-task, by the rules for every issue. What it is follows from the parent alone, so an
 * order that nothing there stands behind issues nothing. Nobody is asked again whether they may: that was settled when the plan was sent.
 */
export const issuePlanned = (
  command: ReceivedCommand<IssuePlannedSubTask>,
  task: Task,
  facts: Facts,
): Verdict => {
  if (isIssued(task)) return accept();
  const { parentTaskId, plan, line } = command.body;
  const found = approvedLine(command.body, facts);
  const parent = facts.family?.parent;
  if (!found || !parent) return reject('line-not-to-issue', { line });
  const leaderPostId = headPostOf(facts.directory, parent.unitId, command.receivedAt)?.postId ?? '';
  const body = issueOfLine(found.approved, found.planned, parentTaskId, leaderPostId);
  const verdict = issueTask({ ...command, body }, body, facts);
  if ('rejection' in verdict) return verdict;
  const naming = (fact: Fact): Fact =>
    fact.type === 'TaskIssued' && fact.data.parent
      ? { ...fact, data: { ...fact.data, parent: { ...fact.data.parent, planned: { plan, line } } } }
      : fact;
  return accept(...verdict.facts.map(naming));
};

/** No sub-task came of a line of the approved plan: the unit’s head is told, once. Nothing follows where that plan counts no more. */
export const noteRefused = (
  { body, receivedAt }: ReceivedCommand<NoteRefusedSubTask>,
  task: Task,
  { directory }: Facts,
): Verdict => {
  if (!isIssued(task) || isClosed(task) || approvedLines(task)?.plan !== body.plan) return accept();
  const planned = task.plan.subTasks.find(({ line, refused }) => line === body.line && !refused);
  if (!planned) return accept();
  const { plan, line, refusal } = body;
  const { unitId } = task;
  return accept({
    type: 'SubTaskNotIssued',
    told: unitHead(unitId, receivedAt, directory),
    data: { unitId, plan, line, toUnitId: planned.unitId, refusal },
  });
};

export const plannedFolds: Folds = {
  SubTaskNotIssued: (task, { data: { line, refusal } }) => {
    const subTasks = task.plan.subTasks.map((one) =>
      one.line === line ? { ...one, refused: refusal } : one,
    );
    return { ...task, plan: { ...task.plan, subTasks } };
  },
};
