import type { Instant, LocalDate, ObligationKind, TaskEvent } from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Fact, Verdict } from '../decision.ts';
import type { Obligation } from '../obligation/obligation.ts';
import type { Due, Planning } from '../obligation/schedule.ts';
import { dayMeant, namedDay } from '../obligation/schedule.ts';
import { paperIn, planningOf } from './act.ts';
import type { Case } from './act.ts';
import { clarificationRuled } from './clarification/decide.ts';
import { headsOf } from './contribution/coordinators.ts';
import { contributors } from './contribution/owed.ts';
import { withDue } from './due-date.ts';
import { dueOf, endAll, endReview, meet, openUnitDuties } from './duties.ts';
import { without } from './entry.ts';
import type { Folds } from './folds.ts';
import { leader, once, unitHead } from './recipients.ts';
import { beginsOf } from './span.ts';
import type { Entry, IssuedTask } from './task.ts';
import { termsFor } from './timing.ts';
import { unitRefusal } from './unit.ts';
import { noPlan } from './versions.ts';

/** What other units owe: to the leader, a finding on the result; to the unit that has the task, a contribution. */
const ofOthers: ReadonlySet<ObligationKind> = new Set<ObligationKind>(['verify', 'contribution']);

/** What the unit that has the task owes. */
const ofUnit = ({ owner, kind }: Obligation): boolean => owner.side === 'unit' && !ofOthers.has(kind);

/** The rulings that such an act gives by itself. */
const rulings = ['decide-decline', 'decide-clarification'] as const;

/** The ruling that a task waited for is given by the act itself; other decisions, and other units, have nothing left to answer. */
const endAnswers = (task: IssuedTask, at: Instant, planning: Planning): Fact[] => [
  ...rulings.flatMap((kind) => meet(task, kind, at, planning)),
  ...endAll(
    task,
    'released',
    at,
    planning,
    ({ kind }) =>
      ofOthers.has(kind) || (kind.startsWith('decide-') && !rulings.some((ruling) => ruling === kind)),
  ),
];

/** The day a receiver has to keep. One that the sender’s plan gave is not the receiver’s: its own plan gives it another. */
const dueForReceiver = (
  task: IssuedTask,
  named: LocalDate | undefined,
  planning: Planning,
): Due | undefined => {
  if (named !== undefined) return namedDay(named, planning);
  const due = dueOf(task, planning);
  return due?.counting.by === 'named' && due.counting.plan !== undefined ? undefined : due;
};

/**
 * Moves the task to another unit. What was owed so far ends with the sender, spells included, and what the sender had asked of others;
 * the receiver gets terms of its own.
 */
export const moveToUnit = (
  the: Case<'ReassignTask'> | Case<'RuleOnDecline'>,
  to: { unitId: string; dueOn?: LocalDate | undefined },
): Verdict => {
  const { body, task, at, today, facts } = the;
  const { directory } = facts;
  if (to.unitId === task.unitId) return reject('same-unit', { unitId: to.unitId });
  const refused = unitRefusal(to.unitId, task.authorityId, at, directory);
  if (refused) return refused;
  const planning = planningOf(the);
  const due = dueForReceiver(task, to.dueOn, planning);
  const dueOn = due && dayMeant(due);
  if (dueOn !== undefined && dueOn < today)
    return to.dueOn ? reject('due-date-passed', { today }) : reject('due-date-needed');
  const terms = termsFor(task.timing, task.policy);
  const reportOn = task.reportOn.filter((day) => day > today && (dueOn === undefined || day <= dueOn));
  const told = once([
    ...unitHead(task.unitId, at, directory),
    ...unitHead(to.unitId, at, directory),
    ...leader(task, at, directory),
    ...headsOf(contributors(task), at, directory),
  ]);
  const { reason } = body;
  const moved: Fact = {
    type: 'TaskReassigned',
    told,
    data: {
      ...{ fromUnitId: task.unitId, unitId: to.unitId },
      ...(dueOn === undefined ? {} : { dueOn }),
      ...{ reason, ...paperIn(body) },
    },
  };
  return accept(
    moved,
    ...endAll(task, 'transferred', at, planning, ofUnit),
    ...endAnswers(task, at, planning),
    ...(due ? endReview(task, at, planning) : []),
    ...openUnitDuties(
      task.obligations,
      to.unitId,
      { reportOn, reportEvery: task.reportEvery, due, terms },
      beginsOf({ span: task.span, dueOn: dueOn ?? null }, at, facts.calendar),
      planning,
    ),
  );
};

const ruledBy = (
  { task, body }: Case<'ReassignTask'> | Case<'WithdrawTask'>,
  outcome: 'reassigned' | 'withdrawn',
): Fact[] => {
  const { reason } = body;
  if (task.stage === 'declined')
    return [{ type: 'DeclineRuled', data: { outcome, reason, ...paperIn(body) } }];
  const clarified = outcome === 'withdrawn' ? 'task_withdrawn' : outcome;
  return clarificationRuled(task, { outcome: clarified, content: reason, ...paperIn(body) });
};

/** The leader gives the task to another unit. Where the unit had declined, or asked for clarification, this is the ruling. */
export const reassignTask = (the: Case<'ReassignTask'>): Verdict => {
  if (the.body.unitId === the.task.unitId && the.body.dueOn === undefined) return accept();
  const verdict = moveToUnit(the, the.body);
  return 'rejection' in verdict ? verdict : accept(...ruledBy(the, 'reassigned'), ...verdict.facts);
};

/** The leader takes the task back. */
export const withdrawTask = (the: Case<'WithdrawTask'>): Verdict => {
  const { body, task, at, facts } = the;
  const planning = planningOf(the);
  const told = once([
    ...unitHead(task.unitId, at, facts.directory),
    ...leader(task, at, facts.directory),
    ...headsOf(contributors(task), at, facts.directory),
  ]);
  return accept(
    ...ruledBy(the, 'withdrawn'),
    { type: 'TaskWithdrawn', told, data: { reason: body.reason, ...paperIn(body) } },
    ...endAll(task, 'released', at, planning, ofUnit),
    ...endAnswers(task, at, planning),
    ...endReview(task, at, planning),
  );
};

/** A new date given with the move is the leader’s own: the entry before it no longer says when the task is due. */
const entryAfterMove = ({ entry, due }: IssuedTask, dueOn: LocalDate | null): Entry =>
  dueOn === due.current ? entry : without(entry, 'dueOn', 'reviewOn');

const moved = (task: IssuedTask, { data, effectiveAt }: TaskEvent<'TaskReassigned'>): IssuedTask => ({
  ...withDue(task, data.dueOn ?? null),
  stage: 'issued',
  unitId: data.unitId,
  unitSince: effectiveAt,
  predecessors: [],
  coordinatingUnitIds: task.coordinatingUnitIds.filter((unitId) => unitId !== data.unitId),
  entry: entryAfterMove(task, data.dueOn ?? null),
  plan: { ...task.plan, ...noPlan },
  extension: { ...task.extension, pending: null },
  completion: { ...task.completion, returned: false },
  declinedAt: null,
});

export const reassignFolds: Folds = {
  TaskReassigned: moved,
  TaskWithdrawn: (task, { effectiveAt }) => ({ ...task, stage: 'withdrawn', closedAt: effectiveAt }),
};
