import type { Directory, Instant, Rejection, UnitId } from '#contracts';
import { reject } from '../decision.ts';
import { authorityOf, headPostOf } from '../organisation/directory.ts';
import { endedRefusal } from '../organisation/successions.ts';

/** Why a unit can be given nothing to do by an authority: it is not below it, has ended, or nobody heads it. */
export const unitRefusal = (
  unitId: UnitId,
  authorityId: UnitId | undefined,
  at: Instant,
  directory: Directory,
): { rejection: Rejection } | undefined => {
  if (authorityId === undefined || authorityOf(directory, unitId, at) !== authorityId)
    return reject('unknown-unit', { unitId });
  const ended = endedRefusal(unitId, at, directory);
  if (ended) return ended;
  return headPostOf(directory, unitId, at) ? undefined : reject('unit-has-no-head', { unitId });
};
