import { Anchor, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from '../shell/mark.tsx';
import { Part } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { inTime } from '../words/dates.ts';
import { checkOf } from './audit.ts';
import type { Entry, Verification } from './audit.ts';
import { Findings, WhatIsChecked } from './findings.tsx';
import { Hash } from './hash.tsx';

type Link = NonNullable<Verification['chain']>[number];

const AtVersion = ({ taskId, version }: { taskId: string; version: number }) => {
  const { t } = useTranslation();
  return (
    <Link to="/audit/$taskId" params={{ taskId }} search={{ version }}>
      {t('audit.eventNumber', { version })}
    </Link>
  );
};

const Links = ({ chain, entries, taskId }: { chain: Link[]; entries: Entry[]; taskId: string }) => {
  const { t } = useTranslation();
  return (
    <ol className="plain stack" aria-label={t('audit.check.chainTitle')}>
      {chain.map(({ version, recordedAt, hash, follows }) => (
        <li key={version} className={hash === follows ? 'link' : 'link broken'}>
          <div>
            <AtVersion taskId={taskId} version={version} />{' '}
            <Text size="sm" c="dimmed" component="span">
              {inTime(recordedAt)}
            </Text>
            <Text size="sm">{entries[version - 1]?.sentence}</Text>
          </div>
          <div>
            <Mark tone={hash === follows ? 'good' : 'bad'}>
              {t(hash === follows ? 'audit.check.follows' : 'audit.check.breaks')}
            </Mark>
            <Hash value={hash} />
          </div>
        </li>
      ))}
    </ol>
  );
};

/** The check of a task at one press: what was found, the chain event by event, and the record to check it without us. */
export const Chain = ({ taskId, entries }: { taskId: string; entries: Entry[] }) => {
  const { t } = useTranslation();
  const { data, error, isFetching, refetch } = useQuery(checkOf(taskId));
  const check = () => void refetch();
  return (
    <Part title={t('audit.check.title')}>
      <Group gap="md">
        <Button onClick={check} loading={isFetching}>
          {t('audit.check.press')}
        </Button>
        <Anchor href={`/api/tasks/${taskId}/record`} download>
          {t('audit.check.record')}
        </Anchor>
      </Group>
      <Text size="sm" c="dimmed">
        {t('audit.check.recordMeans')}
      </Text>
      <WhatIsChecked />
      {error && <Trouble error={error} again={check} />}
      {data && (
        <Findings
          found={data}
          place={({ version }) =>
            version === null ? t('audit.check.wholeTask') : <AtVersion taskId={taskId} version={version} />
          }
        />
      )}
      {data?.chain && <Links chain={data.chain} entries={entries} taskId={taskId} />}
    </Part>
  );
};
