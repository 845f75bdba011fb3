import { isDeepStrictEqual } from 'node:util';
import type { Directory, NewEvent, TaskEvent } from '#contracts';
import { defaultPolicy, taskDecider, vietnamCalendar } from '#domain';
import type { Facts, Task } from '#domain';

/** Whom an act of the clock led to depends on who held which post that day, and is left out. */
const nobody: Directory = { version: 0, units: [], posts: [], tenures: [] };
const facts: Facts = { calendar: vietnamCalendar, policy: defaultPolicy, directory: nobody };

const unaddressed = ({ eventId, type, effectiveAt, recordedAt, data }: NewEvent) => {
  const { vacant: _, mergedInto: __, ...said } = data as Record<string, unknown>;
  return { eventId, type, effectiveAt, recordedAt, said };
};

/** An act of the clock is lawful if it was on the agenda of the task as it then stood, and says what the rules say about it. */
export const clockProblem = (event: TaskEvent, before: Task): string | undefined => {
  const lawful = taskDecider
    .agenda(before)
    .filter(({ at }) => at === event.effectiveAt)
    .flatMap((item) => taskDecider.decideClock(item, event.recordedAt, before, facts));
  return lawful.some((one) => isDeepStrictEqual(unaddressed(one), unaddressed(event)))
    ? undefined
    : 'the clock had no such act to do';
};
