import { z } from 'zod';
import { IssueTask } from './commands/issue.ts';
import { UnitId } from './ids.ts';

const { type: _type, unitId: _unitId, cohortId: _cohortId, ...content } = IssueTask.shape;

/** Giao đồng loạt: the same task for many units, each of which has and answers for one of its own. */
export const IssueCohort = z
  .strictObject({
    unitIds: z
      .array(UnitId)
      .min(1)
      .max(200)
      .refine((ids) => new Set(ids).size === ids.length, 'mỗi đơn vị chỉ nêu một lần (each unit once)'),
    ...content,
  })
  .meta({
    id: 'IssueCohort',
    description:
      'A leader assigns the same task to many units: one of dueOn, dueIn, urgent, reviewOn, undated',
  });
export type IssueCohort = z.infer<typeof IssueCohort>;
