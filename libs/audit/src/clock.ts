import { isDeepStrictEqual } from 'node:util';
import type {
  CalendarVersion,
  Directory,
  FoundProblem,
  NewEvent,
  TaskEvent,
  WorkingCalendar,
} from '#contracts';
import { defaultPolicy, isIssued, taskDecider, vietnamCalendar } from '#domain';
import type { Task } from '#domain';

/** Whom an act of the clock led to, and who answered for a post, depends on who held which post that day, and is left out. */
export const nobody: Directory = { version: 0, units: [], posts: [], tenures: [] };

/** The versions of the calendar that there are: the term of what the clock asks for is counted by the one that the task goes by. */
export type Calendars = ReadonlyMap<CalendarVersion, WorkingCalendar>;

const factsFor = (task: Task, calendars: Calendars) => ({
  calendar: (isIssued(task) ? calendars.get(task.calendarVersion) : undefined) ?? vietnamCalendar,
  policy: defaultPolicy,
  directory: nobody,
});

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
export const clockProblem = (
  event: TaskEvent,
  before: Task,
  calendars: Calendars,
): FoundProblem | undefined => {
  const facts = factsFor(before, calendars);
  const lawful = taskDecider
    .agenda(before)
    .filter(({ at }) => at === event.effectiveAt)
    .flatMap((item) => taskDecider.decideClock(item, event.recordedAt, before, facts));
  return lawful.some((one) => isDeepStrictEqual(unaddressed(asToldThen(one, event)), unaddressed(event)))
    ? undefined
    : { code: 'not-due-by-clock' };
};
