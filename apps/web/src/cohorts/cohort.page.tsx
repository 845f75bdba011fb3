import { Alert, Loader, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { Written } from '../shell/words.tsx';
import { dutyName } from '../words/phrase.ts';
import { dayOf, inDate, inTime } from '../words/dates.ts';
import { cohortOf } from './cohorts.ts';
import type { Cohort } from './cohorts.ts';
import { CohortRow } from './cohort-row.tsx';
import { shownDuties } from './duties.ts';

const route = getRouteApi('/signed-in/cohorts/$cohortId');

const Matrix = ({ cohort }: { cohort: Cohort }) => {
  const { t } = useTranslation();
  return (
    <Table withTableBorder className="stacked">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('office.unit')}</Table.Th>
          {shownDuties.map((kind) => (
            <Table.Th key={kind}>{dutyName(kind)}</Table.Th>
          ))}
          <Table.Th>{t('cohorts.progress')}</Table.Th>
          <Table.Th>{t('cohorts.status')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {cohort.rows.map((row) => (
          <CohortRow key={row.task.taskId} row={row} />
        ))}
      </Table.Tbody>
    </Table>
  );
};

/** The same task at many units: one row for each. */
export const CohortPage = () => {
  const { t } = useTranslation();
  const { cohortId } = route.useParams();
  const { done } = useLocation().state;
  const { data, error, refetch } = useQuery(cohortOf(cohortId));
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  if (!data)
    return (
      <Page title={t('cohorts.title')}>
        <Loader aria-label={t('loading')} />
      </Page>
    );
  const { code, title, issuedAt, units, asOf, overdue } = data;
  return (
    <Page title={code}>
      {done !== undefined && (
        <Alert role="status" color="green" variant="light">
          {done}
        </Alert>
      )}
      <Text fw={600}>
        <Written words={title} />
      </Text>
      <Text size="sm" c="dimmed">
        {t('cohorts.counted', { units, done: data.done, day: inDate(dayOf(issuedAt)) })}{' '}
        {overdue > 0 && `${t('cohorts.overdue', { overdue })}. `}
        {t('office.asOf', { at: inTime(asOf) })}
      </Text>
      <Matrix cohort={data} />
    </Page>
  );
};
