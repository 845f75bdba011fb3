import type { Act, Instant, Schedule, UnitId } from '#contracts';
import type { Fact } from '../../decision.ts';
import type { Obligation } from '../../obligation/obligation.ts';
import type { Planning } from '../../obligation/schedule.ts';
import { endAll } from '../duties.ts';
import { openObligations } from '../task.ts';
import type { IssuedTask } from '../task.ts';
import type { Conditions } from '../stages.ts';
import { contributionOf } from './contribution.ts';
import type { Contribution } from './contribution.ts';

/** What may be owed about a request: the contribution by the unit that was asked, or a ruling by the leader. */
type OfRequest = 'contribution' | 'decide-contribution';

const isOfRequest = ({ kind }: Obligation): boolean =>
  kind === 'contribution' || kind === 'decide-contribution';

/** The units that owe a contribution, or wait for a ruling on one. */
export const contributors = (task: IssuedTask): UnitId[] => {
  const open = [...owing(task, 'contribution'), ...owing(task, 'decide-contribution')];
  return [...new Set(open.map(({ unitId }) => unitId))];
};

/** What was asked of these units has nothing left to ask for, and no ruling on it is owed. */
export const releaseContributions = (
  task: IssuedTask,
  at: Instant,
  planning: Planning,
  ofUnit: (unitId: UnitId) => boolean = () => true,
): Fact[] =>
  endAll(task, 'released', at, planning, (one) => {
    const asked = one.numbered === undefined ? undefined : contributionOf(task, one.numbered);
    return isOfRequest(one) && asked !== undefined && ofUnit(asked.unitId);
  });

/** Where silence counts as agreement nothing is late, and nobody is told of it: the clock records the agreement when the day has passed. */
export const agreedBySilence = (schedule: Schedule): Schedule => ({
  ...schedule,
  levelAt: [],
  deemedAt: schedule.dueAt,
});

/** What is owed now, with what was asked. */
const owing = (task: IssuedTask, kind: OfRequest): Contribution[] =>
  openObligations(task)
    .filter((one) => one.kind === kind)
    .flatMap(({ numbered }) => (numbered === undefined ? [] : (contributionOf(task, numbered) ?? [])));

/** The contributions that a unit may still decline: the leader has not ruled that they are owed. */
const declinable = (task: IssuedTask): Contribution[] =>
  owing(task, 'contribution').filter(({ required }) => !required);

/**
 * The units whose act an answer to a request is: the one that was asked; where no such request was made, any that coordinates; where none
 * is named, all that could give an answer.
 */
export const unitsAsked = (task: IssuedTask, act: Act, request: number | undefined): UnitId[] => {
  if (request !== undefined) {
    const named = contributionOf(task, request);
    return named ? [named.unitId] : task.coordinatingUnitIds;
  }
  const open = act === 'DeclineContribution' ? declinable(task) : owing(task, 'contribution');
  return [...new Set(open.map(({ unitId }) => unitId))];
};

const pending = (some: unknown[]) => (some.length > 0 ? undefined : 'contribution-not-pending');

export const contributionConditions: Conditions = {
  RequestContribution: ({ coordinatingUnitIds }) =>
    coordinatingUnitIds.length > 0 ? undefined : 'no-coordinating-units',
  GiveContribution: (task) => pending(owing(task, 'contribution')),
  DeclineContribution: (task) =>
    pending(owing(task, 'contribution')) ??
    (declinable(task).length > 0 ? undefined : 'contribution-required'),
  RuleOnContribution: (task) => pending(owing(task, 'decide-contribution')),
  WithdrawContributionRequest: (task) => pending(contributors(task)),
};
