import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from '../shell/mark.tsx';
import type { Tone } from '../shell/mark.tsx';
import { Written } from '../shell/words.tsx';
import { dayOf, inDate } from '../words/dates.ts';
import type { WeekTable } from './office.ts';

type Unit = WeekTable['units'][number];
type WeekTask = Unit['tasks'][number];

const tones: Record<WeekTask['outcome'], Tone> = {
  on_time: 'good',
  late: 'bad',
  overdue: 'bad',
  open: 'plain',
};

/** The columns that are counted, in the order in which every form of the table has them. */
export const counted = ['total', 'carried', 'fallingDue', 'onTime', 'late', 'overdue', 'open'] as const;

const ListedTask = ({ task }: { task: WeekTask }) => {
  const { t } = useTranslation();
  return (
    <li>
      <Link to="/tasks/$taskId" params={{ taskId: task.taskId }} className="line">
        {task.code} · <Written words={task.title} />
      </Link>
      <Text size="sm">
        {t('due.on', { date: inDate(task.dueOn) })}
        {task.sentAt !== null && `, ${t('office.sent', { date: inDate(dayOf(task.sentAt)) })}`}
        {task.daysOverdue !== null && `, ${t('due.over', { days: task.daysOverdue })}`}{' '}
        <Mark tone={tones[task.outcome]}>{t(`office.outcome.${task.outcome}`)}</Mark>
      </Text>
    </li>
  );
};

/** A unit with its head and its counts; it opens to its tasks. */
export const UnitRow = ({ of: { unit, head, counts, tasks } }: { of: Unit }) => {
  const { t } = useTranslation();
  return (
    <Table.Tr>
      <Table.Td data-head={t('office.unit')}>
        <Text fw={600}>{unit.name}</Text>
        <Text size="sm" c="dimmed">
          {head ? `${head.postTitle}: ${head.name}` : t('office.headNone')}
        </Text>
        <details>
          <summary>{t('office.tasksOf', { unit: unit.name })}</summary>
          <ul className="plain stack">
            {tasks.map((task) => (
              <ListedTask key={task.taskId} task={task} />
            ))}
          </ul>
        </details>
      </Table.Td>
      {counted.map((name) => (
        <Table.Td key={name} data-head={t(`office.counts.${name}`)}>
          {counts[name]}
        </Table.Td>
      ))}
    </Table.Tr>
  );
};
