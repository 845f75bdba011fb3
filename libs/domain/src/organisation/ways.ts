import type {
  Act,
  Actor,
  Collective,
  DirectiveAct,
  Directory,
  Instant,
  Mandate,
  Policy,
  PostId,
  Rejection,
  UnitId,
} from '#contracts';
import { reject } from '../decision.ts';
import { covers, headPostOf, isVacant, isWithin, postOf, tenureOf } from './directory.ts';

/** Somebody in a post. */
export type Seat = Pick<Actor, 'personId' | 'postId'>;

/** What is to be done, for which unit, at which instant. */
export type Matter = { act: Act | DirectiveAct; unitId: UnitId | undefined; at: Instant };

/** What a policy settles about capacities; what it does not say is as before. */
export type CapacityRules = NonNullable<Policy['capacities']>;

/** A way in which somebody might act, complete with capacity; and why it is closed, if it is. */
export type Way = { actor: Actor; closed?: Rejection };

const closedBy = (actor: Actor, refusal: { rejection: Rejection }): Way => ({
  actor,
  closed: refusal.rejection,
});

const asDeputy = (seat: Seat, head: PostId, at: Instant, directory: Directory, rules: CapacityRules): Way => {
  const actor: Actor = { ...seat, capacity: 'KT', forPostId: head };
  if (!isVacant(directory, head, at)) return { actor };
  if (tenureOf(directory, seat.personId, seat.postId, at)?.inCharge)
    return { actor: { ...actor, capacity: rules.inCharge ?? 'Q' } };
  return rules.vacantHead === 'in_charge'
    ? closedBy(actor, reject('post-vacant', { postId: head }))
    : { actor };
};

/** The way that follows from the post: the head for themselves or as acting head, a deputy for the head, all others by order. */
export const wayByPost = (
  { personId, postId }: Seat,
  at: Instant,
  directory: Directory,
  rules: CapacityRules,
): Way => {
  const seat = { personId, postId };
  const post = postOf(directory, postId);
  const head = post && headPostOf(directory, post.unitId, at);
  switch (post?.role) {
    case 'chair':
    case 'head':
      return tenureOf(directory, personId, postId, at)?.acting
        ? { actor: { ...seat, capacity: 'Q', forPostId: postId } }
        : { actor: { ...seat, capacity: 'holder' } };
    case 'leader':
    case 'deputy':
      return head
        ? asDeputy(seat, head.postId, at, directory, rules)
        : { actor: { ...seat, capacity: 'KT' } };
    default:
      return { actor: { ...seat, capacity: 'TL' } };
  }
};

const inScope = ({ acts }: Pick<Collective, 'acts'>, act: Matter['act']) =>
  acts === undefined || acts.some((one) => one === act);

/** Where the unit decides such a thing as a body, whoever leads it acts for the collective, and a deputy for the head as well. */
export const forCollective = (way: Way, unitId: UnitId, { act, at }: Matter, directory: Directory): Way => {
  const asBody = (directory.collectives ?? []).some(
    (one) => one.unitId === unitId && covers(one, at) && inScope(one, act),
  );
  return asBody ? { ...way, actor: { ...way.actor, capacity: 'TM', forUnitId: unitId } } : way;
};

/** Of an act that does not say yet for which unit it is, it can still be said. */
const isAbout = (
  { unitId, at }: Pick<Matter, 'unitId' | 'at'>,
  named: readonly UnitId[],
  directory: Directory,
): boolean => unitId === undefined || isWithin(directory, unitId, named, at);

/** Closes a deputy’s way where the unit is in none of the fields that the post sees to. */
export const inField = (way: Way, matter: Matter, directory: Directory): Way => {
  const { at } = matter;
  const within = (directory.fields ?? []).some(
    ({ postId, unitIds, ...dated }) =>
      postId === way.actor.postId && covers(dated, at) && isAbout(matter, unitIds, directory),
  );
  return within ? way : closedBy(way.actor, reject('outside-field'));
};

const isFor = ({ toPostId, toPersonId }: Mandate, { personId, postId }: Seat) =>
  toPersonId === undefined ? toPostId === postId : toPersonId === personId;

const extendsTo = (mandate: Mandate, matter: Matter, directory: Directory): boolean =>
  covers(mandate, matter.at) &&
  inScope(mandate, matter.act) &&
  (mandate.unitIds === undefined || isAbout(matter, mandate.unitIds, directory));

/**
 * The ways by written mandate (TUQ.), the one that lasts longest first. `gives` says whether a post has the right by itself: who has it by a mandate only may
 * not pass it on, unless the policy allows that.
 */
export const waysByMandate = (
  { personId, postId }: Seat,
  matter: Matter,
  directory: Directory,
  rules: CapacityRules,
  gives: (postId: PostId) => boolean,
): Way[] => {
  const { at } = matter;
  const mandates = directory.mandates ?? [];
  const passedOn = ({ fromPostId }: Mandate) =>
    directory.tenures
      .filter((tenure) => tenure.postId === fromPostId && covers(tenure, at))
      .some((giver) =>
        mandates.some(
          (one) => isFor(one, giver) && gives(one.fromPostId) && extendsTo(one, matter, directory),
        ),
      );
  const wayBy = (mandate: Mandate): Way[] => {
    const { mandateId, fromPostId, from, to } = mandate;
    const actor: Actor = { personId, postId, capacity: 'TUQ', forPostId: fromPostId, mandateId };
    if (!gives(fromPostId)) {
      if (!passedOn(mandate)) return [];
      if (!rules.subMandates) return [closedBy(actor, reject('mandate-passed-on', { mandateId }))];
    }
    if (!extendsTo(mandate, matter, directory))
      return [closedBy(actor, reject('mandate-not-covering', { mandateId, from, to }))];
    if (isVacant(directory, fromPostId, at))
      return [closedBy(actor, reject('post-vacant', { postId: fromPostId }))];
    return [{ actor }];
  };
  return mandates
    .filter((mandate) => isFor(mandate, { personId, postId }))
    .toSorted((one, other) => (one.to < other.to ? 1 : -1))
    .flatMap(wayBy);
};

/** The capacity that somebody states, as far as they state one. */
export type Stated = Partial<Pick<Actor, 'capacity' | 'forPostId' | 'forUnitId' | 'mandateId'>>;

const named = ({ actor }: Way): string =>
  actor.mandateId === undefined ? actor.capacity : `${actor.capacity} ${actor.mandateId}`;

const agrees = ({ actor }: Way, stated: Stated): boolean =>
  (['capacity', 'forPostId', 'forUnitId', 'mandateId'] as const).every(
    (key) => stated[key] === undefined || stated[key] === actor[key],
  );

/** The way that is meant: the one that was stated or, where nothing was, the only one that is open. */
export const choose = <Open extends Way>(
  ways: readonly Open[],
  stated: Stated,
): Open | { rejection: Rejection } => {
  const open = ways.filter(({ closed }) => closed === undefined);
  const choices = open.map(named).join(', ');
  const [meant, ...others] = open.filter((way) => agrees(way, stated));
  if (meant) return others.length === 0 ? meant : reject('choose-capacity', { choices });
  const closed = ways.find((way) => way.closed !== undefined && agrees(way, stated))?.closed;
  if (closed) return { rejection: closed };
  return open.length > 0 ? reject('capacity-not-held', { choices }) : reject('not-permitted');
};
