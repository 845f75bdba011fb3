import type { LocalDate, Period, PeriodKind, PeriodRule } from '#contracts';
import { addDays, addMonths } from './dates.ts';

/** How many months each kind of period has. */
const months: Record<PeriodKind, number> = { month: 1, quarter: 3, half_year: 6, year: 12 };

/** From the earliest to the latest, so that periods that close together are named from the shortest. */
export const periodKinds = Object.keys(months) as PeriodKind[];

const twoDigits = (n: number) => String(n).padStart(2, '0');

/** A day of a month so many months after the end of the year 0; the last day of a month that has no such day. */
const dayOfMonth = (month: number, day: number): LocalDate => {
  const year = Math.floor((month - 1) / 12);
  const first = `${String(year).padStart(4, '0')}-${twoDigits(month - year * 12)}-01`;
  const last = addDays(addMonths(first, 1), -1);
  const asked = `${first.slice(0, 8)}${twoDigits(day)}`;
  return asked < last ? asked : last;
};

const monthOf = (date: LocalDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** Periods of a kind are counted through, one after the other; this is the last month of the one at a place. */
const lastMonthAt = (kind: PeriodKind, place: number): number => (place + 1) * months[kind];

const closeAt = (kind: PeriodKind, place: number, { closes }: PeriodRule): LocalDate =>
  dayOfMonth(lastMonthAt(kind, place) - (closes.monthsBefore ?? 0), closes.day);

const periodAt = (kind: PeriodKind, place: number, rule: PeriodRule): Period => {
  const perYear = 12 / months[kind];
  const year = Math.floor(place / perYear);
  return {
    ...{ kind, year, number: place - year * perYear + 1 },
    from: addDays(closeAt(kind, place - 1, rule), 1),
    through: closeAt(kind, place, rule),
  };
};

const placeOf = ({ kind, year, number }: Period): number => (year * 12) / months[kind] + number - 1;

/** The first period of a kind the data of which are cut off on a day or after it. */
export const periodClosingFrom = (kind: PeriodKind, day: LocalDate, rule: PeriodRule): Period => {
  let place = Math.floor((monthOf(day) - 1) / months[kind]) - 1;
  while (closeAt(kind, place, rule) < day) place += 1;
  return periodAt(kind, place, rule);
};

/** The period after one, of the same kind. */
export const periodAfter = (period: Period, rule: PeriodRule): Period =>
  periodAt(period.kind, placeOf(period) + 1, rule);

/** A day of the last month of a period, or of one so many months after it. */
export const dayAfterPeriod = (
  period: Period,
  { day, monthsAfter = 0 }: { day: number; monthsAfter?: number | undefined },
): LocalDate => dayOfMonth(lastMonthAt(period.kind, placeOf(period)) + monthsAfter, day);
