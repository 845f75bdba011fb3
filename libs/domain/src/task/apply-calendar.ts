import type { ApplyCalendar, Directory, ReceivedCommand } from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { holds, postOf } from '../organisation/directory.ts';
import type { Facts } from './act.ts';
import type { Folds } from './folds.ts';
import { concerned, replannedBy, withReplanned } from './replanned.ts';
import { isClosed, isIssued } from './task.ts';
import type { Task } from './task.ts';

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
  const replanned = replannedBy(task, { calendar, plannedAt: receivedAt });
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

export const calendarFolds: Folds = {
  CalendarApplied: (task, { data: { application, to, replanned } }) => ({
    ...withReplanned(task, replanned),
    calendarVersion: to,
    calendarApplication: application,
  }),
};
