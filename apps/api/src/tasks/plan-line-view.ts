import type { z } from 'zod';
import type { CommandOf, Instant, PlanLineView } from '#contracts';
import { isOpen } from '#domain';
import type { IssuedTask } from '#domain';
import type { Texts } from '#read-models';
import { fileView } from './files-view.ts';
import { isOverdue } from './obligation-view.ts';

type LineView = z.infer<typeof PlanLineView>;
type Line = CommandOf<'SubmitPlan'>['lines'][number];
type MilestoneView = NonNullable<LineView['milestone']>;

/** A version of the plan of a task, and when one looks at it. */
type Looking = { task: IssuedTask; plan: number | undefined; texts: Texts; now: Instant };

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

/** One line of a plan in words, and what became of it where it is a milestone. */
export const planLineView =
  (looking: Looking) =>
  ({ work, assignee, product, from, to, milestone }: Line, place: number): LineView => {
    const { texts } = looking;
    return {
      ...{ work: texts(work), assignee: texts(assignee), from, to, product: texts(product) },
      milestone: milestone ? milestoneView(place + 1, to, looking) : null,
    };
  };
