import type { CommandOf, IssueCohort, NewEvent, TaskEventType, TaskSpan, WorkingCalendar } from '#contracts';
import { isProvisional } from '#domain';
import { namedUuid } from '#event-store';

/** The task of one unit, for one year where years are named. */
export type Asked = Omit<CommandOf<'IssueTask'>, 'cohortId'>;

/** All that a request asks for, unit by unit. */
export const askedIn = ({ unitIds, years, ...content }: IssueCohort): Asked[] =>
  unitIds.flatMap((unitId) => {
    const one = { ...content, type: 'IssueTask' as const, unitId };
    if (!years) return [one];
    return years.map(({ year, dueOn }) => ({
      ...one,
      span: { from: year, to: year },
      ...(dueOn === undefined ? {} : { dueOn }),
      reportOn: content.reportOn.filter((day) => day.startsWith(`${year}-`)),
    }));
  });

const called = ({ from, to }: TaskSpan): string => (from === to ? `${from}` : `${from}-${to}`);

/** The id of a task follows from cohort and unit, and from its years if it says any. */
export const taskIdOf = (cohortId: string, { unitId, span }: Asked): string =>
  namedUuid(cohortId, span ? `${unitId}/${called(span)}` : unitId);

/** The first year in which something falls due for which the calendar has no decision yet. */
export const provisionalYearIn = (
  events: readonly NewEvent<TaskEventType>[],
  calendar: WorkingCalendar,
): number | null => {
  const days = events.flatMap((event) =>
    event.type === 'ObligationOpened' ? [event.data.schedule.dueOn] : [],
  );
  const first = days.filter((day) => isProvisional(day, calendar)).sort()[0];
  return first === undefined ? null : Number(first.slice(0, 4));
};
