import { Alert, Loader, Progress as Bar, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Part } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { progressOf } from './imports.ts';

/** How far an import is. It goes on whether or not somebody looks. */
export const Progress = ({ importId }: { importId: string }) => {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(progressOf(importId));
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  if (!data) return <Loader aria-label={t('loading')} />;
  const { counts, done, paper, rows } = data;
  const over = counts.total - counts.waiting;
  const refused = rows.filter(({ state }) => state === 'refused' || state === 'lapsed');
  return (
    <Part title={t('imports.progress', { number: paper.number })}>
      <Bar value={(100 * over) / Math.max(1, counts.total)} aria-label={t('imports.progressLabel')} />
      <Text role="status">{t(done ? 'imports.done' : 'imports.running', { over, total: counts.total })}</Text>
      <Text size="sm">
        {t('imports.counts', { issued: counts.issued, already: counts.already, refused: refused.length })}
      </Text>
      {!done && (
        <Text size="sm" c="dimmed">
          {t('imports.goesOn')}
        </Text>
      )}
      {refused.length > 0 && (
        <Alert color="red" variant="light">
          <Stack gap={4}>
            {refused.map(({ taskId, row, refusal }) => (
              <Text key={taskId} size="sm">
                {t('imports.refusedRow', { row, why: refusal?.detail ?? t('imports.lapsed') })}
              </Text>
            ))}
          </Stack>
        </Alert>
      )}
      {done && <Link to="/tasks">{t('imports.toTasks')}</Link>}
    </Part>
  );
};
