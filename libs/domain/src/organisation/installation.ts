import type { Instant, NewEvent, Post, Tenure, Unit, UnitEventType } from '#contracts';
import type { Fact } from '../decision.ts';
import { isFounded } from './unit.ts';
import type { UnitRecord } from './unit.ts';

/** A unit as a file or an older release has it. */
export type InstalledUnit = Unit & { posts: Post[]; tenures: Tenure[] };

type Dated = { at: Instant; fact: Fact<UnitEventType> };

const founding = ({ unitId, parentId, tree, name }: InstalledUnit, at: Instant): Dated => ({
  at,
  fact: { type: 'UnitFounded', data: { unitId, parentId, tree, name } },
});

const establishing = ({ unitId, postId, role, title }: Post, at: Instant): Dated => ({
  at,
  fact: { type: 'PostEstablished', data: { unitId, postId, role, name: title } },
});

const appointing = (unitId: string, { postId, personId, from, to, inCharge, acting }: Tenure): Dated[] => {
  const holding = { unitId, postId, personId };
  const charge: Dated[] = inCharge ? [{ at: from, fact: { type: 'ChargeGiven', data: holding } }] : [];
  return [
    {
      at: from,
      fact: { type: 'PersonAppointed', data: { ...holding, ...(acting ? { acting } : {}), until: to } },
    },
    ...charge,
  ];
};

/**
 * What brings a unit from what is recorded of it to what a file or an older release says: whatever is there already stays as it is. It is
 * taken over as it stands, also where the rules of today would have refused it. What has no date there counts from `since`.
 */
export const installation = (
  unit: UnitRecord,
  said: InstalledUnit,
  since: Instant,
  recordedAt: Instant,
): NewEvent<UnitEventType>[] => {
  const { posts, tenures } = isFounded(unit) ? unit : { posts: [], tenures: [] };
  const isThere = (one: Tenure) =>
    tenures.some(
      ({ postId, personId, from }) => postId === one.postId && personId === one.personId && from === one.from,
    );
  const dated = [
    ...(isFounded(unit) ? [] : [founding(said, since)]),
    ...said.posts
      .filter(({ postId }) => !posts.some((post) => post.postId === postId))
      .map((post) => establishing(post, since)),
    ...said.tenures.filter((one) => !isThere(one)).flatMap((one) => appointing(said.unitId, one)),
  ];
  return dated.map(({ at, fact }, index): NewEvent<UnitEventType> => ({
    ...fact,
    told: [],
    eventId: `${unit.streamId}/installed/${unit.version + index + 1}`,
    ...{ effectiveAt: at, recordedAt, actor: 'installation', commandId: null },
  }));
};
