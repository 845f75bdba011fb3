import { Card, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Part } from '../shell/page.tsx';
import { Written } from '../shell/words.tsx';
import { dayOf, inDate } from '../words/dates.ts';
import { Files } from './files.tsx';
import { PlanLines } from './plan-lines.tsx';
import { PlanVersions } from './plans.tsx';
import { Completions } from './results.tsx';
import type { Task } from './task.ts';

const Plan = ({ task, plan }: { task: Task; plan: NonNullable<Task['plan']> }) => {
  const { t } = useTranslation();
  const unitPlanId = task.plans.at(-1)?.unitPlanId;
  return (
    <Part title={`${t('task.plan', { number: plan.number })} (${t(`task.planState.${plan.state}`)})`}>
      {unitPlanId && (
        <Link to="/unit-plans/$unitPlanId" params={{ unitPlanId }}>
          {t('unitPlans.partOf')}
        </Link>
      )}
      <PlanLines taskId={task.taskId} lines={plan.lines} />
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
