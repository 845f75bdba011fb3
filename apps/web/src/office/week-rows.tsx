import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from '../shell/mark.tsx';
import type { Tone } from '../shell/mark.tsx';
import { Written } from '../shell/words.tsx';
import { dayOf, inDate } from '../words/dates.ts';
import { ClosedFigures } from './closed-figures.tsx';
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

/** How the unit came to have a task that is not its own, and how much of its lateness is of the unit before. */
const Origin = ({ of }: { of: NonNullable<WeekTask['origin']> }) => {
  const { t } = useTranslation();
  if (of.as === 'taken_over') return t('office.takenOver');
  const before = of.daysOverdue ?? 0;
  return (
    <>
      {t('office.inheritedFrom', { units: of.from.name })}
      {before > 0 && `, ${t('office.daysBefore', { days: before })}`}
    </>
  );
};

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
      {task.origin && (
        <Text size="sm">
          <Origin of={task.origin} />
        </Text>
      )}
    </li>
  );
};

/** What of the tasks units inherited or had before, told apart from their own; nothing where all are their own. */
export const Origins = ({ of }: { of: WeekTable['origins'] }) => {
  const { t } = useTranslation();
  if (of.length === 0) return null;
  const called = ({ origin, from }: (typeof of)[number]) =>
    origin === 'inherited'
      ? t('office.inheritedFrom', { units: from.map(({ name }) => name).join(', ') })
      : t(origin === 'own' ? 'office.own' : 'office.takenOver');
  return (
    <ul className="plain" aria-label={t('office.ofWhich')}>
      {of.map((one) => (
        <Text key={one.origin} component="li" size="sm">
          {t('office.part', { origin: called(one), ...one.counts })}
          {one.lateBefore > 0 && `; ${t('office.lateBefore', { tasks: one.lateBefore })}`}
        </Text>
      ))}
    </ul>
  );
};

const Ended = ({ of: { at, successors } }: { of: NonNullable<Unit['ended']> }) => {
  const { t } = useTranslation();
  const date = inDate(dayOf(at));
  return (
    <Text size="sm">
      {successors.length === 0
        ? t('office.ended', { date })
        : t('office.endedTo', { date, units: successors.map(({ name }) => name).join(', ') })}
    </Text>
  );
};

/** A unit with its head and its counts; it opens to its tasks, and where it has ended to the figures with which it did. */
export const UnitRow = ({ of, asOf }: { of: Unit; asOf: string }) => {
  const { unit, ended, head, counts, origins, tasks } = of;
  const { t } = useTranslation();
  return (
    <Table.Tr>
      <Table.Td data-head={t('office.unit')}>
        <Text fw={600}>{unit.name}</Text>
        {(head ?? !ended) && (
          <Text size="sm" c="dimmed">
            {head ? `${head.postTitle}: ${head.name}` : t('office.headNone')}
          </Text>
        )}
        {ended && <Ended of={ended} />}
        {ended && ended.at <= asOf && <ClosedFigures unit={unit} />}
        <Origins of={origins} />
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
