import type { Actor, Names } from '#contracts';
import { inCapitals } from './letter.ts';

const post = (id: string, names: Names): string => inCapitals(names.post(id));

/** `KT. CHỦ TỊCH`; nothing where it is not said for which post. */
const forPost = (sign: string, id: string | undefined, names: Names): string[] =>
  id === undefined ? [] : [`${sign}. ${post(id, names)}`];

/** For the whole collective: the head, an acting head, or a deputy who signs for the head at the same time. */
const forCollective = ({ postId, forPostId, forUnitId }: Actor, names: Names): string[] => {
  const body = forUnitId === undefined ? [] : [`TM. ${inCapitals(names.unit(forUnitId))}`];
  if (forPostId === postId) return [...body, `Q. ${post(postId, names)}`];
  return [...body, ...forPost('KT', forPostId, names), post(postId, names)];
};

/** The lines above a signature (thể thức đề ký): Decree 30/2020/NĐ-CP, Annex I. */
export const signedAs = (actor: Actor, names: Names): string[] => {
  const { capacity, postId, forPostId } = actor;
  switch (capacity) {
    case 'holder':
      return [post(postId, names)];
    case 'TM':
      return forCollective(actor, names);
    case 'Q':
      return [forPostId === postId ? `Q. ${post(postId, names)}` : post(postId, names)];
    default:
      return [...forPost(capacity, forPostId, names), post(postId, names)];
  }
};
