import type { DataOf, Directory, Instant, Recipient, Stay, WorkingCalendar } from '#contracts';
import { withStays } from '../calendar/index.ts';
import { isOpen } from '../obligation/obligation.ts';
import type { Obligation } from '../obligation/obligation.ts';
import { replan } from '../obligation/replan.ts';
import type { Plan } from '../obligation/replan.ts';
import { dayMeant } from '../obligation/schedule.ts';
import { isSame } from '../same.ts';
import { newDue } from './due-date.ts';
import { dueOfOne } from './duties.ts';
import { leader, once, unitHead } from './recipients.ts';
import { isClosed, openObligations } from './task.ts';
import type { IssuedTask } from './task.ts';

/** An obligation as it is planned anew, and the last day it had before. */
export type Replanned = DataOf<'CalendarApplied'>['replanned'][number];

/** A completion follows one that was met only when it was sent back, or the task reopened. */
const wasReturned = ({ obligations, signOffs }: IssuedTask, one: Obligation): boolean => {
  const completions = obligations.filter(({ kind }) => kind === 'completion');
  const before = completions[completions.indexOf(one) - 1];
  return before?.ended?.how === 'met' && !signOffs.some(({ reopenedAt }) => reopenedAt === one.openedAt);
};

const planOf = ({ counting, schedule }: Obligation): Plan => ({ counting, schedule });

/** What is sent already is not part of the plan any more. */
const stillToCome = ({ counting, schedule }: Plan, plannedAt: Instant): Plan => ({
  counting,
  schedule: { ...schedule, remindAt: schedule.remindAt.filter((at) => at > plannedAt) },
});

/** What the open obligations are planned anew by: a calendar and, where that is why, the stay that begins or now ends otherwise. */
export type Anew = { calendar: WorkingCalendar; plannedAt: Instant; stay?: Stay };

/** The stays of a task if one of them is added, or ends otherwise. */
export const staysWith = ({ suspension }: IssuedTask, stay: Stay | undefined): Stay[] =>
  stay ? [...suspension.stays.filter(({ from }) => from !== stay.from), stay] : suspension.stays;

/**
 * The open obligations of a task that are planned otherwise from an instant on, by another calendar or because the task is suspended.
 * What is closed is not looked at.
 */
export const replannedBy = (task: IssuedTask, { calendar, plannedAt, stay }: Anew): Replanned[] => {
  const own = withStays(calendar, staysWith(task, stay));
  const planning = { policy: task.policy, calendar: own, plannedAt, ...(stay ? { stay } : {}) };
  const replanned = (one: Obligation): Replanned[] => {
    const after = replan(one, wasReturned(task, one), planning);
    if (isSame(after, stillToCome(planOf(one), plannedAt))) return [];
    return [{ obligationId: one.obligationId, before: one.schedule.dueOn, ...after }];
  };
  return isClosed(task) ? [] : openObligations(task).flatMap(replanned);
};

/** Whoever owes what has another date now; of the result, the leader who asked for it too. */
export const concerned = (
  task: IssuedTask,
  replanned: Replanned[],
  at: Instant,
  directory: Directory,
): Recipient[] => {
  const moved = replanned.filter(({ before, schedule }) => before !== schedule.dueOn);
  const owed = task.obligations.filter(
    (one) => isOpen(one) && moved.some(({ obligationId }) => obligationId === one.obligationId),
  );
  return once(
    owed.flatMap(({ kind, owner }) => {
      if (owner.side === 'leader') return leader({ leaderPostId: owner.postId }, at, directory);
      const supervisor = kind === 'completion' ? leader(task, at, directory) : [];
      return [...unitHead(owner.unitId, at, directory), ...supervisor];
    }),
  );
};

/** The date of the task goes with the completion that is owed, however it is planned anew. */
export const withReplanned = (task: IssuedTask, replanned: readonly Replanned[]): IssuedTask => {
  const last = task.obligations.findLast(({ kind }) => kind === 'completion');
  const again = replanned.find(({ obligationId }) => obligationId === last?.obligationId);
  // Days under review that were given back are no date of the task.
  if (!again || !last || dayMeant(dueOfOne(last)) !== task.due.current) return task;
  return { ...task, due: newDue(task, dayMeant({ dueOn: again.schedule.dueOn, counting: again.counting })) };
};
