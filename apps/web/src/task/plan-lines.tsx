import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';
import { Written } from '../shell/words.tsx';
import { inDate } from '../words/dates.ts';

type Line = components['schemas']['PlanLineView'];

/** The lines of an action plan: work, who does it, from when to when, and what comes of it. */
export const PlanLines = ({ lines }: { lines: readonly Line[] }) => {
  const { t } = useTranslation();
  const heads = [t('task.work'), t('task.assignee'), t('task.period'), t('task.product')];
  return (
    <Table withTableBorder className="stacked">
      <Table.Thead>
        <Table.Tr>
          {heads.map((head) => (
            <Table.Th key={head}>{head}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line, place) => (
          <Table.Tr key={place}>
            <Table.Td data-head={heads[0]} className="written">
              <Written words={line.work} />
            </Table.Td>
            <Table.Td data-head={heads[1]}>
              <Written words={line.assignee} />
            </Table.Td>
            <Table.Td data-head={heads[2]}>
              {inDate(line.from)} – {inDate(line.to)}
            </Table.Td>
            <Table.Td data-head={heads[3]}>
              <Written words={line.product} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
