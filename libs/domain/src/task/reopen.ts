import type { TaskEvent } from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Fact, Verdict } from '../decision.ts';
import { namedDay } from '../obligation/schedule.ts';
import { endedRefusal } from '../organisation/successions.ts';
import { inOrder, stray } from './acceptance/products.ts';
import { paperIn, planningOf } from './act.ts';
import type { Case } from './act.ts';
import { withDue } from './due-date.ts';
import { reportsToCome } from './completion.ts';
import { openCompletion, openReports, openReview } from './duties.ts';
import type { Folds } from './folds.ts';
import { followMilestones } from './milestones.ts';
import { openPeriods } from './periods/open.ts';
import { leader, once, unitHead } from './recipients.ts';
import type { IssuedTask } from './task.ts';
import type { SignedOff } from './versions.ts';

/** A task that is reopened is due on a day again, or a standing one reviewed on one: just what it was before. */
const misdated = ({ body, task, today }: Case<'ReopenTask'>) => {
  const { dueOn, reviewOn } = body;
  const [asked, other] = task.timing === 'standing' ? [reviewOn, dueOn] : [dueOn, reviewOn];
  if (asked === undefined || other !== undefined) return reject('reopening-date');
  if (dueOn !== undefined && dueOn < today) return reject('due-date-passed', { today });
  return reviewOn !== undefined && reviewOn <= today ? reject('review-date-passed', { today }) : undefined;
};

const refusal = (the: Case<'ReopenTask'>) => {
  const { body, task, at, facts } = the;
  const { unitId } = task;
  const ended = endedRefusal(unitId, at, facts.directory);
  if (ended) return ended;
  const unknown = stray(task, body.products ?? [], 'accepted');
  return unknown === undefined ? misdated(the) : reject('product-not-accepted', { product: unknown });
};

const owedAgain = (the: Case<'ReopenTask'>): Fact[] => {
  const { body, task, at } = the;
  const planning = planningOf(the);
  const { dueOn, reviewOn } = body;
  const { obligations, unitId, leaderPostId, reportEvery } = task;
  return [
    ...(dueOn === undefined
      ? []
      : [openCompletion(obligations, unitId, namedDay(dueOn, planning), planning)]),
    ...(reviewOn === undefined ? [] : [openReview(obligations, leaderPostId, reviewOn, planning)]),
    ...openReports(obligations, unitId, reportsToCome(the), planning),
    ...openPeriods(obligations, unitId, { reportEvery, dueOn: dueOn ?? null }, at, planning),
    ...followMilestones(the, planning),
  ];
};

/**
 * The leader undoes a sign-off. The unit owes the result again by a new date, and the reports still to come; what was sent, signed off and late before stays as it was. The
 * plan stays approved.
 */
export const reopenTask = (the: Case<'ReopenTask'>): Verdict => {
  const { body, task, at, facts } = the;
  const refused = refusal(the);
  if (refused) return refused;
  const { dueOn, reviewOn, products, reason } = body;
  const told = once([...unitHead(task.unitId, at, facts.directory), ...leader(task, at, facts.directory)]);
  const reopened: Fact = {
    type: 'TaskReopened',
    told,
    data: {
      ...{ reopening: task.signOffs.filter(({ reopenedAt }) => reopenedAt !== null).length + 1 },
      unitId: task.unitId,
      ...(dueOn === undefined ? {} : { dueOn }),
      ...(reviewOn === undefined ? {} : { reviewOn }),
      ...(products === undefined ? {} : { products: inOrder(products) }),
      ...{ reason, ...paperIn(body) },
    },
  };
  return accept(reopened, ...owedAgain(the));
};

/** Folds one event into the sign-offs of a task. */
export const evolveSignOffs = ({ signOffs }: IssuedTask, event: TaskEvent): SignedOff[] => {
  const at = event.effectiveAt;
  switch (event.type) {
    case 'TaskSignedOff':
      return [
        ...signOffs,
        { at, grade: event.data.grade, completion: event.data.completion ?? null, reopenedAt: null },
      ];
    case 'TaskReopened':
      return signOffs.map((one) => (one.reopenedAt === null ? { ...one, reopenedAt: at } : one));
    default:
      return signOffs;
  }
};

export const reopenFolds: Folds = {
  TaskReopened: (task, { data }) => ({
    ...withDue(task, data.dueOn ?? task.due.current),
    stage: 'in_progress',
    grade: null,
    closedAt: null,
    review: { ...task.review, on: data.reviewOn ?? null },
    completion: { ...task.completion, submittedAt: null, returned: true },
  }),
};
