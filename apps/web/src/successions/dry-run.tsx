import { Alert, Fieldset, Loader, NativeSelect, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../shell/mark.tsx';
import { Part } from '../shell/page.tsx';
import { More } from '../shell/more.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { Written } from '../shell/words.tsx';
import { inDate } from '../words/dates.ts';
import { dutyName } from '../words/phrase.ts';
import { previewOf } from './successions.ts';
import type { DecideSuccession, PreviewDissemination, PreviewItem } from './successions.ts';

/** Hands what a unit has in a task to one of its successors by name. */
export type Hand = (item: PreviewItem, unitId: string) => void;

type Choosing = { item: PreviewItem; choices: { value: string; label: string }[]; hand: Hand };

const Successor = ({ item, choices, hand }: Choosing) => {
  const { t } = useTranslation();
  const { successor, code } = item;
  if (choices.length < 2)
    return successor ? <>{successor.name}</> : <Mark tone="bad">{t('successions.nobody')}</Mark>;
  return (
    <NativeSelect
      aria-label={t('successions.handTo', { task: code })}
      value={successor?.unitId ?? ''}
      onChange={(event) => hand(item, event.currentTarget.value)}
      data={[...(successor ? [] : [{ value: '', label: t('successions.nobody') }]), ...choices]}
    />
  );
};

const Row = ({ item, choices, hand }: Choosing) => {
  const { t } = useTranslation();
  const { code, title, unit, part, duties } = item;
  return (
    <Table.Tr>
      <Table.Td data-head={t('successions.task')}>
        <b>{code}</b> · <Written words={title} />
      </Table.Td>
      <Table.Td data-head={t('office.unit')}>
        {unit.name} ({t(`successions.parts.${part}`)})
      </Table.Td>
      <Table.Td data-head={t('successions.duties')}>
        {duties.length === 0 && '–'}
        {duties.map(({ obligationId, kind, dueOn, overdue }) => (
          <Text size="sm" key={obligationId}>
            {t('successions.owed', { duty: dutyName(kind), date: inDate(dueOn) })}{' '}
            {overdue && <Mark tone="bad">{t('timeliness.overdue')}</Mark>}
          </Text>
        ))}
      </Table.Td>
      <Table.Td data-head={t('successions.successor')}>
        <Successor item={item} choices={choices} hand={hand} />
      </Table.Td>
    </Table.Tr>
  );
};

const Disseminations = ({ of }: { of: PreviewDissemination[] }) => {
  const { t } = useTranslation();
  if (of.length === 0) return null;
  return (
    <Fieldset legend={t('successions.disseminations', { count: of.length })}>
      <ul className="plain stack">
        {of.map(({ directive, unit, from, dueOn, overdue, successors }) => (
          <li key={`${directive.directiveId} ${unit.unitId} ${from.unitId}`}>
            {directive.called}
            <Text size="sm">
              {t('handovers.disseminationDue', { unit: unit.name, day: inDate(dueOn) })}{' '}
              {overdue && <Mark tone="bad">{t('timeliness.overdue')}</Mark>}
            </Text>
            <Text size="sm">
              {t('successions.successor')}:{' '}
              {successors.length === 0
                ? t('successions.disseminatedByNobody')
                : successors.map(({ name }) => name).join(', ')}
            </Text>
          </li>
        ))}
      </ul>
    </Fieldset>
  );
};

type Given = {
  decision: DecideSuccession;
  nameOf: (unitId: string) => string;
  hand: Hand;
  children: ReactNode;
};

/** Every open task and duty of the units and who would have it; what nobody would have comes first. What follows once there is none, too. */
export const DryRun = ({ decision, nameOf, hand, children }: Given) => {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    previewOf(decision),
  );
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  const [first] = data?.pages ?? [];
  if (!first) return <Loader aria-label={t('loading')} />;
  const choicesFor = ({ unit }: PreviewItem) =>
    (decision.units.find(({ unitId }) => unitId === unit.unitId)?.successorIds ?? []).map((value) => ({
      value,
      label: nameOf(value),
    }));
  const { tasks, duties, withoutSuccessor } = first;
  return (
    <Part title={t('successions.dryRun')}>
      <Alert color={withoutSuccessor > 0 ? 'red' : 'green'} variant="light" role="status">
        {t('successions.found', { tasks, duties })}{' '}
        {withoutSuccessor > 0
          ? t('successions.missing', { count: withoutSuccessor })
          : t('successions.whole')}
      </Alert>
      {tasks > 0 && (
        <Table withTableBorder className="stacked">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('successions.task')}</Table.Th>
              <Table.Th>{t('office.unit')}</Table.Th>
              <Table.Th>{t('successions.duties')}</Table.Th>
              <Table.Th>{t('successions.successor')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data?.pages
              .flatMap(({ items }) => items)
              .map((item) => (
                <Row
                  key={`${item.taskId} ${item.unit.unitId} ${item.part}`}
                  item={item}
                  choices={choicesFor(item)}
                  hand={hand}
                />
              ))}
          </Table.Tbody>
        </Table>
      )}
      <Disseminations of={first.disseminations} />
      <More {...{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
      {withoutSuccessor === 0 && children}
    </Part>
  );
};
