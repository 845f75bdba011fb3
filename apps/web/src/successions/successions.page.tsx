import { Alert, Loader, Stack, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isAdministrator } from '../session/roles.ts';
import { whoAmI } from '../session/session.ts';
import { Page, Part } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { dayOf, inDate } from '../words/dates.ts';
import { SuccessionForm } from './form.tsx';
import { successions } from './successions.ts';
import type { Succession } from './successions.ts';

const Decided = ({ of: { paper, effectiveAt, lines, units, tasks } }: { of: Succession }) => {
  const { t } = useTranslation();
  return (
    <Stack component="li" gap={4}>
      <Text fw={600}>
        {t('successions.called', {
          ...{ number: paper.number, issuedBy: paper.issuedBy },
          day: inDate(dayOf(effectiveAt)),
        })}
      </Text>
      <ul className="story">
        {lines.map(({ unit, successors }) => (
          <li key={unit.unitId}>
            {unit.name} → {successors.map(({ name }) => name).join(', ') || t('successions.nobody')}
          </li>
        ))}
      </ul>
      <Text size="sm" role="status">
        {t('successions.progress', { settled: units.settled, waiting: units.waiting, ...tasks })}
        {units.refused > 0 && ` ${t('successions.refused', { count: units.refused })}`}
      </Text>
    </Stack>
  );
};

/** Sắp xếp đơn vị: the decisions by which units were succeeded, how far each has come, and for administrators a new one. */
export const SuccessionsPage = () => {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(whoAmI);
  const { data, error, refetch } = useQuery(successions);
  const [done, setDone] = useState(false);
  return (
    <Page title={t('successions.title')}>
      {done && (
        <Alert color="green" role="status">
          {t('successions.done')}
        </Alert>
      )}
      {me && isAdministrator(me) && (
        <Part title={t('successions.new')}>
          <SuccessionForm me={me} decided={() => setDone(true)} />
        </Part>
      )}
      <Part title={t('successions.all')}>
        {error && <Trouble error={error} again={() => void refetch()} />}
        {!data && !error && <Loader aria-label={t('loading')} />}
        {data?.items.length === 0 && <Text c="dimmed">{t('successions.none')}</Text>}
        <ul className="plain stack">
          {data?.items.map((one) => (
            <Decided key={one.decisionId} of={one} />
          ))}
        </ul>
      </Part>
    </Page>
  );
};
