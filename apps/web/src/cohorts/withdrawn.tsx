import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { inTime } from '../words/dates.ts';
import type { Withdrawal } from './withdrawal.ts';

/** That a cohort was withdrawn: by whom, why, and how far that has come. */
export const Withdrawn = ({ withdrawal }: { withdrawal: Withdrawal }) => {
  const { t } = useTranslation();
  const { decidedAt, decidedBy, reason, paper, tasks } = withdrawal;
  const { postTitle, name } = decidedBy;
  return (
    <Alert color="orange" variant="light" role="status">
      <Text fw={600}>{t('cohorts.withdrawn')}</Text>
      <Text size="sm">
        {t('cohorts.withdrawnBy', { at: inTime(decidedAt), who: `${postTitle} ${name}` })}
      </Text>
      {paper && <Text size="sm">{t('cohorts.withdrawnByPaper', { number: paper.number })}</Text>}
      {reason !== null && <Text size="sm">{t('cohorts.withdrawnWhy', { reason })}</Text>}
      <Text size="sm">
        {t('cohorts.withdrawnSoFar', { count: tasks.withdrawn })}
        {tasks.waiting > 0 && ` ${t('cohorts.withdrawnWaiting', { count: tasks.waiting })}`}
        {tasks.signing > 0 && ` ${t('cohorts.withdrawnSigning', { count: tasks.signing })}`}
        {tasks.refused > 0 && ` ${t('cohorts.withdrawnRefused', { count: tasks.refused })}`}
      </Text>
      <Text size="sm">{t('cohorts.joinsNoMore')}</Text>
    </Alert>
  );
};
