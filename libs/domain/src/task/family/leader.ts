import type { Directory, PostId, Rejection, UnitId } from '#contracts';
import { reject } from '../../decision.ts';
import { isLeaderPost, postOf } from '../../organisation/directory.ts';
import type { IssuedTask } from '../task.ts';

type Led = Pick<IssuedTask, 'parent' | 'authorityId'>;

/** The unit that leads a sub-task: the one that issued it, or has succeeded that one; none of any other task, and where the authority leads it itself. */
export const issuerOf = ({ parent, authorityId }: Led): UnitId | undefined =>
  parent?.unitId === authorityId ? undefined : parent?.unitId;

/** The unit whose head leads a task: its authority or, of a sub-task, the unit that issued it. */
export const ledBy = (led: Led): UnitId => issuerOf(led) ?? led.authorityId;

/** Whether a post is the head’s or a deputy’s of a unit. */
export const isHeadOrDeputy = (directory: Directory, postId: PostId, unitId: UnitId): boolean => {
  const post = postOf(directory, postId);
  return post?.unitId === unitId && (post.role === 'head' || post.role === 'deputy');
};

/** Why a post cannot lead a task: it is none of those that lead its authority or, of a sub-task, the unit that issues it. */
export const leaderRefusal = (
  postId: PostId,
  led: Led,
  directory: Directory,
): { rejection: Rejection } | undefined => {
  const issuer = issuerOf(led);
  if (issuer !== undefined)
    return isHeadOrDeputy(directory, postId, issuer) ? undefined : reject('not-of-leading-unit', { postId });
  return isLeaderPost(directory, postId, led.authorityId)
    ? undefined
    : reject('not-a-leader-post', { postId });
};
