import { z } from 'zod';
import { FileReference } from '../files.ts';
import { freeText, wordForWord } from '../text.ts';
import { TargetReading } from './targets.ts';

/** What a directive is made of. Each of a kind is numbered from 1, in the order in which they came. */
export const DirectivePart = z
  .enum(['clause', 'annex', 'target', 'group'])
  .meta({ id: 'DirectivePart', description: 'A clause, an annex, a target, or a group of tasks' });
export type DirectivePart = z.infer<typeof DirectivePart>;

/** Chương trình, dự án trọng điểm; lĩnh vực đột phá. */
export const GroupKind = z
  .enum(['programme', 'project', 'breakthrough-area'])
  .meta({ id: 'GroupKind', description: 'What groups tasks under a directive' });
export type GroupKind = z.infer<typeof GroupKind>;

export const partNumber = z.int().min(1).max(1000);

const label = z
  .string()
  .trim()
  .normalize('NFC')
  .regex(/^[\p{L}\p{N}\p{M}./() -]{1,40}$/u, 'letters, digits, and . / ( ) -')
  .meta({ description: 'As the paper calls it: II.3, a), ĐKR-01' });

const file = FileReference.optional();

const contentsOf = <Words extends z.ZodType>(say: (max: number) => Words, asWritten: Words) => ({
  clauses: z
    .array(z.strictObject({ label: label.optional(), content: say(4000) }))
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'Nội dung, nhiệm vụ: what tasks are to cover' }),
  targets: z
    .array(
      z.strictObject({
        label: label.optional(),
        asWritten: asWritten.meta({ description: 'Word for word, as the paper has it; never mended' }),
        clause: partNumber.optional().meta({ description: 'The clause it belongs to' }),
        reading: TargetReading.optional().meta({ description: 'Undetermined if left out' }),
      }),
    )
    .min(1)
    .max(200)
    .optional(),
  groups: z
    .array(
      z.strictObject({
        kind: GroupKind,
        title: say(500),
        clauses: z
          .array(partNumber)
          .max(200)
          .optional()
          .meta({ description: 'The clauses that belong to it' }),
      }),
    )
    .min(1)
    .max(100)
    .optional(),
});

const annexes = <Words extends z.ZodType>(title: Words) =>
  z
    .array(z.strictObject({ label: label.optional(), title, file }))
    .min(1)
    .max(50)
    .optional()
    .meta({ description: 'Phụ lục' });

/** What people add to a directive. */
export const contents = {
  ...contentsOf(freeText, wordForWord(2000)),
  annexes: annexes(freeText(500)),
};

/** The same with its words as an event has them. */
export const contentsWith = <Words extends z.ZodType>(words: Words) => ({
  ...contentsOf(() => words, words),
  annexes: annexes(words),
});
