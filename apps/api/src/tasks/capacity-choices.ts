import type { z } from 'zod';
import { signing } from '#contracts';
import type { Actor, CapacityChoice, Directory, Language, MeView, Names } from '#contracts';
import type { Choice } from '#domain';

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

/** How somebody who may issue a task may do so: in a capacity of their own, or only from the paper of somebody else. */
export const issuingBy = (
  { capacities }: Choice,
  names: Names,
  language: Language,
): NonNullable<z.infer<typeof MeView>['issuing']> => ({
  onlyByPaper: capacities.length === 0,
  choices: capacityChoices(capacities, names, language),
});
