import type { FigureTask, OriginKind, TaskOrigin, UnitId } from '#contracts';
import { countedSpells } from '../task/lateness.ts';
import type { IssuedTask } from '../task/task.ts';

/**
 * How the unit that has a task came to have it, where that was not by an act recorded here: it succeeded the unit before, or had it when the
 * office began with dondoc. A stretch of lateness that begins at the instant of succession had come in the term of the unit before.
 */
export const originOf = (task: IssuedTask): TaskOrigin | null => {
  const { predecessors, unitSince, takenOver, issuedAt, obligations } = task;
  const before = predecessors.at(-1);
  if (!before) return takenOver && unitSince === issuedAt ? { as: 'taken_over' } : null;
  const spells = obligations
    .filter(({ kind }) => kind === 'completion')
    .flatMap(countedSpells)
    .filter(({ openedAt }) => openedAt <= unitSince).length;
  return { as: 'inherited', fromUnitId: before.unitId, since: unitSince, spells };
};

const kinds: readonly OriginKind[] = ['own', 'inherited', 'taken_over'];

type Originated = { origin?: { as: Exclude<OriginKind, 'own'> } | null | undefined };

/** A task is its unit’s own unless it says otherwise. */
export const originKind = ({ origin }: Originated): OriginKind => origin?.as ?? 'own';

/** Tasks by how their units came to have them; nothing to tell apart where all are the units’ own. */
export const byOrigin = <Task extends Originated>(
  tasks: readonly Task[],
): { origin: OriginKind; tasks: Task[] }[] =>
  tasks.every((task) => originKind(task) === 'own')
    ? []
    : kinds
        .map((origin) => ({ origin, tasks: tasks.filter((task) => originKind(task) === origin) }))
        .filter((part) => part.tasks.length > 0);

/** Late or overdue by nothing but stretches that had begun before the unit succeeded to the task: none of it is its own. */
export const isLateBefore = ({
  origin,
  group,
  onTime,
  spells,
}: Pick<FigureTask, 'group' | 'onTime' | 'spells'> & {
  origin?: { as: 'inherited'; spells: number } | { as: 'taken_over' } | null | undefined;
}): boolean =>
  origin?.as === 'inherited' &&
  (group === 'overdue' || (group === 'done' && !onTime)) &&
  origin.spells > 0 &&
  origin.spells === spells;

/** How many tasks were inherited from each unit before, the most first. */
export const inheritedFrom = (tasks: readonly FigureTask[]): { unitId: UnitId; tasks: number }[] => {
  const counts = new Map<UnitId, number>();
  for (const { origin } of tasks)
    if (origin?.as === 'inherited') counts.set(origin.fromUnitId, (counts.get(origin.fromUnitId) ?? 0) + 1);
  return [...counts]
    .map(([unitId, count]) => ({ unitId, tasks: count }))
    .sort((a, b) => b.tasks - a.tasks || (a.unitId < b.unitId ? -1 : 1));
};
