import { z } from 'zod';
import { command } from './command.ts';
import { CalendarVersion, CommandId, UnitId } from './ids.ts';
import { Instant } from './time.ts';

/** A calendar version was put in force: the task goes by it from now on. */
export const ApplyCalendar = command('ApplyCalendar', 'A calendar version reaches an open task', {
  application: z.int().min(1).meta({ description: 'Which application it was, counted from 1' }),
  calendarVersion: CalendarVersion,
  appliedAt: Instant,
});
export type ApplyCalendar = z.infer<typeof ApplyCalendar>;

/** A decision on who holds a post was recorded later than it counts: whoever should have been told is told now. */
export const CorrectNotices = command(
  'CorrectNotices',
  'Whoever held a post when the clock told somebody else is told now',
  {
    unitId: UnitId,
    decision: CommandId.meta({ description: 'The command that recorded the decision' }),
    from: Instant.meta({ description: 'From when the decision counts' }),
  },
);
export type CorrectNotices = z.infer<typeof CorrectNotices>;

/** What tasks are sent because something was decided that reaches many of them. No route takes it in. */
export type TaskOrder = ApplyCalendar | CorrectNotices;
