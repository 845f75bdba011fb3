import { Loader, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayEnterDirectives } from '../session/roles.ts';
import { whoAmI } from '../session/session.ts';
import { Page } from '../shell/page.tsx';
import { More } from '../shell/more.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { directivesBy } from './directives.ts';
import { DirectiveLines } from './lines.tsx';
import '../tasks/tasks.css';

const route = getRouteApi('/signed-in/directives');

/** Every directive that the reader’s authority has on record. */
export const DirectivesPage = () => {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(whoAmI);
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(q ?? '');
  const search = useDebouncedCallback(
    (words: string) => void navigate({ search: words.trim() === '' ? {} : { q: words }, replace: true }),
    250,
  );
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    directivesBy(q),
  );
  const all = data?.pages.flatMap(({ items }) => items);
  return (
    <Page title={t('directives.title')}>
      {mayEnterDirectives(me) && <Link to="/directives/record">{t('directives.enter')}</Link>}
      <TextInput
        type="search"
        label={t('directives.search')}
        description={t('tasks.searchHint')}
        inputWrapperOrder={['label', 'input', 'description']}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      {error && <Trouble error={error} again={() => void refetch()} />}
      {!all && !error && <Loader aria-label={t('loading')} />}
      {all?.length === 0 && (
        <Text c="dimmed">{t(q === undefined ? 'directives.noneAtAll' : 'directives.none')}</Text>
      )}
      {all && <DirectiveLines lines={all} />}
      <More {...{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Page>
  );
};
