import type { Instant, PostId, Role, UnitEventType } from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { ofUnit } from './act.ts';
import type { UnitCase } from './act.ts';
import { asOf } from './dated.ts';
import { endsAfter, postOf } from './directory.ts';
import type { FoundedUnit } from './unit.ts';

const heads: ReadonlySet<Role> = new Set(['chair', 'head']);

/** A post of a unit that is there at an instant, or why there is none. */
export const standingPost = (unit: FoundedUnit, postId: PostId, at: Instant) => {
  const post = unit.posts.find((one) => one.postId === postId);
  if (!post) return reject('unknown-post', { postId });
  if (at < post.from) return reject('effective-too-early', { earliest: post.from });
  return endsAfter(post, at) ? post : reject('post-ended', { postId });
};

/** A post begins. Its id is new wherever there are posts, and a unit has one post that heads it. */
export const establishPost = ({
  body,
  at,
  unit,
  directory,
}: UnitCase<'EstablishPost'>): Verdict<UnitEventType> => {
  const { postId, role, name } = body;
  if (unit.posts.some((one) => one.postId === postId) || postOf(directory, postId))
    return reject('post-exists', { postId });
  const head = unit.posts.find((one) => heads.has(one.role) && endsAfter(one, at));
  if (head && heads.has(role)) return reject('head-post-exists', { postId: head.postId });
  return accept<UnitEventType>({ type: 'PostEstablished', data: { ...ofUnit(body), postId, role, name } });
};

/** Another name of a post from an instant on. */
export const renamePost = ({ body, at, unit }: UnitCase<'RenamePost'>): Verdict<UnitEventType> => {
  const { postId, name } = body;
  const post = standingPost(unit, postId, at);
  if ('rejection' in post) return post;
  const before = asOf(post.names, at) ?? name;
  if (before === name) return accept();
  return accept<UnitEventType>({ type: 'PostRenamed', data: { ...ofUnit(body), postId, before, name } });
};

/** A post ends. Nobody may hold it then. */
export const endPost = ({ body, at, unit }: UnitCase<'EndPost'>): Verdict<UnitEventType> => {
  const { postId } = body;
  const post = standingPost(unit, postId, at);
  if ('rejection' in post) return post;
  const held = unit.tenures.find((tenure) => tenure.postId === postId && endsAfter(tenure, at));
  if (held) return reject('post-still-held', { postId, personId: held.personId });
  return accept<UnitEventType>({ type: 'PostEnded', data: { ...ofUnit(body), postId } });
};
