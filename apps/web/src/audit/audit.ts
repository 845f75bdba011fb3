import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, said } from '../client/client.ts';
import type { components } from '../client/schema.d.ts';
import type { Moment } from './moment.ts';

export type Verification = components['schemas']['Verification'];
export type Entry = components['schemas']['AuditEntry'];

// The past stays as it is, and each time it is asked for goes on record: it is asked for once.
const once = { staleTime: Infinity, refetchOnWindowFocus: false } as const;

/** A task as it was at a moment after its issue. Until it is there, nothing is shown in its place: another moment would be taken for it. */
export const taskAt = (taskId: string, moment: Moment) =>
  queryOptions({
    queryKey: ['audit', taskId, moment],
    queryFn: async () =>
      said(await api.GET('/api/tasks/{taskId}', { params: { path: { taskId }, query: moment } })),
    ...once,
  });

/** What happened with it, by the time it is looked at. */
export const eventsOf = (taskId: string) =>
  queryOptions({
    queryKey: ['audit', taskId, 'events'],
    queryFn: async () =>
      said(await api.GET('/api/tasks/{taskId}/history', { params: { path: { taskId } } })).entries,
    // What was tampered with may not be readable at all; the check below says so.
    retry: false,
  });

/** The check of one task, when somebody asks for it. */
export const checkOf = (taskId: string) =>
  queryOptions({
    queryKey: ['audit', taskId, 'check'],
    queryFn: async () => said(await api.GET('/api/tasks/{taskId}/verify', { params: { path: { taskId } } })),
    ...once,
    enabled: false,
  });

/** The check of the whole store, when somebody asks for it. */
export const checkOfAll = queryOptions({
  queryKey: ['audit', 'check'],
  queryFn: async () => said(await api.GET('/api/verify')),
  ...once,
  enabled: false,
});

export const restorations = queryOptions({
  queryKey: ['audit', 'restorations'],
  queryFn: async () => said(await api.GET('/api/restorations')).items,
});

/** Who was shown what, the latest first, a page at a time. */
export const readsBy = (filter: { from?: string; until?: string; personId?: string; taskId?: string }) =>
  infiniteQueryOptions({
    queryKey: ['audit', 'reads', filter],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...filter, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return said(await api.GET('/api/reads', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** The tasks that are called so, the first few. */
export const tasksCalled = (words: string) =>
  queryOptions({
    queryKey: ['tasks', 'called', words],
    queryFn: async ({ signal }) =>
      said(await api.GET('/api/tasks', { params: { query: { q: words, limit: 20 } }, signal })).items,
  });
