import { z } from 'zod';
import { Instant } from '#contracts';
import type { StateView, TaskEvent } from '#contracts';
import { fold, notIssued } from '#domain';

/** Which moment of a task is asked for: the end, a version, or an instant. */
export const StateQuery = z
  .strictObject({
    version: z.coerce.number().int().min(0).optional(),
    at: Instant.optional(),
    by: z.enum(['recorded', 'effective']).default('recorded').meta({
      description:
        'With `at`: `recorded` folds what was known by then; `effective` what counted by then, as is known today',
    }),
  })
  .refine(({ version, at }) => version === undefined || at === undefined, {
    error: 'version hoặc at, không dùng cả hai (version or at, not both)',
    path: ['at'],
  });

const isIn =
  ({ version, at, by }: z.infer<typeof StateQuery>) =>
  (event: TaskEvent): boolean => {
    if (version !== undefined) return event.version <= version;
    if (at !== undefined) return (by === 'recorded' ? event.recordedAt : event.effectiveAt) <= at;
    return true;
  };

/** A task as it was: the fold of the events up to that moment. */
export const stateAt = (
  taskId: string,
  all: TaskEvent[],
  query: z.infer<typeof StateQuery>,
): z.infer<typeof StateView> => {
  const events = all.filter(isIn(query));
  return {
    taskId,
    version: events.at(-1)?.version ?? 0,
    events: events.length,
    state: fold(notIssued(taskId), events),
  };
};
