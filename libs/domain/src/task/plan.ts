import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { paperIn, planningOf } from './act.ts';
import type { Case } from './act.ts';
import { meet, openDecision, openTerm } from './duties.ts';
import { leader, unitHead } from './recipients.ts';

/** The unit sends its plan. Sending it acknowledges the task; the leader owes a decision from now. */
export const submitPlan = (the: Case<'SubmitPlan'>): Verdict => {
  const { body, task, at, facts } = the;
  const wrong = body.lines.findIndex(({ from, to }) => from > to);
  if (wrong >= 0) return reject('plan-line-dates', { line: wrong + 1 });
  const planning = planningOf(the);
  const note = body.note === undefined ? {} : { note: body.note };
  const data = { unitId: task.unitId, plan: task.plan.number + 1, lines: body.lines, ...note };
  return accept(
    { type: 'PlanSubmitted', told: leader(task, at, facts.directory), data },
    ...meet(task, 'acknowledge', at, planning),
    ...meet(task, 'plan', at, planning),
    openDecision(task, 'decide-plan', at, planning),
  );
};

/** The leader sends the plan back; the unit gets the policy’s term to send it again. */
export const returnPlan = (the: Case<'ReturnPlan'>): Verdict => {
  const { body, task, at, facts } = the;
  const planning = planningOf(the);
  const data = { plan: task.plan.number, reason: body.reason, ...paperIn(body) };
  const owner = { side: 'unit', unitId: task.unitId } as const;
  return accept(
    { type: 'PlanReturned', told: unitHead(task.unitId, at, facts.directory), data },
    ...meet(task, 'decide-plan', at, planning),
    openTerm(task.obligations, 'plan', owner, planning.policy.terms.resend, at, planning),
  );
};

export const approvePlan = (the: Case<'ApprovePlan'>): Verdict => {
  const { body, task, at, facts } = the;
  const remark = body.remark === undefined ? {} : { remark: body.remark };
  return accept(
    {
      type: 'PlanApproved',
      told: unitHead(task.unitId, at, facts.directory),
      data: { plan: task.plan.number, ...remark, ...paperIn(body) },
    },
    ...meet(task, 'decide-plan', at, planningOf(the)),
  );
};
