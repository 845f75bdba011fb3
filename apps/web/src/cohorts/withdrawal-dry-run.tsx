import { Alert, Loader, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../shell/mark.tsx';
import { Part } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { called } from '../spans/span.ts';
import { previewOf } from './withdrawal.ts';
import type { PreviewItem, WithdrawCohort } from './withdrawal.ts';

const tones = { withdrawn: 'soon', signing: 'soon', closed: 'plain', refused: 'bad' } as const;

const Row = ({ item: { unit, span, comesTo, refusal, told, subTasks } }: { item: PreviewItem }) => {
  const { t } = useTranslation();
  return (
    <Table.Tr>
      <Table.Td data-head={t('office.unit')}>
        {unit.name}
        {span && (
          <Text size="sm" c="dimmed">
            {called(span)}
          </Text>
        )}
      </Table.Td>
      <Table.Td data-head={t('cohorts.comesTo')}>
        <Mark tone={tones[comesTo]}>{t(`cohorts.comings.${comesTo}`)}</Mark>
        {refusal && <Text size="sm">{refusal.detail}</Text>}
      </Table.Td>
      <Table.Td data-head={t('cohorts.subTasks')}>
        {subTasks.length === 0 && '–'}
        {subTasks.map((one) => (
          <Text size="sm" key={one.taskId}>
            {one.code}: {one.unit.name}
          </Text>
        ))}
      </Table.Td>
      <Table.Td data-head={t('cohorts.told')}>
        {told.length === 0 && '–'}
        {told.map(({ personId, postId, postTitle, name }) => (
          <Text size="sm" key={`${postId} ${personId}`}>
            {postTitle} {name}
          </Text>
        ))}
      </Table.Td>
    </Table.Tr>
  );
};

type Given = { cohortId: string; decision: WithdrawCohort; children: ReactNode };

/** What becomes of each task; what follows is shown once none refuses and one is open. */
export const WithdrawalDryRun = ({ cohortId, decision, children }: Given) => {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(previewOf(cohortId, decision));
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  if (!data) return <Loader aria-label={t('loading')} />;
  const { tasks } = data;
  const number = (how: PreviewItem['comesTo']) => tasks.filter(({ comesTo }) => comesTo === how).length;
  const reached = number('withdrawn') + number('signing');
  const refused = number('refused');
  const below = tasks.reduce((sum, { subTasks }) => sum + subTasks.length, 0);
  return (
    <Part title={t('cohorts.dryRun')}>
      <Alert color={refused > 0 ? 'red' : 'green'} variant="light" role="status">
        {t('cohorts.found', { count: reached, below, closed: number('closed') })}{' '}
        {refused > 0 && t('cohorts.refusing', { count: refused })}
      </Alert>
      <Table withTableBorder className="stacked">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('office.unit')}</Table.Th>
            <Table.Th>{t('cohorts.comesTo')}</Table.Th>
            <Table.Th>{t('cohorts.subTasks')}</Table.Th>
            <Table.Th>{t('cohorts.told')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tasks.map((item) => (
            <Row key={item.taskId} item={item} />
          ))}
        </Table.Tbody>
      </Table>
      {refused === 0 && reached > 0 && children}
    </Part>
  );
};
