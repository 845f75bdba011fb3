import { queryOptions } from '@tanstack/react-query';
import { api, said } from '../client/client.ts';

/** The units that are there now. */
export const units = queryOptions({
  queryKey: ['units'],
  queryFn: async () => said(await api.GET('/api/units')),
  staleTime: 300_000,
});

/** Who holds which post of a unit itself now. */
export const people = (unitId: string) =>
  queryOptions({
    queryKey: ['units', unitId],
    queryFn: async () => said(await api.GET('/api/units/{unitId}', { params: { path: { unitId } } })),
    select: ({ holders }) => holders,
    staleTime: 300_000,
  });

/** The posts of an authority’s leaders, and who holds them now. */
export const leaderPosts = (unitId: string) =>
  queryOptions({
    ...people(unitId),
    select: ({ holders }) => holders.filter(({ role }) => role === 'chair' || role === 'leader'),
  });
