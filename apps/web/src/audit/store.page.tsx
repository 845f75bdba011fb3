import { Button, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayCheck, maySeeReads } from '../session/roles.ts';
import { whoAmI } from '../session/session.ts';
import { Page, Part } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { inTime } from '../words/dates.ts';
import { checkOfAll, restorations } from './audit.ts';
import { Findings, WhatIsChecked } from './findings.tsx';
import type { Finding } from './findings.tsx';
import { Reads } from './reads.tsx';

/** Where something was found: in a task, which can be looked at, or in the stream of a unit. */
const Place = ({ streamId, taskId, version }: Finding) => {
  const { t } = useTranslation();
  const at = version === null ? '' : `, ${t('audit.eventNumber', { version })}`;
  if (taskId === null) return t('audit.check.stream', { streamId }) + at;
  return (
    <Link to="/audit/$taskId" params={{ taskId }} search={version === null ? {} : { version }}>
      {streamId}
      {at}
    </Link>
  );
};

const WholeStore = () => {
  const { t } = useTranslation();
  const { data, error, isFetching, refetch } = useQuery(checkOfAll);
  const check = () => void refetch();
  return (
    <Part title={t('audit.check.all')}>
      <Button w="fit-content" onClick={check} loading={isFetching}>
        {t('audit.check.pressAll')}
      </Button>
      <WhatIsChecked />
      {error && <Trouble error={error} again={check} />}
      {data && <Findings found={data} place={(finding) => <Place {...finding} />} />}
    </Part>
  );
};

const Restorations = () => {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(restorations);
  return (
    <Part title={t('audit.restored.title')}>
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data?.length === 0 && <Text>{t('audit.restored.none')}</Text>}
      <ul className="plain stack">
        {data?.map(({ restoredAt, restoredBy, backupAt, lost }) => (
          <li key={restoredAt}>
            {t('audit.restored.one', { at: inTime(restoredAt), by: restoredBy, backup: inTime(backupAt) })}{' '}
            {lost
              ? t('audit.restored.lost', {
                  events: lost.events,
                  commands: lost.commands,
                  tasks: lost.tasks,
                  shortened: lost.shortened,
                })
              : t('audit.restored.unknown')}
          </li>
        ))}
      </ul>
    </Part>
  );
};

/** The record as a whole: whether it is as it was written, when it was put back to a backup, and who read it. */
export const StorePage = () => {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(whoAmI);
  return (
    <Page title={t('audit.title')}>
      <Text>
        {t('audit.storeWhat')} <Link to="/tasks">{t('audit.findTask')}</Link>
      </Text>
      {mayCheck(me) ? (
        <>
          <WholeStore />
          <Restorations />
          {maySeeReads(me) && <Reads />}
        </>
      ) : (
        <Text>{t('audit.notYours')}</Text>
      )}
    </Page>
  );
};
