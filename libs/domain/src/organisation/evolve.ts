import type { Field, Instant, Mandate, PostId, Succession, UnitEvent } from '#contracts';
import { endedAt, withoutPost, withoutUnit } from './capacities.ts';
import { withDated } from './dated.ts';
import { received, signed } from './handovers.ts';
import { restOf } from './successions.ts';
import { appointed, charged, relieved } from './tenures.ts';
import { isFounded } from './unit.ts';
import type { FoundedUnit, PostRecord, UnitRecord } from './unit.ts';

const founded = ({ streamId, version, effectiveAt, data }: UnitEvent<'UnitFounded'>): FoundedUnit => ({
  standing: 'founded',
  streamId,
  version,
  unitId: data.unitId,
  tree: data.tree,
  names: [{ from: effectiveAt, is: data.name }],
  parents: [{ from: effectiveAt, is: data.parentId }],
  from: effectiveAt,
  to: null,
  posts: [],
  tenures: [],
  fields: [],
  mandates: [],
  collectives: [],
  periods: [],
  successions: [],
  handovers: [],
});

const changePost = (
  { posts }: FoundedUnit,
  postId: PostId,
  change: (post: PostRecord) => PostRecord,
): PostRecord[] => posts.map((post) => (post.postId === postId ? change(post) : post));

const endedBy =
  (at: Instant) =>
  (post: PostRecord): PostRecord =>
    post.to === null || at < post.to ? { ...post, to: at } : post;

/** Until when a post is there, as far as is known. */
const endOfPost = ({ posts, to }: FoundedUnit, postId: PostId): Instant | null =>
  posts.find((post) => post.postId === postId)?.to ?? to;

/** A mandate ends with the post whose powers it passes on, if not before. */
const mandateOf = ({ effectiveAt, data }: UnitEvent<'MandateGiven'>, end: Instant | null): Mandate => {
  const { mandateId, postId, toPostId, toPersonId, acts, unitIds, until, paper } = data;
  return {
    ...{ mandateId, fromPostId: postId, from: effectiveAt, to: end !== null && end < until ? end : until },
    ...(toPostId === undefined ? {} : { toPostId }),
    ...(toPersonId === undefined ? {} : { toPersonId }),
    ...(acts ? { acts } : {}),
    ...(unitIds ? { unitIds } : {}),
    paper,
  };
};

const successionOf = ({ data, effectiveAt }: UnitEvent<'SuccessorsNamed'>): Succession => {
  const { successionId, successorIds } = data;
  return { successionId, from: effectiveAt, successorIds, restTo: restOf(data) };
};

const evolveFounded = (unit: FoundedUnit, event: UnitEvent): FoundedUnit => {
  const at = event.effectiveAt;
  switch (event.type) {
    case 'UnitRenamed':
      return { ...unit, names: withDated(unit.names, { from: at, is: event.data.name }) };
    case 'UnitMoved':
      return { ...unit, parents: withDated(unit.parents, { from: at, is: event.data.parentId }) };
    case 'UnitEnded':
      return { ...unit, ...withoutUnit(unit, at), to: at, posts: unit.posts.map(endedBy(at)) };
    case 'SuccessorsNamed':
      return { ...unit, successions: [...unit.successions, successionOf(event)] };
    case 'PostEstablished': {
      const { postId, role, name } = event.data;
      const post = { postId, role, names: [{ from: at, is: name }], from: at, to: unit.to };
      return { ...unit, posts: [...unit.posts, post] };
    }
    case 'PostRenamed': {
      const { postId, name } = event.data;
      const renamed = (post: PostRecord) => ({
        ...post,
        names: withDated(post.names, { from: at, is: name }),
      });
      return { ...unit, posts: changePost(unit, postId, renamed) };
    }
    case 'PostEnded': {
      const { postId } = event.data;
      return { ...unit, ...withoutPost(unit, postId, at), posts: changePost(unit, postId, endedBy(at)) };
    }
    case 'PersonAppointed':
      return { ...unit, tenures: appointed(unit.tenures, event.data, at, event.data.until) };
    case 'PersonRelieved':
      return { ...unit, tenures: relieved(unit.tenures, event.data, at) };
    case 'ChargeGiven':
      return { ...unit, tenures: charged(unit.tenures, event.data, at, true) };
    case 'ChargeEnded':
      return { ...unit, tenures: charged(unit.tenures, event.data, at, false) };
    case 'FieldGiven': {
      const { postId, name, unitIds } = event.data;
      const field = { postId, name, unitIds, from: at, to: endOfPost(unit, postId) };
      return { ...unit, fields: [...unit.fields, field] };
    }
    case 'FieldEnded': {
      const { postId, name } = event.data;
      const isIt = (one: Field) => one.postId === postId && one.name === name && one.from <= at;
      return { ...unit, fields: endedAt(unit.fields, at, isIt) };
    }
    case 'MandateGiven':
      return { ...unit, mandates: [...unit.mandates, mandateOf(event, endOfPost(unit, event.data.postId))] };
    case 'MandateEnded': {
      const { mandateId } = event.data;
      return { ...unit, mandates: endedAt(unit.mandates, at, (one) => one.mandateId === mandateId) };
    }
    case 'CollectiveBegun': {
      const { unitId, acts } = event.data;
      const begun = { unitId, ...(acts ? { acts } : {}), from: at, to: unit.to };
      return { ...unit, collectives: [...unit.collectives, begun] };
    }
    case 'CollectiveEnded':
      return { ...unit, collectives: endedAt(unit.collectives, at, (one) => one.from <= at) };
    case 'PeriodClosed': {
      const { from, to, asOf, figures } = event.data;
      const closed = { periodId: event.commandId ?? '', closedAt: event.recordedAt, from, to, asOf, figures };
      return { ...unit, periods: [...unit.periods, closed] };
    }
    case 'HandoverSigned':
      return { ...unit, handovers: signed(unit.handovers, event) };
    case 'HandoverReceived':
      return { ...unit, handovers: received(unit.handovers, event) };
    default:
      return unit;
  }
};

/** Folds one event into a unit. Total: whatever comes before the founding, or says nothing about a unit, changes nothing. */
export const evolveUnit = (unit: UnitRecord, event: UnitEvent): UnitRecord => {
  if (isFounded(unit)) return { ...evolveFounded(unit, event), version: event.version };
  return event.type === 'UnitFounded' ? founded(event) : unit;
};

export const foldUnit = (unit: UnitRecord, events: readonly UnitEvent[]): UnitRecord =>
  events.reduce(evolveUnit, unit);
