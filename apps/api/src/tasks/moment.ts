import { z } from 'zod';
import { Instant, MomentBy } from '#contracts';
import type { TaskEvent } from '#contracts';

/** Which moment of a task is asked for: the end, a version, or an instant. */
export const Moment = z
  .strictObject({
    version: z.coerce.number().int().min(0).optional(),
    at: Instant.optional(),
    by: MomentBy.default('recorded').meta({
      description:
        'With `at`: `recorded` folds what was known by then; `effective` what counted by then, as is known today',
    }),
  })
  .refine(({ version, at }) => version === undefined || at === undefined, {
    error: 'version hoặc at, không dùng cả hai (version or at, not both)',
    path: ['at'],
  });
export type Moment = z.infer<typeof Moment>;

/** The task as it stands. */
export const present: Moment = { by: 'recorded' };

export const isPast = ({ version, at }: Moment): boolean => version !== undefined || at !== undefined;

const isIn =
  ({ version, at, by }: Moment) =>
  (event: TaskEvent): boolean => {
    if (version !== undefined) return event.version <= version;
    if (at !== undefined) return (by === 'recorded' ? event.recordedAt : event.effectiveAt) <= at;
    return true;
  };

/** What had happened by a moment. */
export const eventsBy = (moment: Moment, events: readonly TaskEvent[]): TaskEvent[] =>
  events.filter(isIn(moment));

/** What o’clock it was at a moment: of a version, when its last event was recorded. No later than now. */
export const timeOf = ({ at }: Moment, past: readonly TaskEvent[], now: Instant): Instant => {
  const then = at ?? past.at(-1)?.recordedAt ?? now;
  return then < now ? then : now;
};
