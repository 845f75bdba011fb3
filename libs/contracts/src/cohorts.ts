import { z } from 'zod';
import { IssueTask } from './commands/issue.ts';
import { year } from './directives/header.ts';
import { UnitId } from './ids.ts';
import { decidedHow } from './suspensions.ts';
import { LocalDate } from './time.ts';

const { type: _type, unitId: _unitId, cohortId: _cohortId, ...content } = IssueTask.shape;

/** The most tasks that one request may come to. */
const most = 400;

const CohortYear = z
  .strictObject({
    year,
    dueOn: LocalDate.optional().meta({
      description: 'The last day in this year, where the decision names one',
    }),
  })
  .meta({ id: 'CohortYear', description: 'A year for which each unit gets a task of its own' });

const isOnce = (values: readonly unknown[]) => new Set(values).size === values.length;

/** Giao đồng loạt: the same task for many units, or for each of several years, or both; whoever has it answers for one of its own. */
export const IssueCohort = z
  .strictObject({
    unitIds: z.array(UnitId).min(1).max(200).refine(isOnce, 'mỗi đơn vị chỉ nêu một lần (each unit once)'),
    years: z
      .array(CohortYear)
      .min(1)
      .max(20)
      .refine(
        (years) => isOnce(years.map(({ year: one }) => one)),
        'mỗi năm chỉ nêu một lần (each year once)',
      )
      .optional()
      .meta({
        description:
          'Hằng năm: each unit gets a task for each of these years. Dates are then said for each year; a day of reports goes to the task of its year',
      }),
    ...content,
  })
  .superRefine(({ unitIds, years, span, dueOn, reviewOn, reportOn }, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (!years) return;
    if (span) wrong('span', 'đã nêu từng năm thì không nêu thêm giai đoạn (years are named one by one)');
    if (dueOn) wrong('dueOn', 'hãy nêu hạn của từng năm (name the date of each year)');
    if (reviewOn)
      wrong(
        'reviewOn',
        'nhiệm vụ thường xuyên không giao theo từng năm (a standing task is not for one year)',
      );
    if (reportOn.some((day) => !years.some((one) => day.startsWith(`${one.year}-`))))
      wrong(
        'reportOn',
        'ngày báo cáo phải thuộc một trong các năm đã nêu (a day of reports is in one of the years)',
      );
    if (unitIds.length * years.length > most)
      wrong('years', `mỗi lần giao không quá ${most} nhiệm vụ (${most} tasks at once at most)`);
  })
  .meta({
    id: 'IssueCohort',
    description:
      'A leader assigns the same task to many units, or for each of several years: one of dueOn, dueIn, urgent, reviewOn, undated',
  });
export type IssueCohort = z.infer<typeof IssueCohort>;

/** Thu hồi cả đợt giao: every open task of the cohort, by one decision. */
export const WithdrawCohort = z.strictObject(decidedHow).meta({
  id: 'WithdrawCohort',
  description: 'Withdraws every open task of one assignment to many units; nobody joins it any more',
});
export type WithdrawCohort = z.infer<typeof WithdrawCohort>;
