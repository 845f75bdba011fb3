import { z } from 'zod';
import { numbered } from './actor.ts';
import { byPaper, inCapacity, reason } from './commands/act.ts';
import { planLines as lines } from './commands/plan.ts';
import { withFiles } from './files.ts';
import { CommandId, DirectiveId, TaskId, UnitId } from './ids.ts';
import { freeText } from './text.ts';

/** The number and the date of the paper that a plan stands on. */
const PlanPaper = z.strictObject(numbered).meta({ id: 'PlanPaper' });

const note = freeText(2000).optional();

/** As many tasks may be answered by one plan. */
const mostParts = 50;

const once = (parts: readonly { taskId: TaskId }[]): boolean =>
  new Set(parts.map(({ taskId }) => taskId)).size === parts.length;

/** Kế hoạch chung: one plan of a unit for tasks that it has under one directive, with a part for each. */
export const SubmitUnitPlan = z
  .strictObject({
    parts: z
      .array(z.strictObject({ taskId: TaskId, lines }))
      .min(1)
      .max(mostParts)
      .refine(once, 'mỗi nhiệm vụ chỉ nêu một lần (each task once)'),
    paper: PlanPaper.optional(),
    note,
    ...withFiles,
    ...inCapacity,
  })
  .meta({ id: 'SubmitUnitPlan', description: 'The unit sends one plan for many of its tasks' });
export type SubmitUnitPlan = z.infer<typeof SubmitUnitPlan>;

/** One decision on parts of a plan: those that are approved, and those that are returned, each with why. */
export const DecideUnitPlan = z
  .strictObject({
    approved: z.array(TaskId).max(mostParts).default([]),
    returned: z
      .array(z.strictObject({ taskId: TaskId, reason }))
      .max(mostParts)
      .default([]),
    remark: freeText(2000).optional().meta({ description: 'Said with each approval' }),
    ...byPaper,
    ...inCapacity,
  })
  .refine(({ approved, returned }) => approved.length + returned.length > 0, {
    path: ['approved'],
    error: 'nêu ít nhất một nhiệm vụ (at least one task)',
  })
  .refine(({ approved, returned }) => once([...approved.map((taskId) => ({ taskId })), ...returned]), {
    path: ['returned'],
    error: 'mỗi nhiệm vụ chỉ nêu một lần (each task once)',
  })
  .meta({ id: 'DecideUnitPlan', description: 'A leader decides on parts of a plan for many tasks' });
export type DecideUnitPlan = z.infer<typeof DecideUnitPlan>;

/** The plan that a part belongs to: of which unit, under which directive, how many tasks it answers, and its paper. */
export const PlanOfUnit = z
  .strictObject({
    unitPlanId: CommandId,
    unitId: UnitId,
    directiveId: DirectiveId,
    parts: z.int().min(1).max(mostParts),
    paper: PlanPaper.optional(),
  })
  .meta({ id: 'PlanOfUnit', description: 'The plan for many tasks of which this is one part' });
export type PlanOfUnit = z.infer<typeof PlanOfUnit>;

/** Which decision on which plan. */
export const UnitPlanDecision = z
  .strictObject({ unitPlanId: CommandId, decisionId: CommandId, parts: z.int().min(1).max(mostParts) })
  .meta({ id: 'UnitPlanDecision', description: 'The decision on many parts of a plan of which this is one' });
