import { agendaOf, byInstant } from '../obligation/agenda.ts';
import type { AgendaItem } from '../obligation/agenda.ts';
import { explanationsToAsk } from './explanation/ask.ts';
import { summaryOf } from './taking-over/summary.ts';
import { isClosed, isIssued } from './task.ts';
import type { Task } from './task.ts';

/**
 * Everything that the clock will do on a task if nobody acts, in order. A suspended task goes on first: all that is owed was planned for
 * after that, and what was to be asked for together with a level that is said already waits.
 */
export const agendaOfTask = (task: Task): AgendaItem[] => {
  if (!isIssued(task)) return [];
  const duties = [...agendaOf(task.obligations), ...explanationsToAsk(task)].sort(byInstant);
  // The levels that the summary speaks of come after it.
  const owed = [...summaryOf(task), ...duties].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const { running } = task.suspension;
  if (!running || isClosed(task)) return owed;
  const { stay, resumesAt: at } = running;
  return [{ act: 'Resume', stay, at }, ...owed.filter((item) => item.at >= at)];
};
