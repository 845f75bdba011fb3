import { z } from 'zod';
import { Recipient } from '../actor.ts';
import { ObligationId, PostId } from '../ids.ts';
import { Owner } from '../obligations.ts';
import { spell } from '../spell.ts';
import { LocalDate } from '../time.ts';

export const answerable = Recipient.nullable()
  .optional()
  .meta({
    description:
      'Who answered for the post at the due instant, whoever is told now; null if nobody did. ' +
      'Missing in events of 0.1.0: then the dated organisation says it',
  });

/** What each act of the clock says, by type. */
export const clockEvents = {
  SpellOpened: z.strictObject({
    ...spell,
    owner: Owner,
    dueOn: LocalDate,
    lateFrom: LocalDate,
    answerable,
    takenOver: z
      .literal(true)
      .optional()
      .meta({ description: 'It was late before it came on record: neither sent nor processed late' }),
    processedLate: z.boolean().optional(),
  }),
  Reminded: z.strictObject({
    obligationId: ObligationId,
    dueOn: LocalDate,
    vacant: z.array(PostId),
    passedOver: z
      .boolean()
      .optional()
      .meta({ description: 'Nobody was told: when it was processed, a later reminder had fallen due, too' }),
    processedLate: z.boolean(),
  }),
  Escalated: z.strictObject({
    ...spell,
    level: z.int().min(1),
    rung: z.enum(['head', 'leader', 'chair']),
    about: Owner,
    vacant: z.array(PostId),
    mergedInto: z
      .int()
      .optional()
      .meta({ description: 'The level at which the same person was already told' }),
    inSummary: z
      .literal(true)
      .optional()
      .meta({ description: 'Of a task that was taken over: said in the summary, and not once more' }),
    answerable,
    processedLate: z.boolean(),
  }),
} as const;
