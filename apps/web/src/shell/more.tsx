import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What a query of pages says of its pages. */
export type Paging = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };

/** Asks for the next piece of a list, as long as there is one. */
export const More = ({ hasNextPage, isFetchingNextPage, fetchNextPage }: Paging) => {
  const { t } = useTranslation();
  if (!hasNextPage) return null;
  return (
    <Button
      variant="default"
      w="fit-content"
      loading={isFetchingNextPage}
      onClick={() => void fetchNextPage()}
    >
      {t('more')}
    </Button>
  );
};
