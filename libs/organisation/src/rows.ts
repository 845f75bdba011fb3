import type { FoundedUnit, UnitRecord } from '#domain';
import { isFounded } from '#domain';

const last = <T>(all: readonly { is: T }[]): T | undefined => all.at(-1)?.is;

const postRows = ({ unitId, posts }: FoundedUnit) =>
  posts.map(({ postId, role, names, from, to }) => ({
    post_id: postId,
    unit_id: unitId,
    role,
    title: last(names),
    stands_from: from,
    stands_to: to,
  }));

const capacityRows = ({ fields, mandates, collectives }: FoundedUnit) => ({
  fields: fields.map((one) => ({
    ...{ post_id: one.postId, name: one.name, unit_ids: one.unitIds },
    ...{ held_from: one.from, held_to: one.to },
  })),
  mandates: mandates.map((one) => ({
    ...{ mandate_id: one.mandateId, from_post_id: one.fromPostId },
    ...{ to_post_id: one.toPostId ?? null, to_person_id: one.toPersonId ?? null },
    ...{ acts: one.acts ?? null, unit_ids: one.unitIds ?? null },
    ...{ held_from: one.from, held_to: one.to, paper: one.paper },
  })),
  collectives: collectives.map((one) => ({
    ...{ unit_id: one.unitId, acts: one.acts ?? null },
    ...{ held_from: one.from, held_to: one.to },
  })),
});

/** The rows of a unit, its posts, their holders and the capacities of these, as `org.apply` takes them; none before it is founded. */
export const unitRowsOf = (unit: UnitRecord) => {
  if (!isFounded(unit)) return null;
  const { unitId, tree, names, parents, from, to, posts, tenures, handovers } = unit;
  return {
    unit: {
      unit_id: unitId,
      parent_id: last(parents) ?? null,
      name: last(names),
      tree,
      stands_from: from,
      stands_to: to,
    },
    unit_names: names.map((one) => ({ unit_id: unitId, named_from: one.from, name: one.is })),
    unit_parents: parents.map((one) => ({ unit_id: unitId, under_from: one.from, parent_id: one.is })),
    posts: postRows(unit),
    post_names: posts.flatMap(({ postId, names: called }) =>
      called.map((one) => ({ post_id: postId, named_from: one.from, name: one.is })),
    ),
    tenures: tenures.map((one) => ({
      post_id: one.postId,
      person_id: one.personId,
      held_from: one.from,
      held_to: one.to,
      in_charge: one.inCharge,
      acting: one.acting ?? false,
    })),
    successions: unit.successions.map((one) => ({
      ...{ unit_id: unitId, succession_id: one.successionId, counts_from: one.from },
      ...{ successor_ids: one.successorIds, rest_to: one.restTo },
    })),
    handovers: handovers.map((one) => ({
      ...{ unit_id: unitId, post_id: one.postId, person_id: one.personId, since: one.since },
      ...{ list: one.list, signed_at: one.signedAt, receipt: one.receipt },
    })),
    ...capacityRows(unit),
  };
};
