import type { CommandOf } from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { dayMeant } from '../obligation/schedule.ts';
import { paperIn, planningOf } from './act.ts';
import type { Case } from './act.ts';
import { dueOfOne, endAll, meet, openReports, openReview } from './duties.ts';
import { without } from './entry.ts';
import { overOpenSubTasks } from './family/closing.ts';
import type { Folds } from './folds.ts';
import { unitHead } from './recipients.ts';
import { openObligations } from './task.ts';

type Conclusion = CommandOf<'ReviewTask'>['conclusion'];
type Of<Outcome extends Conclusion['outcome']> = Extract<Conclusion, { outcome: Outcome }>;

const reviewed = ({ body, task }: Case<'ReviewTask'>) => ({
  review: task.review.number + 1,
  remark: body.remark,
  ...paperIn(body),
});

/** It goes on: the next review is owed, and the reports that are named until then. */
const goOn = (the: Case<'ReviewTask'>, { outcome, reviewOn, reportOn }: Of<'continued'>): Verdict => {
  const { task, at, today, facts } = the;
  if (reviewOn <= today) return reject('review-date-passed', { today });
  if (reportOn.some((day) => day <= today || day > reviewOn)) return reject('report-date-out-of-range');
  const planning = planningOf(the);
  const days = [...new Set(reportOn)].sort();
  const owed = openObligations(task).filter(({ kind }) => kind === 'report');
  const more = days.filter((day) => !owed.some((one) => dayMeant(dueOfOne(one)) === day));
  const told = unitHead(task.unitId, at, facts.directory);
  return accept(
    { type: 'TaskReviewed', told, data: { ...reviewed(the), outcome, reviewOn, reportOn: days } },
    ...meet(task, 'review', at, planning),
    openReview(task.obligations, task.leaderPostId, reviewOn, planning),
    ...openReports(task.obligations, task.unitId, more, planning),
  );
};

/** It ends here, with a grade. One that has not got to work is taken back instead. */
const end = (the: Case<'ReviewTask'>, { outcome, grade, ...waived }: Of<'ended'>): Verdict => {
  const { body, task, at, facts } = the;
  if (task.stage !== 'in_progress') return reject('plan-not-approved');
  const over = overOpenSubTasks(waived, facts);
  if ('rejection' in over) return over;
  const planning = planningOf(the);
  const told = unitHead(task.unitId, at, facts.directory);
  return accept(
    { type: 'TaskReviewed', data: { ...reviewed(the), outcome, reportOn: [] } },
    { type: 'TaskSignedOff', told, data: { grade, ...over, ...paperIn(body) } },
    ...meet(task, 'review', at, planning),
    ...endAll(task, 'released', at, planning, ({ kind }) => kind !== 'review'),
  );
};

/** The leader reviews a standing task, on the day of the review or before it, and says whether it goes on. */
export const reviewTask = (the: Case<'ReviewTask'>): Verdict => {
  const { conclusion } = the.body;
  return conclusion.outcome === 'continued' ? goOn(the, conclusion) : end(the, conclusion);
};

export const reviewFolds: Folds = {
  TaskReviewed: (task, { data, effectiveAt }) => ({
    ...task,
    entry: without(task.entry, 'reviewOn'),
    review: { number: data.review, reviewedAt: effectiveAt, on: data.reviewOn ?? null },
    reportOn: [...new Set([...task.reportOn, ...data.reportOn])].sort(),
  }),
};
