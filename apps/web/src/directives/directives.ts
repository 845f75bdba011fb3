import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, said } from '../client/client.ts';
import type { components } from '../client/schema.d.ts';
import { language } from '../words/speak.ts';

export type Directive = components['schemas']['Directive'];
export type DirectiveLine = components['schemas']['DirectiveLine'];
export type Served = components['schemas']['ServedBy'];
/** What of a directive tasks serve; all of it where it is left out. */
export type PartOf = { part?: 'clause' | 'target' | 'group'; number?: number };

/** The directives that are on record, the latest first; those whose words match. */
export const directivesBy = (q: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['directives', 'list', language(), q ?? null],
    queryFn: async ({ pageParam, signal }) => {
      const query = {
        ...(q === undefined ? {} : { q }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return said(await api.GET('/api/directives', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** One directive, and who serves it. Tasks come and go: it is asked for again while somebody looks. */
export const directiveOf = (directiveId: string) =>
  queryOptions({
    queryKey: ['directives', directiveId, language()],
    queryFn: async () =>
      said(await api.GET('/api/directives/{directiveId}', { params: { path: { directiveId } } })),
    refetchInterval: 30_000,
  });
