import type { ApplyCalendar, DataOf, Directory, Instant, ReceivedCommand, WorkingCalendar } from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { isOpen } from '../obligation/obligation.ts';
import type { Obligation } from '../obligation/obligation.ts';
import { replan } from '../obligation/replan.ts';
import type { Plan } from '../obligation/replan.ts';
import { dayMeant } from '../obligation/schedule.ts';
import { holds, postOf } from '../organisation/directory.ts';
import type { Facts } from './act.ts';
import { newDue } from './due-date.ts';
import type { Folds } from './folds.ts';
import { leader, once, unitHead } from './recipients.ts';
import { isClosed, isIssued, openObligations } from './task.ts';
import type { IssuedTask, Task } from './task.ts';

/** An obligation as another calendar plans it, and the last day it had before. */
export type Replanned = DataOf<'CalendarApplied'>['replanned'][number];

/** A completion follows one that was met only when it was sent back. */
const wasReturned = (task: IssuedTask, one: Obligation): boolean => {
  const completions = task.obligations.filter(({ kind }) => kind === 'completion');
  const before = completions[completions.indexOf(one) - 1];
  return before?.ended?.how === 'met';
};

const isSame = (one: unknown, other: unknown): boolean => {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
    return one === other;
  const [these, those] = [Object.entries(one), Object.entries(other)];
  const inOther = new Map(those);
  return these.length === those.length && these.every(([key, value]) => isSame(value, inOther.get(key)));
};

const planOf = ({ counting, schedule }: Obligation): Plan => ({ counting, schedule });

/** What is sent already is not part of the plan any more. */
const stillToCome = ({ counting, schedule }: Plan, plannedAt: Instant): Plan => ({
  counting,
  schedule: { ...schedule, remindAt: schedule.remindAt.filter((at) => at > plannedAt) },
});

/**
 * The open obligations of a task that another calendar plans otherwise from an instant on. What is closed is not looked at.
 */
export const replannedBy = (task: IssuedTask, calendar: WorkingCalendar, plannedAt: Instant): Replanned[] => {
  const planning = { policy: task.policy, calendar, plannedAt };
  const replanned = (one: Obligation): Replanned[] => {
    const after = replan(one, wasReturned(task, one), planning);
    if (isSame(after, stillToCome(planOf(one), plannedAt))) return [];
    return [{ obligationId: one.obligationId, before: one.schedule.dueOn, ...after }];
  };
  return isClosed(task) ? [] : openObligations(task).flatMap(replanned);
};

/** Whoever owes what has another date now; of the result, the leader who asked for it too. */
const concerned = (task: IssuedTask, replanned: Replanned[], at: Instant, directory: Directory) => {
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

const mayApply = ({ actor, body, receivedAt }: ReceivedCommand<ApplyCalendar>, directory: Directory) =>
  body.appliedAt <= receivedAt &&
  postOf(directory, actor.postId)?.role === 'administrator' &&
  holds(directory, actor.personId, actor.postId, body.appliedAt);

/**
 * A calendar version that was put in force reaches an open task: one event, even where nothing moves, for what the task owes later is
 * counted by it too. An application that comes after a later one changes nothing.
 */
export const applyCalendar = (
  command: ReceivedCommand<ApplyCalendar>,
  task: Task,
  { calendar, directory }: Facts,
): Verdict => {
  const { body, receivedAt } = command;
  if (!isIssued(task)) return reject('not-issued');
  if (!mayApply(command, directory)) return reject('not-permitted');
  if (isClosed(task)) return reject('task-closed');
  if (body.application <= task.calendarApplication || body.calendarVersion === task.calendarVersion)
    return accept();
  if (calendar.version !== body.calendarVersion)
    return reject('unknown-calendar', { version: body.calendarVersion });
  const replanned = replannedBy(task, calendar, receivedAt);
  return accept({
    type: 'CalendarApplied',
    told: concerned(task, replanned, receivedAt, directory),
    data: {
      application: body.application,
      from: task.calendarVersion,
      to: body.calendarVersion,
      replanned,
    },
  });
};

/** The date of the task goes with the completion that is owed, by whatever calendar it is counted. */
const onCalendar = (
  task: IssuedTask,
  { application, to, replanned }: DataOf<'CalendarApplied'>,
): IssuedTask => {
  const last = task.obligations.findLast(({ kind }) => kind === 'completion');
  const again = replanned.find(({ obligationId }) => obligationId === last?.obligationId);
  const due =
    again && task.due.current !== null
      ? newDue(task, dayMeant({ dueOn: again.schedule.dueOn, counting: again.counting }))
      : task.due;
  return { ...task, due, calendarVersion: to, calendarApplication: application };
};

export const calendarFolds: Folds = {
  CalendarApplied: (task, { data }) => onCalendar(task, data),
};
