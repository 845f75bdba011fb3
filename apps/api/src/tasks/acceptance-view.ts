import type { TaskView } from '#contracts';
import { inTime, inTimeByFirst, planAnswers, timesReturned } from '#domain';
import type { IssuedTask } from '#domain';
import type { Texts } from '#read-models';
import type { Looking } from './obligation-view.ts';

type Seen = Looking & { task: IssuedTask; texts: Texts };
type Acceptances = Pick<TaskView, 'plans' | 'planInTime' | 'products' | 'completions' | 'signOffs'>;

const words = (seal: string | null | undefined, texts: Texts) => (seal ? texts(seal) : null);

const plansOf = ({ task, names, texts }: Seen): TaskView['plans'] =>
  task.plans.map(({ number, unitId, submittedAt, dueOn, outcome }) => ({
    ...{ number, submittedAt, dueOn },
    unit: { unitId, name: names.unit(unitId) },
    state: outcome?.how ?? 'submitted',
    decidedAt: outcome?.at ?? null,
    reason: words(outcome?.reason, texts),
  }));

const planInTimeOf = ({ task, calendar }: Seen): TaskView['planInTime'] => {
  const { filedInTime, approvedInTime } = planAnswers(task, calendar);
  return { filed: filedInTime, approved: approvedInTime, returns: timesReturned(task) };
};

const completionsOf = ({ task, names, texts, calendar }: Seen): TaskView['completions'] =>
  task.completions.map((one) => {
    const { number, unitId, products, submittedAt, due, verification, outcome } = one;
    return {
      ...{ number, products, submittedAt },
      unit: { unitId, name: names.unit(unitId) },
      dueOn: due.current,
      inTime: inTime(one),
      inTimeByFirst: inTimeByFirst(one, task, calendar),
      verification: verification && { ...verification, remark: texts(verification.remark) },
      state: outcome?.how ?? 'submitted',
      decidedAt: outcome?.at ?? null,
      reason: words(outcome?.reason, texts),
    };
  });

/** What was sent and decided on, every version of it. */
export const acceptancesOf = (seen: Seen): Acceptances => ({
  plans: plansOf(seen),
  planInTime: planInTimeOf(seen),
  products: seen.task.products.map(({ number, product, state, acceptedAt }) => ({
    ...{ number, state, acceptedAt },
    product: seen.texts(product),
  })),
  completions: completionsOf(seen),
  signOffs: seen.task.signOffs,
});
