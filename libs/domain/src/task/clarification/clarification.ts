import type { DataOf, Instant, UnitId } from '#contracts';
import type { Folds } from '../folds.ts';
import type { IssuedTask } from '../task.ts';

/** What a unit asked to be made clear before it acknowledges the task; without an outcome it waits for the leader’s ruling. */
export type Clarification = {
  clarification: number;
  unitId: UnitId;
  requestedAt: Instant;
  outcome: DataOf<'ClarificationRuled'>['outcome'] | 'withdrawn' | null;
};

/** The request that waits for a ruling; one waits at most. */
export const pendingClarification = ({ clarifications }: IssuedTask): Clarification | undefined =>
  clarifications.find(({ outcome }) => outcome === null);

const ended = (task: IssuedTask, number: number, outcome: Clarification['outcome']): IssuedTask => ({
  ...task,
  clarifications: task.clarifications.map((one) =>
    one.clarification === number ? { ...one, outcome } : one,
  ),
});

export const clarificationFolds: Folds = {
  ClarificationRequested: (task, { data: { clarification, unitId }, effectiveAt }) => ({
    ...task,
    clarifications: [
      ...task.clarifications,
      { clarification, unitId, requestedAt: effectiveAt, outcome: null },
    ],
  }),
  ClarificationRuled: (task, { data }) => ended(task, data.clarification, data.outcome),
  ClarificationWithdrawn: (task, { data }) => ended(task, data.clarification, 'withdrawn'),
};
