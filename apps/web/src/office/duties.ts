import { useInfiniteQuery } from '@tanstack/react-query';
import { dutiesOf } from './office.ts';
import type { Duty, DutyList } from './office.ts';

/** As much of a list as was fetched; `more` where there is more of it. */
export type Duties = {
  items: Duty[];
  isPending: boolean;
  error: Error | null;
  again: () => void;
  more: (() => void) | undefined;
};

export const useDuties = (list: DutyList, unit: string | undefined): Duties => {
  const { data, isPending, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(
    dutiesOf(list, unit),
  );
  return {
    items: data?.pages.flatMap(({ items }) => items) ?? [],
    ...{ isPending, error },
    again: () => void refetch(),
    more: hasNextPage ? () => void fetchNextPage() : undefined,
  };
};
