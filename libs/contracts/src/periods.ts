import { z } from 'zod';
import { LocalDate, Term } from './time.ts';

/** How often a periodic report is owed. */
export const PeriodKind = z
  .enum(['month', 'quarter', 'half_year', 'year'])
  .meta({ id: 'PeriodKind', description: 'How often a periodic report is owed' });
export type PeriodKind = z.infer<typeof PeriodKind>;

/** One reporting period (kỳ báo cáo): which of its year, and the first and the last day of its data. */
export const Period = z
  .strictObject({
    kind: PeriodKind,
    year: z.int(),
    number: z.int().min(1).meta({ description: 'Which of its year: 6 is June, 2 the second quarter' }),
    from: LocalDate,
    through: LocalDate.meta({ description: 'The cut-off: its data are those up to 24:00 of this day' }),
  })
  .meta({ id: 'Period', description: 'A reporting period, with the first and last day of its data' });
export type Period = z.infer<typeof Period>;

/** A day of a month before or after the last month of a period; the last day of a month that has no such day. */
const day = z.int().min(1).max(31);

/** When the data of periods of one kind are cut off, and by when their reports are sent. */
export const PeriodRule = z.strictObject({
  /** The last day of data: a day of the period’s last month, or of one so many months before it. */
  closes: z.strictObject({ day, monthsBefore: z.int().min(0).max(2).optional() }),
  /** The term for sending, which runs from the cut-off; or a day of the period’s last month, or of one so many months after it. */
  sendBy: z.union([Term, z.strictObject({ day, monthsAfter: z.int().min(0).max(6).optional() })]),
});
export type PeriodRule = z.infer<typeof PeriodRule>;

/** What an authority has settled about progress reports. What is missing means the product’s own rule. */
export const ReportRules = z.strictObject({
  /** Missing: the windows of Decree 09/2019/NĐ-CP, and three working days after the cut-off. */
  periods: z
    .strictObject({
      month: PeriodRule.optional(),
      quarter: PeriodRule.optional(),
      half_year: PeriodRule.optional(),
      year: PeriodRule.optional(),
    })
    .optional(),
  /**
   * No report is owed for a period of which the unit has had the task for fewer days when its data are cut off, nor for one cut off fewer
   * days before the due date. Missing: 7.
   */
  shortestDays: z.int().min(0).max(366).optional(),
  /** Whether figures lower than those before need a reason. Missing: a total of what is counted does, a percentage does not. */
  lowerTotals: z.enum(['with_reason', 'freely']).optional(),
});
export type ReportRules = z.infer<typeof ReportRules>;
