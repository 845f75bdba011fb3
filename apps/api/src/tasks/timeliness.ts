import type { Instant, Timeliness } from '#contracts';
import type { IssuedTask } from '#domain';

const dayMs = 24 * 60 * 60 * 1000;

/** A due instant is the end of its day, so seven days are left from the start of the day eight days before it. */
const dueSoonMs = 8 * dayMs;

export type Completion = { dueAt: Instant; endedAt: Instant | null };

/**
 * The second axis of a task’s status, by the unit’s latest duty to complete it: a report of completion that came in time stays in time
 * while the leader thinks. A task that was taken back is neither in time nor late, and one that no date was named for has no term.
 */
export const timelinessOf = (
  stage: IssuedTask['stage'],
  completion: Completion | null,
  now: Instant,
): Timeliness | null => {
  if (stage === 'withdrawn') return null;
  if (completion === null) return 'no_term';
  const { dueAt, endedAt } = completion;
  const late = (endedAt ?? now) >= dueAt;
  if (stage === 'signed_off') return late ? 'late' : 'on_time';
  if (late) return 'overdue';
  return endedAt === null && Date.parse(dueAt) - Date.parse(now) <= dueSoonMs ? 'due_soon' : 'in_term';
};
