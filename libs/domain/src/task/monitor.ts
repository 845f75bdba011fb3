import type { Changed, Directory, Instant, PostId, Recipient, Rejection, UnitId } from '#contracts';
import { reject } from '../decision.ts';
import { answersFor, authorityOf, postOf, stands } from '../organisation/directory.ts';
import type { IssuedTask } from './task.ts';

/** Why an officer can’t follow a task, if they can’t: the post does not monitor for its authority, or has ended. */
export const monitorRefusal = (
  postId: PostId | null | undefined,
  authorityId: UnitId,
  at: Instant,
  directory: Directory,
): { rejection: Rejection } | undefined => {
  if (postId === undefined || postId === null) return undefined;
  const post = postOf(directory, postId);
  const follows =
    post?.role === 'monitor' && stands(post, at) && authorityOf(directory, post.unitId, at) === authorityId;
  return follows ? undefined : reject('not-a-monitor-post', { postId });
};

/** Whoever follows the task at the instant; nobody if nobody in particular does, or the post is vacant. */
export const monitor = (
  { monitorPostId }: { monitorPostId?: IssuedTask['monitorPostId'] | undefined },
  at: Instant,
  directory: Directory,
): Recipient[] => {
  const officer = monitorPostId ? answersFor(directory, monitorPostId, at) : undefined;
  return officer ? [officer] : [];
};

/** The officer who follows a task from a change on, and the one who no longer does. */
export const officersOf = (before: Changed, after: Changed, at: Instant, directory: Directory): Recipient[] =>
  [after, before].flatMap((one) => monitor(one, at, directory));
