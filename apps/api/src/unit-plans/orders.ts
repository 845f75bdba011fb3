import type { DecideUnitPlan, PlanOfUnit, SubmitUnitPlan, TaskOrder } from '#contracts';
import { commandIdsFor } from '#platform';

/** What one task is sent, and under which id. */
export type Sent = { taskId: string; commandId: string; body: TaskOrder };

type Plan = Pick<PlanOfUnit, 'unitPlanId' | 'unitId' | 'directiveId'>;

const under = (key: string, orders: readonly { taskId: string; body: TaskOrder }[]): Sent[] => {
  const ids = commandIdsFor(
    key,
    orders.map(({ taskId }) => taskId),
  );
  return orders.map((order) => ({ ...order, commandId: ids.get(order.taskId) ?? key }));
};

/** What each task is sent of a plan. */
export const partOrders = (plan: Plan, { parts, paper, ...said }: SubmitUnitPlan): Sent[] => {
  const unitPlan = { ...plan, parts: parts.length, ...(paper === undefined ? {} : { paper }) };
  return under(
    plan.unitPlanId,
    parts.map(({ taskId, lines }) => ({
      taskId,
      body: { type: 'SubmitPlanPart', unitPlan, lines, ...said },
    })),
  );
};

/** What each task is sent of a decision on a plan. */
export const decisionOrders = (
  unitPlanId: string,
  decisionId: string,
  { approved, returned, remark, ...said }: DecideUnitPlan,
): Sent[] => {
  const decision = { unitPlanId, decisionId, parts: approved.length + returned.length };
  const remarked = remark === undefined ? {} : { remark };
  return under(decisionId, [
    ...approved.map((taskId) => ({
      taskId,
      body: { type: 'ApprovePlanPart' as const, decision, ...remarked, ...said },
    })),
    ...returned.map(({ taskId, reason }) => ({
      taskId,
      body: { type: 'ReturnPlanPart' as const, decision, reason, ...said },
    })),
  ]);
};
