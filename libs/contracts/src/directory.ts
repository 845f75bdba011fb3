import { z } from 'zod';
import { PersonId, PostId, UnitId } from './ids.ts';
import { Instant } from './time.ts';

export const Role = z.enum([
  'chair',
  'leader',
  'monitor',
  'head',
  'deputy',
  'staff',
  'auditor',
  'administrator',
]);
/** What a post is for. `chair` and `leader` lead the authority; `head`, `deputy` and `staff` belong to any unit. */
export type Role = z.infer<typeof Role>;

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

/** Who holds a post, from an instant (included) to an instant (excluded). `inCharge`: this deputy answers while the head's post is vacant. */
export const Tenure = z
  .strictObject({
    postId: PostId,
    personId: PersonId,
    from: Instant,
    to: Instant.nullable(),
    inCharge: z.boolean(),
  })
  .meta({ id: 'Tenure' });
export type Tenure = z.infer<typeof Tenure>;

/** The part of the dated organisation that a decision needs. `version` grows by one with each change of the organisation. */
export type Directory = { version: number; units: Unit[]; posts: Post[]; tenures: Tenure[] };
