import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Part } from '../shell/page.tsx';
import type { Task } from './task.ts';

const holders = ['unit', 'coordinator', 'reviewer', 'leader', 'nobody'] as const;

/** With whom the working days of the task went. */
export const TimeSplit = ({ time }: Pick<Task, 'time'>) => {
  const { t } = useTranslation();
  const shown = holders.filter((holder) => time.holders[holder] > 0);
  if (shown.length === 0) return null;
  return (
    <Part title={t('task.time')}>
      <dl className="facts">
        {shown.map((holder) => (
          <div key={holder}>
            <dt>{t(`task.holder.${holder}`)}</dt>
            <dd>{t('task.days', { days: time.holders[holder] })}</dd>
          </div>
        ))}
        <div>
          <dt>{t('task.total')}</dt>
          <dd>{t('task.days', { days: time.total })}</dd>
        </div>
      </dl>
      {time.units.length > 1 && (
        <Text size="sm" c="dimmed">
          {time.units.map(({ unit, days }) => `${unit.name}: ${t('task.days', { days })}`).join('; ')}
        </Text>
      )}
    </Part>
  );
};
