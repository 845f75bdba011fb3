import { Button, Group, Loader, NativeSelect, NumberInput, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOfUnit } from '../session/roles.ts';
import { whoAmI } from '../session/session.ts';
import type { Me } from '../session/session.ts';
import { Page } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { executions, filterIn, timelinesses, yearsKinds } from './filter.ts';
import type { Filter, Mine } from './filter.ts';
import { TaskRows } from './task-rows.tsx';
import { tasksBy } from './tasks.ts';
import './tasks.css';

const route = getRouteApi('/signed-in/tasks');

type Narrowing = { filter: Filter; narrow: (by: Record<string, string | number | undefined>) => void };

/** By what a reader may narrow tasks to their own, if they have any of their own. */
const mineOf = (me: Me | null): Mine | undefined => {
  if (isOfUnit(me)) return 'assigned';
  return me?.post.role === 'monitor' ? 'followed' : undefined;
};

const Narrow = ({ filter, narrow }: Narrowing) => {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(whoAmI);
  const mine = mineOf(me);
  const [typed, setTyped] = useState(filter.q ?? '');
  const [year, setYear] = useState<string | number>(filter.year ?? '');
  const search = useDebouncedCallback((q: string) => narrow({ q }), 250);
  return (
    <Group align="flex-start" gap="sm" role="search">
      <TextInput
        type="search"
        label={t('tasks.search')}
        description={t('tasks.searchHint')}
        inputWrapperOrder={['label', 'input', 'description']}
        className="grow"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <NativeSelect
        label={t('tasks.execution')}
        value={filter.execution ?? ''}
        onChange={(event) => narrow({ execution: event.currentTarget.value })}
        data={[
          { value: '', label: t('tasks.all') },
          ...executions.map((value) => ({ value, label: t(`execution.${value}`) })),
        ]}
      />
      <NativeSelect
        label={t('tasks.timeliness')}
        value={filter.timeliness ?? ''}
        onChange={(event) => narrow({ timeliness: event.currentTarget.value })}
        data={[
          { value: '', label: t('tasks.all') },
          ...timelinesses.map((value) => ({ value, label: t(`timeliness.${value}`) })),
        ]}
      />
      <NativeSelect
        label={t('spans.span')}
        value={filter.years ?? ''}
        onChange={(event) => narrow({ years: event.currentTarget.value })}
        data={[
          { value: '', label: t('tasks.all') },
          ...yearsKinds.map((value) => ({ value, label: t(`spans.years.${value}`) })),
        ]}
      />
      <NumberInput
        label={t('spans.year')}
        maw={140}
        allowDecimal={false}
        thousandSeparator=""
        value={year}
        onChange={(typedYear) => {
          setYear(typedYear);
          // What is not a year yet narrows nothing.
          narrow({ year: typeof typedYear === 'number' ? typedYear : undefined });
        }}
      />
      {mine && (
        <NativeSelect
          label={t('tasks.mine')}
          value={filter.mine ?? ''}
          onChange={(event) => narrow({ mine: event.currentTarget.value })}
          data={[
            { value: '', label: t('tasks.all') },
            { value: mine, label: t(`tasks.${mine}`) },
          ]}
        />
      )}
    </Group>
  );
};

/** Every task that the reader may see, by due date, narrowed as they like. */
export const TasksPage = () => {
  const { t } = useTranslation();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = useInfiniteQuery(tasksBy(filter));
  const narrow: Narrowing['narrow'] = (by) =>
    void navigate({ search: (before) => filterIn({ ...before, ...by }), replace: true });
  const askForMore = useCallback(() => void fetchNextPage({ cancelRefetch: false }), [fetchNextPage]);
  const tasks = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const narrowed = Object.keys(filter).length > 0;
  const count = tasks.length;
  return (
    <Page title={t('tasks.title')}>
      <Link to="/cohorts">{t('cohorts.title')}</Link>
      <Narrow filter={filter} narrow={narrow} />
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data && (
        <Text size="sm" c="dimmed" role="status">
          {count > 0 && t(hasNextPage ? 'tasks.shownMore' : 'tasks.shown', { count })}
          {count === 0 && t(narrowed ? 'tasks.none' : 'tasks.noneAtAll')}
        </Text>
      )}
      {!data && isFetching && <Loader aria-label={t('loading')} />}
      <TaskRows tasks={tasks} label={t('tasks.title')} more={hasNextPage} askForMore={askForMore} />
      {narrowed && count === 0 && (
        <Button
          variant="default"
          w="fit-content"
          onClick={() => void navigate({ search: {}, replace: true })}
        >
          {t('tasks.clear')}
        </Button>
      )}
    </Page>
  );
};
