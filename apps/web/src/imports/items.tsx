import { Button, Checkbox, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { called } from '../spans/span.ts';
import { inDate } from '../words/dates.ts';
import type { Item, Preview } from './imports.ts';
import { Found } from './mend.tsx';
import type { Mending } from './mend.tsx';

/** Shown at once; more on demand. */
const pageSize = 50;

const Timed = ({ item }: { item: Item }) => {
  const { t } = useTranslation();
  const { dueOn, dueIn, urgent, reviewOn, undated } = item;
  if (dueOn !== null) return <>{inDate(dueOn)}</>;
  if (dueIn !== null) return <>{t(`imports.term.${dueIn.by}`, { count: dueIn.length })}</>;
  if (urgent) return <>{t('imports.urgent')}</>;
  if (reviewOn !== null) return <>{t('imports.standing', { on: inDate(reviewOn) })}</>;
  return <>{undated ? t('imports.undated') : '—'}</>;
};

/** Who does what of it, and who follows it. */
const Who = ({ item: { assignees, monitor } }: { item: Item }) => {
  const { t } = useTranslation();
  return (
    <>
      {assignees.map(({ postId, title, name, work }) => (
        <Text key={postId} size="sm">
          {t('imports.assignee', { who: name ?? title, work })}
        </Text>
      ))}
      {monitor && <Text size="sm">{t('imports.monitor', { title: monitor.title })}</Text>}
    </>
  );
};

type Shown = { chosen: ReadonlySet<number>; choose: (row: number) => void; mending: Mending };

const Line = ({ item, chosen, choose, mending }: Shown & { item: Item }) => {
  const { t } = useTranslation();
  const { row, rows, title, tasks, right } = item;
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox
          label={rows.length > 1 ? `${row}–${rows.at(-1) ?? row}` : row}
          aria-label={t('imports.chooseRow', { row })}
          disabled={!right}
          checked={right && chosen.has(row)}
          onChange={() => choose(row)}
        />
      </Table.Td>
      <Table.Td data-head={t('imports.task')} className="written">
        {title ?? '—'}
      </Table.Td>
      <Table.Td data-head={t('imports.unit')}>
        {tasks.length === 0 ? '—' : tasks.map(({ unit }) => unit.name).join('; ')}
        <Who item={item} />
      </Table.Td>
      <Table.Td data-head={t('imports.due')}>
        <Timed item={item} />
        {item.span && <Text size="sm">{called(item.span)}</Text>}
      </Table.Td>
      <Table.Td data-head={t('imports.found')}>
        <Stack gap="xs">
          {item.findings.map((finding) => (
            <Found
              key={`${finding.code} ${finding.column ?? ''} ${finding.detail}`}
              finding={finding}
              mending={mending}
            />
          ))}
          {tasks.flatMap(({ taskId, refusal }) =>
            refusal ? (
              <Text key={taskId} size="sm" c="red.9">
                {refusal.detail}
              </Text>
            ) : (
              []
            ),
          )}
        </Stack>
      </Table.Td>
    </Table.Tr>
  );
};

/** The items of an annex as they were understood, those first that have to be mended. */
export const Items = ({ items, ...shown }: Shown & Pick<Preview, 'items'>) => {
  const { t } = useTranslation();
  const [count, setCount] = useState(pageSize);
  const sorted = [...items.filter(({ right }) => !right), ...items.filter(({ right }) => right)];
  return (
    <>
      <Table withTableBorder className="stacked" layout="auto">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('imports.row')}</Table.Th>
            <Table.Th>{t('imports.task')}</Table.Th>
            <Table.Th>{t('imports.unit')}</Table.Th>
            <Table.Th>{t('imports.due')}</Table.Th>
            <Table.Th>{t('imports.found')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sorted.slice(0, count).map((item) => (
            <Line key={item.row} item={item} {...shown} />
          ))}
        </Table.Tbody>
      </Table>
      {count < sorted.length && (
        <Button variant="default" onClick={() => setCount(count + pageSize)}>
          {t('imports.more', { count: sorted.length - count })}
        </Button>
      )}
    </>
  );
};
