import type {
  Actor,
  DirectiveAct,
  DirectiveCommand,
  Instant,
  Paper,
  PostId,
  ReceivedCommand,
  Rejection,
  UnitId,
} from '#contracts';
import { reject } from '../decision.ts';
import { authorityOf, holds, isLeaderPost, postOf } from '../organisation/directory.ts';
import { answeringFor } from '../organisation/successions.ts';
import { choose, forCollective, wayByPost, waysByMandate } from '../organisation/ways.ts';
import type { Matter, Seat, Stated, Way } from '../organisation/ways.ts';
import type { Facts } from '../task/act.ts';
import { isHeadOrDeputy } from '../task/family/leader.ts';

/** What it depends on whether somebody may act on directives. */
export type Grounds = Pick<Facts, 'directory' | 'policy'>;

/** Who acts in which capacity, for which authority, and whether they enter what a leader has signed. */
export type AdmittedToDirective = { actor: Actor; authorityId: UnitId; asClerk: boolean };

/** The ways of somebody to an act for a unit: of those who lead it, and by mandate of one of them. */
const waysFor = (
  { personId, postId }: Seat,
  unitId: UnitId,
  matter: Matter,
  leads: (post: PostId) => boolean,
  { directory, policy }: Grounds,
): Way[] => {
  const seat = { personId, postId };
  if (!holds(directory, personId, postId, matter.at)) return [];
  const rules = policy.capacities ?? {};
  const own = leads(postId)
    ? [forCollective(wayByPost(seat, matter.at, directory, rules), unitId, matter, directory)]
    : [];
  return [...own, ...waysByMandate(seat, matter, directory, rules, leads)];
};

/** The ways of somebody to an act on the directives of an authority. */
export const waysOfLeader = (
  seat: Seat,
  act: DirectiveAct,
  at: Instant,
  authorityId: UnitId,
  grounds: Grounds,
): Way[] =>
  waysFor(
    seat,
    authorityId,
    { act, unitId: undefined, at },
    (post) => isLeaderPost(grounds.directory, post, authorityId),
    grounds,
  );

/**
 * The ways of somebody to an act of a unit under a directive: its head, a deputy; once it has ended, those of its successor; of the
 * authority itself, those who lead it.
 */
const waysOfUnit = (seat: Seat, act: DirectiveAct, at: Instant, owing: UnitId, grounds: Grounds): Way[] =>
  answeringFor(grounds.directory, owing, at).flatMap((unitId) =>
    waysFor(
      seat,
      unitId,
      { act, unitId, at },
      (post) =>
        isHeadOrDeputy(grounds.directory, post, unitId) || isLeaderPost(grounds.directory, post, unitId),
      grounds,
    ),
  );

const signedIn = (signer: Actor, ways: Way[]): { rejection: Rejection } | undefined => {
  if (ways.length === 0) return reject('signer-not-entitled');
  const { personId: _person, postId: _post, ...stated } = signer;
  const way = choose(ways, stated);
  return 'rejection' in way ? way : undefined;
};

/** Why somebody may not have signed a directive, or a decision on one, for the authority at an instant. */
export const signerOfAuthority = (
  signer: Actor,
  act: DirectiveAct,
  at: Instant,
  authorityId: UnitId,
  grounds: Grounds,
): { rejection: Rejection } | undefined =>
  signedIn(signer, waysOfLeader(signer, act, at, authorityId, grounds));

/** The same for what a unit reports. */
export const signerOfUnit = (
  signer: Actor,
  act: DirectiveAct,
  at: Instant,
  unitId: UnitId,
  grounds: Grounds,
): { rejection: Rejection } | undefined => signedIn(signer, waysOfUnit(signer, act, at, unitId, grounds));

/** The office enters a leader’s decision from its paper; whoever signed it leads the authority. */
export const decisionPaperRefusal = (
  { type, paper }: { type: DirectiveAct; paper?: Paper | undefined },
  at: Instant,
  { authorityId, asClerk }: AdmittedToDirective,
  grounds: Grounds,
): { rejection: Rejection } | undefined => {
  if (paper) return signerOfAuthority(paper.signer, type, at, authorityId, grounds);
  return asClerk ? reject('paper-required') : undefined;
};

const statedIn = ({ capacity, mandateId }: DirectiveCommand): Stated => ({
  ...(capacity === undefined ? {} : { capacity }),
  ...(mandateId === undefined ? {} : { mandateId }),
});

/** The ways to an act in person: what a unit reports is for whoever heads it, all else for those who lead the authority. */
const waysInPerson = (
  { actor, body, receivedAt }: ReceivedCommand<DirectiveCommand>,
  authorityId: UnitId,
  grounds: Grounds,
): Way[] =>
  body.type === 'ReportDissemination' || body.type === 'CorrectDissemination'
    ? waysOfUnit(actor, body.type, receivedAt, body.unitId, grounds)
    : waysOfLeader(actor, body.type, receivedAt, authorityId, grounds);

/** Settles who acts in which capacity, or why they may not; the monitoring office does so as a clerk. */
export const admitToDirectives = (
  command: ReceivedCommand<DirectiveCommand>,
  grounds: Grounds,
): AdmittedToDirective | { rejection: Rejection } => {
  const { actor, body, receivedAt } = command;
  const { directory } = grounds;
  const { personId, postId } = actor;
  if (!holds(directory, personId, postId, receivedAt)) return reject('not-holding-post');
  const post = postOf(directory, postId);
  const authorityId = post && authorityOf(directory, post.unitId, receivedAt);
  if (authorityId === undefined) return reject('not-permitted');
  const asClerk = post?.role === 'monitor';
  const ways: Way[] = asClerk
    ? [{ actor: { personId, postId, capacity: 'TL' } }]
    : waysInPerson(command, authorityId, grounds);
  const way = choose(ways, statedIn(body));
  return 'rejection' in way ? way : { actor: way.actor, authorityId, asClerk };
};
