import type { Instant, TaskEvent, UnitId, WorkingCalendar } from '#contracts';
import { dayThatEnds, withStays, workingDaysAfter } from '../calendar/index.ts';
import { evolve } from '../task/evolve.ts';
import { isClosed, isIssued, notIssued } from '../task/task.ts';
import type { Task } from '../task/task.ts';
import { holderOf } from './holder.ts';
import type { Holder } from './holder.ts';

/** From when a task has lain with somebody, and which unit had it then; with none while it is closed. */
type Handover = { at: Instant; holder: Holder | null; unitId: UnitId };

/** Working days of a task by whom it lay with. `units` parts the days of units by unit; all others add up to `total` with them. */
export type TimeSplit = {
  total: number;
  holders: Record<Holder, number>;
  units: { unitId: UnitId; days: number }[];
};

/** An act entered from paper may count from before the one before it: the task then changes hands where it last did. */
const notBefore = (last: Handover | undefined, at: Instant): Instant =>
  last !== undefined && last.at > at ? last.at : at;

const handovers = (events: readonly TaskEvent[]): Handover[] => {
  const all: Handover[] = [];
  let task: Task = notIssued('');
  for (const event of events) {
    task = evolve(task, event);
    if (!isIssued(task)) continue;
    const at = notBefore(all.at(-1), event.effectiveAt);
    all.push({ at, holder: isClosed(task) ? null : holderOf(task), unitId: task.unitId });
  }
  return all;
};

/**
 * Divides the working days of a task, from its issue to its end or `until`, among those with whom it lay; days between a sign-off and a
 * reopening are not counted. The day on which it comes to somebody is still of whoever had it when the day began (what happens at 24:00
 * happens on the day that ends): so are terms counted (Bộ luật Dân sự 2015, Điều 147), and so no day is counted twice or left out.
 */
export const timeSplit = (
  events: readonly TaskEvent[],
  until: Instant,
  calendar: WorkingCalendar,
): TimeSplit => {
  const all = handovers(events);
  // The days of a stay are nobody’s, but they are days.
  const plain = withStays(calendar, []);
  const holders: TimeSplit['holders'] = { unit: 0, coordinator: 0, reviewer: 0, leader: 0, nobody: 0 };
  const units = new Map<UnitId, number>();
  for (const [index, { at, holder, unitId }] of all.entries()) {
    if (holder === null) continue;
    const days = workingDaysAfter(
      dayThatEnds(at, calendar),
      dayThatEnds(all[index + 1]?.at ?? until, calendar),
      plain,
    );
    holders[holder] += days;
    if (holder === 'unit') units.set(unitId, (units.get(unitId) ?? 0) + days);
  }
  return {
    total: Object.values(holders).reduce((sum, days) => sum + days, 0),
    holders,
    units: [...units].map(([unitId, days]) => ({ unitId, days })),
  };
};
