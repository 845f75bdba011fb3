import type { Names } from '#contracts';

/** A person in a post, with how both are called. */
export const named = <Who extends { personId: string; postId: string }>(who: Who, names: Names) => ({
  ...who,
  name: names.person(who.personId),
  postTitle: names.post(who.postId),
});
