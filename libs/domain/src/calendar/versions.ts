import type { Calendar, CalendarDay, CalendarFault, ChangedCalendar, LocalDate } from '#contracts';
import { weekday } from './dates.ts';

/** A day that cannot stand as it is, and why. */
export type FaultyDay = { date: LocalDate; fault: CalendarFault };

const isWeekend = ({ date }: Pick<CalendarDay, 'date'>) => weekday(date) >= 6;

const faultsOfOne = (day: CalendarDay, { from, through, days }: Calendar): CalendarFault[] => {
  const faults: CalendarFault[] = [];
  if (day.date < from || day.date > through) faults.push('outside');
  if (days.some((other) => other !== day && other.date === day.date)) faults.push('twice');
  if (day.kind === 'swap_worked' && !isWeekend(day)) faults.push('make-up-on-working-day');
  if ((day.kind === 'compensatory' || day.kind === 'swap_off') && isWeekend(day)) faults.push('off-already');
  return faults;
};

/** The swapped days of each basis of which more are off than made up for, or the other way round, and nobody says why. */
const unpaired = (days: readonly CalendarDay[]): FaultyDay[] => {
  const swaps = days.filter(({ kind }) => kind === 'swap_off' || kind === 'swap_worked');
  const offs = new Map<string, number>();
  for (const { basis, kind } of swaps)
    offs.set(basis, (offs.get(basis) ?? 0) + (kind === 'swap_off' ? 1 : -1));
  return swaps
    .filter(({ basis, unpaired: why }) => offs.get(basis) !== 0 && why === undefined)
    .map(({ date }) => ({ date, fault: 'swap-unpaired' }));
};

/** Everything that keeps a calendar from being entered, day by day. */
export const faultyDays = (calendar: Calendar): FaultyDay[] => {
  const { from, through, days } = calendar;
  const ends: FaultyDay[] = [];
  if (from.slice(5) !== '01-01') ends.push({ date: from, fault: 'not-whole-years' });
  if (through.slice(5) !== '12-31' || through < from) ends.push({ date: through, fault: 'not-whole-years' });
  const ofDays = days.flatMap((day) =>
    faultsOfOne(day, calendar).map((fault) => ({ date: day.date, fault })),
  );
  return [...ends, ...ofDays, ...unpaired(days)];
};

const byDate = (one: { date: LocalDate }, other: { date: LocalDate }) => (one.date < other.date ? -1 : 1);

/** A version as it comes of another by its changes, and the changes that do not fit. */
export const changedFrom = (
  base: Calendar,
  { version, through, add, change, remove }: ChangedCalendar,
): { calendar: Calendar; faults: FaultyDay[] } => {
  const there = new Set(base.days.map(({ date }) => date));
  const gone = new Set([...remove, ...change.map(({ date }) => date)]);
  const faults: FaultyDay[] = [
    ...add
      .filter(({ date }) => there.has(date))
      .map(({ date }) => ({ date, fault: 'there-already' as const })),
    ...[...gone].filter((date) => !there.has(date)).map((date) => ({ date, fault: 'not-there' as const })),
  ];
  const days = [...base.days.filter(({ date }) => !gone.has(date)), ...change, ...add].sort(byDate);
  return { calendar: { ...base, version, through: through ?? base.through, days }, faults };
};

/** A day that differs between two versions; null where it is a day like any other. */
export type DayChange = { date: LocalDate; before: CalendarDay | null; after: CalendarDay | null };

/** The days on which two versions differ, in order. */
export const differenceOf = (before: Calendar, after: Calendar): DayChange[] => {
  const [olds, news] = [before, after].map(({ days }) => new Map(days.map((day) => [day.date, day])));
  const dates = new Set([...before.days, ...after.days].map(({ date }) => date));
  return [...dates]
    .sort()
    .map((date) => ({ date, before: olds?.get(date) ?? null, after: news?.get(date) ?? null }))
    .filter(
      (one) =>
        one.before?.kind !== one.after?.kind ||
        one.before?.basis !== one.after?.basis ||
        one.before?.name !== one.after?.name,
    );
};
