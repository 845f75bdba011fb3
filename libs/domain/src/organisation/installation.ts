import type {
  Collective,
  Field,
  Instant,
  Mandate,
  NewEvent,
  Post,
  Tenure,
  Unit,
  UnitEventType,
} from '#contracts';
import type { Fact } from '../decision.ts';
import { isFounded } from './unit.ts';
import type { UnitRecord } from './unit.ts';

/** A unit as a file or an older release has it. */
export type InstalledUnit = Unit & {
  posts: Post[];
  tenures: Tenure[];
  fields: Field[];
  mandates: Mandate[];
  collectives: Collective[];
};

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

const givingField = (unitId: string, { postId, name, unitIds, from, to }: Field): Dated[] => [
  { at: from, fact: { type: 'FieldGiven', data: { unitId, postId, name, unitIds } } },
  ...(to === null ? [] : [{ at: to, fact: { type: 'FieldEnded', data: { unitId, postId, name } } } as const]),
];

const givingMandate = (unitId: string, { fromPostId, from, to, ...mandate }: Mandate): Dated => ({
  at: from,
  fact: { type: 'MandateGiven', data: { ...mandate, unitId, postId: fromPostId, until: to } },
});

const beginningCollective = ({ unitId, acts, from, to }: Collective): Dated[] => [
  { at: from, fact: { type: 'CollectiveBegun', data: { unitId, ...(acts ? { acts } : {}) } } },
  ...(to === null ? [] : [{ at: to, fact: { type: 'CollectiveEnded', data: { unitId } } } as const]),
];

/** What a file says of capacities that is not recorded yet. */
const capacitiesOf = (
  unit: UnitRecord,
  { unitId, fields, mandates, collectives }: InstalledUnit,
): Dated[] => {
  const known = isFounded(unit) ? unit : { fields: [], mandates: [], collectives: [] };
  return [
    ...fields
      .filter(
        (one) =>
          !known.fields.some(
            ({ postId, name, from }) => postId === one.postId && name === one.name && from === one.from,
          ),
      )
      .flatMap((one) => givingField(unitId, one)),
    ...mandates
      .filter((one) => !known.mandates.some(({ mandateId }) => mandateId === one.mandateId))
      .map((one) => givingMandate(unitId, one)),
    ...collectives
      .filter((one) => !known.collectives.some(({ from }) => from === one.from))
      .flatMap(beginningCollective),
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
    ...capacitiesOf(unit, said),
  ];
  return dated.map(({ at, fact }, index): NewEvent<UnitEventType> => ({
    ...fact,
    told: [],
    eventId: `${unit.streamId}/installed/${unit.version + index + 1}`,
    ...{ effectiveAt: at, recordedAt, actor: 'installation', commandId: null },
  }));
};
