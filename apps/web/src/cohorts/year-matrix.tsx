import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { bySpan, called } from '../spans/span.ts';
import type { Span } from '../spans/span.ts';
import { StatusMarks } from '../tasks/status.tsx';
import { inDate } from '../words/dates.ts';
import type { Cohort, CohortRow } from './cohorts.ts';

const keyOf = (span: Span | null): string => (span ? `${span.from}-${span.to}` : '');

/** The columns: whole terms and stages first, then year by year. */
const spansIn = ({ rows }: Cohort): (Span | null)[] =>
  [...new Map(rows.map(({ task: { span } }) => [keyOf(span), span])).values()].sort(bySpan);

/** The rows: each unit with all of its tasks, in the order in which the units come. */
const unitsIn = ({ rows }: Cohort): CohortRow[][] => {
  const units = new Map<string, CohortRow[]>();
  for (const row of rows) {
    const { unitId } = row.task.unit;
    units.set(unitId, [...(units.get(unitId) ?? []), row]);
  }
  return [...units.values()];
};

/** One task of a unit: until when, how it stands, what was last reported. */
const Cell = ({ row, head }: { row: CohortRow; head: string }) => {
  const { t } = useTranslation();
  const { task, progress } = row;
  const due = task.dueOn ?? task.reviewOn;
  const said = due === null ? t('due.none') : t('due.on', { date: inDate(due) });
  return (
    <>
      <Link
        to="/tasks/$taskId"
        params={{ taskId: task.taskId }}
        aria-label={`${t('spans.ofUnit', { unit: task.unit.name, span: head })}: ${said}`}
      >
        {said}
      </Link>
      <StatusMarks {...task} span={null} />
      {progress !== null && <Text size="sm">{`${progress} %`}</Text>}
    </>
  );
};

/** The same task of many units for many years: a row for each unit, a column for each year. */
export const YearMatrix = ({ cohort }: { cohort: Cohort }) => {
  const { t } = useTranslation();
  const columns = spansIn(cohort).map((span) => ({
    ...{ key: keyOf(span), head: span ? called(span) : t('spans.none') },
  }));
  return (
    // With many years it scrolls by itself, so the keyboard has to reach it.
    <div role="group" aria-label={t('spans.byYear')} tabIndex={0} style={{ overflowX: 'auto' }}>
      <Table withTableBorder className="stacked">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('office.unit')}</Table.Th>
            {columns.map(({ key, head }) => (
              <Table.Th key={key}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {unitsIn(cohort).map((rows) => (
            <Table.Tr key={rows[0]?.task.unit.unitId}>
              <Table.Td data-head={t('office.unit')}>{rows[0]?.task.unit.name}</Table.Td>
              {columns.map(({ key, head }) => {
                const own = rows.filter(({ task }) => keyOf(task.span) === key);
                return (
                  <Table.Td key={key} data-head={head}>
                    {own.length === 0 && t('spans.notGiven')}
                    {own.map((row) => (
                      <Cell key={row.task.taskId} row={row} head={head} />
                    ))}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
};
