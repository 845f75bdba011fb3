import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, said } from '../client/client.ts';
import type { components } from '../client/schema.d.ts';
import { language } from '../words/speak.ts';

export type Cohort = components['schemas']['Cohort'];
export type CohortRow = Cohort['rows'][number];
export type IssueCohort = components['schemas']['IssueCohort'];
export type CohortIssued = components['schemas']['CohortIssued'];

/** Assignments to many units, the latest first. */
export const cohorts = infiniteQueryOptions({
  queryKey: ['tasks', 'cohorts'],
  queryFn: async ({ pageParam, signal }) => {
    const query = pageParam === null ? {} : { cursor: pageParam };
    return said(await api.GET('/api/cohorts', { params: { query }, signal }));
  },
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
  refetchInterval: 30_000,
});

/** What each unit has done and owes. */
export const cohortOf = (cohortId: string) =>
  queryOptions({
    queryKey: ['tasks', 'cohorts', cohortId],
    queryFn: async () => said(await api.GET('/api/cohorts/{cohortId}', { params: { path: { cohortId } } })),
    refetchInterval: 30_000,
  });

/** What the rules would answer each unit; nothing is kept. */
export const foreseenForEach = (issue: IssueCohort) =>
  queryOptions({
    queryKey: ['forecast', 'cohort', language(), issue],
    queryFn: async () => said(await api.POST('/api/cohorts/preview', { body: issue })),
  });

/** Assigns the same task to each unit. Sent again under the same id it is still one task for each. */
export const issueToMany = async (cohortId: string, key: string, body: IssueCohort): Promise<CohortIssued> =>
  said(
    await api.POST('/api/cohorts/{cohortId}', {
      params: { path: { cohortId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
