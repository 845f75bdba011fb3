import type {
  ApprovePlanPart,
  NewEvent,
  Rejection,
  ReturnPlanPart,
  SubmitPlanPart,
  TaskCommand,
} from '#contracts';
import { reject } from '../decision.ts';
import { stageTable } from './stages.ts';
import { isIssued, openObligationOf } from './task.ts';
import type { IssuedTask, Task } from './task.ts';

/** What a task is sent because a unit sent one plan for many, or because a decision was taken on such a plan. */
export type PlanPart = SubmitPlanPart | ApprovePlanPart | ReturnPlanPart;

/** The act that a part means for the task. */
export const actOfPart = (body: PlanPart): TaskCommand => {
  if (body.type === 'SubmitPlanPart') {
    const { unitPlan: _, ...said } = body;
    return { ...said, type: 'SubmitPlan' };
  }
  const { decision: _, ...said } = body;
  return said.type === 'ApprovePlanPart' ? { ...said, type: 'ApprovePlan' } : { ...said, type: 'ReturnPlan' };
};

type Refused = { rejection: Rejection } | undefined;

const pastDue = ({ lines }: SubmitPlanPart, { due }: IssuedTask): Refused => {
  const line = lines.findIndex(({ to }) => due.current !== null && to > due.current);
  return line < 0 || due.current === null
    ? undefined
    : reject('plan-line-past-due', { line: line + 1, dueOn: due.current });
};

/**
 * Why a task does not take its part, beside what holds for every plan: it is with another unit, serves another directive, owes no plan, or
 * a line ends after it is due. A plan for it alone is judged by the leader; a part may have got to the wrong task.
 */
const partRefusal = (body: SubmitPlanPart, task: IssuedTask): Refused => {
  const { unitId, directiveId } = body.unitPlan;
  if (task.unitId !== unitId) return reject('plan-part-other-unit', { unitId: task.unitId });
  if (!task.serves.some((one) => one.directiveId === directiveId)) return reject('plan-part-other-directive');
  if (!openObligationOf(task, 'plan')) return reject('no-plan-owed');
  return pastDue(body, task);
};

/** A decision on a part is on that version of the plan: what the unit has sent for the task alone since is another. */
const isOvertaken = ({ decision }: ApprovePlanPart | ReturnPlanPart, { plans }: IssuedTask): boolean =>
  plans.some(({ outcome, unitPlanId }) => outcome === null && unitPlanId !== decision.unitPlanId);

/** Why a part does not fit the task as it stands. What stands in the way of any plan is for the act itself to say. */
export const misfit = (body: PlanPart, task: Task): Refused => {
  if (!isIssued(task)) return undefined;
  if (body.type !== 'SubmitPlanPart')
    return isOvertaken(body, task) ? reject('plan-part-overtaken') : undefined;
  return stageTable.SubmitPlan[task.stage] === '+' ? partRefusal(body, task) : undefined;
};

/** The events name the plan, or the decision on it. */
export const namingUnitPlan =
  (body: PlanPart) =>
  (event: NewEvent): NewEvent => {
    if (body.type === 'SubmitPlanPart')
      return event.type === 'PlanSubmitted'
        ? { ...event, data: { ...event.data, unitPlan: body.unitPlan } }
        : event;
    const { decision } = body;
    if (event.type === 'PlanApproved') return { ...event, data: { ...event.data, decision } };
    return event.type === 'PlanReturned' ? { ...event, data: { ...event.data, decision } } : event;
  };
