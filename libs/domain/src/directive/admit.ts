import type {
  Actor,
  DirectiveAct,
  DirectiveCommand,
  Instant,
  PostId,
  ReceivedCommand,
  Rejection,
  UnitId,
} from '#contracts';
import { reject } from '../decision.ts';
import { authorityOf, holds, isLeaderPost, postOf } from '../organisation/directory.ts';
import { choose, forCollective, wayByPost, waysByMandate } from '../organisation/ways.ts';
import type { Seat, Stated, Way } from '../organisation/ways.ts';
import type { Facts } from '../task/act.ts';

/** What it depends on whether somebody may act on directives. */
export type Grounds = Pick<Facts, 'directory' | 'policy'>;

/** Who acts in which capacity, for which authority, and whether they enter what a leader has signed. */
export type AdmittedToDirective = { actor: Actor; authorityId: UnitId; asClerk: boolean };

/** The ways of somebody to an act on the directives of an authority: of those who lead it, and by mandate of one of them. */
export const waysOfLeader = (
  { personId, postId }: Seat,
  act: DirectiveAct,
  at: Instant,
  authorityId: UnitId,
  { directory, policy }: Grounds,
): Way[] => {
  const seat = { personId, postId };
  if (!holds(directory, personId, postId, at)) return [];
  const rules = policy.capacities ?? {};
  const matter = { act, unitId: undefined, at };
  const leads = (post: PostId) => isLeaderPost(directory, post, authorityId);
  const own = leads(postId)
    ? [forCollective(wayByPost(seat, at, directory, rules), authorityId, matter, directory)]
    : [];
  return [...own, ...waysByMandate(seat, matter, directory, rules, leads)];
};

/** Why somebody may not have signed a directive, or a decision on one, for the authority at an instant. */
export const signerOfAuthority = (
  signer: Actor,
  act: DirectiveAct,
  at: Instant,
  authorityId: UnitId,
  grounds: Grounds,
): { rejection: Rejection } | undefined => {
  const ways = waysOfLeader(signer, act, at, authorityId, grounds);
  if (ways.length === 0) return reject('signer-not-entitled');
  const { personId: _person, postId: _post, ...stated } = signer;
  const way = choose(ways, stated);
  return 'rejection' in way ? way : undefined;
};

const statedIn = ({ capacity, mandateId }: DirectiveCommand): Stated => ({
  ...(capacity === undefined ? {} : { capacity }),
  ...(mandateId === undefined ? {} : { mandateId }),
});

/** Settles who acts in which capacity, or why they may not: those who lead the authority, and the monitoring office as its clerk. */
export const admitToDirectives = (
  { actor, body, receivedAt }: ReceivedCommand<DirectiveCommand>,
  grounds: Grounds,
): AdmittedToDirective | { rejection: Rejection } => {
  const { directory } = grounds;
  const { personId, postId } = actor;
  if (!holds(directory, personId, postId, receivedAt)) return reject('not-holding-post');
  const post = postOf(directory, postId);
  const authorityId = post && authorityOf(directory, post.unitId, receivedAt);
  if (authorityId === undefined) return reject('not-permitted');
  const asClerk = post?.role === 'monitor';
  const ways: Way[] = asClerk
    ? [{ actor: { personId, postId, capacity: 'TL' } }]
    : waysOfLeader(actor, body.type, receivedAt, authorityId, grounds);
  const way = choose(ways, statedIn(body));
  return 'rejection' in way ? way : { actor: way.actor, authorityId, asClerk };
};
