import { z } from 'zod';
import { MandateId, PersonId, PostId, UnitId } from './ids.ts';
import { FileReference } from './files.ts';
import { freeText } from './text.ts';
import { LocalDate } from './time.ts';

/**
 * In which capacity a paper is signed: as the holder of the post, KT. (deputy for the head), TL. (by order), TUQ. (by written mandate),
 * TM. (for the collective), Q. (acting head). Decree 30/2020/NĐ-CP, Article 13.
 */
export const Capacity = z.enum(['holder', 'KT', 'TL', 'TUQ', 'TM', 'Q']);
export type Capacity = z.infer<typeof Capacity>;

export const Actor = z
  .strictObject({
    personId: PersonId,
    postId: PostId,
    capacity: Capacity,
    forPostId: PostId.optional().meta({
      description:
        'For which post: the head’s for KT. and Q., that of whoever gave order or mandate for TL. and TUQ.',
    }),
    forUnitId: UnitId.optional().meta({ description: 'TM.: for which collective' }),
    mandateId: MandateId.optional().meta({ description: 'TUQ.: by which written mandate' }),
  })
  .meta({ id: 'Actor', description: 'Who acts: person, post and capacity, by id' });
export type Actor = z.infer<typeof Actor>;

export const numbered = {
  number: z
    .string()
    .trim()
    .normalize('NFC')
    .min(1)
    .max(60)
    .regex(/^[\p{L}\p{N}\p{M}./\- ]+$/u, 'number and symbol, such as 15/QĐ-UBND'),
  issuedOn: LocalDate,
};

const file = FileReference.optional().meta({
  description: 'The paper itself, uploaded before, as its upload was answered',
});

export const Paper = z.strictObject({ ...numbered, signer: Actor, file }).meta({
  id: 'Paper',
  description: 'The paper that carries a decision: number and symbol, date, signer and capacity',
});
export type Paper = z.infer<typeof Paper>;

/** Decisions on units, posts and the calendar often come from above, where nobody has an id in this directory: who issued one is named. */
export const DecisionPaper = z.strictObject({ ...numbered, issuedBy: freeText(200) }).meta({
  id: 'DecisionPaper',
  description:
    'The paper of a decision on the organisation or the calendar: number and symbol, date, and who issued it',
});
export type DecisionPaper = z.infer<typeof DecisionPaper>;

/** Somebody who was told, in which post, and how the post led to them. */
export const Recipient = z
  .strictObject({
    personId: PersonId,
    postId: PostId,
    by: z
      .enum(['holder', 'in_charge'])
      .meta({ description: 'The holder of the post, or the deputy in charge of a vacant one' }),
  })
  .meta({ id: 'Recipient' });
export type Recipient = z.infer<typeof Recipient>;
