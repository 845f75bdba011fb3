import { z } from 'zod';
import { withFiles } from '../files.ts';
import { UnitId } from '../ids.ts';
import { freeText } from '../text.ts';
import { LocalDate } from '../time.ts';
import { act, byPaper, reason } from './act.ts';

export const PlanLine = z
  .strictObject({
    work: freeText(1000),
    assignee: freeText(300).meta({ description: 'The collective or person who does it' }),
    from: LocalDate,
    to: LocalDate,
    product: freeText(500),
    milestone: z.literal(true).optional().meta({
      description: 'Cột mốc: once the plan is approved, the clock follows the last day of this line',
    }),
    subTask: z
      .strictObject({ unitId: UnitId })
      .optional()
      .meta({
        description:
          'Giao cấp dưới: once the plan is approved, this line is issued as a sub-task to a unit below, called by its work and due on its last day. ' +
          'No milestone at once',
      }),
  })
  .meta({ id: 'PlanLine', description: 'One line of an action plan' });

/** The title of a task is shorter than what a line may say. */
const isTitle = ({ work, subTask }: z.infer<typeof PlanLine>): boolean => !subTask || work.length <= 500;

/** The lines of a plan. The work of one that is to be a sub-task is its title. */
export const planLines = z
  .array(PlanLine)
  .min(1)
  .max(200)
  .refine((lines) => lines.every(isTitle), {
    error:
      'đầu việc giao thành nhiệm vụ con dài tối đa 500 ký tự (a line that becomes a sub-task: at most 500 characters)',
  });

export const SubmitPlan = act(
  'SubmitPlan',
  'The unit sends its action plan; sending it acknowledges the task',
  {
    lines: planLines,
    note: freeText(2000).optional(),
    ...withFiles,
  },
);

export const ReportMilestone = act(
  'ReportMilestone',
  'The unit reports that it has reached a milestone of its approved plan',
  {
    line: z.int().min(1).max(200).meta({ description: 'The number of its line in the plan' }),
    note: freeText(2000).optional(),
    ...withFiles,
  },
);

export const ReturnPlan = act('ReturnPlan', 'The leader sends the plan back to be redone', {
  reason,
  ...byPaper,
});

export const ApprovePlan = act('ApprovePlan', 'The leader approves the plan', {
  remark: freeText(2000).optional(),
  ...byPaper,
});
