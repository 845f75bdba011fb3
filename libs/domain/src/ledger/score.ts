import type { LocalDate, PersonId, Policy, TaskId, UnitId, WorkingCalendar } from '#contracts';
import { endOfDay, localDateOf } from '../calendar/index.ts';
import type { Obligation } from '../obligation/obligation.ts';
import type { IssuedTask } from '../task/task.ts';
import type { LedgerEntry, LedgerGrounds } from './ledger.ts';
import { answerableFor } from './slices.ts';

/** How a score is worked out: policy data. */
export type Formula = NonNullable<Policy['score']>;

/** From the first day to the last, both included. */
export type Period = { from: LocalDate; to: LocalDate };

type SpellNamed = Pick<LedgerEntry, 'obligationId' | 'spell' | 'versions'>;

/** A result that was owed, and what became of its points for progress. Each spell names the versions of the events that say so. */
export type ScoredResult = {
  taskId: TaskId;
  counted: SpellNamed[];
  /** Those that cost nothing: the cause was ruled objective for all of their days. */
  excused: SpellNamed[];
  points: number;
};

export type Score = { points: number | null; results: ScoredResult[] };

/** Whose results they are: the duties and the spells that somebody answers for. */
export type Answering = {
  owed: (result: Obligation) => boolean;
  late: (entry: LedgerEntry) => boolean;
};

/** The results of a unit. */
export const ofUnit = (unitId: UnitId): Answering => {
  const own = ({ owner }: Pick<Obligation, 'owner'>) => owner.side === 'unit' && owner.unitId === unitId;
  return { owed: own, late: own };
};

/** The results for which a person answered in the last moment of the term; what they took over late is not theirs. */
export const ofPerson = (
  personId: PersonId,
  { directory }: LedgerGrounds,
  calendar: WorkingCalendar,
): Answering => ({
  owed: ({ owner, formerly, schedule }) => {
    const openedAt = endOfDay(schedule.dueOn, calendar);
    const stretch = { owner, formerly, openedAt, closedAt: null, lateFrom: schedule.dueOn };
    return answerableFor(stretch, directory)?.personId === personId;
  },
  late: ({ answerable }) => answerable?.personId === personId,
});

/** Whether a spell costs points: not where it is void, nor where the cause was objective on every day of it. */
const isCounted = ({ explanation, daysLate, objectiveDays, voided }: LedgerEntry): boolean =>
  voided === null && (explanation?.ruling?.outcome !== 'objective' || objectiveDays < daysLate);

const lies = (day: LocalDate, { from, to }: Period): boolean => from <= day && day <= to;

const named = ({ obligationId, spell, versions }: LedgerEntry): SpellNamed => ({
  obligationId,
  spell,
  versions,
});

/** One task’s part of a score for a period; none if no result fell due or became late in it. */
export const resultOf = (
  task: IssuedTask,
  entries: readonly LedgerEntry[],
  { owed, late }: Answering,
  period: Period,
  formula: Formula,
  calendar: WorkingCalendar,
): ScoredResult | undefined => {
  const spells = entries.filter(
    (one) => one.kind === 'completion' && late(one) && lies(localDateOf(one.openedAt, calendar), period),
  );
  const due = task.obligations.some(
    (one) => one.kind === 'completion' && owed(one) && lies(one.schedule.dueOn, period),
  );
  if (!due && spells.length === 0) return undefined;
  const counted = spells.filter(isCounted);
  return {
    taskId: task.taskId,
    counted: counted.map(named),
    excused: spells.filter((one) => !isCounted(one)).map(named),
    points: Math.max(0, formula.points - counted.length * formula.perSpell),
  };
};

const rounded = (points: number): number => Math.round(points * 100) / 100;

/** The mean of the results of a period; null where there was none. */
export const scoreOf = (results: ScoredResult[]): Score => {
  const sum = results.reduce((soFar, { points }) => soFar + points, 0);
  return { points: results.length === 0 ? null : rounded(sum / results.length), results };
};
