import type { Collective, Field, Instant, Mandate, UnitEventType, UnitId } from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { ofUnit } from './act.ts';
import type { UnitCase } from './act.ts';
import { covers, endsAfter, postOf, unitOf } from './directory.ts';
import { standingPost } from './posts.ts';
import type { FoundedUnit } from './unit.ts';

const unknownUnit = (unitIds: readonly UnitId[], { directory }: Pick<UnitCase<'GiveField'>, 'directory'>) => {
  const unitId = unitIds.find((one) => !unitOf(directory, one));
  return unitId === undefined ? undefined : reject('unknown-unit', { unitId });
};

const isField = (one: Field, { postId, name }: Pick<Field, 'postId' | 'name'>): boolean =>
  one.postId === postId && one.name === name;

/** A deputy’s post gets a field. Other units in it are another decision: the field ends, and is given again. */
export const giveField = (the: UnitCase<'GiveField'>): Verdict<UnitEventType> => {
  const { body, at, unit } = the;
  const { postId, name, unitIds } = body;
  const post = standingPost(unit, postId, at);
  if ('rejection' in post) return post;
  if (post.role !== 'deputy' && post.role !== 'leader') return reject('not-a-deputys-field');
  const unknown = unknownUnit(unitIds, the);
  if (unknown) return unknown;
  const given = unit.fields.find((one) => isField(one, body) && endsAfter(one, at));
  if (given) return reject('field-given', { name, from: given.from });
  return accept<UnitEventType>({ type: 'FieldGiven', data: { ...ofUnit(body), postId, name, unitIds } });
};

/** A deputy’s post no longer has a field. What ends where it began has never been. */
export const endField = ({ body, at, unit }: UnitCase<'EndField'>): Verdict<UnitEventType> => {
  const { postId, name } = body;
  const fields = unit.fields.filter((one) => isField(one, body));
  if (fields.some(({ to }) => to === at)) return accept();
  if (!fields.some((one) => covers(one, at))) return reject('no-such-field', { name });
  return accept<UnitEventType>({ type: 'FieldEnded', data: { ...ofUnit(body), postId, name } });
};

const mandateRefusal = (the: UnitCase<'GiveMandate'>) => {
  const { body, at, directory } = the;
  const { toPostId, toPersonId, acts, unitIds, until } = body;
  if ((toPostId === undefined) === (toPersonId === undefined)) return reject('mandate-to-one');
  if (!acts && !unitIds) return reject('mandate-without-scope');
  if (until <= at) return reject('mandate-over-already', { until });
  if (toPostId !== undefined && !postOf(directory, toPostId))
    return reject('unknown-post', { postId: toPostId });
  if (toPersonId !== undefined && !directory.people?.includes(toPersonId))
    return reject('person-not-registered', { personId: toPersonId });
  return unknownUnit(unitIds ?? [], the);
};

/** The holder of a post authorises somebody in writing. The mandate is known by the id of the command that gave it. */
export const giveMandate = (the: UnitCase<'GiveMandate'>): Verdict<UnitEventType> => {
  const { body, at, unit, commandId } = the;
  const { postId, toPostId, toPersonId, acts, unitIds, until } = body;
  const post = standingPost(unit, postId, at);
  if ('rejection' in post) return post;
  const refused = mandateRefusal(the);
  if (refused) return refused;
  return accept<UnitEventType>({
    type: 'MandateGiven',
    data: {
      ...{ unitId: body.unitId, paper: body.paper },
      ...{ postId, mandateId: commandId, until },
      ...(toPostId === undefined ? {} : { toPostId }),
      ...(toPersonId === undefined ? {} : { toPersonId }),
      ...(acts ? { acts } : {}),
      ...(unitIds ? { unitIds } : {}),
    },
  });
};

/** A mandate is taken back. One that ends where it began has never been. */
export const endMandate = ({ body, at, unit }: UnitCase<'EndMandate'>): Verdict<UnitEventType> => {
  const { mandateId } = body;
  const mandate = unit.mandates.find((one) => one.mandateId === mandateId);
  if (mandate?.to === at) return accept();
  if (!mandate || !covers(mandate, at)) return reject('no-such-mandate', { mandateId });
  return accept<UnitEventType>({
    type: 'MandateEnded',
    data: { ...ofUnit(body), postId: mandate.fromPostId, mandateId },
  });
};

/** A unit decides as a body, on the acts named or on all decisions. */
export const beginCollective = ({ body, at, unit }: UnitCase<'BeginCollective'>): Verdict<UnitEventType> => {
  const begun = unit.collectives.find((one) => endsAfter(one, at));
  if (begun) return reject('collective-begun', { from: begun.from });
  const { acts } = body;
  return accept<UnitEventType>({
    type: 'CollectiveBegun',
    data: { ...ofUnit(body), ...(acts ? { acts } : {}) },
  });
};

/** A unit no longer decides as a body. */
export const endCollective = ({ body, at, unit }: UnitCase<'EndCollective'>): Verdict<UnitEventType> =>
  unit.collectives.some((one) => covers(one, at))
    ? accept<UnitEventType>({ type: 'CollectiveEnded', data: ofUnit(body) })
    : accept();

/** What was so until later ends at an instant; what began there or after has never been. */
export const endedAt = <P extends { from: Instant; to: Instant | null }>(
  all: readonly P[],
  at: Instant,
  which: (one: P) => boolean = () => true,
): P[] =>
  all.flatMap((one) => {
    if (!which(one) || !endsAfter(one, at)) return [one];
    return one.from < at ? [{ ...one, to: at }] : [];
  });

type Capacities = { fields: Field[]; mandates: Mandate[]; collectives: Collective[] };

/** In which capacities the posts of a unit act, once a post has ended: nobody acts for it any more. */
export const withoutPost = (
  { fields, mandates }: FoundedUnit,
  postId: string,
  at: Instant,
): Pick<Capacities, 'fields' | 'mandates'> => ({
  fields: endedAt(fields, at, (one) => one.postId === postId),
  mandates: endedAt(mandates, at, (one) => one.fromPostId === postId),
});

/** Once a unit has ended, nothing of it is left. */
export const withoutUnit = ({ fields, mandates, collectives }: FoundedUnit, at: Instant): Capacities => ({
  fields: endedAt(fields, at),
  mandates: endedAt(mandates, at),
  collectives: endedAt(collectives, at),
});
