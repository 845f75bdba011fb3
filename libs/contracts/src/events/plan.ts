import { z } from 'zod';
import { PlanLine } from '../commands.ts';
import { sealedFiles } from '../files.ts';
import { UnitId } from '../ids.ts';
import { Refused } from '../refused.ts';
import { LocalDate } from '../time.ts';
import { Seal } from '../text.ts';
import { PlanOfUnit, UnitPlanDecision } from '../unit-plans.ts';
import { byPaper } from './by-paper.ts';

/** What each event about action plans says, by type. */
export const planEvents = {
  PlanSubmitted: z.strictObject({
    unitId: UnitId,
    plan: z.int().min(1),
    lines: z.array(PlanLine.extend({ work: Seal, assignee: Seal, product: Seal })),
    note: Seal.optional(),
    unitPlan: PlanOfUnit.optional(),
    ...sealedFiles,
  }),
  PlanReturned: z.strictObject({
    plan: z.int().min(1),
    reason: Seal,
    decision: UnitPlanDecision.optional(),
    ...byPaper,
  }),
  PlanApproved: z.strictObject({
    plan: z.int().min(1),
    dueOn: LocalDate.optional().meta({ description: 'The date that the plan gives to an urgent task' }),
    remark: Seal.optional(),
    decision: UnitPlanDecision.optional(),
    ...byPaper,
  }),
  MilestoneReached: z.strictObject({
    unitId: UnitId,
    plan: z.int().min(1),
    line: z.int().min(1).meta({ description: 'Of the plan, the first one is 1' }),
    note: Seal.optional(),
    ...sealedFiles,
  }),
  SubTaskNotIssued: z.strictObject({
    unitId: UnitId,
    plan: z.int().min(1),
    line: z.int().min(1).meta({ description: 'Of the approved plan: no sub-task came of it' }),
    toUnitId: UnitId.meta({ description: 'The unit that was to get it' }),
    refusal: Refused,
  }),
} as const;
