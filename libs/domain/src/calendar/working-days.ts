import type { CalendarDayKind, DaysOff, LocalDate, OffBecause, WorkingCalendar } from '#contracts';
import { addDays, firstDate, lastDate, weekday } from './dates.ts';
import { msPerDay } from './iso.ts';

const saturday = 6;

type Listed = { kinds: ReadonlyMap<LocalDate, CalendarDayKind>; first: LocalDate; last: LocalDate };

// Kept by identity: the days of a version must not be changed once they have been counted with.
const listedDays = new WeakMap<WorkingCalendar['days'], Listed>();

function listedDaysOf({ days }: WorkingCalendar): Listed {
  const known = listedDays.get(days);
  if (known) return known;
  const kinds = new Map<LocalDate, CalendarDayKind>();
  for (const { date, kind } of days) if (kinds.get(date) !== 'swap_worked') kinds.set(date, kind);
  const dates = [...kinds.keys()].sort();
  const listed = { kinds, first: dates[0] ?? lastDate, last: dates.at(-1) ?? firstDate };
  listedDays.set(days, listed);
  return listed;
}

const isWeekend = (date: LocalDate) => weekday(date) >= saturday;

const isInStay = (date: LocalDate, { stays = [] }: WorkingCalendar) =>
  stays.some(({ from, through }) => date >= from && date <= through);

/** Why `date` does not count as a working day; undefined if it does. */
export function offBecause(date: LocalDate, calendar: WorkingCalendar): OffBecause | undefined {
  if (isInStay(date, calendar)) return 'suspended';
  const kind = listedDaysOf(calendar).kinds.get(date);
  if (kind === 'swap_worked') return undefined;
  return kind ?? (isWeekend(date) ? 'weekend' : undefined);
}

/**
 * Whether offices work on `date`: Monday to Friday unless the calendar lists it as off, and any day listed as `swap_worked`, which
 * wins if a day is listed twice. A date outside `from`–`through` is judged in the same way, so for want of rows by its weekday. No day on
 * which the task was suspended counts.
 */
export function isWorkingDay(date: LocalDate, calendar: WorkingCalendar): boolean {
  return offBecause(date, calendar) === undefined;
}

/** Whether `date` lies outside the days the calendar was decided for: what is counted there may still change. */
export function isProvisional(date: LocalDate, calendar: WorkingCalendar): boolean {
  return date < calendar.from || date > calendar.through;
}

/** The first year after `from`, up to and with that of `through`, for which the calendar has no decision; none if it has all. */
export function provisionalYear(
  from: LocalDate,
  through: LocalDate,
  calendar: WorkingCalendar,
): { provisionalYear?: number } {
  const first = from < calendar.from ? from : addDays(calendar.through, 1);
  const day = first > from ? first : from;
  return isProvisional(day, calendar) && day <= through ? { provisionalYear: Number(day.slice(0, 4)) } : {};
}

/** `date` if it is a working day, else the first one after it. Without any, 9999-12-31. */
export function workingDayOnOrAfter(date: LocalDate, calendar: WorkingCalendar): LocalDate {
  let day = date;
  while (!isWorkingDay(day, calendar) && day < lastDate) day = addDays(day, 1);
  return day;
}

/** `date` if it is a working day, else the last one before it. Without any, 0000-01-01. */
export function workingDayOnOrBefore(date: LocalDate, calendar: WorkingCalendar): LocalDate {
  let day = date;
  while (!isWorkingDay(day, calendar) && day > firstDate) day = addDays(day, -1);
  return day;
}

/** The first working day strictly after `date`. Without any, 9999-12-31. */
export function nextWorkingDay(date: LocalDate, calendar: WorkingCalendar): LocalDate {
  return workingDayOnOrAfter(addDays(date, 1), calendar);
}

/** Mondays to Fridays after `from`, up to and with `through`, by whole weeks. */
function weekdaysAfter(from: LocalDate, through: LocalDate): number {
  const weeks = Math.floor((Date.parse(through) - Date.parse(from)) / (7 * msPerDay));
  let count = Math.max(0, weeks) * 5;
  for (let day = addDays(from, Math.max(0, weeks) * 7); day < through;) {
    day = addDays(day, 1);
    if (!isWeekend(day)) count += 1;
  }
  return count;
}

/** The first day from `day` on, and not after `through`, that is listed or of a stay: until then its weekday says whether it is worked. */
function firstToLookAt(day: LocalDate, through: LocalDate, calendar: WorkingCalendar): LocalDate {
  const { first, last } = listedDaysOf(calendar);
  const listed = day < first ? first : day <= last ? day : lastDate;
  const stays = (calendar.stays ?? []).filter((stay) => stay.through >= day);
  const stayed = stays.map(({ from }) => (from > day ? from : day));
  return [listed, ...stayed, through].reduce((one, other) => (other < one ? other : one));
}

/**
 * How many working days there are after `from`, up to and with `through`: the days late of what was due on `from`. Only days of which more is
 * known than their weekday are looked at one by one: a date in the year 9999 must not keep whoever counts for seconds.
 */
export function workingDaysAfter(from: LocalDate, through: LocalDate, calendar: WorkingCalendar): number {
  let count = 0;
  let day = from;
  while (day < through) {
    const special = firstToLookAt(addDays(day, 1), through, calendar);
    count += weekdaysAfter(day, addDays(special, -1));
    const stay = calendar.stays?.find((one) => special >= one.from && special <= one.through);
    if (!stay && isWorkingDay(special, calendar)) count += 1;
    day = stay && stay.through < through ? stay.through : stay ? through : special;
  }
  return count;
}

/** What a term of working days met on its way, in order: the days off it did not count, and the make-up days it did. */
export type Passed = { notCounted: DaysOff[]; makeUp: LocalDate[] };

/** The days after `from`, up to and with `through`, as a term of working days passes through them. */
export function passedThrough(from: LocalDate, through: LocalDate, calendar: WorkingCalendar): Passed {
  const notCounted: DaysOff[] = [];
  const makeUp: LocalDate[] = [];
  for (let day = from; day < through;) {
    day = addDays(day, 1);
    const because = offBecause(day, calendar);
    const last = notCounted.at(-1);
    if (!because) {
      if (isWeekend(day)) makeUp.push(day);
    } else if (last?.because === because && addDays(last.through, 1) === day) last.through = day;
    else notCounted.push({ from: day, through: day, because });
  }
  return { notCounted, makeUp };
}
