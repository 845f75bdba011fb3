import type { Instant, Seal, UnitId } from '#contracts';
import type { Folds } from '../folds.ts';
import type { IssuedTask } from '../task.ts';

/**
 * A contribution that was asked of a coordinating unit. Whether it is still owed, or a ruling on it, the obligations about it say; without
 * an outcome and without either of them it has lapsed: the task moved, was reported as done or was taken back.
 */
export type Contribution = {
  request: number;
  unitId: UnitId;
  question: Seal;
  requestedAt: Instant;
  /** The latest decline, ruled on or not. */
  declinedAt: Instant | null;
  /** The leader has ruled that it is owed. */
  required: boolean;
  outcome: 'given' | 'deemed' | 'released' | 'withdrawn' | null;
};

export const contributionOf = (task: IssuedTask, request: number): Contribution | undefined =>
  task.contributions.find((one) => one.request === request);

const changed = (task: IssuedTask, request: number, change: Partial<Contribution>): IssuedTask => ({
  ...task,
  contributions: task.contributions.map((one) => (one.request === request ? { ...one, ...change } : one)),
});

/** A unit that a leader asks in place of another coordinates from then on. */
const withCoordinator = (task: IssuedTask, unitId: UnitId): IssuedTask =>
  task.coordinatingUnitIds.includes(unitId)
    ? task
    : { ...task, coordinatingUnitIds: [...task.coordinatingUnitIds, unitId] };

export const contributionFolds: Folds = {
  ContributionRequested: (task, { data: { request, unitId, question }, effectiveAt }) => {
    const asked = { request, unitId, question, requestedAt: effectiveAt };
    const open = { declinedAt: null, required: false, outcome: null };
    const contributions = [...task.contributions, { ...asked, ...open }];
    return { ...withCoordinator(task, unitId), contributions };
  },
  ContributionGiven: (task, { data }) => changed(task, data.request, { outcome: 'given' }),
  ContributionDeemed: (task, { data }) => changed(task, data.request, { outcome: 'deemed' }),
  ContributionDeclined: (task, { data, effectiveAt }) =>
    changed(task, data.request, { declinedAt: effectiveAt }),
  ContributionRuled: (task, { data: { request, outcome } }) =>
    changed(task, request, outcome === 'required' ? { required: true } : { outcome }),
  ContributionRequestWithdrawn: (task, { data }) => changed(task, data.request, { outcome: 'withdrawn' }),
};
