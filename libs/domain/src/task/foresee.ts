import type { Instant, TaskEvent } from '#contracts';
import { place } from '../decision.ts';
import { nextDue } from '../obligation/agenda.ts';
import type { Facts } from './act.ts';
import { taskDecider } from './decider.ts';
import type { Task } from './task.ts';

/**
 * Everything the clock will do on a task if nobody acts, in order: the workflow's own decisions taken in advance, each at its due instant,
 * by the organisation as it is dated today. What is past due already comes first, as if processed at `now`.
 */
export const foresee = (task: Task, now: Instant, facts: Facts): TaskEvent[] => {
  const coming: TaskEvent[] = [];
  let state = task;
  for (;;) {
    const agenda = taskDecider.isClosed(state) ? [] : taskDecider.agenda(state);
    const item = nextDue(agenda, now) ?? agenda[0];
    if (!item) return coming;
    const decided = taskDecider.decideClock(item, item.at > now ? item.at : now, state, facts);
    const placed = place(decided, state.taskId, state.version);
    if (placed.length === 0) return coming;
    state = placed.reduce(taskDecider.evolve, state);
    coming.push(...placed);
  }
};
