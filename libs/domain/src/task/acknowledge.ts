import { accept } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { paperIn, planningOf } from './act.ts';
import type { Case } from './act.ts';
import { endAll, meet, openDecision, openTerm } from './duties.ts';
import type { Folds } from './folds.ts';
import { moveToUnit } from './reassign.ts';
import { leader, unitHead } from './recipients.ts';
import { beginsFor } from './span.ts';
import { termsFor } from './timing.ts';

/** The unit confirms that it has the task. */
export const acknowledgeTask = (the: Case<'AcknowledgeTask'>): Verdict => {
  const { task, at, facts } = the;
  return accept(
    { type: 'TaskAcknowledged', told: leader(task, at, facts.directory), data: { unitId: task.unitId } },
    ...meet(task, 'acknowledge', at, planningOf(the)),
  );
};

/** The unit asks not to be given the task. It has answered, and owes no plan until the leader rules; the task stays with it. */
export const declineTask = (the: Case<'DeclineTask'>): Verdict => {
  const { body, task, at, facts } = the;
  const planning = planningOf(the);
  return accept(
    {
      type: 'TaskDeclined',
      told: leader(task, at, facts.directory),
      data: { unitId: task.unitId, reason: body.reason },
    },
    ...meet(task, 'acknowledge', at, planning),
    ...endAll(task, 'released', at, planning, ({ kind }) => kind === 'plan'),
    openDecision(task, 'decide-decline', at, planning),
  );
};

/** The leader rules: the unit keeps the task and plans from today, or another unit gets it. */
export const ruleOnDecline = (the: Case<'RuleOnDecline'>): Verdict => {
  const { body, task, at, facts } = the;
  const { ruling, reason } = body;
  const planning = planningOf(the);
  const ruled = {
    type: 'DeclineRuled' as const,
    told: ruling.outcome === 'kept' ? unitHead(task.unitId, at, facts.directory) : [],
    data: { outcome: ruling.outcome, reason, ...paperIn(body) },
  };
  if (ruling.outcome === 'kept') {
    const owner = { side: 'unit', unitId: task.unitId } as const;
    const days = termsFor(task.timing, task.policy).plan;
    const from = beginsFor(task, at, planning.calendar);
    const plan = openTerm(task.obligations, 'plan', owner, days, from, planning);
    return accept(ruled, ...meet(task, 'decide-decline', at, planning), plan);
  }
  const verdict = moveToUnit(the, ruling);
  return 'rejection' in verdict ? verdict : accept(ruled, ...verdict.facts);
};

export const acknowledgeFolds: Folds = {
  // A unit that has succeeded to a task under way takes note of it, and it goes on from where it stands.
  TaskAcknowledged: (task) => (task.stage === 'issued' ? { ...task, stage: 'acknowledged' } : task),
  TaskDeclined: (task, { effectiveAt }) => ({ ...task, stage: 'declined', declinedAt: effectiveAt }),
  DeclineRuled: (task, { data }) => ({
    ...task,
    stage: data.outcome === 'kept' ? 'acknowledged' : task.stage,
    declinedAt: null,
  }),
};
