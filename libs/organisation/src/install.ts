import type { DataSource, EntityManager } from 'typeorm';
import type { Collective, Field, Instant, Mandate, Post, Tenure, Unit, UnitEventType } from '#contracts';
import { foldUnit, installation, notFounded, place } from '#domain';
import type { InstalledUnit } from '#domain';
import { BusinessClock, EventStore } from '#event-store';
import { unitRowsOf } from './rows.ts';
import { streamOfUnit } from './streams.ts';

/** Units, posts, who holds them and in which capacities, as a file or an older release has them. */
export type Holdings = {
  units: Unit[];
  posts: Post[];
  tenures: Tenure[];
  fields?: Field[] | undefined;
  mandates?: Mandate[] | undefined;
  collectives?: Collective[] | undefined;
};

const grouped = <T>(all: readonly T[], keyOf: (one: T) => string | null): Map<string | null, T[]> => {
  const groups = new Map<string | null, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
};

/** Each unit with what belongs to it, those above before those below. */
const topDown = ({
  units,
  posts,
  tenures,
  fields = [],
  mandates = [],
  collectives = [],
}: Holdings): InstalledUnit[] => {
  const postsOf = grouped(posts, ({ unitId }) => unitId);
  const tenuresOf = grouped(tenures, ({ postId }) => postId);
  const fieldsOf = grouped(fields, ({ postId }) => postId);
  const mandatesOf = grouped(mandates, ({ fromPostId }) => fromPostId);
  const collectivesOf = grouped(collectives, ({ unitId }) => unitId);
  const below = grouped(units, ({ parentId }) => parentId);
  const under = (parentId: string | null): Unit[] =>
    (below.get(parentId) ?? []).flatMap((unit) => [unit, ...under(unit.unitId)]);
  const known = new Set(units.map(({ unitId }) => unitId));
  const tops = units.filter(({ parentId }) => parentId === null || !known.has(parentId));
  return tops
    .flatMap((unit) => [unit, ...under(unit.unitId)])
    .map((unit) => {
      const own = postsOf.get(unit.unitId) ?? [];
      const ofPosts = <T>(all: Map<string | null, T[]>) => own.flatMap(({ postId }) => all.get(postId) ?? []);
      return {
        ...{ ...unit, posts: own, tenures: ofPosts(tenuresOf), fields: ofPosts(fieldsOf) },
        ...{ mandates: ofPosts(mandatesOf), collectives: collectivesOf.get(unit.unitId) ?? [] },
      };
    });
};

const installUnit = async (
  store: EventStore,
  said: InstalledUnit,
  since: Instant,
  recordedAt: Instant,
): Promise<void> => {
  const streamId = streamOfUnit(said.unitId);
  const unit = foldUnit(notFounded(streamId), await store.events<UnitEventType>(streamId));
  const events = installation(unit, said, since, recordedAt);
  if (events.length === 0) return;
  const after = foldUnit(unit, place(events, streamId, unit.version));
  await store.install({ streamId, expectedVersion: unit.version, events, rows: unitRowsOf(after) });
};

/** Writes the streams of units, as an act of installation: whatever is recorded already stays. Needs the owner of the database. */
export const install = async (manager: EntityManager, holdings: Holdings): Promise<void> => {
  const recordedAt = await new BusinessClock(manager).now();
  const since = holdings.tenures.map(({ from }) => from).reduce((a, b) => (a < b ? a : b), recordedAt);
  const store = new EventStore(manager);
  for (const unit of topDown(holdings)) await installUnit(store, unit, since, recordedAt);
};

const rowsWithoutStream = async (manager: EntityManager): Promise<Holdings> => {
  const [row] = await manager.query<{ holdings: Holdings }[]>(
    `WITH units AS (SELECT * FROM org.unit WHERE stands_from IS NULL),
       posts AS (SELECT p.* FROM org.post p JOIN units USING (unit_id))
     SELECT jsonb_build_object(
       'units', coalesce((SELECT jsonb_agg(jsonb_build_object('unitId', unit_id, 'parentId', parent_id, 'name', name, 'tree', tree)) FROM units), '[]'),
       'posts', coalesce((SELECT jsonb_agg(jsonb_build_object('postId', post_id, 'unitId', unit_id, 'role', role, 'title', title)) FROM posts), '[]'),
       'tenures', coalesce((SELECT jsonb_agg(jsonb_build_object('postId', post_id, 'personId', person_id, 'from', org.instant(held_from),
         'to', org.instant(held_to), 'inCharge', in_charge, 'acting', acting) ORDER BY held_from) FROM org.tenure JOIN posts USING (post_id)), '[]')
     ) AS holdings`,
  );
  if (!row) throw new Error('org.unit gave no answer');
  return row.holdings;
};

/** Gives every unit that a release without streams of units has left a stream that says what its rows say. */
export const adoptOrganisation = (database: DataSource): Promise<void> =>
  database.transaction(async (manager) => install(manager, await rowsWithoutStream(manager)));
