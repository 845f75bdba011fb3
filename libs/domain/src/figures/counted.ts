import type {
  FigureGroup,
  FigureTask,
  Instant,
  LocalDate,
  Stay,
  TaskOrigin,
  Timeliness,
  WorkingCalendar,
} from '#contracts';
import { addDays, dayThatEnds, localDateOf, withStays, workingDaysAfter } from '../calendar/index.ts';
import type { Spell } from '../obligation/obligation.ts';
import { countedSpells } from '../task/lateness.ts';
import type { IssuedTask } from '../task/task.ts';
import { executionOf } from './execution.ts';
import { originOf } from './origin.ts';
import { timelinessOf } from './timeliness.ts';
import type { Timed } from './timeliness.ts';

/** A task at one version, as far as figures go by it. `lateFrom` is the day after which its working days late are counted. */
export type Countable = Omit<Timed, 'everLate'> &
  Pick<FigureTask, 'taskId' | 'code' | 'version' | 'unitId' | 'spells' | 'causes'> & {
    firstDueOn: LocalDate | null;
    lateFrom: LocalDate | null;
    stays: readonly Stay[];
    origin: TaskOrigin | null;
  };

/** What the leader found, whatever the unit said. */
const ruledCause = ({ explanation }: Spell): FigureTask['causes'] => {
  const ruling = explanation?.ruling;
  return ruling ? [{ cause: ruling.cause, outcome: ruling.outcome }] : [];
};

export const countableOf = (task: IssuedTask): Countable => {
  const { taskId, code, version, unitId, due } = task;
  const completions = task.obligations.filter(({ kind }) => kind === 'completion');
  const last = due.current === null ? undefined : completions.at(-1);
  return {
    ...{ taskId, code, version, unitId },
    execution: executionOf(task),
    completion: last ? { dueAt: last.schedule.dueAt, endedAt: last.ended?.at ?? null } : null,
    lateFrom: last?.schedule.lateFrom ?? null,
    firstDueOn: due.first,
    stays: task.suspension.stays,
    spells: completions.reduce((sum, one) => sum + countedSpells(one).length, 0),
    causes: completions.flatMap((one) => countedSpells(one).flatMap(ruledCause)),
    origin: originOf(task),
  };
};

const groupOf = (execution: Timed['execution'], timeliness: Timeliness | null): FigureGroup => {
  if (execution === 'withdrawn' || execution === 'suspended') return execution;
  if (timeliness === 'no_term') return 'undated';
  if (execution === 'done') return 'done';
  return timeliness === 'overdue' ? 'overdue' : 'in_term';
};

/** How many working days there are after a day, up to and with another one. */
export type CountDays = typeof workingDaysAfter;

/** A result that waits for its sign-off grows no older: those days are the reviewer’s. Nor does a task on the days on which it was suspended. */
const daysOverdue = (
  { completion, lateFrom, stays }: Countable,
  at: Instant,
  calendar: WorkingCalendar,
  countDays: CountDays,
): number => {
  const sentAt = completion?.endedAt ?? null;
  const through = sentAt === null ? dayThatEnds(at, calendar) : localDateOf(sentAt, calendar);
  return lateFrom === null ? 0 : countDays(lateFrom, through, withStays(calendar, stays));
};

/** A day late is of whoever had the task when it ended: of those overdue, the ones before the day on which the unit succeeded are not its own. */
const originAt = (
  { origin, lateFrom, stays }: Countable,
  overdue: number | null,
  calendar: WorkingCalendar,
  countDays: CountDays,
): Pick<FigureTask, 'origin'> => {
  if (origin?.as !== 'inherited') return origin === null ? {} : { origin };
  if (overdue === null || lateFrom === null) return { origin: { ...origin, daysOverdue: null } };
  const lastBefore = addDays(localDateOf(origin.since, calendar), -1);
  const before = countDays(lateFrom, lastBefore, withStays(calendar, stays));
  return { origin: { ...origin, daysOverdue: Math.min(overdue, before) } };
};

/** The accepted result is the one that counts: a returned one, however early, does not. */
const isByFirstDate = ({ completion, firstDueOn }: Countable, calendar: WorkingCalendar): boolean => {
  const doneAt = completion?.endedAt ?? null;
  return doneAt !== null && firstDueOn !== null && localDateOf(doneAt, calendar) <= firstDueOn;
};

/** How a task counts at an instant. Whoever counts many may remember what `countDays` has said before. */
export const countedAt = (
  task: Countable,
  at: Instant,
  calendar: WorkingCalendar,
  countDays: CountDays = workingDaysAfter,
): FigureTask => {
  const { taskId, code, version, unitId, execution, spells, causes } = task;
  const timeliness = timelinessOf({ ...task, everLate: spells > 0 }, at);
  const group = groupOf(execution, timeliness);
  const done = group === 'done';
  const overdue = group === 'overdue' ? daysOverdue(task, at, calendar, countDays) : null;
  return {
    ...{ taskId, code, version, unitId, execution, timeliness, group, spells, causes },
    onTime: done && timeliness === 'on_time',
    byFirstDate: done && isByFirstDate(task, calendar),
    daysOverdue: overdue,
    ...originAt(task, overdue, calendar, countDays),
  };
};
