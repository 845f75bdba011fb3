import type { Instant, LocalDate, Period, PeriodKind, Policy, UnitId } from '#contracts';
import { addDays, localDateOf, periodClosingFrom, periodKinds } from '../../calendar/index.ts';
import type { Fact } from '../../decision.ts';
import { endObligation, openObligation } from '../../obligation/facts.ts';
import type { Obligation } from '../../obligation/obligation.ts';
import { periodSchedule, sendBy } from '../../obligation/period-schedule.ts';
import type { Planning } from '../../obligation/schedule.ts';
import { periodRuleOf, shortestDaysOf } from '../../policy/default-reports.ts';
import { openObligations } from '../task.ts';
import { beginsOf } from '../span.ts';
import type { IssuedTask } from '../task.ts';

/** Which periodic reports a task asks for, and its last day if it has one. */
export type Asked = { reportEvery: readonly PeriodKind[]; dueOn: LocalDate | null };

/** Each kind once, the shortest first, whatever order they were named in. */
export const inOrder = (kinds: readonly PeriodKind[]): PeriodKind[] =>
  periodKinds.filter((kind) => kinds.includes(kind));

/** A period that closes shortly before the due date has no report of its own: the result says it all. */
export const closesInTime = (period: Period, dueOn: LocalDate | null, policy: Policy): boolean =>
  dueOn === null || addDays(period.through, shortestDaysOf(policy)) <= dueOn;

/** Opens the report of one period. */
export const openPeriod = (
  soFar: readonly Obligation[],
  unitId: UnitId,
  period: Period,
  planning: Planning,
  also = 0,
) => {
  const { dueOn, counting } = sendBy(period, planning);
  const schedule = periodSchedule(period, dueOn, planning);
  const { type, data } = openObligation(
    soFar,
    'periodic-report',
    { side: 'unit', unitId },
    counting,
    schedule,
    also,
  );
  return { type, data: { ...data, period } };
};

/** The first period of a kind for which a unit owes a report that is asked to from an instant on. */
const firstPeriod = (kind: PeriodKind, at: Instant, { policy, calendar }: Planning): Period =>
  periodClosingFrom(
    kind,
    addDays(localDateOf(at, calendar), shortestDaysOf(policy)),
    periodRuleOf(kind, policy),
  );

/** Opens the first periodic report of each kind; the clock opens the others, each when the one before it closes. */
export const openPeriods = (
  soFar: readonly Obligation[],
  unitId: UnitId,
  { reportEvery, dueOn }: Asked,
  at: Instant,
  planning: Planning,
): Fact[] =>
  inOrder(reportEvery)
    .map((kind) => firstPeriod(kind, at, planning))
    .filter((period) => closesInTime(period, dueOn, planning.policy))
    .map((period, also) => openPeriod(soFar, unitId, period, planning, also));

/**
 * Another due date, or other reports asked for: what is not asked for any more is released, and so is what would close too late now; kinds
 * of which no period runs begin with their first. While the result lies with the leader no report is owed.
 */
export const replanPeriods = (task: IssuedTask, asked: Asked, at: Instant, planning: Planning): Fact[] => {
  if (task.stage === 'completion_submitted') return [];
  const periodic = openObligations(task).flatMap((one) => (one.period ? [{ one, period: one.period }] : []));
  const runs = ({ one }: (typeof periodic)[number]) => (one.schedule.closesAt ?? at) > at;
  const stays = (each: (typeof periodic)[number]) =>
    asked.reportEvery.includes(each.period.kind) &&
    (!runs(each) || closesInTime(each.period, asked.dueOn, planning.policy));
  const running = periodic.filter((each) => runs(each) && stays(each)).map(({ period }) => period.kind);
  const missing = asked.reportEvery.filter((kind) => !running.includes(kind));
  const from = beginsOf({ span: task.span, dueOn: asked.dueOn }, at, planning.calendar);
  return [
    ...periodic
      .filter((each) => !stays(each))
      .flatMap(({ one }) => endObligation(one, 'released', at, planning.calendar)),
    ...openPeriods(task.obligations, task.unitId, { ...asked, reportEvery: missing }, from, planning),
  ];
};
