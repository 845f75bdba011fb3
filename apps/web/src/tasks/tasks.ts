import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, said } from '../client/client.ts';
import type { Filter } from './filter.ts';

/** The tasks that match, in the order of their due dates, a page at a time. */
export const tasksBy = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'list', filter],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...filter, limit: 200, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return said(await api.GET('/api/tasks', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    // To compare each page that comes with all those before it takes longer than to show it.
    structuralSharing: false,
  });
