import { Card, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DueMark } from '../shell/due.tsx';
import { Written } from '../shell/words.tsx';
import { inTime } from '../words/dates.ts';
import { dutyName } from '../words/phrase.ts';
import type { Duty } from './office.ts';

/** How somebody was told, the way the history calls it. */
const useHow = () => {
  const { t } = useTranslation();
  return ({ type, rule }: Duty['told'][number]): string => {
    if (type === 'UnitChased') return t('office.how.chased');
    if (rule === 'reminder') return t('office.how.reminder');
    const level = /^level-(\d+)$/.exec(rule)?.[1];
    return level === undefined ? t('office.how.other') : t('office.how.level', { level: level });
  };
};

/** Who was told of it, the latest first. */
const Told = ({ told }: Pick<Duty, 'told'>) => {
  const { t } = useTranslation();
  const how = useHow();
  if (told.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('office.toldNobody')}
      </Text>
    );
  return (
    <ul className="plain">
      {told.map((one) => (
        <Text component="li" size="sm" c="dimmed" key={`${one.sentAt} ${one.name} ${one.rule}`}>
          {t('office.told', {
            ...{ how: how(one), at: inTime(one.sentAt), names: `${one.name} (${one.postTitle})` },
          })}
        </Text>
      ))}
    </ul>
  );
};

/** One thing owed on a task: by whom, by when, who was told of it; and what the reader can do about it. */
export const DutyLine = ({ duty, before, acts }: { duty: Duty; before?: ReactNode; acts: ReactNode }) => (
  <Card component="li" withBorder p="sm">
    <div className="row">
      <Group gap="sm" align="flex-start" wrap="nowrap">
        {before}
        <div>
          <Text fw={600}>
            {duty.leader?.title ?? duty.unit.name}: {dutyName(duty.kind)}
          </Text>
          <Link to="/tasks/$taskId" params={{ taskId: duty.taskId }} className="line">
            {duty.code} · <Written words={duty.title} />
          </Link>
        </div>
      </Group>
      <DueMark {...duty} />
    </div>
    <Told told={duty.told} />
    <Group gap="xs" mt="xs">
      {acts}
    </Group>
  </Card>
);
