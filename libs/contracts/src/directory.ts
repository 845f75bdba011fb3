import { z } from 'zod';
import { DecisionPaper } from './actor.ts';
import { ActName } from './commands.ts';
import { MandateId, PersonId, PostId, UnitId } from './ids.ts';
import type { CommandId } from './ids.ts';
import { Role } from './role.ts';
import { Instant } from './time.ts';

export const Unit = z
  .strictObject({
    unitId: UnitId,
    parentId: UnitId.nullable(),
    name: z.string(),
    tree: z.enum(['state', 'party']),
  })
  .meta({ id: 'Unit' });
export type Unit = z.infer<typeof Unit>;

export const Post = z
  .strictObject({ postId: PostId, unitId: UnitId, role: Role, title: z.string() })
  .meta({ id: 'Post' });
export type Post = z.infer<typeof Post>;

/**
 * Who holds a post, from an instant (included) to an instant (excluded). `inCharge`: this deputy answers while the head’s post is vacant
 * (phụ trách). `acting`: the holder of the head’s post is its acting head (quyền, Q.).
 */
export const Tenure = z
  .strictObject({
    postId: PostId,
    personId: PersonId,
    from: Instant,
    to: Instant.nullable(),
    inCharge: z.boolean(),
    acting: z.boolean().optional(),
  })
  .meta({ id: 'Tenure' });
export type Tenure = z.infer<typeof Tenure>;

/** What a deputy’s post sees to (lĩnh vực phụ trách): the units named and all below them, from an instant (included) to one (excluded). */
export const Field = z
  .strictObject({
    postId: PostId,
    name: z.string().min(1).max(300),
    unitIds: z.array(UnitId).min(1),
    from: Instant,
    to: Instant.nullable(),
  })
  .meta({ id: 'Field' });
export type Field = z.infer<typeof Field>;

/**
 * A written mandate (uỷ quyền, TUQ.): for whom, to a post or to a person, by which paper. It covers the acts and the units named (and all
 * below them; what is not named is not limited), from an instant (included) to an instant (excluded), to the millisecond.
 */
export const Mandate = z
  .strictObject({
    mandateId: MandateId,
    fromPostId: PostId,
    toPostId: PostId.optional(),
    toPersonId: PersonId.optional(),
    acts: z.array(ActName).min(1).optional(),
    unitIds: z.array(UnitId).min(1).optional(),
    from: Instant,
    to: Instant,
    paper: DecisionPaper,
  })
  .refine(({ toPostId, toPersonId }) => (toPostId === undefined) !== (toPersonId === undefined), {
    message: 'A mandate is given to a post or to a person: name one of them.',
  })
  .refine(({ acts, unitIds }) => acts !== undefined || unitIds !== undefined, {
    message: 'A mandate is limited in scope: name the acts, the units, or both.',
  })
  .meta({ id: 'Mandate' });
export type Mandate = z.infer<typeof Mandate>;

/** A unit that is led collectively: it decides as a body (TM.) on the acts named, or on all decisions if none is. */
export const Collective = z
  .strictObject({
    unitId: UnitId,
    acts: z.array(ActName).min(1).optional(),
    from: Instant,
    to: Instant.nullable(),
  })
  .meta({ id: 'Collective' });
export type Collective = z.infer<typeof Collective>;

/** From an instant (included) to an instant (excluded); without an end as far as is known. */
type Life = { from?: Instant; to?: Instant };
/** Who succeeds a unit from an instant on, by which decision; `restTo` has whatever was not handed to another one by name. */
export type Succession = {
  successionId: CommandId;
  from: Instant;
  successorIds: UnitId[];
  restTo: UnitId | null;
};
/**
 * A unit with its dates. `parents` are the units above it, each from an instant on, where there was more than one; `successions` are the
 * decisions on who succeeds it, where there are any.
 */
export type DatedUnit = Unit &
  Life & { parents?: { parentId: UnitId | null; from: Instant }[]; successions?: Succession[] };
export type DatedPost = Post & Life;

/**
 * The part of the dated organisation that a decision needs. `version` grows by one with each change of the organisation. What a directory
 * of an earlier release lacks, nobody had. `people` are those asked about whom the directory knows.
 */
export type Directory = {
  version: number;
  units: DatedUnit[];
  posts: DatedPost[];
  tenures: Tenure[];
  fields?: Field[];
  mandates?: Mandate[];
  collectives?: Collective[];
  people?: PersonId[];
};
