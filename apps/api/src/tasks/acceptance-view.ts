import type { TaskEvent, TaskView } from '#contracts';
import { inTime, inTimeByFirst, planAnswers, timesReturned } from '#domain';
import type { IssuedTask } from '#domain';
import type { Texts } from '#read-models';
import { evidenceView } from './files-view.ts';
import type { Looking } from './obligation-view.ts';

type Seen = Looking & { task: IssuedTask; events: readonly TaskEvent[] };
type Acceptances = Pick<TaskView, 'plans' | 'planInTime' | 'products' | 'completions' | 'signOffs'>;

const words = (seal: string | null | undefined, texts: Texts) => (seal ? texts(seal) : null);

const plansOf = ({ task, names, texts }: Seen): TaskView['plans'] =>
  task.plans.map(({ number, unitId, submittedAt, dueOn, outcome, unitPlanId = null }) => ({
    ...{ number, submittedAt, dueOn, unitPlanId },
    unit: { unitId, name: names.unit(unitId) },
    state: outcome?.how ?? 'submitted',
    decidedAt: outcome?.at ?? null,
    reason: words(outcome?.reason, texts),
  }));

const planInTimeOf = ({ task, calendar }: Seen): TaskView['planInTime'] => {
  const { filedInTime, approvedInTime } = planAnswers(task, calendar);
  return { filed: filedInTime, approved: approvedInTime, returns: timesReturned(task) };
};

const isCompletion = (event: TaskEvent): event is TaskEvent<'CompletionSubmitted'> & TaskEvent =>
  event.type === 'CompletionSubmitted';

/** What units sent, in their words and with their evidence. */
const sentOf = ({ events, texts }: Seen) =>
  events.filter(isCompletion).map(({ data: { completion, summary, evidence = [] } }) => ({
    ...{ completion, summary: texts(summary) },
    evidence: evidence.map(evidenceView(texts)),
  }));

const completionsOf = (seen: Seen): TaskView['completions'] => {
  const { task, names, texts, calendar } = seen;
  return sentOf(seen).flatMap(({ completion, ...sent }) => {
    const one = task.completions.find(({ number }) => number === completion);
    if (!one) return [];
    const { number, unitId, products, submittedAt, due, verification, outcome } = one;
    return {
      ...{ number, products, submittedAt, ...sent },
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
};

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
