import { z } from 'zod';
import { freeText } from '../text.ts';
import { LocalDate } from '../time.ts';
import { act, byPaper, reason } from './act.ts';

/** What a verification found. The office recommends by it, and decides nothing. */
export const ResultFinding = z.enum(['meets', 'falls_short']);
export type ResultFinding = z.infer<typeof ResultFinding>;

/** The products that an issue or an amendment names; they are numbered from 1, in this order, and keep their numbers. */
export const productNames = z
  .array(z.strictObject({ product: freeText(1000) }))
  .min(1)
  .max(100);

/** Some of the products of a task, by their numbers. */
export const productNumbers = z.array(z.int().min(1)).min(1).max(100);

export const VerifyCompletion = act(
  'VerifyCompletion',
  'The monitoring office says whether what the unit sent is what was asked for; the leader decides',
  { finding: ResultFinding, remark: freeText(4000).meta({ description: 'What the verification found' }) },
);

export const AcceptProducts = act(
  'AcceptProducts',
  'The leader accepts some products; the last of them is accepted by the sign-off of the task',
  { products: productNumbers, remark: freeText(2000).optional(), ...byPaper },
);

export const ReturnProducts = act(
  'ReturnProducts',
  'The leader sends some products back to be redone; what else the unit sent stays with the leader',
  { products: productNumbers, reason, ...byPaper },
);

export const ReopenTask = act(
  'ReopenTask',
  'The leader undoes a sign-off: the unit owes the result again, by a new date; the first result stays on record',
  {
    dueOn: LocalDate.optional().meta({ description: 'The new last day' }),
    reviewOn: LocalDate.optional().meta({
      description: 'In place of dueOn for a standing task: the day of its next review',
    }),
    products: productNumbers
      .optional()
      .meta({ description: 'Those to be redone; all of them if none is named' }),
    reason,
    ...byPaper,
  },
);
