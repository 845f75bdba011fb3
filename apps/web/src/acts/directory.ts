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

/** Who may lead a task: the leaders of an authority or, of a sub-task, the head and the deputies of the unit that issues it. */
export type Leading = { unitId: string; ofSubTask: boolean };

/** That an authority itself assigns is led by its leaders. */
export const leadersOf = (authorityId: string): Leading => ({ unitId: authorityId, ofSubTask: false });

const leads = ({ ofSubTask }: Leading, role: string): boolean =>
  (ofSubTask ? ['head', 'deputy'] : ['chair', 'leader']).includes(role);

/** The posts of those who may lead a task, and who holds them now. */
export const leaderPosts = (leading: Leading) =>
  queryOptions({
    ...people(leading.unitId),
    select: ({ holders }) => holders.filter(({ role }) => leads(leading, role)),
  });

/** Who follows tasks for an authority. */
export const monitors = (authorityId: string) =>
  queryOptions({
    queryKey: ['units', authorityId, 'monitors'],
    queryFn: async () =>
      said(await api.GET('/api/units/{unitId}/monitors', { params: { path: { unitId: authorityId } } })),
    staleTime: 300_000,
  });
