import type { Instant } from '#contracts';
import type { Folds } from '../folds.ts';
import type { IssuedTask } from '../task.ts';

/** A difficulty that the unit has raised to its supervising leader; without an outcome it waits for an answer, or has lapsed. */
export type Impediment = {
  impediment: number;
  raisedAt: Instant;
  outcome: 'answered' | 'withdrawn' | null;
};

export const impedimentOf = ({ impediments }: IssuedTask, number: number): Impediment | undefined =>
  impediments.find(({ impediment }) => impediment === number);

const ended = (task: IssuedTask, impediment: number, outcome: Impediment['outcome']): IssuedTask => ({
  ...task,
  impediments: task.impediments.map((one) => (one.impediment === impediment ? { ...one, outcome } : one)),
});

export const impedimentFolds: Folds = {
  ImpedimentRaised: (task, { data: { impediment }, effectiveAt }) => ({
    ...task,
    impediments: [...task.impediments, { impediment, raisedAt: effectiveAt, outcome: null }],
  }),
  ImpedimentAnswered: (task, { data }) => ended(task, data.impediment, 'answered'),
  ImpedimentWithdrawn: (task, { data }) => ended(task, data.impediment, 'withdrawn'),
};
