import type { FoundProblem, Parent, TaskEvent } from '#contracts';
import { approvedLines, asParent, fold, isClosed, isIssued, isSame, latestFor, notIssued } from '#domain';
import type { IssuedTask, Task } from '#domain';
import type { Calendars } from './clock.ts';

/** Something in a sub-task that cannot have come about with the parent that it names. */
export type FamilyProblem = { version: number; problem: FoundProblem };

type Issue = TaskEvent<'TaskIssued'>;

const stateAt = (taskId: string, events: readonly TaskEvent[], version: number): Task =>
  fold(
    notIssued(taskId),
    events.filter((event) => event.version <= version),
  );

/** A sub-task that a plan led to names the line: the plan of then was approved, and says who gets what by when, in the words of the title. */
const asPlanned = (
  { data, actor }: Issue,
  { planned, taskId, version }: Parent,
  events: readonly TaskEvent[],
): boolean => {
  if (!planned) return true;
  const was = stateAt(taskId, events, version);
  const approved = isIssued(was) ? approvedLines(was) : undefined;
  const line = approved?.lines.find((one) => one.line === planned.line);
  return (
    approved?.plan === planned.plan &&
    isSame(approved.by, actor) &&
    line?.unitId === data.unitId &&
    line.work === data.title &&
    line.to === data.dueOn
  );
};

/** A sub-task names its parent at a version: then the parent was in hand with the unit named, not too deep, and due after it. */
const issuedUnder = (
  { data }: Issue,
  parent: Parent,
  events: readonly TaskEvent[],
  calendars: Calendars,
): boolean => {
  const was = stateAt(parent.taskId, events, parent.version);
  if (!isIssued(was) || was.version !== parent.version) return false;
  const { standing, unitId, authorityId, depth, rules, dueOn } = asParent(was);
  const calendar = calendars.get(data.calendarVersion);
  const latest = calendar ? latestFor({ dueOn, rules }, calendar) : null;
  const day = data.dueOn ?? data.reviewOn;
  return (
    standing === 'in-hand' &&
    unitId === parent.unitId &&
    authorityId === data.authorityId &&
    depth + 1 === parent.depth &&
    parent.depth <= rules.depth &&
    (latest === null || day === undefined || day <= latest)
  );
};

/** The entry of the parent by which a sub-task was withdrawn with it: there it is, with the same reason. */
const leftBy = (
  { data: { withParent, reason } }: TaskEvent<'TaskWithdrawn'>,
  task: IssuedTask,
  events: readonly TaskEvent[],
): boolean =>
  withParent?.taskId === task.parent?.taskId &&
  events.some(
    (event) =>
      event.version === withParent?.version &&
      (event.type === 'TaskWithdrawn' || event.type === 'TaskReassigned') &&
      event.data.reason === reason,
  );

/** A sub-task goes with its parent: by the same decision to the same unit, or to the authority where that unit has it to do itself. */
const ledWithParent = (
  { data: { successionId, issuing } }: TaskEvent<'TaskSucceeded'>,
  { authorityId }: IssuedTask,
  events: readonly TaskEvent[],
): boolean => {
  const heir = events
    .flatMap((event) =>
      event.type === 'TaskSucceeded' && event.data.successionId === successionId ? event.data.handings : [],
    )
    .find(({ fromUnitId }) => fromUnitId === issuing?.fromUnitId);
  return !heir || !issuing || [heir.unitId, authorityId].includes(issuing.unitId);
};

/** Over which open sub-tasks a parent was signed off last; none if it is not signed off. */
const closedWithout = (task: IssuedTask, parent: Task, events: readonly TaskEvent[]): boolean => {
  if (isClosed(task) || parent.stage !== 'signed_off') return false;
  const waived = events.flatMap((event) => (event.type === 'TaskSignedOff' ? [event.data.waiver] : []));
  return !waived.at(-1)?.subTaskIds.includes(task.taskId);
};

/**
 * What is wrong between a sub-task and its parent, given the events of both: it was issued where it could not be, or otherwise than the plan says
 * that it names, it was withdrawn with a parent that is still there, it is led by another unit than its parent went to, or it is open although the parent is signed off and nobody has waived that.
 */
export const familyProblems = (
  task: IssuedTask,
  own: readonly TaskEvent[],
  parents: readonly TaskEvent[],
  calendars: Calendars,
): FamilyProblem[] => {
  const problems = own.flatMap((event): FamilyProblem[] => {
    const { version } = event;
    if (event.type === 'TaskIssued' && event.data.parent) {
      const { parent } = event.data;
      if (!issuedUnder(event, parent, parents, calendars))
        return [{ version, problem: { code: 'sub-task-unfounded' } }];
      return asPlanned(event, parent, parents)
        ? []
        : [{ version, problem: { code: 'sub-task-not-as-planned' } }];
    }
    if (event.type === 'TaskWithdrawn' && event.data.withParent)
      return leftBy(event, task, parents) ? [] : [{ version, problem: { code: 'withdrawn-alone' } }];
    if (event.type === 'TaskSucceeded')
      return ledWithParent(event, task, parents) ? [] : [{ version, problem: { code: 'led-apart' } }];
    return [];
  });
  const parent = fold(notIssued(task.parent?.taskId ?? ''), parents);
  return closedWithout(task, parent, parents)
    ? [...problems, { version: task.version, problem: { code: 'left-open' } }]
    : problems;
};
