import { Card, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';
import { Mark } from '../shell/mark.tsx';
import { Part } from '../shell/page.tsx';
import { Written } from '../shell/words.tsx';
import { inDate, inTime } from '../words/dates.ts';
import type { Task } from './task.ts';

type Words = components['schemas']['Words'];

const Said = ({ head, words }: { head: string; words: Words }) => (
  <Text size="sm" className="written">
    {head} <Written words={words} />
  </Text>
);

type Question = { title: string; state: string; waits: boolean; note: string; children: ReactNode };

/** One thing that was asked, how it stands, and all that was said about it. */
const Asked = ({ title, state, waits, note, children }: Question) => (
  <Card component="li" withBorder p="sm">
    <Group gap={8}>
      <Text fw={600}>{title}</Text>
      <Mark tone={waits ? 'soon' : 'plain'}>{state}</Mark>
    </Group>
    <Text size="sm" c="dimmed">
      {note}
    </Text>
    {children}
  </Card>
);

const Contributions = ({ contributions }: Pick<Task, 'contributions'>) => {
  const { t } = useTranslation();
  return contributions.map((one) => (
    <Asked
      key={one.request}
      title={t('task.contribution', { unit: one.unit.name })}
      state={t(`task.contributionState.${one.state}`)}
      waits={one.state === 'requested' || one.state === 'declined'}
      note={`${inTime(one.requestedAt)} · ${t('due.on', { date: inDate(one.dueOn) })} · ${t('task.waitedDays', { days: one.waited.coordinator })}`}
    >
      <Said head={t('task.question')} words={one.question} />
      {one.content && <Said head={t('task.answer')} words={one.content} />}
      {one.decline && <Said head={t('task.declined')} words={one.decline.reason} />}
      {one.ruling && (
        <Said head={t(`task.contributionRuling.${one.ruling.outcome}`)} words={one.ruling.reason} />
      )}
    </Asked>
  ));
};

const Impediments = ({ impediments }: Pick<Task, 'impediments'>) => {
  const { t } = useTranslation();
  return impediments.map((one) => (
    <Asked
      key={one.impediment}
      title={t('task.impediment', { number: one.impediment })}
      state={t(`task.impedimentState.${one.state}`)}
      waits={one.state === 'open'}
      note={`${inTime(one.raisedAt)} · ${t('task.waitedDays', { days: one.waited })}`}
    >
      <Said head={t('task.what')} words={one.content} />
      <Said head={t('task.proposal')} words={one.proposal} />
      {one.answer && <Said head={t('task.answer')} words={one.answer.content} />}
    </Asked>
  ));
};

const Clarifications = ({ clarifications }: Pick<Task, 'clarifications'>) => {
  const { t } = useTranslation();
  return clarifications.map((one) => (
    <Asked
      key={one.clarification}
      title={t('task.clarification', { number: one.clarification })}
      state={t(`task.clarificationState.${one.state}`)}
      waits={one.state === 'pending'}
      note={`${inTime(one.requestedAt)} · ${one.unit.name} · ${t('task.waitedDays', { days: one.waited })}`}
    >
      <Said head={t('task.question')} words={one.question} />
      {one.ruling && <Said head={t('task.answer')} words={one.ruling.content} />}
    </Asked>
  ));
};

/** What the unit has asked of others: opinions, help with difficulties, a clear task; and what came of it. */
export const AskedOfOthers = ({ task }: { task: Task }) => {
  const { t } = useTranslation();
  const { contributions, impediments, clarifications, coordinatingUnits } = task;
  const asked = contributions.length + impediments.length + clarifications.length;
  if (asked + coordinatingUnits.length === 0) return null;
  return (
    <Part title={t('task.asked')}>
      {coordinatingUnits.length > 0 && (
        <Text size="sm">
          {t('task.coordinating', { names: coordinatingUnits.map(({ name }) => name).join(', ') })}
        </Text>
      )}
      <ul className="plain stack">
        <Clarifications clarifications={clarifications} />
        <Impediments impediments={impediments} />
        <Contributions contributions={contributions} />
      </ul>
    </Part>
  );
};
