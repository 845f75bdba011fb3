import { agendaOf } from '../obligation/agenda.ts';
import type { AgendaItem } from '../obligation/agenda.ts';
import { isClosed, isIssued } from './task.ts';
import type { Task } from './task.ts';

/** Everything that the clock will do on a task if nobody acts, in order. A suspended task goes on first; until then nothing is said. */
export const agendaOfTask = (task: Task): AgendaItem[] => {
  if (!isIssued(task) || isClosed(task)) return [];
  const owed = agendaOf(task.obligations);
  const { running } = task.suspension;
  if (!running) return owed;
  const { stay, resumesAt: at } = running;
  return [{ act: 'Resume', stay, at }, ...owed.filter((item) => item.at >= at)];
};
