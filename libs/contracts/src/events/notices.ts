import { z } from 'zod';
import { Recipient } from '../actor.ts';
import { CommandId, PersonId, UnitId } from '../ids.ts';
import { Instant } from '../time.ts';

/** What each event about corrective notices says, by type. */
export const noticeEvents = {
  NoticesCorrected: z.strictObject({
    unitId: UnitId,
    decision: CommandId.meta({ description: 'The command that recorded the decision' }),
    from: Instant,
    corrected: z
      .array(
        z.strictObject({
          version: z.int().min(1),
          before: PersonId.nullable(),
          told: Recipient,
          notTheirs: z
            .array(Recipient)
            .optional()
            .meta({ description: 'Whom of a unit that had ended it told, and who are told so' }),
        }),
      )
      .min(1)
      .meta({ description: 'Each notice: whom it told, and who held the post when it was sent' }),
    succeededUnitIds: z.array(UnitId).min(1).optional().meta({
      description:
        'The units that were succeeded, the first of which is `unitId`; missing for any other decision',
    }),
  }),
} as const;
