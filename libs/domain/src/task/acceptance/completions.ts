import type { Policy, TaskEvent, WorkingCalendar } from '#contracts';
import { endOfDay } from '../../calendar/index.ts';
import { namedDay } from '../../obligation/schedule.ts';
import { completeKinds } from '../evidence.ts';
import { heirOf } from '../succession/succession.ts';
import { openObligationOf } from '../task.ts';
import type { IssuedTask } from '../task.ts';
import type { Acceptance, Completion } from '../versions.ts';

export const isPending = ({ outcome }: Completion): boolean => outcome === null;

export const pendingCompletions = ({ completions }: IssuedTask): Completion[] =>
  completions.filter(isPending);

/** Which office verifies the result, and within which term, if the policy asks for it. An office does not verify what it has done itself. */
export const verificationOf = (task: IssuedTask): Policy['verification'] => {
  const { verification } = task.policy;
  if (!verification) return undefined;
  const unitId = heirOf(task, verification.unitId);
  return unitId === task.unitId ? undefined : { ...verification, unitId };
};

/** Those that wait for the monitoring office. */
export const unverified = (task: IssuedTask): Completion[] =>
  verificationOf(task) === undefined
    ? []
    : pendingCompletions(task).filter(({ verification }) => verification === null);

/**
 * Whether a completion was sent in time; null where nothing said by when. One that was sent again after a return beyond the date is not,
 * however early the one before it was.
 */
export const inTime = ({ submittedAt, overdueAt }: Completion): boolean | null =>
  overdueAt === null ? null : submittedAt < overdueAt;

/** Whether it was sent by the first date of the task; null if that had none. */
export const inTimeByFirst = (
  { submittedAt, due }: Completion,
  { policy }: Pick<IssuedTask, 'policy'>,
  calendar: WorkingCalendar,
): boolean | null =>
  due.first === null
    ? null
    : submittedAt < endOfDay(namedDay(due.first, { policy, calendar }).dueOn, calendar);

const sent = (task: IssuedTask, { data, effectiveAt }: TaskEvent<'CompletionSubmitted'>): Completion => ({
  number: data.completion,
  unitId: data.unitId,
  products: data.products ?? [],
  evidence: completeKinds(data.evidence),
  submittedAt: effectiveAt,
  due: { first: task.due.first, current: task.due.current },
  overdueAt: openObligationOf(task, 'completion')?.schedule.overdueAt ?? null,
  verification: null,
  outcome: null,
});

const settled = ({ completions }: IssuedTask, outcome: Acceptance): Completion[] =>
  completions.map((one) => (isPending(one) ? { ...one, outcome } : one));

/** A completion is settled with the last of its products. */
const settledByProducts = (task: IssuedTask, { at, reason }: Omit<Acceptance, 'how'>): Completion[] =>
  task.completions.map((one) => {
    const brought = task.products.filter(({ completion }) => completion === one.number);
    if (!isPending(one) || brought.some(({ state }) => state === 'submitted')) return one;
    const accepted = brought.filter(({ state }) => state === 'accepted').length;
    const how = accepted === one.products.length ? 'accepted' : accepted > 0 ? 'partly' : 'returned';
    return { ...one, outcome: { how, at, reason } };
  });

const verified = (task: IssuedTask, { data, effectiveAt }: TaskEvent<'CompletionVerified'>): Completion[] =>
  task.completions.map((one) =>
    data.completions.includes(one.number)
      ? { ...one, verification: { finding: data.finding, at: effectiveAt, remark: data.remark } }
      : one,
  );

/** Folds one event into the completions of a task; the products are as the event has left them, the duties as it found them. */
export const evolveCompletions = (task: IssuedTask, event: TaskEvent): Completion[] => {
  const at = event.effectiveAt;
  switch (event.type) {
    case 'CompletionSubmitted':
      return [...task.completions, sent(task, event)];
    case 'CompletionVerified':
      return verified(task, event);
    case 'CompletionReturned':
      return settled(task, { how: 'returned', at, reason: event.data.reason });
    case 'ProductsAccepted':
      return settledByProducts(task, { at, reason: null });
    case 'ProductsReturned':
      return settledByProducts(task, { at, reason: event.data.reason });
    case 'TaskSignedOff':
      return settled(task, { how: 'accepted', at, reason: null });
    case 'TaskReassigned':
    case 'TaskWithdrawn':
      return settled(task, { how: 'overtaken', at, reason: null });
    default:
      return task.completions;
  }
};
