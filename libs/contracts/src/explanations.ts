import { z } from 'zod';
import type { Both } from './phrases.ts';
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

export const causeNames: Record<Cause, Both> = {
  disaster: { vi: 'thiên tai, dịch bệnh', en: 'disaster or epidemic' },
  'awaiting-opinion': { vi: 'chờ ý kiến phối hợp', en: 'waiting for the opinion of others' },
  'legal-obstacle': { vi: 'vướng quy định', en: 'legal obstacle' },
  'no-funding': { vi: 'thiếu kinh phí', en: 'lack of funds' },
  'no-staff': { vi: 'thiếu nhân lực', en: 'lack of staff' },
  'slow-execution': { vi: 'chậm triển khai', en: 'slow execution' },
  other: { vi: 'nguyên nhân khác', en: 'another cause' },
};

/** Whether the cause lay outside the unit, partly so, or in it. */
export const Finding = z.enum(['objective', 'partly', 'subjective']);
export type Finding = z.infer<typeof Finding>;

export const findings: Record<Finding, Both> = {
  objective: { vi: 'khách quan', en: 'objective' },
  partly: { vi: 'khách quan một phần', en: 'objective in part' },
  subjective: { vi: 'chủ quan', en: 'subjective' },
};

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
