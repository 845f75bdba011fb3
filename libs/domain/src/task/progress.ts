import type { LocalDate } from '#contracts';
import { accept } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { endObligation } from '../obligation/facts.ts';
import type { Obligation } from '../obligation/obligation.ts';
import { attached, paperIn, planningOf } from './act.ts';
import type { Case } from './act.ts';
import type { Folds } from './folds.ts';
import { leader, unitHead } from './recipients.ts';
import { openObligations } from './task.ts';
import type { IssuedTask } from './task.ts';

/** The reports that one sent today satisfies: every one overdue or due today, else the next one due. Figures are totals to date. */
const reportsMet = (task: IssuedTask, today: LocalDate): Obligation[] => {
  const owed = openObligations(task).filter(({ kind }) => kind === 'report');
  const due = owed.filter(({ schedule }) => schedule.dueOn <= today);
  return due.length > 0 ? due : owed.slice(0, 1);
};

/** The unit reports how far it has come. */
export const reportProgress = (the: Case<'ReportProgress'>): Verdict => {
  const { body, task, at, today, facts } = the;
  const { percent, summary } = body;
  const said = { percent, summary, ...attached(body) };
  const data = { unitId: task.unitId, report: task.progress.number + 1, ...said };
  return accept(
    { type: 'ProgressReported', told: leader(task, at, facts.directory), data },
    ...reportsMet(task, today).flatMap((one) => endObligation(one, 'met', at, planningOf(the).calendar)),
  );
};

/** The leader remarks on the latest report. */
export const reviewProgress = ({ body, task, at, facts }: Case<'ReviewProgress'>): Verdict =>
  accept({
    type: 'ProgressReviewed',
    told: unitHead(task.unitId, at, facts.directory),
    data: { report: task.progress.number, remark: body.remark, ...paperIn(body) },
  });

export const progressFolds: Folds = {
  ProgressReported: (task, { data: { report, percent }, effectiveAt }) => ({
    ...task,
    progress: { number: report, percent, reportedAt: effectiveAt, reviewed: false },
  }),
  ProgressReviewed: (task) => ({ ...task, progress: { ...task.progress, reviewed: true } }),
};
