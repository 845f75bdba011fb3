import { z } from 'zod';
import { PostId, UnitId } from './ids.ts';
import { freeText, Seal } from './text.ts';

const once = (assignees: readonly { postId: string }[]): boolean =>
  new Set(assignees.map(({ postId }) => postId)).size === assignees.length;

/** Somebody of a unit, named by the post that they hold, and what they do of a task. */
export const Assignee = z
  .strictObject({
    postId: PostId.meta({ description: 'The post of whoever does it, in the unit' }),
    work: freeText(500).meta({ description: 'What they do of the task' }),
  })
  .meta({ id: 'Assignee', description: 'Cá nhân thực hiện: whoever of a unit does a part of a task' });

export const assignees = z
  .array(Assignee)
  .max(30)
  .refine(once, 'mỗi người chỉ nêu một lần (each person once)');

const Sealed = Assignee.extend({ work: Seal });
/** The same, as events keep it. */
export const sealedAssignees = z.array(Sealed);
export type SealedAssignee = z.infer<typeof Sealed>;

/** Those whom the decision names that issues a task, each with the unit of their post then. */
export const issuedAssignees = z.array(Sealed.extend({ unitId: UnitId })).min(1);
