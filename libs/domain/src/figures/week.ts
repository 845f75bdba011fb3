import type { FigureTask, Instant, LocalDate, WeekCounts, WeekOutcome } from '#contracts';
import type { Week } from '../calendar/index.ts';

/** How a task stands in a week. */
export type WeekStanding = { outcome: WeekOutcome; carried: boolean };

/** What the rates leave out, a week leaves out too: undated, suspended and withdrawn tasks. */
const outcomeOf = ({ group, onTime }: Pick<FigureTask, 'group' | 'onTime'>): WeekOutcome | null => {
  if (group === 'done') return onTime ? 'on_time' : 'late';
  if (group === 'in_term') return 'open';
  return group === 'overdue' ? 'overdue' : null;
};

/**
 * How a task stands in a week that begins at an instant; null if it was not to be done in it. To be done were the tasks that fall due in it,
 * whenever they were done, and those from before that were not over when it began. So whatever is overdue or open at the end of one week
 * is carried into the next.
 */
export const standingIn = (
  { from, to }: Pick<Week, 'from' | 'to'>,
  beginsAt: Instant,
  task: Pick<FigureTask, 'group' | 'onTime'> & { dueOn: LocalDate | null; closedAt: Instant | null },
): WeekStanding | null => {
  const { dueOn, closedAt } = task;
  const outcome = outcomeOf(task);
  if (outcome === null || dueOn === null || dueOn > to) return null;
  const carried = dueOn < from;
  const wasOver = closedAt !== null && closedAt < beginsAt;
  return carried && wasOver ? null : { outcome, carried };
};

/** The tasks of a week, counted. */
export const countsOf = (standings: readonly WeekStanding[]): WeekCounts => {
  const countOf = (wanted: WeekOutcome) => standings.filter(({ outcome }) => outcome === wanted).length;
  const carried = standings.filter((one) => one.carried).length;
  return {
    ...{ total: standings.length, carried, fallingDue: standings.length - carried },
    ...{ onTime: countOf('on_time'), late: countOf('late') },
    ...{ overdue: countOf('overdue'), open: countOf('open') },
  };
};
