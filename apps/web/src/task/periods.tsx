import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Mark } from '../shell/mark.tsx';
import type { Tone } from '../shell/mark.tsx';
import { Part } from '../shell/page.tsx';
import { inDate, inTime } from '../words/dates.ts';
import type { Task } from './task.ts';

const tones: Record<Task['periods'][number]['state'], Tone> = {
  collecting: 'plain',
  owed: 'soon',
  overdue: 'bad',
  met: 'good',
  missed: 'bad',
  released: 'plain',
  transferred: 'plain',
};

/** The report of each period, by when it was owed, and what became of it. */
export const Periods = ({ periods }: Pick<Task, 'periods'>) => {
  const { t } = useTranslation();
  if (periods.length === 0) return null;
  const heads = [t('task.reportPeriod'), t('task.dueOn'), t('task.standing')];
  return (
    <Part title={t('task.periods')}>
      <Table withTableBorder className="stacked">
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {periods.map((one) => (
            <Table.Tr key={one.obligationId}>
              <Table.Td data-head={heads[0]}>{one.period.name}</Table.Td>
              <Table.Td data-head={heads[1]}>{inDate(one.dueOn)}</Table.Td>
              <Table.Td data-head={heads[2]}>
                <Mark tone={tones[one.state]}>{t(`task.periodState.${one.state}`)}</Mark>
                {one.report && ` ${inTime(one.report.reportedAt)}`}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Part>
  );
};
