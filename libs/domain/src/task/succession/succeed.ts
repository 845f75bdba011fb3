import type { Directory, Handing, Instant, ReceivedCommand, SucceedTask, UnitId } from '#contracts';
import { accept, reject } from '../../decision.ts';
import type { Fact, Verdict } from '../../decision.ts';
import type { Planning } from '../../obligation/schedule.ts';
import { successionOf } from '../../organisation/successions.ts';
import { effectiveAtOf } from '../act.ts';
import type { Facts } from '../act.ts';
import { headsOf } from '../contribution/coordinators.ts';
import { releaseContributions } from '../contribution/owed.ts';
import { openTerm } from '../duties.ts';
import { leader, once } from '../recipients.ts';
import { beginsFor } from '../span.ts';
import { isClosed, isIssued, openObligationOf, openObligations } from '../task.ts';
import type { IssuedTask, Stage, Task } from '../task.ts';
import { termsFor } from '../timing.ts';

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
  if (handings.length === 0) return accept();
  const heir = heirIn(handings);
  const lead = heir(task.unitId);
  const planning = { policy: task.policy, calendar, plannedAt: receivedAt };
  const heirs = headsOf([...new Set(handings.map(({ unitId }) => unitId))], receivedAt, directory);
  return accept(
    {
      type: 'TaskSucceeded',
      told: once([...heirs, ...leader(task, receivedAt, directory)]),
      data: {
        ...{ successionId: body.decisionId, handings, obligationIds: goesOn(task, handings) },
        decisionPaper: body.paper,
      },
    },
    ...releaseContributions(task, effectiveAtOf(command), planning, (unitId) => heir(unitId) === lead),
    ...(lead === task.unitId || isClosed(task) ? [] : takeNote(task, lead, receivedAt, planning)),
  );
};
