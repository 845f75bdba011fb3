import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';
import { Written } from '../shell/words.tsx';
import { inDate } from '../words/dates.ts';

type Summary = components['schemas']['TakeoverSummary'];

/** The tasks that were taken over, as one summary names them. */
export const SummaryLines = ({ summary }: { summary: Summary }) => {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('desk.summaryTasks', { count: summary.tasks })}</summary>
      <ul className="plain stack">
        {summary.lines.map(({ taskId, code, title, dueOn, daysLate }) => (
          <li key={taskId}>
            <Link to="/tasks/$taskId" params={{ taskId }} className="line">
              {code} · <Written words={title} />
            </Link>
            <Text size="sm">
              {dueOn === null ? t('due.none') : t('desk.summaryDue', { day: inDate(dueOn) })}
              {daysLate > 0 && ` · ${t('desk.summaryLate', { count: daysLate })}`}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  );
};
