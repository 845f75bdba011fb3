import type { z } from 'zod';
import type { PeriodView, TaskEvent } from '#contracts';
import type { IssuedTask, Obligation } from '#domain';
import { namedPeriod } from './obligation-view.ts';
import type { Looking } from './obligation-view.ts';

type Report = TaskEvent<'ProgressReported'>;
type View = z.infer<typeof PeriodView>;

const reportsIn = (events: readonly TaskEvent[]): Report[] =>
  events.filter((event): event is Report & TaskEvent => event.type === 'ProgressReported');

const stateOf = ({ ended, schedule }: Obligation, { now }: Looking): View['state'] => {
  // Silence counts as agreement to a contribution, never as a report.
  if (ended && ended.how !== 'deemed') return ended.how;
  if (now >= schedule.overdueAt) return 'overdue';
  return schedule.closesAt !== undefined && now < schedule.closesAt ? 'collecting' : 'owed';
};

/** The periodic reports of a task, each with what became of it and the progress report that it was. */
export const periodViews = (task: IssuedTask, events: readonly TaskEvent[], looking: Looking): View[] => {
  const reports = reportsIn(events);
  const { names, language } = looking;
  return task.obligations
    .flatMap((one): View[] => {
      const { period, owner, ended } = one;
      if (!period || owner.side !== 'unit') return [];
      const met =
        ended?.how === 'met' ? reports.find(({ effectiveAt }) => effectiveAt === ended.at) : undefined;
      return [
        {
          period: namedPeriod(period, language),
          obligationId: one.obligationId,
          unit: { unitId: owner.unitId, name: names.unit(owner.unitId) },
          dueOn: one.schedule.dueOn,
          state: stateOf(one, looking),
          report: met ? { number: met.data.report, reportedAt: met.effectiveAt } : null,
        },
      ];
    })
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
};

/** To three decimals, as figures are given. */
const rounded = (figure: number): number => Math.round(figure * 1000) / 1000;

/** From the last time on when what is counted was given another measure: totals of before cannot be compared. */
const inOneMeasure = (events: readonly TaskEvent[]): readonly TaskEvent[] =>
  events.slice(
    events.findLastIndex(
      ({ type, data }) =>
        (type === 'TaskAmended' || type === 'EntryCorrected') &&
        data.after.quantity !== undefined &&
        data.after.quantity.measuredIn !== data.before.quantity?.measuredIn,
    ) + 1,
  );

/** What the latest report adds to those before it. Nobody reports an increase: it follows from the totals. */
export const increaseOf = (events: readonly TaskEvent[]): { percent: number; total: number | null } => {
  const [latest, before] = reportsIn(events).toReversed();
  const totals = reportsIn(inOneMeasure(events)).flatMap(({ data }) => data.total ?? []);
  const total = latest?.data.total;
  return {
    percent: (latest?.data.percent ?? 0) - (before?.data.percent ?? 0),
    total: total === undefined ? null : rounded(total - (totals.at(-2) ?? 0)),
  };
};
