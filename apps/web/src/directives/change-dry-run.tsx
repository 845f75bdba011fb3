import { Alert, Loader, NativeSelect, Table, Text } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../shell/mark.tsx';
import { Part } from '../shell/page.tsx';
import { More } from '../shell/more.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { Written } from '../shell/words.tsx';
import { choiceOf, previewOf } from './changes.ts';
import type { DirectiveChange, PreviewItem } from './changes.ts';

type Choices = { value: string; label: string }[];
type Decide = (taskId: string, choice: string) => void;

const Served = ({ served }: { served: PreviewItem['after'] }) => (
  <ul className="plain">
    {served.map(({ directiveId, part, number, called, text }) => (
      <li key={`${directiveId} ${part} ${number}`}>
        <Text size="sm">
          {called}: <Written words={text} />
        </Text>
      </li>
    ))}
  </ul>
);

const Row = ({ item, choice, choices, decide }: RowGiven) => {
  const { t } = useTranslation();
  const { taskId, code, title, unit, comesTo, before, after } = item;
  const tone = comesTo === 'undecided' ? 'bad' : comesTo === 'withdrawn' ? 'soon' : 'good';
  return (
    <Table.Tr>
      <Table.Td data-head={t('directives.task')}>
        <b>{code}</b> · <Written words={title} />
        <Text size="sm" c="dimmed">
          {unit.name}
        </Text>
      </Table.Td>
      <Table.Td data-head={t('directives.servesNow')}>
        <Served served={before} />
      </Table.Td>
      <Table.Td data-head={t('directives.comesTo')}>
        <Mark tone={tone}>{t(`directives.comings.${comesTo}`)}</Mark>
        {comesTo === 'goes-over' && <Served served={after} />}
      </Table.Td>
      <Table.Td data-head={t('directives.decision')}>
        <NativeSelect
          aria-label={t('directives.decideOn', { task: code })}
          value={choice}
          onChange={(event) => decide(taskId, event.currentTarget.value)}
          data={choices}
        />
      </Table.Td>
    </Table.Tr>
  );
};
type RowGiven = { item: PreviewItem; choice: string; choices: Choices; decide: Decide };

type Given = {
  directiveId: string;
  change: DirectiveChange;
  /** What a task can serve instead. */
  instead: Choices;
  decide: Decide;
  children: ReactNode;
};

/** What becomes of each open task; those to be decided on come first. What follows once there is none, too. */
export const ChangeDryRun = ({ directiveId, change, instead, decide, children }: Given) => {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...previewOf(directiveId, change),
    placeholderData: keepPreviousData,
  });
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  const [first] = data?.pages ?? [];
  if (!first) return <Loader aria-label={t('loading')} />;
  const { undecided, withdrawn, goesOver, goesOn } = first;
  const choices = [
    { value: '', label: t('directives.byRule') },
    ...(['goes-on', 'withdrawn'] as const).map((value) => ({
      value,
      label: t(`directives.decisions.${value}`),
    })),
    ...instead,
  ];
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Part title={t('directives.dryRun')}>
      <Alert color={undecided > 0 ? 'red' : 'green'} variant="light" role="status">
        {t('directives.effects', { goesOver, goesOn, withdrawn })}{' '}
        {undecided > 0 ? t('directives.undecided', { count: undecided }) : t('directives.allDecided')}
      </Alert>
      {items.length > 0 && (
        <Table withTableBorder className="stacked">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('directives.task')}</Table.Th>
              <Table.Th>{t('directives.servesNow')}</Table.Th>
              <Table.Th>{t('directives.comesTo')}</Table.Th>
              <Table.Th>{t('directives.decision')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((item) => (
              <Row key={item.taskId} {...{ item, choices, decide }} choice={choiceOf(item, change.tasks)} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <More {...{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
      {undecided === 0 && children}
    </Part>
  );
};
