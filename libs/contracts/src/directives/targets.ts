import { z } from 'zod';
import { Figure } from '../quantity.ts';
import { LocalDate } from '../time.ts';
import { year } from './header.ts';

const words = (max: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .regex(new RegExp(`^[\\p{L}\\p{N}\\p{M}%/ ,().²³–-]{1,${max}}$`, 'u'), 'letters, digits and plain signs');

/** What a figure is of. */
const measured = {
  measuredIn: words(40).optional().meta({ description: '%, sản phẩm, triệu đồng, giường bệnh' }),
  change: z
    .enum(['rise', 'fall'])
    .optional()
    .meta({ description: 'The figure is of a rise or a fall, not of a level' }),
  average: z.literal(true).optional().meta({ description: 'Bình quân: a year, over the time it is for' }),
  per: z
    .strictObject({ figure: Figure, of: words(40) })
    .optional()
    .meta({ description: 'A rate: so many for so many, such as 1 vạn dân' }),
};

const bounds = { from: Figure.optional(), to: Figure.optional() };
const isBounded = ({ from, to }: { from?: number | undefined; to?: number | undefined }) =>
  (from !== undefined || to !== undefined) && (from === undefined || to === undefined || from <= to);
const badBounds = {
  error: 'cần from, to hoặc cả hai, from không lớn hơn to (give from, to or both, in order)',
  path: ['from'],
};

/** By what it is told whether a target is reached. A figure is compared as it is, never rounded. */
export const TargetTest = z
  .discriminatedUnion('by', [
    z
      .strictObject({
        by: z.literal('figure'),
        ...bounds,
        beyond: z.enum(['exceeds', 'misses']).optional().meta({
          description: 'What it is to be outside on the better side: exceeding, unless said otherwise',
        }),
        ...measured,
      })
      .refine(isBounded, badBounds),
    z.strictObject({ by: z.literal('about'), figure: Figure, ...measured }),
    z.strictObject({ by: z.literal('baseline'), times: Figure, year, ...measured }),
    z.strictObject({
      by: z.literal('criteria'),
      aim: z.enum(['met', 'held', 'raised', 'step-by-step', 'completed']),
    }),
  ])
  .meta({ id: 'TargetTest', description: 'By what it is told whether a target is reached' });
export type TargetTest = z.infer<typeof TargetTest>;

/**
 * A target as read: the tests, all of which it takes (they can disagree), for whom and until when. Undetermined is what nobody can tell
 * from the paper, until somebody says how it is meant.
 */
export const TargetReading = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.literal('undetermined') }),
    z.strictObject({
      is: z.literal('read'),
      tests: z.array(TargetTest).min(1).max(4),
      each: words(120).optional().meta({ description: 'Each of these units by itself: mỗi xã, thị trấn' }),
      shareOf: words(120)
        .optional()
        .meta({ description: 'A share of this whole; the targets that share one add up to it' }),
      ofWhich: z
        .array(z.strictObject({ figure: Figure, what: words(120) }))
        .min(1)
        .max(10)
        .optional()
        .meta({ description: 'Trong đó' }),
      over: z
        .strictObject({ from: year, to: year })
        .refine(({ from, to }) => from <= to, {
          error: 'from phải trước hoặc trùng to (from is after to)',
          path: ['to'],
        })
        .optional()
        .meta({ description: 'Giai đoạn: the years it is over' }),
      until: LocalDate.optional().meta({ description: 'By when it is to be reached' }),
      yearly: z.literal(true).optional().meta({ description: 'Hàng năm: to be reached each year' }),
      phases: z
        .array(z.strictObject({ year, ...bounds }).refine(isBounded, badBounds))
        .min(1)
        .max(20)
        .optional()
        .meta({ description: 'Phân kỳ: what of it is to be reached by the end of each year' }),
    }),
  ])
  .meta({ id: 'TargetReading', description: 'A target as read, or undetermined' });
export type TargetReading = z.infer<typeof TargetReading>;
