import type { LocalDate } from '#contracts';
import { accept } from '../decision.ts';
import type { Fact, Verdict } from '../decision.ts';
import { openObligation } from '../obligation/facts.ts';
import { dayMeant, scheduleAfterReturn } from '../obligation/schedule.ts';
import { paperIn, planningOf } from './act.ts';
import type { Case } from './act.ts';
import { dueOf, dueOfOne, endAll, meet, openDecision, openReports } from './duties.ts';
import type { Folds } from './folds.ts';
import { evidenceRefusal } from './evidence.ts';
import { leader, unitHead } from './recipients.ts';

/** The unit reports the task as done. Reports and requests still open have nothing left to ask for; the leader owes a decision. */
export const submitCompletion = (the: Case<'SubmitCompletion'>): Verdict => {
  const { body, task, at, today, facts } = the;
  const { summary, evidence } = body;
  const refused = evidenceRefusal(task, evidence ?? [], today);
  if (refused) return refused;
  const planning = planningOf(the);
  const said = { summary, ...(evidence === undefined ? {} : { evidence }) };
  return accept(
    {
      type: 'CompletionSubmitted',
      told: leader(task, at, facts.directory),
      data: { unitId: task.unitId, completion: task.completion.number + 1, ...said },
    },
    ...meet(task, 'completion', at, planning),
    ...endAll(task, 'released', at, planning, ({ kind }) => kind === 'report' || kind === 'decide-extension'),
    openDecision(task, 'decide-completion', at, planning),
  );
};

/** The days still to come on which a report is owed; what the unit has reported ahead of its day is not asked again. */
const reportsToCome = ({ task, today }: Case<'ReturnCompletion'>): LocalDate[] => {
  const given = task.obligations.filter(
    ({ kind, owner, ended }) =>
      kind === 'report' && owner.side === 'unit' && owner.unitId === task.unitId && ended?.how === 'met',
  );
  return task.reportOn.filter((day) => day > today && !given.some((one) => dayMeant(dueOfOne(one)) === day));
};

const oweAgain = (the: Case<'ReturnCompletion'>): Fact[] => {
  const { task, at } = the;
  const planning = planningOf(the);
  const owner = { side: 'unit', unitId: task.unitId } as const;
  const reports = openReports(task.obligations, task.unitId, reportsToCome(the), planning);
  const due = dueOf(task, planning);
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
    ...oweAgain(the),
  );
};

/** The leader confirms that the task is done. A formal reminder to do it needs no answer any more. */
export const signOff = (the: Case<'SignOff'>): Verdict => {
  const { body, task, at, facts } = the;
  const remark = body.remark === undefined ? {} : { remark: body.remark };
  return accept(
    {
      type: 'TaskSignedOff',
      told: unitHead(task.unitId, at, facts.directory),
      data: { completion: task.completion.number, grade: body.grade, ...remark, ...paperIn(body) },
    },
    ...meet(task, 'decide-completion', at, planningOf(the)),
    ...endAll(task, 'released', at, planningOf(the), ({ kind }) => kind === 'answer-reminder'),
  );
};

export const completionFolds: Folds = {
  CompletionSubmitted: (task, { data, effectiveAt }) => ({
    ...task,
    stage: 'completion_submitted',
    completion: { number: data.completion, submittedAt: effectiveAt, returned: false },
    extension: { ...task.extension, pending: null },
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
