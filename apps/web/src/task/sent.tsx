import { Card, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Part } from '../shell/page.tsx';
import { Written } from '../shell/words.tsx';
import { dayOf, inDate } from '../words/dates.ts';
import { Files } from './files.tsx';
import { PlanVersions } from './plans.tsx';
import { Completions } from './results.tsx';
import type { Task } from './task.ts';

const Plan = ({ task, plan }: { task: Task; plan: NonNullable<Task['plan']> }) => {
  const { t } = useTranslation();
  const heads = [t('task.work'), t('task.assignee'), t('task.period'), t('task.product')];
  return (
    <Part title={`${t('task.plan', { number: plan.number })} (${t(`task.planState.${plan.state}`)})`}>
      <Table withTableBorder className="stacked">
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {plan.lines.map((line, place) => (
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
      <Files taskId={task.taskId} files={plan.files} />
      <PlanVersions plans={task.plans} />
    </Part>
  );
};

type Given = { title: string; note: string; words: Task['title']; children?: ReactNode };

const Sent = ({ title, note, words, children }: Given) => (
  <Part title={title}>
    <Card withBorder p="sm">
      <Text size="sm" c="dimmed">
        {note}
      </Text>
      <Text className="written">
        <Written words={words} />
      </Text>
      {children}
    </Card>
  </Part>
);

/** What the unit has sent and is at work on: its results, its request, its last report, its plan. */
export const SentByUnit = ({ task }: { task: Task }) => {
  const { t } = useTranslation();
  const { plan, progress, extension } = task;
  return (
    <>
      <Completions task={task} />
      {extension && (
        <Sent
          title={t('task.extension', { date: inDate(extension.dueOn) })}
          note={inDate(dayOf(extension.requestedAt))}
          words={extension.reason}
        />
      )}
      {progress && (
        <Sent
          title={t('task.progress', { number: progress.number })}
          note={t('task.percent', { percent: progress.percent, date: inDate(dayOf(progress.reportedAt)) })}
          words={progress.summary}
        >
          <Files taskId={task.taskId} files={progress.files} />
        </Sent>
      )}
      {plan && <Plan task={task} plan={plan} />}
    </>
  );
};
