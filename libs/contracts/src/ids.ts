import { z } from 'zod';

/** Ids never carry meaning: a name, phone or address is not an identity. */
const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens');

export const StreamId = z
  .uuid()
  .toLowerCase()
  .meta({ description: 'A stream of events, a UUID; the stream of a task has the id of the task' });
export type StreamId = z.infer<typeof StreamId>;

export const TaskId = StreamId.meta({ description: 'The task, a UUID chosen by whoever issues it' });
export type TaskId = z.infer<typeof TaskId>;

export const DirectiveId = StreamId.meta({
  description: 'The directive, a UUID chosen by whoever puts it on record',
});
export type DirectiveId = z.infer<typeof DirectiveId>;

export const CohortId = z
  .uuid()
  .toLowerCase()
  .meta({ description: 'One assignment to many units, a UUID chosen by whoever issues it' });
export type CohortId = z.infer<typeof CohortId>;

export const CommandId = z
  .uuid()
  .toLowerCase()
  .meta({ description: 'The command, a UUID: the value of the Idempotency-Key header' });
export type CommandId = z.infer<typeof CommandId>;

export const UnitId = slug.meta({ description: 'A unit of the organisation' });
export type UnitId = z.infer<typeof UnitId>;

export const PostId = slug.meta({ description: 'A post in a unit, held by persons from date to date' });
export type PostId = z.infer<typeof PostId>;

export const PersonId = slug.meta({ description: 'A person; the name stays in the directory' });
export type PersonId = z.infer<typeof PersonId>;

export const MandateId = slug.meta({
  description: 'A written mandate of the directory: the id of the command that gave it',
});
export type MandateId = z.infer<typeof MandateId>;

/** The name of a version of the rules, fit for an address: it stands in one. */
const versionName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{0,39}$/, 'lower-case letters, digits, full stops and hyphens');

export const CalendarVersion = versionName.meta({
  description: 'The name of a calendar version, such as vn-2027.1',
});
export type CalendarVersion = z.infer<typeof CalendarVersion>;

export const PolicyVersion = versionName.meta({
  description: 'The name of a policy version, such as dak-to-2027.1',
});
export type PolicyVersion = z.infer<typeof PolicyVersion>;

/** `plan-2` is the second plan owed on one task. Unique within the task. */
export const ObligationId = z.string().regex(/^[a-z-]+-[0-9]+$/);
export type ObligationId = z.infer<typeof ObligationId>;
