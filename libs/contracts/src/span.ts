import { z } from 'zod';
import { year } from './directives/header.ts';

/** The years that a task is for. */
export const TaskSpan = z
  .strictObject({ from: year, to: year })
  .refine(({ from, to }) => from <= to, {
    error: 'from phải trước hoặc trùng to (from is after to)',
    path: ['to'],
  })
  .meta({
    id: 'TaskSpan',
    description:
      'Thời gian thực hiện: one year (from and to are the same), or the whole of a term or stage (nhiệm kỳ, giai đoạn), both years included',
  });
export type TaskSpan = z.infer<typeof TaskSpan>;
