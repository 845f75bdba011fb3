import type { z } from 'zod';
import { refusedWords } from '#contracts';
import type { CommandOf, Instant, Language, Names, PlanLineView, UnitId } from '#contracts';
import { approvedLines, isClosed, isOpen } from '#domain';
import type { IssuedTask } from '#domain';
import { plannedTaskId } from '#read-models';
import type { Texts } from '#read-models';
import { fileView } from './files-view.ts';
import { isOverdue } from './obligation-view.ts';

type LineView = z.infer<typeof PlanLineView>;
type Line = CommandOf<'SubmitPlan'>['lines'][number];
type MilestoneView = NonNullable<LineView['milestone']>;
type SubTaskView = NonNullable<LineView['subTask']>;

/** A version of the plan of a task, the sub-tasks that there are of it, and when and by what one looks at it. */
type Looking = {
  task: IssuedTask;
  plan: number | undefined;
  issued: ReadonlySet<string>;
  texts: Texts;
  names: Names;
  language: Language;
  now: Instant;
};

const asPlanned = (to: string, { task, plan }: Looking): MilestoneView => {
  const isApproved = task.plans.find(({ number }) => number === plan)?.outcome?.how === 'approved';
  const state = isApproved ? 'not-followed' : 'planned';
  return { state, dueOn: to, overdue: false, reachedAt: null, note: null, files: [] };
};

const milestoneView = (number: number, to: string, looking: Looking): MilestoneView => {
  const { task, plan, texts, now } = looking;
  const planned = asPlanned(to, looking);
  if (task.plan.number !== plan) return planned;
  const owed = task.obligations.findLast(({ kind, numbered }) => kind === 'milestone' && numbered === number);
  const reached = task.plan.milestones.find(({ line }) => line === number)?.reached;
  if (reached) {
    const { at: reachedAt, note, files } = reached;
    return {
      ...{ ...planned, state: 'reached', reachedAt, dueOn: owed?.schedule.dueOn ?? to },
      ...{ note: note === null ? null : texts(note), files: files.map(fileView(texts)) },
    };
  }
  return owed && isOpen(owed)
    ? { ...planned, state: 'followed', dueOn: owed.schedule.dueOn, overdue: isOverdue(owed, now) }
    : planned;
};

const subTaskState = (
  number: number,
  { task, plan, names, language }: Looking,
): Pick<SubTaskView, 'state' | 'refusal'> => {
  const version = task.plans.find((one) => one.number === plan);
  if (!version?.outcome) return { state: 'planned', refusal: null };
  if (approvedLines(task)?.plan !== plan) return { state: 'not-issued', refusal: null };
  const refused = task.plan.subTasks.find(({ line }) => line === number)?.refused;
  if (refused) return { state: 'refused', refusal: refusedWords(refused, names)[language] };
  return { state: isClosed(task) ? 'not-issued' : 'underway', refusal: null };
};

const subTaskView = (number: number, unitId: UnitId, looking: Looking): SubTaskView => {
  const { task, plan = 0, issued, names } = looking;
  const unit = { unitId, name: names.unit(unitId) };
  const taskId = plannedTaskId(task.taskId, plan, number);
  return issued.has(taskId)
    ? { unit, state: 'issued', taskId, refusal: null }
    : { unit, taskId: null, ...subTaskState(number, looking) };
};

/** One line of a plan in words, and what became of it where it is a milestone or was to be a sub-task. */
export const planLineView =
  (looking: Looking) =>
  ({ work, assignee, product, from, to, milestone, subTask }: Line, place: number): LineView => {
    const { texts } = looking;
    return {
      ...{ work: texts(work), assignee: texts(assignee), from, to, product: texts(product) },
      milestone: milestone ? milestoneView(place + 1, to, looking) : null,
      subTask: subTask ? subTaskView(place + 1, subTask.unitId, looking) : null,
    };
  };
