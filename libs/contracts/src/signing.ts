import type { Actor } from './actor.ts';
import type { Both } from './phrases.ts';
import type { Names } from './words.ts';

/** The post for which somebody acts, as it stands before their own: `KT. Chủ tịch, `. An act of before that was kept says none. */
const before = (abbreviation: string, forPostId: string | undefined, names: Names): string =>
  forPostId === undefined ? '' : `${abbreviation} ${names.post(forPostId)}, `;

/** Acting for the whole collective: the head, an acting head, or a deputy who signs for the head at the same time. */
const forCollective = ({ postId, forPostId, forUnitId }: Actor, names: Names): string => {
  const collective = forUnitId === undefined ? '' : `TM. ${names.unit(forUnitId)}, `;
  return collective + (forPostId === postId ? 'Q. ' : before('KT.', forPostId, names));
};

const prefixOf = (actor: Actor, names: Names): string => {
  switch (actor.capacity) {
    case 'holder':
      return '';
    case 'TM':
      return forCollective(actor, names);
    case 'Q':
      return actor.forPostId === actor.postId ? 'Q. ' : '';
    default:
      return before(`${actor.capacity}.`, actor.forPostId, names);
  }
};

/** The deputy in charge of a vacant post signs in their own, of which they have charge. */
const suffixOf = ({ capacity, postId, forPostId }: Actor): Both =>
  capacity === 'Q' && forPostId !== undefined && forPostId !== postId
    ? { vi: ' phụ trách', en: ' in charge' }
    : { vi: '', en: '' };

/** Who acts, as such papers put it: `KT. Chủ tịch, Phó Chủ tịch Nguyễn Văn Bình`. The abbreviations are the same in both languages. */
export const signing = (actor: Actor, names: Names): Both => {
  const post = prefixOf(actor, names) + names.post(actor.postId);
  const charge = suffixOf(actor);
  const person = names.person(actor.personId);
  return { vi: `${post}${charge.vi} ${person}`, en: `${post}${charge.en} ${person}` };
};
