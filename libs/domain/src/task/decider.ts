import type { DirectivesAsked, ReceivedCommand } from '#contracts';
import { idAt, idsAt, uuidsAt, valueAt } from '../decider.ts';
import { ownersOf } from '../obligation/obligation.ts';
import type { Decider, References } from '../decider.ts';
import { countedBy, effectiveAtOf } from './act.ts';
import { agendaOfTask } from './agenda.ts';
import { decideClock } from './clock.ts';
import { contributors } from './contribution/owed.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { familyAsked } from './family/family.ts';
import { withinParent } from './family/within-parent.ts';
import { namedOffices } from './signatures.ts';
import { partakers } from './succession/succeed.ts';
import { isIssued, isSettled, notIssued, openObligations } from './task.ts';
import type { IssuedTask, Task } from './task.ts';

const correcting: ReadonlySet<string> = new Set<ReceivedCommand['body']['type']>([
  'CorrectNotices',
  'SucceedTask',
]);

/** Whom the clock told may have held a post of a unit or a leader who had the task before. */
const formerOf = (task: Task, command?: ReceivedCommand): References => {
  if (!isIssued(task) || !correcting.has(command?.body.type ?? '')) return { unitIds: [], postIds: [] };
  const owners = task.obligations.flatMap(ownersOf);
  return {
    unitIds: [
      ...owners.flatMap((owner) => (owner.side === 'unit' ? [owner.unitId] : [])),
      ...task.notices.flatMap(({ heirs }) => heirs.map(({ unitId }) => unitId)),
    ],
    postIds: [
      ...owners.flatMap((owner) => (owner.side === 'leader' ? [owner.postId] : [])),
      ...task.notices.map(({ leaderPostId }) => leaderPostId),
    ],
  };
};

/** A unit that has to explain its lateness may no longer have the task; that of a unit that ended, its successor explains. */
const explaining = (task: Task, command?: ReceivedCommand): string[] => {
  if (!isIssued(task)) return [];
  if (command?.body.type === 'SucceedTask') return partakers(task);
  return openObligations(task).flatMap(({ kind, owner }) =>
    kind === 'explanation' && owner.side === 'unit' ? [owner.unitId] : [],
  );
};

/** The calendar that a command would have applied, else the one that the task goes by. */
const calendarVersionOf = (task: Task, command?: ReceivedCommand): string | undefined => {
  const own = isIssued(task) ? task.calendarVersion : undefined;
  if (valueAt(command, ['body', 'type']) !== 'ApplyCalendar') return own;
  const asked = valueAt(command, ['body', 'calendarVersion']);
  return typeof asked === 'string' && /^[a-z0-9][a-z0-9.-]{0,39}$/.test(asked) ? asked : own;
};

/** Who coordinates, is asked to contribute, or would coordinate by a decision that is being signed. */
const coordinatorsOf = (task: IssuedTask): string[] => [
  ...task.coordinatingUnitIds,
  ...contributors(task),
  ...idsAt(task.signing, 'decision', 'coordinatingUnitIds'),
];

/** The units below that are to get lines of a plan as sub-tasks. */
const unitsBelowIn = (command?: ReceivedCommand): string[] => {
  const lines = valueAt(command, ['body', 'lines']);
  return Array.isArray(lines) ? lines.slice(0, 200).flatMap((line) => idAt(line, 'subTask', 'unitId')) : [];
};

const referencesOf = (task: Task, command?: ReceivedCommand): References => ({
  unitIds: [
    ...(isIssued(task) && task.parent ? [task.parent.unitId] : []),
    ...(isIssued(task) ? [task.unitId, ...idAt(task.signing, 'decision', 'unitId')] : []),
    ...(isIssued(task) ? idAt(task.signing, 'decision', 'ruling', 'unitId') : []),
    ...(isIssued(task) ? coordinatorsOf(task) : []),
    ...(isIssued(task) ? idAt(task.policy, 'verification', 'unitId') : []),
    ...formerOf(task, command).unitIds,
    ...explaining(task, command),
    ...idAt(command, 'body', 'unitId'),
    ...idAt(command, 'body', 'ruling', 'unitId'),
    ...idAt(command, 'body', 'ruling', 'instead', 'unitId'),
    ...idsAt(command, 'body', 'coordinatingUnitIds'),
    ...unitsBelowIn(command),
  ],
  postIds: [
    ...(isIssued(task) ? [task.leaderPostId, ...namedOffices(task.policy)] : []),
    ...(isIssued(task) ? idAt(task, 'monitorPostId') : []),
    ...(isIssued(task) ? idAt(task.signing, 'decision', 'leaderPostId') : []),
    ...(isIssued(task) ? idAt(task.signing, 'decision', 'monitorPostId') : []),
    ...formerOf(task, command).postIds,
    ...idAt(command, 'actor', 'postId'),
    ...idAt(command, 'body', 'paper', 'signer', 'postId'),
    ...idAt(command, 'body', 'leaderPostId'),
    ...idAt(command, 'body', 'monitorPostId'),
  ],
});

const saysSpan = (task: IssuedTask, command: ReceivedCommand): boolean =>
  [valueAt(command, ['body', 'span']), valueAt(task.signing, ['decision', 'span'])].some(Boolean);

/** The directives of which a command, or a decision that is being signed, says that the task serves something. */
const directivesOf = (task: Task, command: ReceivedCommand): DirectivesAsked | undefined => {
  const said = [
    ...[valueAt(command, ['body', 'serves']), valueAt(task, ['signing', 'decision', 'serves'])],
    // Other years have to be within the term of what the task serves already.
    ...(isIssued(task) && saysSpan(task, command) ? [task.serves] : []),
  ];
  const named = said.flatMap((serves) => (Array.isArray(serves) ? (serves as unknown[]) : []));
  if (named.length === 0) return undefined;
  const directiveIds = uuidsAt(named.map((one) => valueAt(one, ['directiveId'])));
  return { directiveIds: [...new Set(directiveIds)], identities: [] };
};

export const taskDecider: Decider<Task> = {
  kind: 'task',
  initial: notIssued,
  evolve,
  isClosed: isSettled,
  canRest: isSettled,
  effectiveAtOf,
  decide: (command, task, facts) => withinParent(decide(command, task, facts), command, task, facts),
  agenda: agendaOfTask,
  decideClock: (item, now, task, facts) =>
    isIssued(task) ? decideClock(item, now, task, countedBy(task, facts)) : [],
  references: referencesOf,
  calendarVersion: calendarVersionOf,
  directives: directivesOf,
  family: familyAsked,
};
