import { QueryClient } from '@tanstack/react-query';
import { isAnswer } from './problem.ts';

const isWorthAnotherTry = (failures: number, error: Error): boolean => failures < 2 && !isAnswer(error);

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
