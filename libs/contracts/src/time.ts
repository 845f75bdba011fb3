import { z } from 'zod';

/** An instant: ISO 8601, UTC, milliseconds, `2026-03-31T17:00:00.000Z`. Instants of one form sort as text. */
export const Instant = z.iso
  .datetime({ precision: 3 })
  .meta({ id: 'Instant', description: 'An instant in UTC with milliseconds, e.g. 2026-03-31T17:00:00.000Z' });
export type Instant = z.infer<typeof Instant>;

/** How a term is counted (Bộ luật Dân sự 2015 Điều 147, 148). */
export const TermUnit = z.enum(['working_days', 'days', 'months', 'years']);
export type TermUnit = z.infer<typeof TermUnit>;

/** A term: so many working days, days, months or years. */
export const Term = z
  .strictObject({ by: TermUnit, length: z.int().min(1).max(400) })
  .meta({ id: 'Term', description: 'A term of so many working days, days, months or years' });
export type Term = z.infer<typeof Term>;

/**
 * By what a task is timed: a last day; `urgent` (khẩn trương), where the paper names none and wants it done without delay; `standing`
 * (thường xuyên), which no result ends and which is reviewed on a named day; `undated` (không thời hạn).
 */
export const Timing = z
  .enum(['dated', 'urgent', 'standing', 'undated'])
  .meta({ id: 'Timing', description: 'By what a task is timed' });
export type Timing = z.infer<typeof Timing>;

/** A day of the local calendar, `2026-03-31`. */
export const LocalDate = z.iso.date().meta({ id: 'LocalDate', description: 'A local date, e.g. 2026-03-31' });
export type LocalDate = z.infer<typeof LocalDate>;
