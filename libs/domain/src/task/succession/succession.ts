import type { DataOf, Instant, TaskEvent, UnitId } from '#contracts';
import type { Folds } from '../folds.ts';
import { isClosed, isIssued } from '../task.ts';
import type { IssuedTask, Task } from '../task.ts';

/** From when a succession counts in a task: that came to the unit later, and counts from then on. */
export const succeededFrom = (task: Task, effectiveAt: Instant): Instant =>
  isIssued(task) && task.unitSince > effectiveAt ? task.unitSince : effectiveAt;

/** Whether something of a unit is the doing of the unit that has the task: its own, or that of a unit which it succeeded in it. */
export const isOwn = ({ unitId, predecessors }: IssuedTask, other: UnitId): boolean =>
  other === unitId || predecessors.some((one) => one.unitId === other);

/** From when the unit has had the task, with the time of those that it succeeded in it. */
export const heldSince = ({ predecessors, unitSince }: IssuedTask): Instant =>
  predecessors[0]?.since ?? unitSince;

/** Who answers today for what a unit did in the task: the unit, or whichever has succeeded it. */
export const heirOf = ({ heirs }: Pick<IssuedTask, 'heirs'>, unitId: UnitId): UnitId =>
  heirs.reduce((now, { fromUnitId, unitId: next }) => (fromUnitId === now ? next : now), unitId);

/** What is asked of a coordinating unit goes with it; the answers that were given stay those of the unit that gave them. */
const contributionsAfter = (task: IssuedTask, heir: (unitId: UnitId) => UnitId) =>
  task.contributions.map((one) => (one.outcome === null ? { ...one, unitId: heir(one.unitId) } : one));

/** The unit that issued a sub-task was succeeded: its successor leads it, and begins anew whatever was not signed by all. */
const ledOn = (task: IssuedTask, { issuing }: DataOf<'TaskSucceeded'>): IssuedTask => {
  const { parent, extension } = task;
  if (!issuing || !parent) return task;
  const { unitId, leaderPostId } = issuing;
  const { pending } = extension;
  const decidedBy = pending?.decidedBy === null ? null : leaderPostId;
  return {
    ...task,
    ...{ leaderPostId, parent: { ...parent, unitId }, signing: null },
    extension: { ...extension, pending: pending && { ...pending, decidedBy } },
  };
};

const handedOn = (task: IssuedTask, { data, effectiveAt }: TaskEvent<'TaskSucceeded'>): IssuedTask => {
  const known = { ...task, heirs: [...task.heirs, ...data.handings] };
  // What is closed stays with the unit that has done it; only what it still accounts for goes on.
  if (isClosed(task)) return known;
  const heir = (unitId: UnitId) => heirOf({ heirs: data.handings }, unitId);
  const unitId = heir(task.unitId);
  const coordinating = [...new Set(task.coordinatingUnitIds.map(heir))].filter((one) => one !== unitId);
  const after = {
    ...known,
    coordinatingUnitIds: coordinating,
    contributions: contributionsAfter(task, heir),
  };
  if (unitId === task.unitId) return after;
  const before = { unitId: task.unitId, since: task.unitSince, until: effectiveAt };
  return {
    ...after,
    ...{ unitId, unitSince: effectiveAt, predecessors: [...task.predecessors, before] },
  };
};

export const successionFolds: Folds = {
  TaskSucceeded: (task, event) => ledOn(handedOn(task, event), event.data),
};
