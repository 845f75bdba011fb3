import type {
  Instant,
  KnownDirective,
  LocalDate,
  Policy,
  Rejection,
  Serving,
  TaskSpan,
  WorkingCalendar,
} from '#contracts';
import { addDays, addMonths, startOfDay } from '../calendar/index.ts';
import { reject } from '../decision.ts';
import type { IssuedTask } from './task.ts';

/**
 * Where the authority has settled nothing: what a year begins with (its plan) is often due in the last quarter of the year before, and what
 * it ends with (accounts, a final report) in the first half of the next.
 */
const defaultSpans = { monthsBefore: 3, monthsAfter: 6 };

const firstDay = ({ from }: TaskSpan): LocalDate => `${from}-01-01`;

type Years = { span: TaskSpan | null | undefined; dueOn: LocalDate | null };

/**
 * From when what a unit owes by a term is counted, for a task that it gets at an instant: where the years of the task are still to come, from
 * their first day. What is due before its own years is work of now.
 */
export const beginsOf = ({ span, dueOn }: Years, at: Instant, calendar: WorkingCalendar): Instant => {
  if (!span || (dueOn !== null && dueOn < firstDay(span))) return at;
  const start = startOfDay(firstDay(span), calendar);
  return start > at ? start : at;
};

/** The same for a task as it stands. */
export const beginsFor = ({ span, due }: IssuedTask, at: Instant, calendar: WorkingCalendar): Instant =>
  beginsOf({ span, dueOn: due.current }, at, calendar);

/** The directive whose term a task is not within, where those that it serves have one: they may follow one another. */
const outsideTerm = (
  span: TaskSpan,
  serves: readonly Serving[],
  known: readonly KnownDirective[],
): { rejection: Rejection } | undefined => {
  const years = known.flatMap(({ directiveId, number, term }) =>
    term && serves.some((one) => one.directiveId === directiveId)
      ? [{ number, from: Number(term.from.slice(0, 4)), to: Number(term.to.slice(0, 4)) }]
      : [],
  );
  const [first] = years;
  if (!first) return undefined;
  const from = Math.min(...years.map((one) => one.from));
  const to = Math.max(...years.map((one) => one.to));
  const number = years.map((one) => one.number.trim()).join(', ');
  return span.from < from || span.to > to ? reject('outside-term', { number, from, to }) : undefined;
};

/** Why a task cannot be for the years that are said: its directive is for others, or its date is of others. */
export const spanRefusal = (
  { span, dueOn, serves }: Years & { serves: readonly Serving[] },
  { spans = defaultSpans }: Policy,
  known: readonly KnownDirective[] = [],
): { rejection: Rejection } | undefined => {
  if (!span) return undefined;
  const refused = outsideTerm(span, serves, known);
  if (refused || dueOn === null) return refused;
  const earliest = addMonths(firstDay(span), -spans.monthsBefore);
  const latest = addDays(addMonths(`${span.to + 1}-01-01`, spans.monthsAfter), -1);
  return dueOn < earliest || dueOn > latest ? reject('due-outside-span', { earliest, latest }) : undefined;
};
