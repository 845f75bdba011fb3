import type { z } from 'zod';
import { signing } from '#contracts';
import type { Actor, CapacityChoice, Directory, Language, Names } from '#contracts';

/** Names as the directory has them from which capacities and refusals come. */
export const namesIn = ({ units, posts }: Directory, names: Names): Names => ({
  ...names,
  unit: (id) => units.find(({ unitId }) => unitId === id)?.name ?? id,
  post: (id) => posts.find(({ postId }) => postId === id)?.title ?? id,
});

/** The capacities from which somebody chooses, as they stand above a signature. */
export const capacityChoices = (
  capacities: readonly Actor[],
  names: Names,
  language: Language,
): z.infer<typeof CapacityChoice>[] =>
  capacities.map((actor) => ({
    capacity: actor.capacity,
    mandateId: actor.mandateId ?? null,
    text: signing(actor, names)[language],
  }));
