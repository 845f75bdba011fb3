import type {
  AgeBand,
  CauseCount,
  ExecutionStatus,
  FigureGroup,
  Figures,
  FigureTask,
  MatrixCell,
  OriginFigures,
  Rate,
} from '#contracts';
import { byOrigin, inheritedFrom, isLateBefore } from './origin.ts';

const groups: readonly FigureGroup[] = ['done', 'overdue', 'in_term', 'undated', 'suspended', 'withdrawn'];

const whileOpen: readonly MatrixCell['timeliness'][] = ['in_term', 'due_soon', 'overdue', 'no_term'];

/** The two axes in the order in which they are reported, with every combination that there can be. */
const axes: Record<ExecutionStatus, readonly MatrixCell['timeliness'][]> = {
  not_started: whileOpen,
  in_progress: whileOpen,
  awaiting_sign_off: whileOpen,
  done: ['on_time', 'late', 'no_term'],
  suspended: [null],
  withdrawn: [null],
};

/** Up to how many working days overdue each band goes; the last one is without end. */
const bands: readonly (number | null)[] = [5, 20, 60, 120, null];

/** Nothing divided by nothing is no rate: it says so instead of 0 or 100. */
export const rateOf = (numerator: number, denominator: number): Rate => ({
  ...{ numerator, denominator },
  percent: denominator === 0 ? null : Math.round((numerator * 10_000) / denominator) / 100,
});

const matrixOf = (tasks: readonly FigureTask[]): MatrixCell[] => {
  const counts = new Map<string, number>();
  const keyOf = ({ execution, timeliness }: Omit<MatrixCell, 'count'>) => `${execution} ${timeliness}`;
  for (const task of tasks) counts.set(keyOf(task), (counts.get(keyOf(task)) ?? 0) + 1);
  return (Object.keys(axes) as ExecutionStatus[]).flatMap((execution) =>
    axes[execution].map((timeliness) => ({
      ...{ execution, timeliness },
      count: counts.get(keyOf({ execution, timeliness })) ?? 0,
    })),
  );
};

const agesOf = (tasks: readonly FigureTask[]): AgeBand[] =>
  bands.map((to, index) => {
    const from = index === 0 ? 0 : (bands[index - 1] ?? 0) + 1;
    const isIn = ({ daysOverdue: days }: FigureTask) =>
      days !== null && days >= from && (to === null || days <= to);
    return { from, to, count: tasks.filter(isIn).length };
  });

const causesOf = (tasks: readonly FigureTask[]): CauseCount[] => {
  const counts = new Map<string, CauseCount>();
  for (const { cause, outcome } of tasks.flatMap(({ causes }) => causes)) {
    const soFar = counts.get(cause) ?? { cause, count: 0, objective: 0, partly: 0, subjective: 0 };
    counts.set(cause, { ...soFar, count: soFar.count + 1, [outcome]: soFar[outcome] + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.cause < b.cause ? -1 : 1));
};

const groupsOf = (tasks: readonly FigureTask[]): Figures['groups'] =>
  Object.fromEntries(
    groups.map((group) => [group, tasks.filter((task) => task.group === group).length]),
  ) as Figures['groups'];

/** All rates divide by the same: what is done, and what should be. */
const ratesOf = (tasks: readonly FigureTask[]): Figures['rates'] => {
  const { done, overdue } = groupsOf(tasks);
  const owed = done + overdue;
  return {
    completion: rateOf(done, owed),
    onTime: rateOf(tasks.filter(({ onTime }) => onTime).length, owed),
    firstDate: rateOf(tasks.filter(({ byFirstDate }) => byFirstDate).length, owed),
  };
};

const originsOf = (all: readonly FigureTask[]): OriginFigures[] =>
  byOrigin(all).map(({ origin, tasks }) => ({
    ...{ origin, tasks: tasks.length, rates: ratesOf(tasks) },
    ...{ lateBefore: tasks.filter(isLateBefore).length, from: inheritedFrom(tasks) },
  }));

/**
 * What tasks come to. Withdrawn, suspended and undated tasks and those still in term are in no rate, and are counted beside them. Where all
 * are the units’ own, nothing is said of origins: so were figures frozen before there were any.
 */
export const figuresOf = (tasks: readonly FigureTask[]): Figures => {
  const origins = originsOf(tasks);
  return {
    tasks: tasks.length,
    groups: groupsOf(tasks),
    rates: ratesOf(tasks),
    matrix: matrixOf(tasks),
    ages: agesOf(tasks),
    causes: causesOf(tasks),
    unruled: tasks.reduce((sum, { spells, causes }) => sum + spells - causes.length, 0),
    ...(origins.length === 0 ? {} : { origins }),
  };
};
