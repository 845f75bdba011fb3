import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.ts';

const isWorthAnotherTry = (failures: number, error: Error): boolean =>
  failures < 2 && !(error instanceof Problem && error.body.status < 500);

/**
 * What has been read. It is shown at once and asked for again when somebody looks. Without a network it fails, and says so, instead of
 * waiting in silence.
 */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: isWorthAnotherTry, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});
