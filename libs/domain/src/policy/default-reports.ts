import type { PeriodKind, PeriodRule, Policy, ReportRules } from '#contracts';

const decreed: PeriodRule = { closes: { day: 14 }, sendBy: { by: 'working_days', length: 3 } };

/**
 * The reports of an authority that has settled nothing about them. Data from the 15th to the 14th (Decree 09/2019/NĐ-CP Article 12), to be
 * sent within three working days, for each regime of reports fixes its own day for that.
 */
export const defaultReports = {
  periods: { month: decreed, quarter: decreed, half_year: decreed, year: decreed },
  shortestDays: 7,
  lowerTotals: 'with_reason',
} satisfies ReportRules;

export const periodRuleOf = (kind: PeriodKind, { reports }: Policy): PeriodRule =>
  reports?.periods?.[kind] ?? defaultReports.periods[kind];

/** The fewest days between the cut-off of a period and the day the unit got the task, or the day it is due. */
export const shortestDaysOf = ({ reports }: Policy): number =>
  reports?.shortestDays ?? defaultReports.shortestDays;
