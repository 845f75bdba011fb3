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

/** Forgets what somebody else has read here. */
const forget = (): void => {
  const ofMe = hashKey(whoAmI.queryKey);
  queries.removeQueries({ predicate: ({ queryHash }) => queryHash !== ofMe });
};

/** Signs in; or answers with the posts of which one has to be chosen first. */
export const signIn = async (as: SignIn): Promise<HeldPost[]> => {
  const { posts } = said(await api.PUT('/api/session', { body: as }));
  if (posts.length === 0) {
    forget();
    await queries.refetchQueries({ queryKey: whoAmI.queryKey, exact: true });
  }
  return posts;
};

/** Signs out. The page is left before anything is forgotten: what stands on it would ask for it again. */
export const signOut = async (leave: () => Promise<void>): Promise<void> => {
  await api.DELETE('/api/session');
  queries.setQueryData(whoAmI.queryKey, null);
  await leave();
  forget();
};
