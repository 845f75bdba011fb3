import type { Instant, LocalDate, Period, Schedule } from '#contracts';
import { dayAfterPeriod, endOfDay, endOfTerm, periodAfter } from '../calendar/index.ts';
import { periodRuleOf } from '../policy/default-reports.ts';
import { namedDay, outOfStay, scheduleFor } from './schedule.ts';
import type { Due, Planning } from './schedule.ts';

type Rules = Pick<Planning, 'policy' | 'calendar'>;

/** By when the report of a period is sent: a term after its cut-off, or the day that the policy names; never while the task is suspended. */
export const sendBy = (period: Period, { policy, calendar }: Rules): Due => {
  const rule = periodRuleOf(period.kind, policy).sendBy;
  if ('by' in rule) return endOfTerm(period.through, rule, calendar);
  return outOfStay(namedDay(dayAfterPeriod(period, rule), { policy, calendar }), { calendar });
};

/** The end of a day, or of the stay in which it lies: nobody reports while a task is suspended. */
const endOfDayOrStay = (day: LocalDate, calendar: Rules['calendar']): Instant => {
  const stay = calendar.stays?.find(({ from, through }) => from <= day && day <= through);
  return endOfDay(stay?.through ?? day, calendar);
};

/**
 * From when a report can be given, which is when the data of its period are cut off; and when it is missed: with the day by which the next
 * one is sent, for whatever comes from then on is the report of a later period.
 */
export const periodInstants = (
  period: Period,
  { policy, calendar }: Rules,
): { closesAt: Instant; missedAt: Instant } => {
  const next = periodAfter(period, periodRuleOf(period.kind, policy));
  return {
    closesAt: endOfDayOrStay(period.through, calendar),
    missedAt: endOfDay(sendBy(next, { policy, calendar }).dueOn, calendar),
  };
};

/** The schedule of a periodic report that is sent by a day. */
export const periodSchedule = (period: Period, dueOn: LocalDate, planning: Planning): Schedule => ({
  ...scheduleFor('periodic-report', 'unit', dueOn, planning),
  ...periodInstants(period, planning),
});
