import type { Changed, Directory, Instant, Recipient, Rejection, UnitId } from '#contracts';
import { reject } from '../../decision.ts';
import { unitHead } from '../recipients.ts';
import type { IssuedTask } from '../task.ts';
import { unitRefusal } from '../unit.ts';

export const headsOf = (unitIds: readonly UnitId[], at: Instant, directory: Directory): Recipient[] =>
  unitIds.flatMap((unitId) => unitHead(unitId, at, directory));

/** Why units can’t coordinate on a task, if they can’t: the one that has it is among them, or one can be given nothing to do. */
export const coordinatorsRefusal = (
  unitIds: readonly UnitId[],
  { unitId: lead, authorityId }: Pick<IssuedTask, 'unitId' | 'authorityId'>,
  at: Instant,
  directory: Directory,
): { rejection: Rejection } | undefined => {
  if (unitIds.includes(lead)) return reject('coordinator-is-lead', { unitId: lead });
  return unitIds.map((unitId) => unitRefusal(unitId, authorityId, at, directory)).find((one) => one);
};

/** The units that coordinate from a change on, or no longer do. */
export const cameOrWent = (before: Changed, after: Changed): UnitId[] => {
  const [were, are] = [before.coordinatingUnitIds ?? [], after.coordinatingUnitIds ?? []];
  return [...are.filter((one) => !were.includes(one)), ...were.filter((one) => !are.includes(one))];
};
