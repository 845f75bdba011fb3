import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, said } from '../client/client.ts';
import type { components } from '../client/schema.d.ts';
import { language } from '../words/speak.ts';

export type Handover = components['schemas']['Handover'];
export type HandoverLine = components['schemas']['HandoverLine'];
export type HandedTask = components['schemas']['HandedTask'];
export type HandedDissemination = components['schemas']['HandedDissemination'];
type ToReceive = components['schemas']['HandoverToReceive'];

/** The posts that were left, and those that the reader could hand over. */
export const handovers = infiniteQueryOptions({
  queryKey: ['handovers', language()],
  queryFn: async ({ pageParam }) => {
    const query = pageParam === null ? {} : { cursor: pageParam };
    return said(await api.GET('/api/handovers', { params: { query } }));
  },
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

/** What goes over with a post from somebody. */
export const handoverOf = (postId: string, personId: string) =>
  queryOptions({
    queryKey: [...handovers.queryKey, postId, personId],
    queryFn: async () =>
      said(
        await api.GET('/api/posts/{postId}/handover', { params: { path: { postId }, query: { personId } } }),
      ),
  });

const under = (postId: string, key: string) => ({
  params: { path: { postId }, header: { 'Idempotency-Key': key } },
});

/** Signs the list that is shown. */
export const sign = async (postId: string, key: string, list: string) =>
  said(await api.POST('/api/posts/{postId}/handover/signature', { ...under(postId, key), body: { list } }));

/** Receives it from whoever hands over. */
export const receive = async (postId: string, key: string, body: ToReceive) =>
  said(await api.POST('/api/posts/{postId}/handover/receipt', { ...under(postId, key), body }));
