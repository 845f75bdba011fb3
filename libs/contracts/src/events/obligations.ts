import { z } from 'zod';
import { ObligationId } from '../ids.ts';
import { Counting, ObligationKind, Owner, Schedule } from '../obligations.ts';
import { spell } from '../spell.ts';
import { Period } from '../periods.ts';
import { LocalDate } from '../time.ts';

export const obligationOpened = z.strictObject({
  obligationId: ObligationId,
  kind: ObligationKind,
  owner: Owner,
  numbered: z
    .int()
    .min(1)
    .optional()
    .meta({ description: 'Of what there may be several at a time: which one, by its number' }),
  counting: Counting,
  schedule: Schedule,
  about: z.strictObject(spell).optional().meta({
    description: 'Of an explanation and the ruling on it: the spell of lateness that is explained',
  }),
  period: Period.optional().meta({ description: 'Of a periodic report: for which period it is owed' }),
});

/** What each event about what is owed, and ends of lateness says, by type. */
export const obligationEvents = {
  ObligationOpened: obligationOpened,
  ObligationMoved: z.strictObject({
    obligationId: ObligationId,
    before: LocalDate,
    counting: Counting,
    schedule: Schedule,
  }),
  ObligationEnded: z.strictObject({
    obligationId: ObligationId,
    how: z.enum(['met', 'released', 'transferred']),
  }),
  SpellClosed: z.strictObject({
    ...spell,
    daysLate: z.int().min(0),
    how: z.enum(['met', 'moved', 'released', 'transferred']),
  }),
} as const;
