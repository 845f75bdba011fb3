import { queryOptions, useQuery } from '@tanstack/react-query';
import { dayOf } from '../words/dates.ts';
import { api, said } from './client.ts';

/** The one idea of now: the server’s, which may be shifted in a demo. */
export const businessClock = queryOptions({
  queryKey: ['clock'],
  queryFn: async () => said(await api.GET('/api/clock')),
  refetchInterval: 60_000,
});

/** Today, once it is known. */
export const useToday = (): string | undefined => {
  const { data } = useQuery(businessClock);
  return data && dayOf(data.now);
};
