import { Alert, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page, Part } from '../shell/page.tsx';
import { Written } from '../shell/words.tsx';
import { Family } from '../sub-tasks/family.tsx';
import { SameByYear } from '../spans/same-by-year.tsx';
import { called } from '../spans/span.ts';
import { StatusMarks } from '../tasks/status.tsx';
import { dayOf, inDate } from '../words/dates.ts';
import { Assignees } from './assignees.tsx';
import { AskedOfOthers } from './asked.tsx';
import { Coming } from './coming.tsx';
import { History } from './history.tsx';
import { MayDo } from './may-do.tsx';
import { Obligations } from './obligations.tsx';
import { Periods } from './periods.tsx';
import { Reminders } from './reminders.tsx';
import { Products } from './results.tsx';
import { SentByUnit } from './sent.tsx';
import { Serves } from './serves.tsx';
import { taskOf } from './task.ts';
import type { Task } from './task.ts';
import { TimeSplit } from './time-split.tsx';
import './task.css';

const route = getRouteApi('/signed-in/tasks/$taskId');

type Named = { name: string };

const Facts = ({ task }: { task: Task }) => {
  const { t } = useTranslation();
  const { first, current, past } = task.due;
  const due = current ?? task.reviewOn;
  const facts: [string, string, (Named | null)?][] = [
    [t('task.unit'), task.unit.name, task.answerable.unit],
    [t('task.leader'), task.leader.title, task.answerable.leader],
    ...(task.monitor
      ? [[t('task.monitor'), task.monitor.post.title, task.monitor.person] as [string, string, Named | null]]
      : []),
    ...task.inheritedFrom.map(({ unit, until }): [string, string] => [
      t('task.inheritedFrom'),
      t('task.inheritedUntil', { unit: unit.name, day: inDate(dayOf(until)) }),
    ]),
    [t('task.authority'), task.authority.name],
    [t('task.issuedAt'), inDate(dayOf(task.issuedAt))],
    ...(task.span ? [[t('spans.span'), called(task.span)] satisfies [string, string]] : []),
    [t('task.dueOn'), due === null ? t('due.none') : inDate(due)],
  ];
  return (
    <>
      <dl className="facts">
        {facts.map(([name, value, answering]) => (
          <div key={`${name} ${value}`}>
            <dt>{name}</dt>
            <dd>
              {value}
              {answering && (
                <Text component="span" size="sm" display="block">
                  {answering.name}
                </Text>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {first !== null && first !== current && (
        <Text size="sm" c="dimmed">
          {t('task.firstDue', { date: inDate(first), times: past.length })}
        </Text>
      )}
    </>
  );
};

const Wanted = ({ title, words }: { title: string; words: Task['content'] }) =>
  words && (
    <Part title={title}>
      <Text className="written">
        <Written words={words} />
      </Text>
    </Part>
  );

/** One task: how it stands, what the reader may do, what is owed by when and why then, what was sent, and what happened. */
export const TaskPage = () => {
  const { t } = useTranslation();
  const { taskId } = route.useParams();
  const { data: task } = useSuspenseQuery(taskOf(taskId));
  const done = useLocation({ select: ({ state }) => state.done });
  return (
    <Page title={`${task.code} · ${task.title.text ?? t('erased')}`}>
      <div role="status">
        {done && (
          <Alert color="green" mb="sm">
            {done}
          </Alert>
        )}
        <StatusMarks {...task} />
      </div>
      <Link to="/audit/$taskId" params={{ taskId }}>
        {t('audit.look')}
      </Link>
      {task.suspension && (
        <Alert color="orange">
          {t('task.suspended', {
            date: inDate(task.suspendedUntil ?? ''),
            reason: task.suspension.reason.text ?? t('erased'),
          })}
        </Alert>
      )}
      <Facts task={task} />
      <MayDo task={task} />
      <Wanted title={t('task.content')} words={task.content} />
      <Wanted title={t('task.product')} words={task.product} />
      <Assignees assignees={task.assignees} />
      <Family task={task} />
      <Serves serves={task.serves} />
      {task.cohortId !== null && (
        <>
          <Link to="/cohorts/$cohortId" params={{ cohortId: task.cohortId }}>
            {t('task.cohort')}
          </Link>
          <SameByYear task={task} cohortId={task.cohortId} />
        </>
      )}
      <Obligations task={task} />
      <Coming taskId={taskId} title={t('task.coming')} />
      <Products products={task.products} />
      <SentByUnit task={task} />
      <Periods periods={task.periods} />
      <AskedOfOthers task={task} />
      <Reminders task={task} />
      <TimeSplit time={task.time} />
      <History task={task} />
    </Page>
  );
};
