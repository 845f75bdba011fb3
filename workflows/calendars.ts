import type { WorkingCalendar } from '#contracts';

/** The calendar versions that a stream has counted with: a version never changes, so each is asked for once. */
export class Calendars {
  private readonly known = new Map<string, WorkingCalendar>();

  constructor(private readonly lookUp: (version: string) => Promise<WorkingCalendar | null>) {}

  /** Takes a calendar that was asked for elsewhere. */
  take(calendar: WorkingCalendar): void {
    this.known.set(calendar.version, calendar);
  }

  /** The calendar of this version, or another where there is none of it; no promise when it is at hand. */
  of(version: string, otherwise: WorkingCalendar): WorkingCalendar | Promise<WorkingCalendar> {
    return this.known.get(version) ?? this.ask(version, otherwise);
  }

  private async ask(version: string, otherwise: WorkingCalendar): Promise<WorkingCalendar> {
    const calendar = await this.lookUp(version);
    if (calendar) this.take(calendar);
    return calendar ?? otherwise;
  }
}
