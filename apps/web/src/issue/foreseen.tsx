import { Alert, Loader, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, said } from '../client/client.ts';
import { isProblem } from '../client/problem.ts';
import type { components } from '../client/schema.d.ts';
import { Part } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { Entries } from '../task/coming.tsx';
import { inTime } from '../words/dates.ts';
import { language } from '../words/speak.ts';
import type { Words } from '../words/vi/index.ts';
import type { Issue } from './issue.ts';

type Forecast = components['schemas']['Forecast'];

/** What would come of a task as it is written; nothing is kept. */
export const foreseenFor = (issue: Issue) =>
  queryOptions({
    queryKey: ['forecast', language(), issue],
    queryFn: async () => said(await api.POST('/api/forecast', { body: issue })),
    placeholderData: keepPreviousData,
  });

/** Who is told at once, what is owed from then on, and what the clock does if nobody acts. */
const Coming = ({ asOf, entries }: Forecast) => {
  const { t } = useTranslation();
  const issued = entries.filter(({ type }) => type === 'TaskIssued');
  const owed = entries.filter(({ type, at }) => type === 'ObligationOpened' && at <= asOf);
  const clock = entries.filter((entry) => entry.type !== 'TaskIssued' && !owed.includes(entry));
  const [first] = clock;
  return (
    <>
      <Text size="sm" role="status">
        {first
          ? t('issue.comingCount', { count: clock.length, first: inTime(first.at) })
          : t('task.comingNone')}
      </Text>
      {issued.flatMap(({ told }) =>
        told.map(({ name, postTitle, postId }) => (
          <Text size="sm" key={postId}>
            {t('issue.toldAtOnce', { name: `${name} (${postTitle})` })}
          </Text>
        )),
      )}
      <Title order={3} size="h5">
        {t('issue.owed')}
      </Title>
      <ul className="story">
        {owed.map(({ obligationId, sentence }) => (
          <li key={obligationId}>
            <Text size="sm">{sentence}</Text>
          </li>
        ))}
      </ul>
      <Title order={3} size="h5">
        {t('issue.byClock')}
      </Title>
      <Entries entries={clock} />
    </>
  );
};

type Given = {
  /** What is still to be filled in before anything can be worked out. */
  missing: (keyof Words['issue'])[];
  foreseen: UseQueryResult<Forecast>;
  /** What is said before it. */
  children?: ReactNode;
};

/** The clock run ahead of a task that is not sent yet. */
export const Foreseen = ({ missing, foreseen, children }: Given) => {
  const { t } = useTranslation();
  const { data, error, isFetching, refetch } = foreseen;
  return (
    // It scrolls by itself, so the keyboard has to reach it.
    <div className="foreseen" role="group" aria-label={t('issue.coming')} tabIndex={0}>
      {children}
      <Part title={t('issue.coming')}>
        {missing.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('issue.missing', { fields: missing.map((label) => t(`issue.${label}`)).join(', ') })}
          </Text>
        )}
        {missing.length === 0 && isProblem(error) && (
          <Alert color="orange" variant="light">
            {t('issue.notYet', { why: error.message })}
          </Alert>
        )}
        {missing.length === 0 && error && !isProblem(error) && (
          <Trouble error={error} again={() => void refetch()} />
        )}
        {missing.length === 0 && !error && data && (
          <Stack gap="xs" aria-busy={isFetching}>
            <Coming {...data} />
          </Stack>
        )}
        {missing.length === 0 && !error && !data && <Loader size="sm" aria-label={t('loading')} />}
      </Part>
    </div>
  );
};
