import { isDeepStrictEqual } from 'node:util';
import type { Directory, NewEvent, TaskEvent } from '#contracts';
import { defaultPolicy, taskDecider, vietnamCalendar } from '#domain';
import type { Facts, Task } from '#domain';

/** Whom an act of the clock led to, and who answered for a post, depends on who held which post that day, and is left out. */
const nobody: Directory = { version: 0, units: [], posts: [], tenures: [] };
const facts: Facts = { calendar: vietnamCalendar, policy: defaultPolicy, directory: nobody };

const unaddressed = ({ eventId, type, effectiveAt, recordedAt, data }: NewEvent) => {
  const { vacant: _, mergedInto: __, answerable: ___, ...said } = data as Record<string, unknown>;
  return { eventId, type, effectiveAt, recordedAt, said };
};

/** What an event of 0.1.0 does not say: whether a spell was processed late (its two times do), and whether a reminder was passed over. */
const since: Partial<Record<NewEvent['type'], string>> = {
  SpellOpened: 'processedLate',
  Reminded: 'passedOver',
};

const asToldThen = (one: NewEvent, event: TaskEvent): NewEvent => {
  const field = since[one.type];
  if (field === undefined || field in event.data) return one;
  const data = Object.fromEntries(Object.entries(one.data).filter(([name]) => name !== field));
  return { ...one, data } as NewEvent;
};

/** An act of the clock is lawful if it was on the agenda of the task as it then stood, and says what the rules say about it. */
export const clockProblem = (event: TaskEvent, before: Task): string | undefined => {
  const lawful = taskDecider
    .agenda(before)
    .filter(({ at }) => at === event.effectiveAt)
    .flatMap((item) => taskDecider.decideClock(item, event.recordedAt, before, facts));
  return lawful.some((one) => isDeepStrictEqual(unaddressed(asToldThen(one, event)), unaddressed(event)))
    ? undefined
    : 'the clock had no such act to do';
};
