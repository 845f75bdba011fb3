import { hashKey, queryOptions } from '@tanstack/react-query';
import { api, said } from '../client/client.ts';
import { isProblem } from '../client/problem.ts';
import { queries } from '../client/queries.ts';
import type { components } from '../client/schema.d.ts';

export type Me = components['schemas']['Me'];
export type HeldPost = components['schemas']['HeldPost'];
export type SignIn = components['schemas']['SignIn'];

/** Who is signed in here; null if nobody is. */
export const whoAmI = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    if (!said(await api.GET('/api/session')).signedIn) return null;
    try {
      return said(await api.GET('/api/me'));
    } catch (error) {
      if (isProblem(error) && error.body.status === 401) return null;
      throw error;
    }
  },
});

/** Forgets what somebody else has read here, and asks anew who is here, for everything on the page that shows it. */
const beginAnew = async (): Promise<void> => {
  const ofMe = hashKey(whoAmI.queryKey);
  queries.removeQueries({ predicate: ({ queryHash }) => queryHash !== ofMe });
  await queries.refetchQueries({ queryKey: whoAmI.queryKey, exact: true });
};

/** Signs in; or answers with the posts of which one has to be chosen first. */
export const signIn = async (as: SignIn): Promise<HeldPost[]> => {
  const { posts } = said(await api.PUT('/api/session', { body: as }));
  if (posts.length === 0) await beginAnew();
  return posts;
};

export const signOut = async (): Promise<void> => {
  await api.DELETE('/api/session');
  await beginAnew();
};
