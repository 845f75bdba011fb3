import type { LocalDate, ObligationKind } from '#contracts';
import { localDateOf, workingDaysAfter } from '../calendar/index.ts';
import { accept, reject } from '../decision.ts';
import type { Fact, Verdict } from '../decision.ts';
import { openObligation } from '../obligation/facts.ts';
import { dayMeant, scheduleAfterReturn, term } from '../obligation/schedule.ts';
import type { Due, Planning } from '../obligation/schedule.ts';
import { isPending } from './acceptance/completions.ts';
import { inOrder, numbersOf, stray } from './acceptance/products.ts';
import { openReviewOf, releaseVerification, verificationRefusal } from './acceptance/verify.ts';
import { paperIn, planningOf } from './act.ts';
import type { Case } from './act.ts';
import { headsOf } from './contribution/coordinators.ts';
import { contributors } from './contribution/owed.ts';
import { dueOf, dueOfOne, endAll, meet, openReports } from './duties.ts';
import { evidenceRefusal } from './evidence.ts';
import { overOpenSubTasks } from './family/closing.ts';
import type { Folds } from './folds.ts';
import { followMilestones } from './milestones.ts';
import { openPeriods } from './periods/open.ts';
import { leader, once, unitHead } from './recipients.ts';
import { isOwn } from './succession/succession.ts';
import type { IssuedTask } from './task.ts';

/** What is asked for while a task is being done, and of no use any more when it is. */
const askedOnTheWay = [
  ...(['report', 'periodic-report', 'milestone', 'decide-extension'] as const),
  ...(['contribution', 'decide-contribution', 'decide-impediment'] as const),
] satisfies ObligationKind[];

/** What a completion brings: the products that it names, else all that are still owed. */
const brought = ({ body, task }: Case<'SubmitCompletion'>): number[] =>
  inOrder(body.products ?? numbersOf(task.products, 'owed'));

/** Nothing is left to send: reports and requests still open have nothing left to ask for. */
const allSent = (the: Case<'SubmitCompletion'>): Fact[] => {
  const { task, at } = the;
  const planning = planningOf(the);
  return [
    ...meet(task, 'completion', at, planning),
    ...endAll(task, 'released', at, planning, ({ kind }) => askedOnTheWay.some((one) => one === kind)),
  ];
};

/**
 * The unit reports the task, or some of its products, as done. What it does not bring is still owed, by the same date. A review is owed
 * from now.
 */
export const submitCompletion = (the: Case<'SubmitCompletion'>): Verdict => {
  const { body, task, at, today, facts } = the;
  const { summary, evidence } = body;
  const unknown = stray(task, body.products ?? [], 'owed');
  if (unknown !== undefined) return reject('product-not-owed', { product: unknown });
  const products = brought(the);
  const inPart = products.length < numbersOf(task.products, 'owed').length;
  const refused = evidenceRefusal(task, { given: evidence ?? [], inPart, today });
  if (refused) return refused;
  // Who was asked to contribute to a result that is whole need not any more.
  const asked = inPart ? [] : headsOf(contributors(task), at, facts.directory);
  return accept(
    {
      type: 'CompletionSubmitted',
      told: once([...leader(task, at, facts.directory), ...asked]),
      data: {
        ...{ unitId: task.unitId, completion: task.completion.number + 1 },
        ...(products.length === 0 ? {} : { products }),
        ...{ summary, ...(evidence === undefined ? {} : { evidence }) },
      },
    },
    ...(inPart ? [] : allSent(the)),
    ...openReviewOf(the),
  );
};

/** The days still to come on which a report is owed; what the unit has reported ahead of its day is not asked again. */
export const reportsToCome = ({
  task,
  today,
}: Pick<Case<'ReturnCompletion'>, 'task' | 'today'>): LocalDate[] => {
  const given = task.obligations.filter(
    ({ kind, owner, ended }) =>
      kind === 'report' && owner.side === 'unit' && isOwn(task, owner.unitId) && ended?.how === 'met',
  );
  return task.reportOn.filter((day) => day > today && !given.some((one) => dayMeant(dueOfOne(one)) === day));
};

/** The day by which what was sent last had to be sent, if the task has had no other date since. */
const dueBefore = (task: IssuedTask, planning: Planning): Due | undefined => {
  const met = task.obligations.findLast(({ kind }) => kind === 'completion');
  const unchanged = task.completions.at(-1)?.due.current === task.due.current;
  return met && unchanged && task.due.current !== null ? dueOfOne(met) : dueOf(task, planning);
};

/** Working days that the unit had left when it sent the result run on from the return, where the policy gives them back. */
const dueAfterReturn = (task: IssuedTask, at: string, planning: Planning): Due | undefined => {
  if (planning.policy.daysUnderReview !== 'given_back') return dueOf(task, planning);
  const due = dueBefore(task, planning);
  const sentAt = task.completions.findLast(isPending)?.submittedAt;
  if (!due || sentAt === undefined) return due;
  const { calendar } = planning;
  const left = workingDaysAfter(localDateOf(sentAt, calendar), due.dueOn, calendar);
  const again = term(at, left, calendar);
  return left > 0 && again.dueOn > due.dueOn ? again : due;
};

/** The result is owed again, with the reports and milestones that are still to come; by no date if the task has none. */
export const oweAgain = (
  the: Case<'ReturnCompletion'> | Case<'AcceptProducts'> | Case<'ReturnProducts'>,
): Fact[] => {
  const { task, at } = the;
  const planning = planningOf(the);
  const owner = { side: 'unit', unitId: task.unitId } as const;
  const asked = { reportEvery: task.reportEvery, dueOn: task.due.current };
  const reports = [
    ...openReports(task.obligations, task.unitId, reportsToCome(the), planning),
    ...openPeriods(task.obligations, task.unitId, asked, at, planning),
    ...followMilestones(the, planning),
  ];
  const due = dueAfterReturn(task, at, planning);
  if (!due) return reports;
  const schedule = scheduleAfterReturn(due.dueOn, at, planning);
  return [openObligation(task.obligations, 'completion', owner, due.counting, schedule), ...reports];
};

/** The leader sends the result back. It is owed again: by its date, or at once if the date has passed; by no date if it has none. */
export const returnCompletion = (the: Case<'ReturnCompletion'>): Verdict => {
  const { body, task, at, facts } = the;
  return accept(
    {
      type: 'CompletionReturned',
      told: unitHead(task.unitId, at, facts.directory),
      data: { completion: task.completion.number, reason: body.reason, ...paperIn(body) },
    },
    ...meet(task, 'decide-completion', at, planningOf(the)),
    ...releaseVerification(the),
    ...oweAgain(the),
  );
};

/** What may still be owed when the result is accepted: an answer, and that a successor takes note. */
const besideResult: ReadonlySet<ObligationKind> = new Set<ObligationKind>(['answer-reminder', 'acknowledge']);

/** The leader confirms that the task is done. A formal reminder to do it needs no answer any more. */
export const signOff = (the: Case<'SignOff'>): Verdict => {
  const { body, task, at, facts } = the;
  const refused = verificationRefusal(the);
  if (refused) return refused;
  const over = overOpenSubTasks(body, facts);
  if ('rejection' in over) return over;
  const remark = body.remark === undefined ? {} : { remark: body.remark };
  return accept(
    {
      type: 'TaskSignedOff',
      told: unitHead(task.unitId, at, facts.directory),
      data: { completion: task.completion.number, grade: body.grade, ...remark, ...over, ...paperIn(body) },
    },
    ...meet(task, 'decide-completion', at, planningOf(the)),
    ...endAll(task, 'released', at, planningOf(the), ({ kind }) => besideResult.has(kind)),
    ...releaseVerification(the),
  );
};

export const completionFolds: Folds = {
  CompletionSubmitted: (task, { data, effectiveAt }) => ({
    ...task,
    completion: { number: data.completion, submittedAt: effectiveAt, returned: false },
    // What is sent in part leaves the task in hand, and with it a request for a later date.
    ...(numbersOf(task.products, 'owed').length > 0
      ? {}
      : { stage: 'completion_submitted', extension: { ...task.extension, pending: null } }),
  }),
  CompletionReturned: (task) => ({
    ...task,
    stage: 'in_progress',
    completion: { ...task.completion, submittedAt: null, returned: true },
  }),
  TaskSignedOff: (task, { data, effectiveAt }) => ({
    ...task,
    stage: 'signed_off',
    grade: data.grade,
    closedAt: effectiveAt,
  }),
};
