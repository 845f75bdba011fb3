import { isDeepStrictEqual } from 'node:util';
import type { ApplyCalendar, Command, FoundProblem, ReceivedCommand, TaskEvent } from '#contracts';
import { isIssued, replannedBy } from '#domain';
import type { Task } from '#domain';
import type { Calendars } from './clock.ts';

const isApplication = (
  command: ReceivedCommand<Command>,
): command is ReceivedCommand<Command> & ReceivedCommand<ApplyCalendar> =>
  command.body.type === 'ApplyCalendar';

/**
 * A calendar version that reached a task is decided again: it follows from the task as it stood, the version, and when the order came; from
 * neither rules of the day nor the organisation. Only whom it told does, and is left out.
 */
export const calendarProblem = (
  { data }: TaskEvent<'CalendarApplied'>,
  before: Task,
  command: ReceivedCommand<Command>,
  calendars: Calendars,
): FoundProblem | undefined => {
  if (!isApplication(command)) return { code: 'no-calendar-ordered' };
  const { application, calendarVersion } = command.body;
  const calendar = calendars.get(calendarVersion);
  if (!isIssued(before) || !calendar || application <= before.calendarApplication)
    return { code: 'no-calendar-due' };
  const replanned = replannedBy(before, { calendar, plannedAt: command.receivedAt });
  return isDeepStrictEqual(data, {
    application,
    from: before.calendarVersion,
    to: calendarVersion,
    replanned,
  })
    ? undefined
    : { code: 'replanned-otherwise' };
};
