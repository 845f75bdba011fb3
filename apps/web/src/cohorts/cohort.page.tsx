import { Alert, Button, Group, Loader, Table, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { Written } from '../shell/words.tsx';
import { whoAmI } from '../session/session.ts';
import { dutyName } from '../words/phrase.ts';
import { inTime } from '../words/dates.ts';
import { cohortOf } from './cohorts.ts';
import type { Cohort } from './cohorts.ts';
import { CohortRow } from './cohort-row.tsx';
import { counted, countedOverdue } from './counted.ts';
import { shownDuties } from './duties.ts';
import { WithdrawalForm } from './withdrawal-form.tsx';
import { Withdrawn } from './withdrawn.tsx';
import { YearMatrix } from './year-matrix.tsx';

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

/** The same task at many units: one row for each, and a column for each year where it is for several. */
export const CohortPage = () => {
  const { t } = useTranslation();
  const { cohortId } = route.useParams();
  const { done } = useLocation().state;
  const { data: me } = useSuspenseQuery(whoAmI);
  const { data, error, refetch } = useQuery(cohortOf(cohortId));
  const [withdrawing, setWithdrawing] = useState(false);
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  if (!data)
    return (
      <Page title={t('cohorts.title')}>
        <Loader aria-label={t('loading')} />
      </Page>
    );
  const { code, title, asOf, overdue, rows, withdrawal } = data;
  const isOpen = withdrawal === null && rows.some(({ task }) => task.closedAt === null);
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
        {counted(t, data)} {overdue > 0 && `${countedOverdue(t, data)}. `}
        {t('office.asOf', { at: inTime(asOf) })}
      </Text>
      {withdrawal && <Withdrawn withdrawal={withdrawal} />}
      {me?.issuing && withdrawal === null && (
        <Group>
          <Link to="/issue" search={{ cohort: cohortId }}>
            {t('spans.more')}
          </Link>
          {isOpen && !withdrawing && (
            <Button variant="default" onClick={() => setWithdrawing(true)}>
              {t('cohorts.withdraw')}
            </Button>
          )}
        </Group>
      )}
      {me?.issuing && isOpen && withdrawing && (
        <WithdrawalForm {...{ me, cohortId }} issuing={me.issuing} done={() => setWithdrawing(false)} />
      )}
      {rows.some(({ task }) => task.span !== null) ? <YearMatrix cohort={data} /> : <Matrix cohort={data} />}
    </Page>
  );
};
