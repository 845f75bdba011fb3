import type { Act, Directory, KnownFamily, ReceivedCommand, TaskCommand } from '#contracts';
import { authorityOf, postOf } from '../organisation/directory.ts';
import { unitNamedFor } from './assignees.ts';
import { lateUnit } from './explanation/late-spells.ts';
import { issuerOf } from './family/leader.ts';
import { actMeant } from './signatures.ts';
import { isIssued } from './task.ts';
import type { IssuedTask, Task } from './task.ts';

/** Whether an act is the chair’s alone: decided one level above the supervising leader. */
export const isOfTheChair = (act: Act, task: Task): boolean => {
  if (act === 'VoidSpell') return true;
  if (!isIssued(task) || (act !== 'GrantExtension' && act !== 'RefuseExtension')) return false;
  return (task.extension.pending?.decidedBy ?? null) !== null;
};

/**
 * What the right to act on a task depends on. A task not yet issued takes its authority from the unit it is meant for; from the actor
 * if there is no such unit.
 */
export type Standing = {
  authorityId: string | undefined;
  unitId: string | undefined;
  leaderPostId: string | undefined;
  /** Of a sub-task, the unit that issues it: its head leads it and, where it is not the head’s alone, every deputy for the head. */
  issuing?: { unitId: string; byHead: boolean };
};

const issuingOf = (task: IssuedTask, byHead: boolean): Pick<Standing, 'issuing'> => {
  const unitId = issuerOf(task);
  return unitId === undefined ? {} : { issuing: { unitId, byHead } };
};

const standingOfIssued = (task: IssuedTask, body: TaskCommand, ownUnitId: string | undefined): Standing => {
  const { authorityId, leaderPostId } = task;
  if (body.type === 'NameAssignees')
    return { authorityId, unitId: unitNamedFor(task, body, ownUnitId), leaderPostId };
  if (body.type !== 'SubmitExplanation' && body.type !== 'RuleOnExplanation') {
    const above = isOfTheChair(actMeant(body.type, task), task);
    const issuing = body.type === 'VoidSpell' ? {} : issuingOf(task, above);
    return { authorityId, unitId: task.unitId, leaderPostId: above ? undefined : leaderPostId, ...issuing };
  }
  const byChair = body.type === 'RuleOnExplanation' && task.policy.explanation?.ruledBy === 'chair';
  return {
    authorityId,
    unitId: lateUnit(task, body, ownUnitId) ?? task.unitId,
    leaderPostId: byChair ? undefined : leaderPostId,
    ...issuingOf(task, byChair),
  };
};

export const standingOf = (
  task: Task,
  { actor, body, receivedAt }: ReceivedCommand<TaskCommand>,
  directory: Directory,
  family?: KnownFamily,
): Standing => {
  const ownUnitId = postOf(directory, actor.postId)?.unitId;
  if (isIssued(task)) return standingOfIssued(task, body, ownUnitId);
  const unitId = body.type === 'IssueTask' ? body.unitId : undefined;
  const authorityId =
    (unitId && authorityOf(directory, unitId, receivedAt)) ??
    (ownUnitId && authorityOf(directory, ownUnitId, receivedAt));
  const issuing = family?.parent && { issuing: { unitId: family.parent.unitId, byHead: false } };
  return { authorityId, unitId, leaderPostId: undefined, ...issuing };
};

/** A sub-task is issued by the unit alone. Then the chair leads it as well, like every task of the authority. */
export const isUnitsOwn = (task: Task, { issuing }: Standing): boolean =>
  issuing !== undefined && !isIssued(task);
