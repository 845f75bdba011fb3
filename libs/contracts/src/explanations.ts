import { z } from 'zod';
import { LocalDate } from './time.ts';

/** Why something was late. The list is closed, so that causes can be counted. */
export const Cause = z
  .enum([
    'disaster',
    'awaiting-opinion',
    'legal-obstacle',
    'no-funding',
    'no-staff',
    'slow-execution',
    'other',
  ])
  .meta({ id: 'Cause', description: 'Why something was late' });
export type Cause = z.infer<typeof Cause>;

/** Whether the cause lay outside the unit, partly so, or in it. */
export const Finding = z.enum(['objective', 'partly', 'subjective']);
export type Finding = z.infer<typeof Finding>;

/** For how much of the lateness the leader finds the cause objective. */
export const ObjectiveDays = z
  .discriminatedUnion('extent', [
    z.strictObject({ extent: z.literal('all') }),
    z.strictObject({ extent: z.literal('dates'), from: LocalDate, to: LocalDate }),
    z.strictObject({ extent: z.literal('number'), days: z.int().min(1).max(4000) }),
    z.strictObject({ extent: z.literal('none') }),
  ])
  .meta({
    id: 'ObjectiveDays',
    description:
      'For which of the days late the cause is objective: all up to now, those between two dates (both included), a number of them, none',
  });
export type ObjectiveDays = z.infer<typeof ObjectiveDays>;
