import type {
  CommandOf,
  Instant,
  KnownParent,
  LocalDate,
  Parent,
  Rejection,
  UnitId,
  WorkingCalendar,
} from '#contracts';
import { leavingWorkingDays } from '../../calendar/index.ts';
import { reject } from '../../decision.ts';
import { isWithin } from '../../organisation/directory.ts';
import type { Facts } from '../act.ts';

/** The last day of a new sub-task: so many working days before its parent is due. */
export const latestFor = (
  { dueOn, rules }: Pick<KnownParent, 'dueOn' | 'rules'>,
  calendar: WorkingCalendar,
): LocalDate | null => (dueOn === null ? null : leavingWorkingDays(dueOn, rules.margin, calendar));

/** Why a task can have no sub-task now, or none at all. */
export const parentRefusal = ({
  standing,
  depth,
  rules,
}: KnownParent): { rejection: Rejection } | undefined => {
  if (standing !== 'in-hand') return reject('parent-not-in-hand');
  return depth < rules.depth ? undefined : reject('too-deep', { depth: rules.depth });
};

/** Of which task a new one is a part, for its event; or why it cannot be. */
export const parentOf = (
  { parentTaskId, unitId }: CommandOf<'IssueTask'>,
  authorityId: UnitId,
  at: Instant,
  { family, directory }: Facts,
): { parent?: Parent } | { rejection: Rejection } => {
  if (parentTaskId === undefined) return {};
  const parent = family?.parent;
  if (parent?.authorityId !== authorityId) return reject('unknown-parent');
  const refused = parentRefusal(parent);
  if (refused) return refused;
  if (unitId === parent.unitId || !isWithin(directory, unitId, [parent.unitId], at))
    return reject('not-below', { unitId, parentUnitId: parent.unitId });
  const { version, depth } = parent;
  return { parent: { taskId: parentTaskId, version, unitId: parent.unitId, depth: depth + 1 } };
};
