import { z } from 'zod';
import { CalendarVersion } from '../ids.ts';
import { replanned } from './replanned.ts';

/** What each event about calendar versions says, by type. */
export const calendarEvents = {
  CalendarApplied: z.strictObject({
    application: z.int().min(1),
    from: z.string(),
    to: CalendarVersion,
    replanned,
  }),
} as const;
