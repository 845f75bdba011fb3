import type { Instant, LocalDate } from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { endObligation } from '../obligation/facts.ts';
import type { Obligation } from '../obligation/obligation.ts';
import { attached, paperIn, planningOf } from './act.ts';
import type { Case } from './act.ts';
import type { Folds } from './folds.ts';
import { leader, unitHead } from './recipients.ts';
import { openObligations } from './task.ts';
import type { IssuedTask } from './task.ts';

/**
 * The reports that one sent now satisfies: every one overdue or due today, and that of every period of which the data are cut off; if there
 * is none, the next on a named day. Figures are totals to date.
 */
const reportsMet = (task: IssuedTask, at: Instant, today: LocalDate): Obligation[] => {
  const owed = openObligations(task);
  const named = owed.filter(({ kind }) => kind === 'report');
  const met = [
    ...named.filter(({ schedule }) => schedule.dueOn <= today),
    ...owed.filter(({ schedule }) => schedule.closesAt !== undefined && schedule.closesAt <= at),
  ];
  return met.length > 0 ? met : named.slice(0, 1);
};

/** Figures are totals to date, so one that is lower than before is a slip, or has a reason. */
const misreported = ({ body, task }: Case<'ReportProgress'>) => {
  if (body.total !== undefined && !task.quantity) return reject('nothing-counted');
  if (body.reason !== undefined) return undefined;
  const { percent, total } = task.progress;
  const rule = task.policy.reports?.lowerTotals;
  if (rule === 'with_reason' && percent !== null && body.percent < percent)
    return reject('total-fell', { before: `${percent}%` });
  return rule !== 'freely' && total !== null && body.total !== undefined && body.total < total
    ? reject('total-fell', { before: total })
    : undefined;
};

/** The unit reports how far it has come. */
export const reportProgress = (the: Case<'ReportProgress'>): Verdict => {
  const { body, task, at, today, facts } = the;
  const wrong = misreported(the);
  if (wrong) return wrong;
  const { percent, total, summary, reason } = body;
  const met = reportsMet(task, at, today);
  const periods = met.flatMap(({ period }) => (period ? [period] : []));
  const data = {
    ...{ unitId: task.unitId, report: task.progress.number + 1, percent, summary },
    ...(total === undefined ? {} : { total }),
    ...(reason === undefined ? {} : { reason }),
    ...attached(body),
    ...(periods.length === 0 ? {} : { periods }),
  };
  return accept(
    { type: 'ProgressReported', told: leader(task, at, facts.directory), data },
    ...met.flatMap((one) => endObligation(one, 'met', at, planningOf(the).calendar)),
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
  ProgressReported: (task, { data: { report, percent, total }, effectiveAt }) => ({
    ...task,
    progress: {
      ...{ number: report, percent, total: total ?? task.progress.total },
      ...{ reportedAt: effectiveAt, reviewed: false },
    },
  }),
  ProgressReviewed: (task) => ({ ...task, progress: { ...task.progress, reviewed: true } }),
};
