import { calendarFaults } from '#contracts';
import type { Language } from '#contracts';
import type { FaultyDay } from '#domain';
import { Problem } from '../http/problem.ts';

/** A calendar that cannot be entered; each day says in the caller’s language what is wrong with it. */
export class InvalidCalendar extends Problem {
  constructor(private readonly faults: readonly FaultyDay[]) {
    super('calendar-not-valid');
  }

  override detailsIn(language: Language) {
    const errors = this.faults.map(({ date, fault }) => ({
      date,
      fault,
      message: calendarFaults[fault][language],
    }));
    return { errors: errors.slice(0, 50) };
  }
}
