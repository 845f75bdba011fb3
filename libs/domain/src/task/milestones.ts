import type { CommandOf, Rejection, UnitId } from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Fact, Verdict } from '../decision.ts';
import { endObligation, numberedAs, openObligation } from '../obligation/facts.ts';
import type { Obligation } from '../obligation/obligation.ts';
import { namedDay, scheduleFor } from '../obligation/schedule.ts';
import type { Planning } from '../obligation/schedule.ts';
import { attached } from './act.ts';
import type { Case } from './act.ts';
import type { Folds } from './folds.ts';
import { leader } from './recipients.ts';
import { openObligationOf } from './task.ts';
import type { Milestone } from './versions.ts';

/** The milestones that a plan names. */
export const milestonesIn = (lines: CommandOf<'SubmitPlan'>['lines']): Milestone[] =>
  lines.flatMap(({ to, milestone }, place) =>
    milestone ? [{ line: place + 1, on: to, reached: null }] : [],
  );

/** A milestone is still to come, and no later than what it leads to. */
export const milestoneRefusal = ({
  body,
  task,
  today,
}: Case<'SubmitPlan'>): { rejection: Rejection } | undefined => {
  const dueOn = task.due.current;
  for (const { line, on } of milestonesIn(body.lines)) {
    if (on < today) return reject('milestone-passed', { line });
    if (dueOn !== null && on > dueOn) return reject('milestone-after-due', { line, dueOn });
  }
  return undefined;
};

/** Opens milestones. The unit’s head is told of one that is missed, and nobody above: it is not the task that is late. */
const openMilestones = (
  soFar: readonly Obligation[],
  unitId: UnitId,
  milestones: readonly Milestone[],
  planning: Planning,
): Fact[] =>
  milestones.map(({ line, on }, also) => {
    const { dueOn, counting } = namedDay(on, planning);
    const schedule = scheduleFor('milestone', 'unit', dueOn, planning);
    const owner = { side: 'unit', unitId } as const;
    const headOnly = { ...schedule, levelAt: schedule.levelAt.slice(0, 1) };
    return numberedAs(openObligation(soFar, 'milestone', owner, counting, headOnly, also), line);
  });

/**
 * Follows the milestones of the plan that lie ahead and are not followed: all of them when it is approved; when the result is sent back, those
 * that had not been reached. What passed while the plan lay with the leader is held against nobody.
 */
export const followMilestones = (
  { task, today }: Pick<Case<'ApprovePlan'>, 'task' | 'today'>,
  planning: Planning,
): Fact[] =>
  openMilestones(
    task.obligations,
    task.unitId,
    task.plan.milestones.filter(
      ({ line, on, reached }) => on >= today && !reached && !openObligationOf(task, 'milestone', line),
    ),
    planning,
  );

/** The unit reports that it has reached a milestone. */
export const reportMilestone = ({ body, task, at, facts }: Case<'ReportMilestone'>): Verdict => {
  const { line, note } = body;
  const owed = openObligationOf(task, 'milestone', line);
  if (!owed) return reject('no-milestone-open', { line });
  return accept(
    {
      type: 'MilestoneReached',
      told: leader(task, at, facts.directory),
      data: {
        ...{ unitId: task.unitId, plan: task.plan.number, line },
        ...(note === undefined ? {} : { note }),
        ...attached(body),
      },
    },
    ...endObligation(owed, 'met', at, facts.calendar),
  );
};

export const milestoneFolds: Folds = {
  MilestoneReached: (task, { data, effectiveAt: at }) => {
    const reached = { at, note: data.note ?? null, files: data.files ?? [] };
    const milestones = task.plan.milestones.map((one) =>
      one.line === data.line ? { ...one, reached } : one,
    );
    return { ...task, plan: { ...task.plan, milestones } };
  },
};
