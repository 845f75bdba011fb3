import { z } from 'zod';

const workingDays = z.int().min(0).max(400);
const calendarDaysBefore = z.array(z.int().min(0).max(400));

/** Terms, reminders and the ladder. Pinned by value in the event that issues a task, so a later version changes no old task. */
export const Policy = z
  .strictObject({
    version: z.string(),
    /** Terms in working days. */
    terms: z.strictObject({
      acknowledge: workingDays,
      plan: workingDays,
      decision: workingDays,
      resend: workingDays,
      correction: workingDays,
    }),
    /**
     * Terms in working days of a task that is urgent; where nothing is said, the product's own. Without `completion` the result is owed by
     * the last day of the approved plan.
     */
    urgent: z
      .strictObject({ acknowledge: workingDays, plan: workingDays, completion: workingDays.optional() })
      .optional(),
    /** Whether a date that somebody names stays on its day, which it does where nothing is said, or moves from a day off to the next working day. */
    namedDates: z.enum(['stay', 'roll']).optional(),
    /** Calendar days before the due day; 0 is the due day itself. */
    remindBefore: z.strictObject({
      completion: calendarDaysBefore,
      plan: calendarDaysBefore,
      other: calendarDaysBefore,
    }),
    /** Minutes after local midnight at which reminders and escalations go out. */
    sendAtMinute: z.int().min(0).max(1439),
    /** Working days of grace before each level: [level 1, level 2, …]. */
    grace: z.strictObject({ unit: z.array(workingDays).min(1), leader: z.array(workingDays).min(1) }),
  })
  .meta({ id: 'Policy', description: 'Terms, reminders and the ladder of escalation, pinned at issue' });
export type Policy = z.infer<typeof Policy>;
