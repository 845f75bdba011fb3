import type {
  DecideSuccession,
  Directory,
  Instant,
  Rejection,
  Succession,
  UnitCommandOf,
  UnitEventType,
  UnitId,
} from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Fact, Verdict } from '../decision.ts';
import { ofUnit } from './act.ts';
import type { UnitCase } from './act.ts';
import { authorityOf, endsAfter, hasEnded, headPostOf, parentOf, stands, unitOf } from './directory.ts';
import { unitUnder } from './units.ts';

/** What a decision says about who succeeds a unit, if it does. */
export const successionOf = (
  directory: Directory,
  unitId: UnitId,
  successionId: string,
): Succession | undefined =>
  unitOf(directory, unitId)?.successions?.find((one) => one.successionId === successionId);

/** The units to which the tasks of a unit went by its latest succession; none where there was none. */
const successorIdsOf = (directory: Directory, unitId: UnitId): UnitId[] =>
  unitOf(directory, unitId)?.successions?.at(-1)?.successorIds ?? [];

/** Why nothing can be given to a unit that has ended by an instant, and which units to choose instead, where it has successors. */
export const endedRefusal = (
  unitId: UnitId,
  at: Instant,
  directory: Directory,
): { rejection: Rejection } | undefined => {
  if (!hasEnded(directory, unitId, at)) return undefined;
  const successorIds = successorIdsOf(directory, unitId).join(', ');
  return successorIds === ''
    ? reject('unit-ended', { unitId })
    : reject('unit-succeeded', { unitId, successorIds });
};

/**
 * The units that answer for one at an instant: itself or, once it has ended, whoever has the rest of what it left, and so on. Where none of
 * several has the rest, each of them does; where nobody succeeded it, none.
 */
export const answeringFor = (
  directory: Directory,
  unitId: UnitId,
  at: Instant,
  before: readonly UnitId[] = [],
): UnitId[] => {
  if (!hasEnded(directory, unitId, at)) return [unitId];
  const latest = unitOf(directory, unitId)?.successions?.findLast(({ from }) => from <= at);
  if (!latest) return [];
  const heirs = latest.restTo === null ? latest.successorIds : [latest.restTo];
  // No unit comes after itself; a forged directory might say so.
  const seen = [...before, unitId];
  return heirs
    .filter((heir) => !seen.includes(heir))
    .flatMap((heir) => answeringFor(directory, heir, at, seen));
};

/** A single successor has everything; of several, the one that is named for what is not handed to another. */
export const restOf = ({
  successorIds,
  restTo,
}: Pick<UnitCommandOf<'SucceedUnit'>, 'successorIds' | 'restTo'>): UnitId | null =>
  restTo ?? (successorIds.length === 1 ? (successorIds[0] ?? null) : null);

/** Why units cannot succeed one from an instant on: one is unknown, or is not there then. */
const successorsRefusal = (successorIds: readonly UnitId[], at: Instant, directory: Directory) =>
  successorIds
    .map((unitId) => {
      const unit = unitOf(directory, unitId);
      if (!unit) return reject('unknown-unit', { unitId });
      if (unit.from !== undefined && at < unit.from)
        return reject('effective-too-early', { earliest: unit.from });
      return stands(unit, at) ? undefined : reject('unit-ended', { unitId });
    })
    .find((refused) => refused !== undefined);

/**
 * Others succeed the unit. Unless it goes on beside them it ends, whoever holds its posts is relieved by the same decision, and no unit may
 * be under it. A unit that has ended already gets its successors named.
 */
export const succeedUnit = ({
  body,
  at,
  unit,
  directory,
}: UnitCase<'SucceedUnit'>): Verdict<UnitEventType> => {
  const { decisionId: successionId, successorIds, restTo } = body;
  if (restTo !== undefined && !successorIds.includes(restTo))
    return reject('not-a-successor', { unitId: restTo });
  const refused = successorsRefusal(successorIds, at, directory);
  if (refused) return refused;
  const named: Fact<UnitEventType> = {
    type: 'SuccessorsNamed',
    data: { ...ofUnit(body), successionId, successorIds, ...(restTo === undefined ? {} : { restTo }) },
  };
  if (successorIds.includes(unit.unitId) || !endsAfter(unit, at)) return accept<UnitEventType>(named);
  const below = unitUnder(unit.unitId, at, directory);
  if (below) return reject('unit-has-units', { unitId: below.unitId });
  const relieved = unit.tenures
    .filter((tenure) => endsAfter(tenure, at))
    .map(({ postId, personId }) => ({ postId, personId }))
    .filter((one, index, all) => all.findIndex((other) => isSameHolding(one, other)) === index)
    .map((holding): Fact<UnitEventType> => ({
      type: 'PersonRelieved',
      data: { ...ofUnit(body), ...holding },
    }));
  return accept<UnitEventType>(named, ...relieved, { type: 'UnitEnded', data: ofUnit(body) });
};

type Holding = { postId: string; personId: string };
const isSameHolding = (one: Holding, other: Holding) =>
  one.postId === other.postId && one.personId === other.personId;

/** A decision as far as the organisation has to agree with it. */
type Decided = Pick<DecideSuccession, 'effectiveAt' | 'units' | 'tasks'>;
type Refusal = { rejection: Rejection } | undefined;

const lineRefusal = (
  { unitId, successorIds, restTo }: Decided['units'][number],
  at: Instant,
  authorityId: UnitId,
  directory: Directory,
): Refusal => {
  const strange = [unitId, ...successorIds].find((one) => authorityOf(directory, one, at) !== authorityId);
  if (strange !== undefined)
    return reject(unitOf(directory, strange) ? 'another-authority' : 'unknown-unit', { unitId: strange });
  if (restTo !== undefined && !successorIds.includes(restTo))
    return reject('not-a-successor', { unitId: restTo });
  const headless = successorIds.find((one) => !headPostOf(directory, one, at));
  return (
    successorsRefusal(successorIds, at, directory) ??
    (headless === undefined ? undefined : reject('unit-has-no-head', { unitId: headless }))
  );
};

/** What comes up between the decision and the instant from which it counts has nobody either, unless somebody is named for it. */
const restRefusal = ({ effectiveAt, units }: Decided, now: Instant): Refusal => {
  const open = effectiveAt > now ? units.find((line) => restOf(line) === null) : undefined;
  return open && reject('rest-needed', { unitId: open.unitId });
};

/**
 * Why a decision on the succession of units of an authority cannot be carried out in an organisation, known with the units right below those
 * that end: a unit or successor is not there, or is another authority’s; a successor ends by the same decision or has nobody to head it; a unit
 * under one that ends stays behind; or a task is handed to a unit that does not succeed.
 */
export const successionRefusal = (
  decided: Decided,
  authorityId: UnitId,
  now: Instant,
  directory: Directory,
): Refusal => {
  const { effectiveAt: at, units, tasks } = decided;
  const ending = units.filter((line) => !line.successorIds.includes(line.unitId)).map(({ unitId }) => unitId);
  const gone = units.flatMap(({ successorIds }) => successorIds).find((unitId) => ending.includes(unitId));
  if (gone !== undefined) return reject('unit-ended', { unitId: gone });
  const behind = directory.units.find(
    (one) => stands(one, at) && ending.includes(parentOf(one, at) ?? '') && !ending.includes(one.unitId),
  );
  if (behind) {
    const isUnderTop = parentOf(behind, at) === authorityId;
    return reject(isUnderTop ? 'authority-has-units' : 'unit-has-units', { unitId: behind.unitId });
  }
  const strayed = tasks.find(
    ({ fromUnitId, unitId }) =>
      !units.some((line) => line.unitId === fromUnitId && line.successorIds.includes(unitId)),
  );
  if (strayed) return reject('not-a-successor', { unitId: strayed.unitId });
  return (
    units.map((line) => lineRefusal(line, at, authorityId, directory)).find((refused) => refused) ??
    restRefusal(decided, now)
  );
};
