import type { DataOf, Directory, Handing, Instant, ReceivedCommand, SucceedTask, UnitId } from '#contracts';
import { accept, reject } from '../../decision.ts';
import type { Fact, Verdict } from '../../decision.ts';
import type { Planning } from '../../obligation/schedule.ts';
import { headPostOf, postOf } from '../../organisation/directory.ts';
import { successionOf } from '../../organisation/successions.ts';
import { effectiveAtOf } from '../act.ts';
import type { Facts } from '../act.ts';
import { headsOf } from '../contribution/coordinators.ts';
import { releaseContributions } from '../contribution/owed.ts';
import { openTerm } from '../duties.ts';
import { issuerOf } from '../family/leader.ts';
import { leader, once } from '../recipients.ts';
import { beginsFor } from '../span.ts';
import { isClosed, isIssued, openObligationOf, openObligations } from '../task.ts';
import type { IssuedTask, Stage, Task } from '../task.ts';
import { termsFor } from '../timing.ts';
import { correctTold } from './correct-notices.ts';

/** The units that have a part in a task: what they owe; and while it is open, the task itself and their coordinating. */
export const partakers = (task: IssuedTask): UnitId[] => {
  const owing = openObligations(task).flatMap(({ owner }) => (owner.side === 'unit' ? [owner.unitId] : []));
  const having = isClosed(task) ? [] : [task.unitId, ...task.coordinatingUnitIds];
  return [...new Set([...having, ...owing])];
};

/** Who has the part of each unit by the decision: the successor that it names for this task, else the one that has everything else. */
const handingsOf = (task: IssuedTask, body: SucceedTask, directory: Directory): Handing[] =>
  partakers(task).flatMap((fromUnitId) => {
    const succession = successionOf(directory, fromUnitId, body.decisionId);
    if (!succession) return [];
    const named = body.handings.find((one) => one.fromUnitId === fromUnitId)?.unitId;
    const unitId = named ?? succession.restTo;
    const isSuccessor = unitId !== null && succession.successorIds.includes(unitId);
    return isSuccessor && unitId !== fromUnitId ? [{ fromUnitId, unitId }] : [];
  });

const heirIn =
  (handings: readonly Handing[]) =>
  (unitId: UnitId): UnitId =>
    handings.find((one) => one.fromUnitId === unitId)?.unitId ?? unitId;

/** Of a closed task only what is still accounted for has to be decided on. */
const isStillLed = (task: IssuedTask): boolean =>
  !isClosed(task) || openObligations(task).some(({ owner }) => owner.side === 'leader');

/**
 * Who leads a sub-task once the unit that issued it was succeeded: whichever succeeds that one in its parent. No unit leads what it has
 * itself to do: where the two become one, the authority leads it, like every other task.
 */
const issuingOf = (
  task: IssuedTask,
  { decisionId, parentHandings = [] }: SucceedTask,
  lead: UnitId,
  at: Instant,
  directory: Directory,
): DataOf<'TaskSucceeded'>['issuing'] => {
  const fromUnitId = issuerOf(task);
  if (fromUnitId === undefined || !isStillLed(task)) return undefined;
  const succession = successionOf(directory, fromUnitId, decisionId);
  const named = parentHandings.find((one) => one.fromUnitId === fromUnitId)?.unitId ?? succession?.restTo;
  const heir = named && succession?.successorIds.includes(named) ? named : fromUnitId;
  const unitId = heir === lead ? task.authorityId : heir;
  if (unitId === fromUnitId) return undefined;
  const leaderPostId = headPostOf(directory, unitId, at)?.postId ?? task.leaderPostId;
  return { fromUnitId, unitId, leaderPostId };
};

/** What posts of the unit that led a sub-task owe on it: its successor decides by the same day. */
const ledDuties = (task: IssuedTask, { fromUnitId }: Handing, directory: Directory): string[] =>
  openObligations(task)
    .filter(({ owner }) => owner.side === 'leader' && postOf(directory, owner.postId)?.unitId === fromUnitId)
    .map(({ obligationId }) => obligationId);

/** What is owed and goes on with a successor; a contribution that a unit would owe itself is not. */
const goesOn = (task: IssuedTask, handings: readonly Handing[]): string[] => {
  const heir = heirIn(handings);
  const lead = heir(task.unitId);
  return openObligations(task)
    .filter(({ kind, owner }) => {
      if (owner.side !== 'unit' || heir(owner.unitId) === owner.unitId) return false;
      return kind !== 'contribution' || heir(owner.unitId) !== lead;
    })
    .map(({ obligationId }) => obligationId);
};

/** A task that nobody has acknowledged yet, or that was declined, is acknowledged anyway, now or after the leader’s ruling. */
const unacknowledged: ReadonlySet<Stage> = new Set<Stage>(['issued', 'declined']);

/** The new unit takes note of what it has got, within the term for acknowledging, from the years of the task on, unless that is owed on it anyway. */
const takeNote = (task: IssuedTask, unitId: UnitId, at: Instant, planning: Planning): Fact[] => {
  if (unacknowledged.has(task.stage) || openObligationOf(task, 'acknowledge')) return [];
  const { acknowledge } = termsFor(task.timing, task.policy);
  const owner = { side: 'unit', unitId } as const;
  const from = beginsFor(task, at, planning.calendar);
  return [openTerm(task.obligations, 'acknowledge', owner, acknowledge, from, planning)];
};

/**
 * Units were succeeded by others. The task keeps its id, its dates and what was done; whatever is still owed keeps its id, its date and its
 * lateness, and goes on with the successor. Nobody is refused: where a successor is not known, or is the unit itself, nothing changes.
 */
export const succeedTask = (command: ReceivedCommand<SucceedTask>, task: Task, facts: Facts): Verdict => {
  if (!isIssued(task)) return reject('not-issued');
  const { body, receivedAt } = command;
  const { directory, calendar } = facts;
  const handings = handingsOf(task, body, directory);
  const heir = heirIn(handings);
  const lead = heir(task.unitId);
  const issuing = issuingOf(task, body, lead, receivedAt, directory);
  if (handings.length === 0 && !issuing) return accept();
  const planning = { policy: task.policy, calendar, plannedAt: receivedAt };
  const parts = issuing ? [...handings, issuing] : handings;
  const heirs = headsOf([...new Set(parts.map(({ unitId }) => unitId))], receivedAt, directory);
  const obligationIds = [...goesOn(task, handings), ...(issuing ? ledDuties(task, issuing, directory) : [])];
  return accept(
    {
      type: 'TaskSucceeded',
      told: once([...heirs, ...leader(task, receivedAt, directory)]),
      data: {
        ...{ successionId: body.decisionId, handings, obligationIds },
        ...(issuing ? { issuing } : {}),
        decisionPaper: body.paper,
      },
    },
    ...releaseContributions(task, effectiveAtOf(command), planning, (unitId) => heir(unitId) === lead),
    ...(lead === task.unitId || isClosed(task) ? [] : takeNote(task, lead, receivedAt, planning)),
    ...correctTold(task, body, handings, receivedAt, directory),
  );
};
