import type { DataOf, Instant, ObligationKind } from '#contracts';
import { localDateOf, workingDaysAfter } from '../../calendar/index.ts';
import { accept, reject } from '../../decision.ts';
import type { Fact, Verdict } from '../../decision.ts';
import { numberedAs } from '../../obligation/facts.ts';
import type { Planning } from '../../obligation/schedule.ts';
import { paperIn, planningOf } from '../act.ts';
import type { Case } from '../act.ts';
import { endAll, meet, openDecision, openTerm } from '../duties.ts';
import { leader, unitHead } from '../recipients.ts';
import { beginsFor } from '../span.ts';
import type { Conditions } from '../stages.ts';
import { heldSince, isOwn } from '../succession/succession.ts';
import type { IssuedTask } from '../task.ts';
import { termsFor } from '../timing.ts';
import { pendingClarification } from './clarification.ts';

/** What a unit owes before it has the task in hand, and what waits while it is being made clear. */
const waiting = ['acknowledge', 'plan'] as const satisfies ObligationKind[];
type Waiting = (typeof waiting)[number];

/** What waited is owed again, each by so many working days from now. */
const oweAgain = (
  task: IssuedTask,
  days: Record<Waiting, number>,
  at: Instant,
  planning: Planning,
): Fact[] => {
  const owner = { side: 'unit', unitId: task.unitId } as const;
  const from = beginsFor(task, at, planning.calendar);
  return waiting.map((kind) => openTerm(task.obligations, kind, owner, days[kind], from, planning));
};

/** How often the unit may still ask: each unit that gets the task may do so as often as the policy says. */
const asked = (task: IssuedTask): number =>
  task.clarifications.filter((one) => isOwn(task, one.unitId) && one.requestedAt >= heldSince(task)).length;

const mostOf = ({ policy }: IssuedTask): number => policy.clarifications ?? 1;

/** Before it acknowledges, the unit asks what is meant. Its terms wait; lateness so far ends here and stays on record. */
export const requestClarification = (the: Case<'RequestClarification'>): Verdict => {
  const { body, task, at, facts } = the;
  const planning = planningOf(the);
  const clarification = task.clarifications.length + 1;
  const { points, question } = body;
  return accept(
    {
      type: 'ClarificationRequested',
      told: leader(task, at, facts.directory),
      data: { clarification, unitId: task.unitId, points: [...new Set(points)], question },
    },
    ...endAll(task, 'released', at, planning, ({ kind }) => waiting.some((one) => one === kind)),
    numberedAs(openDecision(task, 'decide-clarification', at, planning), clarification),
  );
};

type Ruling = DataOf<'ClarificationRuled'>;

/** The ruling that an act gives, where one is awaited. */
export const clarificationRuled = (
  task: IssuedTask,
  ruling: Omit<Ruling, 'clarification'>,
): Fact<'ClarificationRuled'>[] => {
  const pending = pendingClarification(task);
  return pending
    ? [{ type: 'ClarificationRuled', data: { clarification: pending.clarification, ...ruling } }]
    : [];
};

/** An amendment is the ruling, too; but not one of before the request was made. */
export const ruledByAmendment = ({ body, task, at }: Case<'AmendTask'>): Fact[] => {
  const pending = pendingClarification(task);
  if (!pending || at < pending.requestedAt) return [];
  return clarificationRuled(task, { outcome: 'amended', content: body.reason, ...paperIn(body) });
};

/** After a ruling that leaves the task with the unit, its terms begin anew. */
export const beginAnew = (task: IssuedTask, at: Instant, planning: Planning): Fact[] => [
  ...meet(task, 'decide-clarification', at, planning),
  ...oweAgain(task, termsFor(task.timing, task.policy), at, planning),
];

/** The leader explains; the task stands as it is. */
export const ruleOnClarification = (the: Case<'RuleOnClarification'>): Verdict => {
  const { body, task, at, facts } = the;
  const told = unitHead(task.unitId, at, facts.directory);
  const ruling = { outcome: 'stands' as const, content: body.content, ...paperIn(body) };
  return accept(
    ...clarificationRuled(task, ruling).map((ruled) => ({ ...ruled, told })),
    ...beginAnew(task, at, planningOf(the)),
  );
};

/** The working days that were left when the unit asked; none if its term had run out. */
const daysLeft = (task: IssuedTask, kind: Waiting, askedAt: Instant, { calendar }: Planning): number => {
  const waited = task.obligations.findLast((one) => one.kind === kind);
  const from = localDateOf(beginsFor(task, askedAt, calendar), calendar);
  return waited ? workingDaysAfter(from, waited.schedule.dueOn, calendar) : 0;
};

/** The unit needs no answer any more, and goes on with the days it had left. */
export const withdrawClarification = (the: Case<'WithdrawClarification'>): Verdict => {
  const { body, task, at, facts } = the;
  const pending = pendingClarification(task);
  if (!pending) return reject('no-clarification-pending');
  const planning = planningOf(the);
  const left = (kind: Waiting) => daysLeft(task, kind, pending.requestedAt, planning);
  return accept(
    {
      type: 'ClarificationWithdrawn',
      told: leader(task, at, facts.directory),
      data: { clarification: pending.clarification, unitId: task.unitId, reason: body.reason },
    },
    ...endAll(task, 'released', at, planning, ({ kind }) => kind === 'decide-clarification'),
    ...oweAgain(task, { acknowledge: left('acknowledge'), plan: left('plan') }, at, planning),
  );
};

/** While a ruling is awaited the unit does nothing else with the task. */
const settled = (task: IssuedTask) =>
  pendingClarification(task) ? 'clarification-awaits-ruling' : undefined;
const awaited = (task: IssuedTask) => (pendingClarification(task) ? undefined : 'no-clarification-pending');

export const clarificationConditions: Conditions = {
  AcknowledgeTask: settled,
  DeclineTask: settled,
  SubmitPlan: settled,
  RequestClarification: (task) =>
    settled(task) ?? (asked(task) >= mostOf(task) ? 'clarified-already' : undefined),
  RuleOnClarification: awaited,
  WithdrawClarification: awaited,
};
