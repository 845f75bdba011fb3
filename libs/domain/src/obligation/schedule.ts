import type {
  Counting,
  Instant,
  LocalDate,
  ObligationKind,
  Owner,
  Policy,
  Schedule,
  WorkingCalendar,
} from '#contracts';
import {
  addDays,
  endOfDay,
  endOfTerm,
  ladder,
  localDateOf,
  passedThrough,
  provisionalYear,
  remindersBefore,
  workingDayOnOrAfter,
} from '../calendar/index.ts';

const remindBefore = (kind: ObligationKind, policy: Policy): number[] =>
  kind === 'completion' || kind === 'plan' ? policy.remindBefore[kind] : policy.remindBefore.other;

/** What an obligation is planned with: the rules in force, and the instant before which nothing can be sent any more. */
export type Planning = { policy: Policy; calendar: WorkingCalendar; plannedAt: Instant };

/** The grace before each level of a ladder that begins with a level: its first step waits no longer than that of any ladder. */
export const gracesFrom = (level: number, grace: readonly number[]): number[] => [
  ...grace.slice(0, 1),
  ...grace.slice(level),
];

const sent = (instants: Instant[], plannedAt: Instant) => instants.filter((at) => at > plannedAt);

/** A last day as it counts, and how it came about. */
export type Due = { dueOn: LocalDate; counting: Counting };

/**
 * A date that somebody names, or that is the last day of an approved `plan`: it stays on its day or, where the policy says so, moves from
 * a day off to the next working day.
 */
export const namedDay = (
  on: LocalDate,
  { policy, calendar }: Pick<Planning, 'policy' | 'calendar'>,
  plan?: number,
): Due => {
  const ofPlan = plan === undefined ? {} : { plan };
  if (policy.namedDates !== 'roll') return { dueOn: on, counting: { by: 'named', ...ofPlan } };
  const dueOn = workingDayOnOrAfter(on, calendar);
  const provisional = provisionalYear(on, dueOn, calendar);
  if (dueOn === on) return { dueOn, counting: { by: 'named', ...ofPlan, ...provisional } };
  const { notCounted } = passedThrough(addDays(on, -1), dueOn, calendar);
  return { dueOn, counting: { by: 'named', on, ...ofPlan, notCounted, ...provisional } };
};

/** The day that was named, moved by the stays that were given back, or that a term came to; the day that counts may be later. */
export const dayMeant = ({ dueOn, counting }: Due): LocalDate =>
  counting.by === 'named' && !counting.stays ? (counting.on ?? dueOn) : dueOn;

/** A day in a stay moves to the next working day after it, as one that is off would. */
export const outOfStay = (base: Due, { calendar }: Pick<Planning, 'calendar'>): Due => {
  const isInStay = calendar.stays?.some(({ from, through }) => base.dueOn >= from && base.dueOn <= through);
  if (!isInStay || base.counting.by !== 'named') return base;
  const dueOn = workingDayOnOrAfter(base.dueOn, calendar);
  const on = base.counting.on ?? base.dueOn;
  const { notCounted } = passedThrough(addDays(base.dueOn, -1), dueOn, calendar);
  return { dueOn, counting: { ...base.counting, on, notCounted } };
};

/** A term of working days, with its working: the first day does not count (Bộ luật Dân sự 2015, Điều 147). */
export const term = (at: Instant, days: number, calendar: WorkingCalendar): Due =>
  endOfTerm(localDateOf(at, calendar), { by: 'working_days', length: days }, calendar);

/** The schedule of an obligation due at 24:00 of a day, with a ladder that begins with a level. */
export const scheduleFor = (
  kind: ObligationKind,
  side: Owner['side'],
  dueOn: LocalDate,
  planning: Planning,
  level = 1,
): Schedule => {
  const { policy, calendar, plannedAt } = planning;
  const dueAt = endOfDay(dueOn, calendar);
  return {
    dueOn,
    dueAt,
    overdueAt: dueAt,
    lateFrom: dueOn,
    remindAt: sent(
      remindersBefore(dueOn, remindBefore(kind, policy), policy.sendAtMinute, calendar),
      plannedAt,
    ),
    levelAt: ladder(dueOn, gracesFrom(level, policy.grace[side]), policy.sendAtMinute, calendar),
    ...(level > 1 ? { fromLevel: level } : {}),
  };
};

export const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

/** The last day of the term for sending a returned completion again. */
export const resendBy = (returnedAt: Instant, { policy, calendar }: Planning): LocalDate =>
  term(returnedAt, policy.terms.resend, calendar).dueOn;

/**
 * The schedule of a completion that was returned. Before its due date the date stands; after it the unit is late from the return.
 * Either way escalation waits until the term for sending again has run out.
 */
export const scheduleAfterReturn = (dueOn: LocalDate, returnedAt: Instant, planning: Planning): Schedule => {
  const { policy, calendar, plannedAt } = planning;
  const resendOn = resendBy(returnedAt, planning);
  const inTime = scheduleFor('completion', 'unit', dueOn, planning);
  const levelAt = ladder(later(resendOn, dueOn), policy.grace.unit, policy.sendAtMinute, calendar);
  if (returnedAt < inTime.dueAt) return { ...inTime, levelAt };
  return {
    ...inTime,
    overdueAt: returnedAt,
    lateFrom: localDateOf(returnedAt, calendar),
    remindAt: sent(
      remindersBefore(resendOn, policy.remindBefore.other, policy.sendAtMinute, calendar),
      plannedAt,
    ),
    levelAt,
    resendOn,
  };
};
