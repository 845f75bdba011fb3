import { Loader, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from '../shell/mark.tsx';
import { Page } from '../shell/page.tsx';
import { More } from '../shell/more.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { Written } from '../shell/words.tsx';
import { cohorts } from './cohorts.ts';
import { counted, countedOverdue } from './counted.ts';

/** Every assignment to many units of which the reader may see a task. */
export const CohortsPage = () => {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(cohorts);
  const all = data?.pages.flatMap(({ items }) => items);
  return (
    <Page title={t('cohorts.title')}>
      {error && <Trouble error={error} again={() => void refetch()} />}
      {!all && !error && <Loader aria-label={t('loading')} />}
      {all?.length === 0 && <Text c="dimmed">{t('cohorts.none')}</Text>}
      <ul className="plain stack">
        {all?.map(({ cohortId, code, title, overdue, withdrawnAt, ...counts }) => (
          <li key={cohortId} className="row listed">
            <Stack gap={4}>
              <Link to="/cohorts/$cohortId" params={{ cohortId }} className="line">
                <Text component="span" fw={600}>
                  {code}
                </Text>{' '}
                · <Written words={title} />
              </Link>
              <Text size="sm" c="dimmed">
                {counted(t, { ...counts, overdue })}
              </Text>
            </Stack>
            {withdrawnAt !== null && <Mark tone="plain">{t('cohorts.withdrawnMark')}</Mark>}
            {overdue > 0 && <Mark tone="bad">{countedOverdue(t, { ...counts, overdue })}</Mark>}
          </li>
        ))}
      </ul>
      <More {...{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Page>
  );
};
