import { Loader, Text } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, said } from '../client/client.ts';
import { Trouble } from '../shell/trouble.tsx';
import { language } from '../words/speak.ts';
import type { WeekTable } from './office.ts';

/** The figures of a unit as they were closed when it ended: they never change. */
const closedFigures = (unit: string) =>
  queryOptions({
    queryKey: ['figures', 'closed', unit, language()],
    queryFn: async () =>
      said(await api.GET('/api/overview', { params: { query: { unit, closed: 'true' } } })).total,
    staleTime: Infinity,
  });

const rates = ['completion', 'onTime', 'firstDate'] as const;

const Figures = ({ unitId }: { unitId: string }) => {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(closedFigures(unitId));
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  if (!data) return <Loader aria-label={t('loading')} />;
  return (
    <ul className="plain">
      <Text component="li" size="sm">
        {t('office.closedTasks', { count: data.tasks.count })}
      </Text>
      {rates.map((rate) => (
        <Text key={rate} component="li" size="sm">
          {t(`office.rates.${rate}`)}: {data.rates[rate].text}
        </Text>
      ))}
    </ul>
  );
};

/** Số liệu chốt of a unit that has ended; asked for once it is opened. */
export const ClosedFigures = ({ unit: { unitId, name } }: Pick<WeekTable['units'][number], 'unit'>) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary>{t('office.closedFigures', { unit: name })}</summary>
      {isOpen && <Figures unitId={unitId} />}
    </details>
  );
};
