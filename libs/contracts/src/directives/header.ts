import { z } from 'zod';
import { Actor } from '../actor.ts';
import { withFiles } from '../files.ts';
import { DirectiveId, UnitId } from '../ids.ts';
import { freeText } from '../text.ts';
import { LocalDate } from '../time.ts';

/**
 * What kind of paper a directive is: nghị quyết, chương trình, kế hoạch, chỉ thị, kết luận, thông báo kết luận, quyết định, công văn, công
 * điện, or another one.
 */
export const DirectiveKind = z
  .enum([
    'resolution',
    'programme',
    'plan',
    'instruction',
    'conclusion',
    'conclusion-notice',
    'decision',
    'official-letter',
    'telegram',
    'other',
  ])
  .meta({ id: 'DirectiveKind', description: 'What kind of paper a directive is' });
export type DirectiveKind = z.infer<typeof DirectiveKind>;

/** The levels of State and Party, from the highest: trung ương, tỉnh, huyện (until 30/06/2025), xã. */
export const DirectiveLevel = z
  .enum(['central', 'province', 'district', 'commune'])
  .meta({ id: 'DirectiveLevel', description: 'The level of whoever issued a directive, from the highest' });
export type DirectiveLevel = z.infer<typeof DirectiveLevel>;

export const DirectiveIssuer = z
  .strictObject({
    name: freeText(200).meta({ description: 'As the paper names the issuer' }),
    unitId: UnitId.optional().meta({ description: 'Where the issuer is a unit of the directory' }),
    tree: z.enum(['state', 'party']).meta({ description: 'It settles the form of number and symbol' }),
    level: DirectiveLevel,
  })
  .meta({ id: 'DirectiveIssuer', description: 'Who issued a directive: often somebody above the directory' });
export type DirectiveIssuer = z.infer<typeof DirectiveIssuer>;

export const year = z.int().min(1945).max(2200);

/** Numbers and symbols as people write them, right or wrong; a no-break space stays one. */
export const symbolAsWritten = z
  .string()
  .normalize('NFC')
  .min(1)
  .max(60)
  .regex(
    /^[\p{L}\p{N}\p{M}./\-–:\u00a0 ]*[\p{L}\p{N}][\p{L}\p{N}\p{M}./\-–:\u00a0 ]*$/u,
    'number and symbol, such as 02-NQ/TU',
  );

/** What can be said of a directive, but for its contents. */
const said = {
  kind: DirectiveKind,
  number: symbolAsWritten.meta({
    description: 'Số, ký hiệu as the paper has it, right or wrong: 01/KH-UBND, 57-NQ/TW, 02/NQ/TU',
  }),
  issuer: DirectiveIssuer,
  issuedOn: LocalDate,
};

const more = {
  effectiveOn: LocalDate.optional().meta({ description: 'Where the paper takes effect on another day' }),
  term: z
    .strictObject({ from: LocalDate, to: LocalDate })
    .refine(({ from, to }) => from <= to, {
      error: 'from phải trước hoặc trùng to (from is after to)',
      path: ['to'],
    })
    .optional()
    .meta({ description: 'Nhiệm kỳ, giai đoạn: the time that it is for' }),
  declaredCount: z.int().min(1).max(1000).optional().meta({
    description: 'How many contents and tasks the paper says that it has, such as 27 nội dung',
  }),
  carriesOut: z.array(DirectiveId).max(50).optional().meta({
    description: 'The directives, of its own level or above, that it carries out',
  }),
};

const signer = <Words extends z.ZodType>(words: Words) =>
  z
    .union([Actor, z.strictObject({ signedBy: words })])
    .optional()
    .meta({
      description: 'Who signed it: person, post and capacity if the directory has them, else in words',
    });

const themes = <Words extends z.ZodType>(words: Words) =>
  z
    .array(z.strictObject({ year, content: words }))
    .min(1)
    .max(20)
    .optional()
    .meta({ description: 'Chủ đề năm: the theme of each year that has one' });

/** The head of a directive as people enter it. */
export const header = {
  ...said,
  title: freeText(1000).meta({ description: 'Trích yếu' }),
  signer: signer(freeText(200)),
  ...more,
  themes: themes(freeText(500)),
  ...withFiles,
};

/** The same with its words as an event has them. */
export const headerWith = <Words extends z.ZodType>(words: Words) => ({
  ...said,
  title: words,
  signer: signer(words),
  ...more,
  themes: themes(words),
});
