import type {
  AgeBand,
  CauseCount,
  ExecutionStatus,
  FigureGroup,
  Figures,
  FigureTask,
  MatrixCell,
  Rate,
} from '#contracts';

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

/**
 * What tasks come to. All rates divide by the same: what is done, and what should be. Withdrawn, suspended and undated tasks and those
 * still in term are in no rate, and are counted beside them.
 */
export const figuresOf = (tasks: readonly FigureTask[]): Figures => {
  const count = (isCounted: (task: FigureTask) => boolean) => tasks.filter(isCounted).length;
  const inGroup = Object.fromEntries(
    groups.map((group) => [group, count((task) => task.group === group)]),
  ) as Figures['groups'];
  const owed = inGroup.done + inGroup.overdue;
  return {
    tasks: tasks.length,
    groups: inGroup,
    rates: {
      completion: rateOf(inGroup.done, owed),
      onTime: rateOf(
        count(({ onTime }) => onTime),
        owed,
      ),
      firstDate: rateOf(
        count(({ byFirstDate }) => byFirstDate),
        owed,
      ),
    },
    matrix: matrixOf(tasks),
    ages: agesOf(tasks),
    causes: causesOf(tasks),
    unruled: tasks.reduce((sum, { spells, causes }) => sum + spells - causes.length, 0),
  };
};
