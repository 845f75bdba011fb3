import type { LocalDate, WorkingCalendar } from '#contracts';
import { workingDaysAfter } from '../calendar/index.ts';
import type { CountDays } from './counted.ts';

/** Counts working days, and each span but once: many tasks are late from the same day. For one answer; whoever keeps it keeps all. */
export const dayCounter = (): CountDays => {
  const known = new Map<WorkingCalendar, Map<string, number>>();
  return (from: LocalDate, through: LocalDate, calendar: WorkingCalendar) => {
    const spans = known.get(calendar) ?? new Map<string, number>();
    known.set(calendar, spans);
    const span = `${from} ${through}`;
    const days = spans.get(span) ?? workingDaysAfter(from, through, calendar);
    spans.set(span, days);
    return days;
  };
};
