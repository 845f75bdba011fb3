import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Task } from '../task/task.ts';
import { inDate, inTime } from '../words/dates.ts';
import type { Entry } from './audit.ts';
import { Hash } from './hash.tsx';

/** One event: what it says, who did it in which capacity, by which paper and rules, its three times, and its hash. */
export const EventCard = ({ entry, rules }: { entry: Entry; rules: Task['rules'] | undefined }) => {
  const { t } = useTranslation();
  const { paper, told } = entry;
  const said: [string, string | null][] = [
    [t('audit.event.signed'), entry.signed ?? t('task.byClock')],
    [
      t('audit.event.paper'),
      paper &&
        `${t('task.paper', { number: paper.number, date: inDate(paper.issuedOn) })} · ${paper.signer.name}, ${paper.signer.postTitle}`,
    ],
    [
      t('audit.event.rules'),
      rules
        ? t('audit.event.byRules', { policy: rules.policyVersion, calendar: rules.calendarVersion })
        : null,
    ],
    [t('audit.event.countedAt'), inTime(entry.effectiveAt)],
    [t('audit.event.recordedAt'), inTime(entry.recordedAt)],
    [t('audit.event.writtenAt'), inTime(entry.writtenAt)],
    [t('audit.event.told'), told.map(({ name, postTitle }) => `${name} (${postTitle})`).join(', ') || null],
  ];
  return (
    <div className="stack">
      <Text fw={600} role="status">
        {entry.version}. {entry.sentence}
      </Text>
      {Object.entries(entry.words).map(([path, words]) => (
        <Text size="sm" key={path} className="written quoted">
          {words.text ?? t('erased')}
        </Text>
      ))}
      <dl className="standing">
        {said.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        <div>
          <dt>{t('audit.event.hash')}</dt>
          <dd>
            <Hash value={entry.hash} />
          </dd>
        </div>
      </dl>
    </div>
  );
};
