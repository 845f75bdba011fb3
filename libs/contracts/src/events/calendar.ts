import { z } from 'zod';
import { CalendarVersion, ObligationId } from '../ids.ts';
import { Counting, Schedule } from '../obligations.ts';
import { LocalDate } from '../time.ts';

/** What each event about calendar versions says, by type. */
export const calendarEvents = {
  CalendarApplied: z.strictObject({
    application: z.int().min(1),
    from: z.string(),
    to: CalendarVersion,
    replanned: z
      .array(
        z.strictObject({
          obligationId: ObligationId,
          before: LocalDate,
          counting: Counting,
          schedule: Schedule,
        }),
      )
      .meta({
        description: 'The open obligations of which the date, its working, a reminder or a level changed',
      }),
  }),
} as const;
