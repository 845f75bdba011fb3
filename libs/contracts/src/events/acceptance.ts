import { z } from 'zod';
import { ResultFinding } from '../commands/acceptance.ts';
import { UnitId } from '../ids.ts';
import { PlanReturnAct } from '../policy.ts';
import { Seal } from '../text.ts';
import { LocalDate } from '../time.ts';
import { byPaper } from './by-paper.ts';

/** Some of the products of a task, by their numbers. */
export const products = z.array(z.int().min(1)).min(1);

/** What each event about the acceptance of plans and results says, by type. */
export const acceptanceEvents = {
  PlanReturnedRepeatedly: z.strictObject({
    unitId: UnitId,
    returns: z
      .int()
      .min(1)
      .meta({ description: 'How often plans of this unit have been returned, with this time' }),
    act: PlanReturnAct,
  }),
  CompletionVerified: z.strictObject({
    unitId: UnitId.meta({ description: 'The office that verified' }),
    completions: z.array(z.int().min(1)).min(1),
    finding: ResultFinding,
    remark: Seal,
  }),
  ProductsAccepted: z.strictObject({ products, remark: Seal.optional(), ...byPaper }),
  ProductsReturned: z.strictObject({ products, reason: Seal, ...byPaper }),
  TaskReopened: z.strictObject({
    reopening: z.int().min(1),
    unitId: UnitId,
    dueOn: LocalDate.optional(),
    reviewOn: LocalDate.optional(),
    products: products.optional().meta({ description: 'Those to be redone' }),
    reason: Seal,
    ...byPaper,
  }),
} as const;
