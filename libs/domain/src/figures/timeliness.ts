import type { ExecutionStatus, Instant, Timeliness } from '#contracts';

const dayMs = 24 * 60 * 60 * 1000;

/** A due instant is the end of its day, so seven days are left from the start of the day eight days before it. */
const dueSoonMs = 8 * dayMs;

/** The unit’s latest duty to complete a task. */
export type Completion = { dueAt: Instant; endedAt: Instant | null };

/** What the second axis depends on. `everLate`: whether there was a stretch in which the result was late, and no paper has made it void. */
export type Timed = { execution: ExecutionStatus; completion: Completion | null; everLate: boolean };

/** Whether time is held against nobody: the work was taken back, or does not run. */
const standsApart = (execution: ExecutionStatus): boolean =>
  execution === 'withdrawn' || execution === 'suspended';

/**
 * The second axis of a task’s status at an instant. While a task is open it goes by the unit’s latest duty to complete it: a result that
 * came in time stays in time while the leader thinks. Once it is signed off, it was late if it ever was: no date that was moved
 * afterwards takes that back. A task that was taken back or suspended is neither, and one that no date was named for has no term.
 */
export const timelinessOf = ({ execution, completion, everLate }: Timed, at: Instant): Timeliness | null => {
  if (standsApart(execution)) return null;
  if (completion === null) return 'no_term';
  if (execution === 'done') return everLate ? 'late' : 'on_time';
  const { dueAt, endedAt } = completion;
  if (endedAt !== null) return endedAt >= dueAt && everLate ? 'overdue' : 'in_term';
  if (at >= dueAt) return 'overdue';
  return Date.parse(dueAt) - Date.parse(at) <= dueSoonMs ? 'due_soon' : 'in_term';
};
