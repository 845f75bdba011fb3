import { Button, Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { actNames } from '../acts/acts.ts';
import type { components } from '../client/schema.d.ts';
import { Part } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { inDate, inTime } from '../words/dates.ts';
import { say } from '../words/phrase.ts';
import { Files } from './files.tsx';
import { historyOf } from './task.ts';
import type { Task } from './task.ts';

type Entry = components['schemas']['AuditEntry'];

/** Recorded within a minute of when it counts is as good as at once. */
const wasRecordedLater = ({ effectiveAt, recordedAt }: Entry): boolean =>
  Date.parse(recordedAt) - Date.parse(effectiveAt) > 60_000;

/** What was entered last, if the reader may put it right. */
const correctable = ({ allowed }: Task, entries: readonly Entry[]): number | undefined =>
  allowed.includes('CorrectEntry')
    ? entries.findLast(({ type }) => type === 'TaskIssued' || type === 'TaskAmended')?.version
    : undefined;

/** The calendar by which the task went at a version: it may have been given a later one since. */
const calendarAt = (entries: Entry[], version: number): string =>
  entries
    .filter((entry) => entry.version <= version)
    .reduce((kept, { type, data }) => {
      if (type === 'TaskIssued') return String(data['calendarVersion']);
      return type === 'CalendarApplied' ? String(data['to']) : kept;
    }, '');

type Given = { task: Task; entry: Entry; calendar: string; isCorrectable: boolean };

const Happened = ({ task, entry, calendar, isCorrectable }: Given) => {
  const { t } = useTranslation();
  const { actor, paper, told } = entry;
  return (
    <li>
      <Text size="sm" c="dimmed">
        {inTime(entry.effectiveAt)}
        {wasRecordedLater(entry) && ` (${t('task.recordedLater', { at: inTime(entry.recordedAt) })})`}
        {' · '}
        {actor === 'clock'
          ? t('task.byClock')
          : (entry.signed ?? t('task.by', { name: actor.name, post: actor.postTitle }))}
      </Text>
      <Text>{entry.sentence}</Text>
      {(actor === 'clock' || entry.type === 'TaskIssued') && (
        <Text size="sm" c="dimmed">
          {t('task.byRules', { policy: task.rules.policyVersion, calendar })}
        </Text>
      )}
      {paper && (
        <Text size="sm">
          {t('task.paper', { number: paper.number, date: inDate(paper.issuedOn) })}
          {` · ${paper.signer.name}, ${paper.signer.postTitle}`}
        </Text>
      )}
      <Files taskId={task.taskId} files={task.files.filter(({ version }) => version === entry.version)} />
      {Object.entries(entry.words)
        .filter(([path]) => !path.endsWith('fileName'))
        .map(([path, words]) => (
          <Text size="sm" key={path} className="written quoted">
            {words.text ?? t('erased')}
          </Text>
        ))}
      {told.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('task.toldWhom', {
            names: told.map(({ name, postTitle }) => `${name} (${postTitle})`).join(', '),
          })}
        </Text>
      )}
      {isCorrectable && (
        <Button
          component={Link}
          to={`/tasks/${task.taskId}/CorrectEntry`}
          variant="default"
          size="compact-sm"
          w="fit-content"
        >
          {say(actNames.CorrectEntry)}
        </Button>
      )}
    </li>
  );
};

/** Act by act: when it counted and when it was recorded, who did it in which capacity, by which rule or paper, with which files, and who was told. The latest first. */
export const History = ({ task }: { task: Task }) => {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(historyOf(task.taskId));
  const wrong = correctable(task, data?.entries ?? []);
  return (
    <Part title={t('task.history')}>
      {error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Loader size="sm" aria-label={t('loading')} />}
      <ol className="plain happened">
        {data?.entries.toReversed().map((entry) => (
          <Happened
            key={entry.version}
            task={task}
            entry={entry}
            calendar={calendarAt(data.entries, entry.version)}
            isCorrectable={entry.version === wrong}
          />
        ))}
      </ol>
    </Part>
  );
};
