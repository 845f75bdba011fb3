import { z } from 'zod';
import { DecisionPaper } from './actor.ts';
import { PersonId, PostId, UnitId } from './ids.ts';
import { Role } from './role.ts';
import { Instant } from './time.ts';

const ofUnit = { unitId: UnitId, paper: DecisionPaper.optional() };
const ofPost = { ...ofUnit, postId: PostId };
const ofTenure = { ...ofPost, personId: PersonId };

/** What each event of a unit says, by type: the unit, its posts, and who holds them. Names of people stay in the directory. */
export const unitEventData = {
  UnitFounded: z.strictObject({
    ...ofUnit,
    parentId: UnitId.nullable(),
    tree: z.enum(['state', 'party']),
    name: z.string(),
  }),
  UnitRenamed: z.strictObject({ ...ofUnit, before: z.string(), name: z.string() }),
  UnitMoved: z.strictObject({ ...ofUnit, before: UnitId.nullable(), parentId: UnitId }),
  UnitEnded: z.strictObject(ofUnit),
  PostEstablished: z.strictObject({ ...ofPost, role: Role, name: z.string() }),
  PostRenamed: z.strictObject({ ...ofPost, before: z.string(), name: z.string() }),
  PostEnded: z.strictObject(ofPost),
  PersonAppointed: z.strictObject({
    ...ofTenure,
    acting: z.literal(true).optional(),
    until: Instant.nullable().meta({ description: 'When somebody else holds the post, as was known then' }),
  }),
  PersonRelieved: z.strictObject(ofTenure),
  ChargeGiven: z.strictObject(ofTenure),
  ChargeEnded: z.strictObject(ofTenure),
} as const;

export type UnitEventType = keyof typeof unitEventData;
