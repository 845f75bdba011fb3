import type { Instant, PostId, UnitEvent } from '#contracts';
import { withDated } from './dated.ts';
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

const evolveFounded = (unit: FoundedUnit, event: UnitEvent): FoundedUnit => {
  const at = event.effectiveAt;
  switch (event.type) {
    case 'UnitRenamed':
      return { ...unit, names: withDated(unit.names, { from: at, is: event.data.name }) };
    case 'UnitMoved':
      return { ...unit, parents: withDated(unit.parents, { from: at, is: event.data.parentId }) };
    case 'UnitEnded':
      return { ...unit, to: at, posts: unit.posts.map(endedBy(at)) };
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
    case 'PostEnded':
      return { ...unit, posts: changePost(unit, event.data.postId, endedBy(at)) };
    case 'PersonAppointed':
      return { ...unit, tenures: appointed(unit.tenures, event.data, at, event.data.until) };
    case 'PersonRelieved':
      return { ...unit, tenures: relieved(unit.tenures, event.data, at) };
    case 'ChargeGiven':
      return { ...unit, tenures: charged(unit.tenures, event.data, at, true) };
    case 'ChargeEnded':
      return { ...unit, tenures: charged(unit.tenures, event.data, at, false) };
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
