import { useInfiniteQuery } from '@tanstack/react-query';
import type { Paging } from '../shell/more.tsx';
import { dutiesOf } from './office.ts';
import type { Duty, DutyList } from './office.ts';

/** As much of a list as was fetched, and how there comes more of it. */
export type Duties = {
  items: Duty[];
  isPending: boolean;
  error: Error | null;
  again: () => void;
  paging: Paging;
};

export const useDuties = (list: DutyList, unit: string | undefined): Duties => {
  const { data, isPending, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(dutiesOf(list, unit));
  return {
    items: data?.pages.flatMap(({ items }) => items) ?? [],
    ...{ isPending, error },
    again: () => void refetch(),
    paging: { hasNextPage, isFetchingNextPage, fetchNextPage },
  };
};
