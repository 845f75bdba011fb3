import type { Instant, TaskEvent } from '#contracts';
import { addDays } from '../calendar/index.ts';
import { place } from '../decision.ts';
import { nextDue } from '../obligation/agenda.ts';
import type { AgendaItem } from '../obligation/agenda.ts';
import type { Facts } from './act.ts';
import { taskDecider } from './decider.ts';
import type { Task } from './task.ts';

/** How far ahead the periods of a task are foreseen that nothing ends. */
const lookAheadDays = 366;

const within = (agenda: AgendaItem[], now: Instant): AgendaItem[] => {
  const until = addDays(now.slice(0, 10), lookAheadDays);
  return agenda.filter(({ act, at }) => act !== 'CutOffPeriod' || at.slice(0, 10) <= until);
};

/**
 * Everything the clock will do on a task if nobody acts, in order: the workflow's own decisions taken in advance, each at its due instant,
 * by the organisation as it is dated today. What is past due already comes first, as if processed at `now`;
 * reporting periods are opened for a year.
 */
export const foresee = (task: Task, now: Instant, facts: Facts): TaskEvent[] => {
  const coming: TaskEvent[] = [];
  let state = task;
  for (;;) {
    const agenda = taskDecider.isClosed(state) ? [] : within(taskDecider.agenda(state), now);
    const item = nextDue(agenda, now) ?? agenda[0];
    if (!item) return coming;
    const decided = taskDecider.decideClock(item, item.at > now ? item.at : now, state, facts);
    const placed = place(decided, state.taskId, state.version);
    if (placed.length === 0) return coming;
    state = placed.reduce(taskDecider.evolve, state);
    coming.push(...placed);
  }
};
