import { Card, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Mark } from '../shell/mark.tsx';
import { Part } from '../shell/page.tsx';
import { Written } from '../shell/words.tsx';
import { inDate, inTime } from '../words/dates.ts';
import { dutyName } from '../words/phrase.ts';
import type { Task } from './task.ts';

/** A letter for a word processor, and as it is printed. */
const Letter = ({ address, name }: { address: string; name: string }) => (
  <Group gap="sm">
    {(['docx', 'pdf'] as const).map((format) => (
      <a key={format} href={`${address}format=${format}`} download>
        {name} (.{format})
      </a>
    ))}
  </Group>
);

const Drafts = ({ task }: { task: Task }) => {
  const { t } = useTranslation();
  const { taskId, formalReminders, obligations } = task;
  return formalReminders.proposed.map(({ obligationId, spell }) => {
    const owed = obligations.find((one) => one.obligationId === obligationId);
    return (
      <Card component="li" withBorder p="sm" key={`${obligationId} ${spell}`}>
        <Text>{t('task.reminderProposed', { duty: owed ? dutyName(owed.kind) : '' })}</Text>
        <Letter
          address={`/api/tasks/${taskId}/formal-reminders/draft?obligationId=${encodeURIComponent(obligationId)}&spell=${spell}&`}
          name={t('task.draft')}
        />
      </Card>
    );
  });
};

/** Formal reminders that were signed, with their letters and answers, and drafts of those that the policy proposes. */
export const Reminders = ({ task }: { task: Task }) => {
  const { t } = useTranslation();
  const { taskId, formalReminders, allowed } = task;
  const drafts = allowed.includes('IssueFormalReminder') ? formalReminders.proposed.length : 0;
  if (formalReminders.issued.length + drafts === 0) return null;
  return (
    <Part title={t('task.reminders')}>
      <ul className="plain stack">
        {formalReminders.issued.map((one) => (
          <Card component="li" withBorder p="sm" key={one.reminder}>
            <Group gap={8}>
              <Text fw={600}>{t('task.paper', { number: one.number, date: inDate(one.issuedOn) })}</Text>
              <Mark tone={one.answer ? 'good' : 'soon'}>
                {t(one.answer ? 'task.answered' : 'task.answerBy', { date: inDate(one.answerBy) })}
              </Mark>
            </Group>
            <Text size="sm" c="dimmed">
              {one.unit.name}
            </Text>
            {one.remark && (
              <Text size="sm" className="written">
                <Written words={one.remark} />
              </Text>
            )}
            {one.answer && (
              <Text size="sm" className="written">
                {t('task.answer')} <Written words={one.answer.summary} /> ({inTime(one.answer.at)})
              </Text>
            )}
            <Letter
              address={`/api/tasks/${taskId}/formal-reminders/${one.reminder}?`}
              name={t('task.letter')}
            />
          </Card>
        ))}
        {drafts > 0 && <Drafts task={task} />}
      </ul>
    </Part>
  );
};
