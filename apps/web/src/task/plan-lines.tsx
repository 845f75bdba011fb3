import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';
import { Mark } from '../shell/mark.tsx';
import type { Tone } from '../shell/mark.tsx';
import { Written } from '../shell/words.tsx';
import { SubTaskOfLine } from '../sub-tasks/of-line.tsx';
import { dayOf, inDate } from '../words/dates.ts';
import { Files } from './files.tsx';

type Line = components['schemas']['PlanLineView'];
type Milestone = NonNullable<Line['milestone']>;

const tones: Record<Milestone['state'], Tone> = {
  ...{ planned: 'plain', followed: 'soon', reached: 'good', 'not-followed': 'plain' },
};

/** What became of a line that is a milestone, and what the unit said when it reached it. */
const MilestoneOfLine = ({ taskId, milestone }: { taskId: string; milestone: Milestone }) => {
  const { t } = useTranslation();
  const { state, dueOn, overdue, reachedAt, note, files } = milestone;
  const date = inDate(reachedAt === null ? dueOn : dayOf(reachedAt));
  return (
    <>
      <div>
        <Mark tone={overdue ? 'bad' : tones[state]}>
          {t(`task.milestone.${overdue ? 'missed' : state}`, { date })}
        </Mark>
      </div>
      {note && (
        <Text size="sm" className="written">
          <Written words={note} />
        </Text>
      )}
      <Files taskId={taskId} files={files} />
    </>
  );
};

/** The lines of an action plan: work, who does it, from when to when, and what comes of it; and what became of milestones and sub-tasks. */
export const PlanLines = ({ taskId, lines }: { taskId: string; lines: readonly Line[] }) => {
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
              {line.milestone && <MilestoneOfLine taskId={taskId} milestone={line.milestone} />}
              {line.subTask && <SubTaskOfLine subTask={line.subTask} />}
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
