import { Button, Group, Loader, Table, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useToday } from '../client/clock.ts';
import { Page } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { daysAfter, inDate, inTime } from '../words/dates.ts';
import { officeFilterIn, weekFile, weekTable } from './office.ts';
import type { OfficeFilter, WeekTable } from './office.ts';
import { UnitChoice } from './unit-choice.tsx';
import { counted, Origins, UnitRow } from './week-rows.tsx';

const route = getRouteApi('/signed-in/office/week');

const Rows = ({ table }: { table: WeekTable }) => {
  const { t } = useTranslation();
  return (
    <Table withTableBorder className="stacked">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('office.unit')}</Table.Th>
          {counted.map((name) => (
            <Table.Th key={name}>{t(`office.counts.${name}`)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {table.units.map((one) => (
          <UnitRow key={one.unit.unitId} of={one} asOf={table.asOf} />
        ))}
        <Table.Tr>
          <Table.Th scope="row">
            {t('office.sum')}
            <Origins of={table.origins} />
          </Table.Th>
          {counted.map((name) => (
            <Table.Td key={name} fw={600} data-head={t(`office.counts.${name}`)}>
              {table.total[name]}
            </Table.Td>
          ))}
        </Table.Tr>
      </Table.Tbody>
    </Table>
  );
};

type Shown = { table: WeekTable; unit: string | undefined; narrow: (by: OfficeFilter) => void };

const Choice = ({ table, unit, narrow }: Shown) => {
  const { t } = useTranslation();
  const { from } = table.week;
  return (
    <Group align="flex-end" gap="sm">
      <Button variant="default" onClick={() => narrow({ day: daysAfter(from, -7) })}>
        {t('office.before')}
      </Button>
      <TextInput
        type="date"
        label={t('office.weekOfDay')}
        value={from}
        onChange={(event) => narrow({ day: event.currentTarget.value })}
      />
      <Button variant="default" onClick={() => narrow({ day: daysAfter(from, 7) })}>
        {t('office.after')}
      </Button>
      <UnitChoice
        units={table.units.map((one) => one.unit)}
        chosen={unit}
        choose={(unitId) => narrow({ unit: unitId })}
      />
      <Button component="a" href={weekFile(table, unit, 'xlsx')} download variant="default">
        {t('office.workbook')}
      </Button>
      <Button component="a" href={weekFile(table, unit, 'docx')} download variant="default">
        {t('office.annex')}
      </Button>
    </Group>
  );
};

/** Bảng tuần: what was to be done in a week and what became of it, per unit; the same as files. */
export const WeekPage = () => {
  const { t } = useTranslation();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const today = useToday();
  const day = filter.day ?? today;
  const { data, error, refetch } = useQuery({
    ...weekTable(day ?? '', filter.unit),
    enabled: day !== undefined,
  });
  const narrow = (by: OfficeFilter) =>
    void navigate({ search: (before) => officeFilterIn({ ...before, ...by }), replace: true });
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  if (!data)
    return (
      <Page title={t('office.week')}>
        <Loader aria-label={t('loading')} />
      </Page>
    );
  const { number, from, to } = data.week;
  return (
    <Page title={t('office.weekTitle', { number, from: inDate(from), to: inDate(to) })}>
      <Choice table={data} unit={filter.unit} narrow={narrow} />
      <Text size="sm" c="dimmed">
        {t('office.asOf', { at: inTime(data.asOf) })}
      </Text>
      {data.units.length === 0 ? <Text c="dimmed">{t('office.weekNone')}</Text> : <Rows table={data} />}
    </Page>
  );
};
