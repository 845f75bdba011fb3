import { z } from 'zod';

/** An instant: ISO 8601, UTC, milliseconds, `2026-03-31T17:00:00.000Z`. Instants of one form sort as text. */
export const Instant = z.iso
  .datetime({ precision: 3 })
  .meta({ id: 'Instant', description: 'An instant in UTC with milliseconds, e.g. 2026-03-31T17:00:00.000Z' });
export type Instant = z.infer<typeof Instant>;

/** A day of the local calendar, `2026-03-31`. */
export const LocalDate = z.iso.date().meta({ id: 'LocalDate', description: 'A local date, e.g. 2026-03-31' });
export type LocalDate = z.infer<typeof LocalDate>;
