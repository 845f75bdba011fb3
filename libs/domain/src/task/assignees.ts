import type {
  CommandOf,
  Directory,
  Instant,
  PostId,
  Recipient,
  Rejection,
  SealedAssignee,
  UnitId,
} from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { answersFor, isVacant, postOf, stands } from '../organisation/directory.ts';
import { isSame } from '../same.ts';
import type { Case } from './act.ts';
import type { Folds } from './folds.ts';
import { leader, once } from './recipients.ts';
import type { Assigned, IssuedTask } from './task.ts';

type Concerned = Pick<IssuedTask, 'unitId' | 'coordinatingUnitIds'>;

const unitsConcerned = ({ unitId, coordinatingUnitIds }: Concerned): UnitId[] => [
  unitId,
  ...coordinatingUnitIds,
];

/** Who does what of a task now: those of the unit that has it, and of those that coordinate. */
export const assigneesOf = (task: Concerned & Pick<IssuedTask, 'assignees'>): Assigned[] =>
  task.assignees.filter(({ unitId }) => unitsConcerned(task).includes(unitId));

/** For which unit somebody names assignees: the one that is named, else their own where it is concerned, else the one that has the task. */
export const unitNamedFor = (
  task: Concerned,
  { unitId }: Pick<CommandOf<'NameAssignees'>, 'unitId'>,
  ownUnitId: UnitId | undefined,
): UnitId => {
  if (unitId !== undefined) return unitId;
  return ownUnitId !== undefined && task.coordinatingUnitIds.includes(ownUnitId) ? ownUnitId : task.unitId;
};

/** The unit in which somebody who is named holds a post that stands. */
const unitOfPost = (postId: PostId, at: Instant, directory: Directory): UnitId | undefined => {
  const post = postOf(directory, postId);
  return post && stands(post, at) ? post.unitId : undefined;
};

/** Why persons can’t be named, if they can’t: somebody is of another unit, or nobody holds the post. */
export const assigneesRefusal = (
  assignees: readonly SealedAssignee[],
  unitIds: readonly UnitId[],
  at: Instant,
  directory: Directory,
): { rejection: Rejection } | undefined => {
  for (const { postId } of assignees) {
    const unitId = unitOfPost(postId, at, directory);
    if (unitId === undefined || !unitIds.includes(unitId)) return reject('assignee-elsewhere', { postId });
    if (isVacant(directory, postId, at)) return reject('assignee-vacant', { postId });
  }
  return undefined;
};

/** Each with the unit of their post. */
export const withUnits = (assignees: readonly SealedAssignee[], at: Instant, directory: Directory) =>
  assignees.flatMap((one) => {
    const unitId = unitOfPost(one.postId, at, directory);
    return unitId === undefined ? [] : [{ ...one, unitId }];
  });

/** Whoever holds these posts. */
export const holdersOf = (
  assignees: readonly { postId: PostId }[],
  at: Instant,
  directory: Directory,
): Recipient[] => assignees.flatMap(({ postId }) => answersFor(directory, postId, at) ?? []);

/** Whoever of a unit does something of a task is reminded of what the unit owes together with its head. */
export const remindedOf = (
  task: IssuedTask,
  unitId: UnitId,
  at: Instant,
  directory: Directory,
): Recipient[] =>
  holdersOf(
    assigneesOf(task).filter((one) => one.unitId === unitId),
    at,
    directory,
  );

const of = (all: readonly Assigned[], unitId: UnitId): SealedAssignee[] =>
  all.filter((one) => one.unitId === unitId).map(({ postId, work }) => ({ postId, work }));

/** Those who are in one list, and not so in the other. */
const without = (some: readonly SealedAssignee[], others: readonly SealedAssignee[]) =>
  some.filter((one) => !others.some((other) => isSame(one, other)));

/**
 * The head of a unit names who of it does what. Whoever comes in, leaves or has other work is told, and the supervising leader where one
 * leaves whom the decision named.
 */
export const nameAssignees = (the: Case<'NameAssignees'>): Verdict => {
  const { body, task, at, command, facts } = the;
  const { directory } = facts;
  const unitId = unitNamedFor(task, body, postOf(directory, command.actor.postId)?.unitId);
  if (!unitsConcerned(task).includes(unitId)) return reject('unit-not-concerned', { unitId });
  const refused = assigneesRefusal(body.assignees, [unitId], at, directory);
  if (refused) return refused;
  const before = of(task.assignees, unitId);
  const { assignees } = body;
  const [left, came] = [without(before, assignees), without(assignees, before)];
  if (left.length + came.length === 0) return accept();
  const stays = (postId: PostId) => assignees.some((one) => one.postId === postId);
  const dismissed = task.assignees.some(
    (one) => one.unitId === unitId && one.byDecision && !stays(one.postId),
  );
  const told = once([
    ...holdersOf([...came, ...left], at, directory),
    ...(dismissed ? leader(task, at, directory) : []),
  ]);
  return accept({ type: 'AssigneesNamed', told, data: { unitId, assignees } });
};

export const assigneeFolds: Folds = {
  AssigneesNamed: (task, { data }) => {
    const { unitId, assignees } = data;
    const named = (postId: PostId) =>
      task.assignees.some((one) => one.unitId === unitId && one.postId === postId && one.byDecision);
    return {
      ...task,
      assignees: [
        ...task.assignees.filter((one) => one.unitId !== unitId),
        ...assignees.map((one) => ({ ...one, unitId, byDecision: named(one.postId) })),
      ],
    };
  },
};
