import type {
  CalendarVersion,
  DataOf,
  Directory,
  Instant,
  LocalDate,
  ObligationId,
  ObligationKind,
  Owner,
  Recipient,
  Stay,
  TaskEvent,
  TaskId,
  WorkingCalendar,
} from '#contracts';
import { lastMomentBefore, withStays } from '../calendar/index.ts';
import type { Explanation } from '../obligation/explanation.ts';
import { evolve } from '../task/evolve.ts';
import { isIssued, notIssued, obligationOf } from '../task/task.ts';
import type { Spell } from '../obligation/obligation.ts';
import type { IssuedTask, Task } from '../task/task.ts';
import { answerableFor, slicesOf } from './slices.ts';
import type { Slice } from './slices.ts';

/** What the accountability ledger keeps of one stretch of lateness. */
export type LedgerEntry = {
  taskId: TaskId;
  obligationId: ObligationId;
  kind: ObligationKind;
  spell: number;
  owner: Owner;
  dueOn: LocalDate;
  openedAt: Instant;
  closedAt: Instant | null;
  how: DataOf<'SpellClosed'>['how'] | 'missed' | null;
  /** Working days: settled when it closed, counted up to the instant that is asked about while it runs. */
  daysLate: number;
  /** Of these, for how many the cause was ruled objective. */
  objectiveDays: number;
  explanation: Explanation | null;
  /** Who answered for it in the last moment of the term, by what is on record now. */
  answerable: Recipient | null;
  levels: number;
  /** The paper that made it void: it is kept here, and held against nobody. */
  voided: Spell['voided'];
  slices: Slice[];
  /** The versions of the events that say so. */
  versions: number[];
};

/** The dated organisation, and the versions of the calendar that the task has gone by. */
export type LedgerGrounds = {
  directory: Directory;
  calendars: Readonly<Record<CalendarVersion, WorkingCalendar>>;
};

type Counting = { version: CalendarVersion; stays: readonly Stay[] };

const countingOf = ({ calendarVersion, suspension }: IssuedTask): Counting => ({
  version: calendarVersion,
  stays: suspension.stays,
});

/** A stretch of lateness as its events tell it. */
type Told = {
  opened: TaskEvent<'SpellOpened'>;
  closed: { at: Instant; how: LedgerEntry['how'] } | undefined;
  /** The calendar by which it was counted: its version, and the days on which the task was suspended. */
  counting: Counting;
  versions: number[];
};

type OfSpell = Pick<DataOf<'SpellClosed'>, 'obligationId' | 'spell'>;

const keyOf = ({ obligationId, spell }: OfSpell): string => `${obligationId}/${spell}`;

const aboutSpell = ({ type, data }: TaskEvent): OfSpell | undefined => {
  if (type === 'ObligationOpened') return data.about;
  return 'obligationId' in data && 'spell' in data && data.spell !== undefined
    ? { obligationId: data.obligationId, spell: data.spell }
    : undefined;
};

/** How an event ends a stretch of lateness; one of a report that is missed lasts to the end of the day by which the next was owed. */
const closedBy = ({ type, data, effectiveAt }: TaskEvent): Told['closed'] => {
  if (type === 'SpellClosed') return { at: effectiveAt, how: data.how };
  return type === 'PeriodMissed' ? { at: lastMomentBefore(effectiveAt), how: 'missed' } : undefined;
};

/** The stretches of lateness in a stream, with the events about each. */
const toldIn = (events: readonly TaskEvent[]): { task: Task; told: Map<string, Told> } => {
  const told = new Map<string, Told>();
  let task = notIssued(events[0]?.streamId ?? '');
  for (const event of events) {
    const before = task;
    task = evolve(task, event);
    const about = aboutSpell(event);
    if (!about || !isIssued(before)) continue;
    const counting = countingOf(before);
    if (event.type === 'SpellOpened')
      told.set(keyOf(about), { opened: event, closed: undefined, counting, versions: [] });
    const soFar = told.get(keyOf(about));
    if (!soFar) continue;
    soFar.versions.push(event.version);
    const closed = closedBy(event);
    if (closed) Object.assign(soFar, { closed, counting });
  }
  return { task, told };
};

const entryOf = (
  task: IssuedTask,
  { opened, closed, counting, versions }: Told,
  at: Instant,
  { directory, calendars }: LedgerGrounds,
): LedgerEntry[] => {
  const { obligationId, spell, owner, dueOn, lateFrom } = opened.data;
  const obligation = obligationOf(task, obligationId);
  const kept = obligation?.spells.find((one) => one.spell === spell);
  const { version, stays } = closed ? counting : countingOf(task);
  const calendar = calendars[version];
  // Nobody is held to account for a date that a unit set itself on the way.
  if (!obligation || obligation.kind === 'milestone' || !kept || !calendar) return [];
  const stretch = {
    ...{ owner: obligation.owner, formerly: obligation.formerly, lateFrom },
    ...{ openedAt: kept.openedAt, closedAt: closed?.at ?? null },
  };
  const slices = slicesOf(stretch, at, directory, withStays(calendar, stays));
  const explanation = kept.explanation ?? null;
  return [
    {
      ...{ taskId: task.taskId, obligationId, kind: obligation.kind, spell, owner, dueOn },
      answerable: answerableFor(stretch, directory),
      ...{ openedAt: kept.openedAt, closedAt: kept.closedAt, how: closed?.how ?? null },
      daysLate: kept.daysLate ?? slices.reduce((sum, { daysLate }) => sum + daysLate, 0),
      objectiveDays: explanation?.ruling?.objectiveDays ?? 0,
      ...{ explanation, levels: kept.levels.length, voided: kept.voided, slices, versions },
    },
  ];
};

/** Every stretch of lateness on a task but those of milestones, and who answered for it day by day, as of an instant. */
export const ledgerOf = (
  events: readonly TaskEvent[],
  at: Instant,
  grounds: LedgerGrounds,
): LedgerEntry[] => {
  const { task, told } = toldIn(events);
  return isIssued(task) ? [...told.values()].flatMap((one) => entryOf(task, one, at, grounds)) : [];
};
