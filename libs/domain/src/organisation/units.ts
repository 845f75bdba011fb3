import type {
  DatedUnit,
  Directory,
  Instant,
  Rejection,
  UnitCommandOf,
  UnitEventType,
  UnitId,
} from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { ofUnit } from './act.ts';
import type { UnitCase } from './act.ts';
import { asOf } from './dated.ts';
import { endsAfter, lineOf, parentOf, stands, unitOf } from './directory.ts';

type Refusal = { rejection: Rejection } | undefined;

/** Whether another unit can be the one above from an instant on. */
const parentRefusal = (
  parentId: UnitId,
  tree: 'state' | 'party',
  at: Instant,
  directory: Directory,
): Refusal => {
  const parent = unitOf(directory, parentId);
  if (!parent) return reject('unknown-unit', { unitId: parentId });
  if (parent.from !== undefined && at < parent.from)
    return reject('effective-too-early', { earliest: parent.from });
  if (!stands(parent, at)) return reject('unit-ended', { unitId: parentId });
  return parent.tree === tree ? undefined : reject('another-tree', { unitId: parentId });
};

/** A unit begins. */
export const foundUnit = (
  body: UnitCommandOf<'FoundUnit'>,
  at: Instant,
  directory: Directory,
): Verdict<UnitEventType> => {
  const { parentId, tree, name } = body;
  const refused = parentRefusal(parentId, tree, at, directory);
  if (refused) return refused;
  return accept<UnitEventType>({ type: 'UnitFounded', data: { ...ofUnit(body), parentId, tree, name } });
};

/** Another name from an instant on. */
export const renameUnit = ({ body, at, unit }: UnitCase<'RenameUnit'>): Verdict<UnitEventType> => {
  const { name } = body;
  const before = asOf(unit.names, at) ?? name;
  if (before === name) return accept();
  return accept<UnitEventType>({ type: 'UnitRenamed', data: { ...ofUnit(body), before, name } });
};

/** The instants from one on at which any unit of the directory comes under another. */
const movesFrom = ({ units }: Directory, at: Instant): Instant[] => [
  at,
  ...units.flatMap(({ parents = [] }) => parents.map(({ from }) => from)).filter((from) => from > at),
];

/** Another unit above from an instant on. At no instant from then on may a unit be above itself. */
export const moveUnit = ({ body, at, unit, directory }: UnitCase<'MoveUnit'>): Verdict<UnitEventType> => {
  const { parentId } = body;
  const before = asOf(unit.parents, at) ?? null;
  if (before === parentId) return accept();
  const isBelow = (from: Instant) =>
    lineOf(directory, parentId, from).some(({ unitId }) => unitId === unit.unitId);
  if (movesFrom(directory, at).some(isBelow)) return reject('unit-under-itself', { unitId: parentId });
  const refused = parentRefusal(parentId, unit.tree, at, directory);
  if (refused) return refused;
  return accept<UnitEventType>({ type: 'UnitMoved', data: { ...ofUnit(body), before, parentId } });
};

/** A unit that is right under another one at an instant, or comes under it later. */
export const unitUnder = (unitId: UnitId, at: Instant, directory: Directory): DatedUnit | undefined => {
  const isUnder = (from: Instant) =>
    directory.units.find((one) => parentOf(one, from) === unitId && stands(one, from));
  return movesFrom(directory, at).map(isUnder).find(Boolean);
};

/** The unit ends, with its posts. Nobody may hold one then, and no unit be under it. */
export const endUnit = ({ body, at, unit, directory }: UnitCase<'EndUnit'>): Verdict<UnitEventType> => {
  const held = unit.tenures.find((tenure) => endsAfter(tenure, at));
  if (held) return reject('post-still-held', { postId: held.postId, personId: held.personId });
  const below = unitUnder(unit.unitId, at, directory);
  if (below) return reject('unit-has-units', { unitId: below.unitId });
  return accept<UnitEventType>({ type: 'UnitEnded', data: ofUnit(body) });
};
