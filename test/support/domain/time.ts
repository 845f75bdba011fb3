import type { Instant } from '#contracts';

/** The instant of a local time in Vietnam: `2026-03-31 08:00`; `24:00` is the end of the day. */
export const local = (text: string): Instant =>
  new Date(Date.parse(`${text.replace(' ', 'T')}:00.000+07:00`)).toISOString();

/** 08:00 local time of a day, when reminders and escalations go out. */
export const at8 = (day: string): Instant => local(`${day} 08:00`);
