import { z } from 'zod';
import { DecisionPaper } from './actor.ts';
import { ActName } from './commands.ts';
import { handoverEvents } from './events/handover.ts';
import { periodEvents } from './events/period.ts';
import { CommandId, MandateId, PersonId, PostId, UnitId } from './ids.ts';
import { Role } from './role.ts';
import { successors } from './successions.ts';
import { Instant } from './time.ts';

const ofUnit = { unitId: UnitId, paper: DecisionPaper.optional() };
const ofPost = { ...ofUnit, postId: PostId };
const ofTenure = { ...ofPost, personId: PersonId };

/** What each event of a unit says, by type: the unit, its posts, who holds them, in which capacities these act, how posts are handed over, and its closed periods. Names of people stay in the directory. */
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
  SuccessorsNamed: z.strictObject({ ...ofUnit, successionId: CommandId, ...successors }),
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
  FieldGiven: z.strictObject({ ...ofPost, name: z.string(), unitIds: z.array(UnitId).min(1) }),
  FieldEnded: z.strictObject({ ...ofPost, name: z.string() }),
  MandateGiven: z.strictObject({
    ...ofPost,
    mandateId: MandateId,
    toPostId: PostId.optional(),
    toPersonId: PersonId.optional(),
    acts: z.array(ActName).optional(),
    unitIds: z.array(UnitId).optional(),
    until: Instant,
    paper: DecisionPaper,
  }),
  MandateEnded: z.strictObject({ ...ofPost, mandateId: MandateId }),
  CollectiveBegun: z.strictObject({ ...ofUnit, acts: z.array(ActName).optional() }),
  CollectiveEnded: z.strictObject(ofUnit),
  ...handoverEvents,
  ...periodEvents,
} as const;

export type UnitEventType = keyof typeof unitEventData;
