import { Button, Group, Loader, Table, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';
import { Part } from '../shell/page.tsx';
import { More } from '../shell/more.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { Written } from '../shell/words.tsx';
import { dayAfter, inTime, instantOf } from '../words/dates.ts';
import { readsBy } from './audit.ts';
import { ReaderChoice, TaskChoice } from './reads-filter.tsx';

type Read = components['schemas']['Read'];

const Moment = ({ read }: { read: Read }) => {
  const { t } = useTranslation();
  if (read.version !== null) return <>{t('audit.eventNumber', { version: read.version })}</>;
  if (read.at === null) return <>{t('audit.reads.now')}</>;
  return (
    <>
      {inTime(read.at)} ({t(read.by === 'effective' ? 'audit.by.effective' : 'audit.by.recorded')})
    </>
  );
};

const ReadLine = ({ read, heads }: { read: Read; heads: string[] }) => {
  const { t } = useTranslation();
  return (
    <Table.Tr>
      <Table.Td data-head={heads[0]}>{inTime(read.readAt)}</Table.Td>
      <Table.Td data-head={heads[1]}>
        {read.reader.name} ({read.reader.postTitle})
      </Table.Td>
      <Table.Td data-head={heads[2]}>
        {read.task ? (
          <Link to="/audit/$taskId" params={{ taskId: read.task.taskId }}>
            {read.task.code} · <Written words={read.task.title} />
          </Link>
        ) : (
          t('audit.reads.store')
        )}
      </Table.Td>
      <Table.Td data-head={heads[3]}>{t(`audit.view.${read.view}`)}</Table.Td>
      <Table.Td data-head={heads[4]}>
        <Moment read={read} />
      </Table.Td>
    </Table.Tr>
  );
};

/** Who was shown what: of one person, of one task, between two days; the latest first. */
export const Reads = () => {
  const { t } = useTranslation();
  const [days, setDays] = useState({ from: '', to: '' });
  const [personId, setPersonId] = useState<string | null>(null);
  const [taskId, setTaskId] = useState<string | null>(null);
  const filter = {
    ...(personId === null ? {} : { personId }),
    ...(taskId === null ? {} : { taskId }),
    ...(days.from ? { from: instantOf(`${days.from}T00:00`) } : {}),
    ...(days.to ? { until: instantOf(`${dayAfter(days.to)}T00:00`) } : {}),
  };
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    readsBy(filter),
  );
  const reads = data?.pages.flatMap(({ items }) => items) ?? [];
  const heads = [
    t('audit.reads.when'),
    t('audit.reads.who'),
    t('audit.reads.task'),
    t('audit.reads.view'),
    t('audit.reads.moment'),
  ];
  return (
    <Part title={t('audit.reads.title')}>
      <Text size="sm" c="dimmed">
        {t('audit.reads.what')}
      </Text>
      <Group gap="sm" align="flex-end">
        <ReaderChoice reads={reads} chosen={personId} choose={setPersonId} />
        <TaskChoice chosen={taskId} choose={setTaskId} />
        {(['from', 'to'] as const).map((end) => (
          <TextInput
            key={end}
            type="date"
            label={t(`audit.reads.${end}`)}
            value={days[end]}
            onChange={(event) => setDays({ ...days, [end]: event.currentTarget.value })}
          />
        ))}
        {(personId !== null || taskId !== null) && (
          <Button
            variant="default"
            onClick={() => {
              setPersonId(null);
              setTaskId(null);
            }}
          >
            {t('audit.reads.unfilter')}
          </Button>
        )}
      </Group>
      {error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Loader size="sm" aria-label={t('loading')} />}
      {data && reads.length === 0 && <Text>{t('audit.reads.none')}</Text>}
      {reads.length > 0 && (
        <Table withTableBorder className="stacked">
          <Table.Thead>
            <Table.Tr>
              {heads.map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {reads.map((read, place) => (
              <ReadLine key={`${read.writtenAt} ${place}`} read={read} heads={heads} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <More {...{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Part>
  );
};
