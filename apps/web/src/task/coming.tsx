import { Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';
import { Trouble } from '../shell/trouble.tsx';
import { inTime } from '../words/dates.ts';
import { forecastOf } from './task.ts';

type About = { taskId: string; obligationId?: string };
type Entry = components['schemas']['ForecastEntry'];

/** What comes, in the order in which it comes: when, what, and who will be told. */
export const Entries = ({ entries }: { entries: readonly Entry[] }) => {
  const { t } = useTranslation();
  return (
    <ol className="story">
      {entries.map((entry) => (
        <li key={`${entry.at} ${entry.sentence}`}>
          <Text size="sm">
            <b className="nowrap">{inTime(entry.at)}</b> {entry.sentence}
          </Text>
          {entry.told.length > 0 && (
            <Text size="sm" c="dimmed">
              {t('task.comingTold', {
                names: entry.told.map(({ name, postTitle }) => `${name} (${postTitle})`).join(', '),
              })}
            </Text>
          )}
        </li>
      ))}
    </ol>
  );
};

const ComingList = ({ taskId, obligationId }: About) => {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(forecastOf(taskId));
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  if (!data) return <Loader size="sm" aria-label={t('loading')} />;
  const entries = data.entries.filter(
    (entry) => obligationId === undefined || entry.obligationId === obligationId,
  );
  if (entries.length === 0) return <Text size="sm">{t('task.comingNone')}</Text>;
  return <Entries entries={entries} />;
};

/** What the clock will do if nobody acts, and who will be told: looked up when somebody asks. */
export const Coming = ({ title, ...about }: About & { title: string }) => {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && <ComingList {...about} />}
    </details>
  );
};
