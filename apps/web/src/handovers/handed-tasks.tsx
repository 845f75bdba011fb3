import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from '../shell/mark.tsx';
import { Part } from '../shell/page.tsx';
import { Written } from '../shell/words.tsx';
import { dayOf, inDate } from '../words/dates.ts';
import { dutyName } from '../words/phrase.ts';
import type { HandedDissemination, HandedTask } from './handovers.ts';

const Row = ({ task }: { task: HandedTask }) => {
  const { t } = useTranslation();
  const { taskId, code, title, unit, parts, since, dueOn, daysLate, duties } = task;
  return (
    <Table.Tr>
      <Table.Td data-head={t('successions.task')}>
        <Link to="/tasks/$taskId" params={{ taskId }}>
          <b>{code}</b> · <Written words={title} />
        </Link>
        <Text size="sm" c="dimmed">
          {t('handovers.ofUnit', { unit: unit.name, day: inDate(dayOf(since)) })}
        </Text>
      </Table.Td>
      <Table.Td data-head={t('handovers.part')}>
        {parts.map((part) => t(`handovers.parts.${part}`)).join(', ')}
      </Table.Td>
      <Table.Td data-head={t('handovers.term')}>
        {dueOn === null ? t('due.none') : inDate(dueOn)}{' '}
        {daysLate > 0 && <Mark tone="bad">{t('handovers.late', { days: daysLate })}</Mark>}
      </Table.Td>
      <Table.Td data-head={t('successions.duties')}>
        {duties.length === 0 && '–'}
        {duties.map(({ obligationId, kind, dueOn: owedOn, overdue, level }) => (
          <Text size="sm" key={obligationId}>
            {t('successions.owed', { duty: dutyName(kind), date: inDate(owedOn) })}{' '}
            {overdue && <Mark tone="bad">{t('timeliness.overdue')}</Mark>}{' '}
            {level > 0 && <Mark tone="soon">{t('level', { level })}</Mark>}
          </Text>
        ))}
      </Table.Td>
    </Table.Tr>
  );
};

/** Tasks that go over together: those that were inherited, or those that came in the person’s own time. */
export const HandedTasks = ({ title, tasks }: { title: string; tasks: HandedTask[] }) => {
  const { t } = useTranslation();
  return (
    <Part title={title}>
      {tasks.length === 0 && <Text c="dimmed">{t('handovers.nothing')}</Text>}
      {tasks.length > 0 && (
        <Table withTableBorder className="stacked">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('successions.task')}</Table.Th>
              <Table.Th>{t('handovers.part')}</Table.Th>
              <Table.Th>{t('handovers.term')}</Table.Th>
              <Table.Th>{t('successions.duties')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tasks.map((task) => (
              <Row key={task.taskId} task={task} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Part>
  );
};

/** Directives still to be disseminated that go over with the post that heads the unit; nothing where there are none. */
export const HandedDisseminations = ({ of }: { of: HandedDissemination[] }) => {
  const { t } = useTranslation();
  if (of.length === 0) return null;
  return (
    <Part title={t('handovers.disseminations', { count: of.length })}>
      <ul className="plain stack">
        {of.map(({ directive, unit, since, standing, dueOn, daysLate }) => (
          <li key={`${directive.directiveId} ${unit.unitId}`}>
            <Link to="/directives/$directiveId" params={{ directiveId: directive.directiveId }}>
              {directive.called}
            </Link>
            <Text size="sm">
              {t('handovers.disseminationDue', { unit: unit.name, day: inDate(dueOn) })}{' '}
              {daysLate > 0 && <Mark tone="bad">{t('handovers.late', { days: daysLate })}</Mark>}
            </Text>
            <Text size="sm" c="dimmed">
              {t(`handovers.standing.${standing}`, { day: inDate(dayOf(since)) })}
            </Text>
          </li>
        ))}
      </ul>
    </Part>
  );
};
