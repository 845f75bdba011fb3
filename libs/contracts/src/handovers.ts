import { z } from 'zod';
import { DecisionPaper } from './actor.ts';
import { command } from './command.ts';
import { Sha256 } from './files.ts';
import { DirectiveId, ObligationId, PersonId, PostId, TaskId, UnitId } from './ids.ts';
import { ObligationKind } from './obligations.ts';
import { freeText } from './text.ts';
import { Instant, LocalDate } from './time.ts';

/** What a post has to do with a task: by itself, or because it heads the unit. */
export const HandedPart = z.enum(['supervises', 'leads', 'coordinates', 'follows', 'does', 'owes']);
export type HandedPart = z.infer<typeof HandedPart>;

/** One open task or duty that hangs on a post. */
export const HandedTask = z.strictObject({
  taskId: TaskId,
  code: z.string(),
  parts: z.array(HandedPart).min(1).meta({
    description:
      'The post supervises it, follows it, or is named to do something of it; the unit that it heads leads it or coordinates on it; post or unit owe something on it',
  }),
  since: Instant.meta({ description: 'Since when it has been the post’s or its unit’s' }),
  standing: z.enum(['inherited', 'own']).meta({
    description: 'Whether it was the post’s before this person answered for it, or came to it in their time',
  }),
  dueOn: LocalDate.nullable(),
  daysLate: z.int().meta({ description: 'Working days late in all, up to the day of the list' }),
  duties: z.array(
    z.strictObject({
      obligationId: ObligationId,
      kind: ObligationKind,
      dueOn: LocalDate,
      overdue: z.boolean(),
      level: z.int(),
    }),
  ),
});
export type HandedTask = z.infer<typeof HandedTask>;

/** A directive that is still to be disseminated by the unit that a post heads, or by one that it has succeeded. */
export const HandedDissemination = z.strictObject({
  directiveId: DirectiveId,
  unitId: UnitId.meta({ description: 'Which unit owes it' }),
  ...{ since: HandedTask.shape.since, standing: HandedTask.shape.standing },
  dueOn: LocalDate,
  daysLate: HandedTask.shape.daysLate,
});
export type HandedDissemination = z.infer<typeof HandedDissemination>;

/** The list that goes over with a post: ids, codes and dates, and no words, which may be erased. Its canonical bytes are what is signed. */
export const HandedList = z.strictObject({
  schemaVersion: z.literal(1),
  unitId: UnitId,
  postId: PostId,
  personId: PersonId,
  since: Instant.meta({ description: 'Since when this person has answered for the post' }),
  until: Instant.nullable().meta({ description: 'Until when, as was known' }),
  asOn: LocalDate.meta({ description: 'The day on which it stood so' }),
  tasks: z.array(HandedTask),
  disseminations: z
    .array(HandedDissemination)
    .min(1)
    .optional()
    .meta({ description: 'Left out where nothing is to be disseminated' }),
});
export type HandedList = z.infer<typeof HandedList>;

const list = Sha256.meta({ description: 'SHA-256 of the list as it was shown' });

export const HandoverToSign = z
  .strictObject({ list })
  .meta({ id: 'HandoverToSign', description: 'Whoever leaves a post signs the list that was shown' });
export type HandoverToSign = z.infer<typeof HandoverToSign>;

export const HandoverToReceive = z
  .strictObject({
    personId: PersonId.meta({ description: 'Who hands over' }),
    list,
    remark: freeText(2000).optional().meta({ description: 'What the receiver wants to have on record' }),
    paper: DecisionPaper.optional().meta({
      description: 'The minutes on paper, where whoever left did not sign here',
    }),
  })
  .meta({ id: 'HandoverToReceive', description: 'Whoever answers for a post now receives the list' });
export type HandoverToReceive = z.infer<typeof HandoverToReceive>;

export const SignHandover = command('SignHandover', 'Whoever answers or answered for a post hands it over', {
  postId: PostId,
  ...HandoverToSign.shape,
});
export type SignHandover = z.infer<typeof SignHandover>;

export const ReceiveHandover = command('ReceiveHandover', 'Whoever answers for a post receives it', {
  postId: PostId,
  ...HandoverToReceive.shape,
});
export type ReceiveHandover = z.infer<typeof ReceiveHandover>;
