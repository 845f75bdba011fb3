import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from '../shell/mark.tsx';
import { StatusMarks } from '../tasks/status.tsx';
import { inDate } from '../words/dates.ts';
import { dutyName } from '../words/phrase.ts';
import type { CohortRow as Row } from './cohorts.ts';
import { dutyOf, shownDuties } from './duties.ts';

/** Whether it is done, and until when it is owed. */
const Duty = ({ duty }: { duty: ReturnType<typeof dutyOf> }) => {
  const { t } = useTranslation();
  if (!duty) return <Text size="sm">{t('cohorts.notOwed')}</Text>;
  const { state, overdue, dueOn } = duty;
  const due = t('due.on', { date: inDate(dueOn) });
  if (state !== 'open')
    return <Mark tone={state === 'met' ? 'good' : 'plain'}>{t(`cohorts.state.${state}`)}</Mark>;
  return overdue ? <Mark tone="bad">{t('cohorts.late', { due })}</Mark> : <Text size="sm">{due}</Text>;
};

/** One unit of the matrix. */
export const CohortRow = ({ row }: { row: Row }) => {
  const { t } = useTranslation();
  const { task, progress } = row;
  return (
    <Table.Tr>
      <Table.Td data-head={t('office.unit')}>
        <Link to="/tasks/$taskId" params={{ taskId: task.taskId }} className="line">
          {task.unit.name}
        </Link>
      </Table.Td>
      {shownDuties.map((kind) => (
        <Table.Td key={kind} data-head={dutyName(kind)}>
          <Duty duty={dutyOf(row, kind)} />
        </Table.Td>
      ))}
      <Table.Td data-head={t('cohorts.progress')}>{progress === null ? '–' : `${progress} %`}</Table.Td>
      <Table.Td data-head={t('cohorts.status')}>
        <StatusMarks {...task} />
      </Table.Td>
    </Table.Tr>
  );
};
