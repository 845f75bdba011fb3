import { everLate } from '#contracts';
import type { Instant, Language, TaskSummary, WorkingCalendar } from '#contracts';
import { daysLateBy, localDateOf } from '#domain';
import type { Lateness } from '#domain';
import type { z } from 'zod';

/** What is said of a task for ever, up to now: by the calendar of the task, without the days on which it was suspended. */
export const latenessView = (
  lateness: Lateness,
  calendar: WorkingCalendar,
  now: Instant,
  language: Language,
): z.infer<typeof TaskSummary>['lateness'] => {
  const { spells, voided } = lateness;
  const days = daysLateBy(lateness, localDateOf(now, calendar), calendar);
  return { spells, days, voided, text: everLate({ spells, days })?.[language] ?? null };
};
