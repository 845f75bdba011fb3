import type { SealedAssignee } from '../assignees.ts';
import type { Both } from '../phrases.ts';
import type { Names } from '../words.ts';
import { nothing } from '../phrases.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

const postsOf = (assignees: readonly SealedAssignee[], names: Names): string =>
  assignees.map(({ postId }) => names.post(postId)).join(', ');

/** What follows in the sentence of an issue that names persons. */
export const assigneesNote = (assignees: readonly SealedAssignee[] = [], names: Names): Both => {
  const posts = postsOf(assignees, names);
  return posts ? { vi: `, cá nhân thực hiện: ${posts}`, en: `, to be done by: ${posts}` } : nothing;
};

export const assigneeSentences: SentencesOf<'AssigneesNamed'> = {
  AssigneesNamed: decision<'AssigneesNamed'>(({ unitId, assignees }, names) => {
    const unit = names.unit(unitId);
    const posts = postsOf(assignees, names);
    return posts
      ? {
          vi: `phân công cá nhân của ${unit} thực hiện: ${posts}`,
          en: `named who of ${unit} does it: ${posts}`,
        }
      : {
          vi: `thôi phân công cá nhân của ${unit} thực hiện`,
          en: `named nobody of ${unit} to do it any more`,
        };
  }),
};
