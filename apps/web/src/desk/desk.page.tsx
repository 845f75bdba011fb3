import { Button, Group, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actNames } from '../acts/acts.ts';
import { isOfUnit, mayCheck } from '../session/roles.ts';
import { whoAmI } from '../session/session.ts';
import { OwedDisseminations } from '../directives/owed-disseminations.tsx';
import { Page } from '../shell/page.tsx';
import { say } from '../words/phrase.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { linesOf, myObligations } from './desk.ts';
import type { Line } from './desk.ts';
import { Lines } from './lines.tsx';
import { Notices } from './notices.tsx';
import { linesFor } from './several.ts';
import type { ActOnSeveral } from './several.ts';
import './desk.css';

// What is opened over the list is loaded when it is: the list comes first.
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));
const SeveralDialog = lazy(async () => ({ default: (await import('./several-dialog.tsx')).SeveralDialog }));

/** Where to begin, if there is nothing to do yet. */
const NothingWaits = () => {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(whoAmI);
  return (
    <>
      <Text c="dimmed">{t('desk.waitsNone')}</Text>
      {me?.issuing && (
        <Text>
          {t('desk.begin')} <Link to="/issue">{say(actNames.IssueTask)}</Link>
        </Text>
      )}
      {!me?.issuing && mayCheck(me) && (
        <Text>
          {t('desk.begin')} <Link to="/audit">{t('audit.title')}</Link>
        </Text>
      )}
    </>
  );
};

/** Việc của tôi: what waits for the reader, what they owe by when, and what they have to know. */
export const DeskPage = () => {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery(myObligations);
  const { data: me } = useSuspenseQuery(whoAmI);
  const { turns, others } = linesOf(data);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  // As they stood when the dialog was opened: what is done there leaves the list behind it.
  const [several, setSeveral] = useState<{ act: ActOnSeveral; lines: Line[] }>();
  const [keys, setKeys] = useState(false);
  const status = useRef<HTMLDivElement>(null);
  const askedFrom = useRef<Element>(null);
  const showKeys = () => {
    askedFrom.current = document.activeElement;
    setKeys(true);
  };
  const hideKeys = () => {
    setKeys(false);
    requestAnimationFrame(() => askedFrom.current instanceof HTMLElement && askedFrom.current.focus());
  };
  const choose = (ids: string[], on: boolean) =>
    setChosen((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const chosenLines = [...turns, ...others].filter(({ id }) => chosen.has(id));
  const shared = { chosen, choose, said: setSaid, showKeys };
  return (
    <Page title={t('desk.title')}>
      <Group justify="space-between" gap="xs">
        <div role="status" ref={status} tabIndex={-1}>
          {said}
        </div>
        <Button variant="default" size="compact-sm" onClick={showKeys}>
          {t('desk.keysTitle')}
        </Button>
      </Group>
      <ChosenBar
        lines={chosenLines}
        start={(act) => setSeveral({ act, lines: linesFor(act, chosenLines) })}
        clear={() => setChosen(new Set())}
      />
      <Lines title={t('desk.waits')} lines={turns} {...shared}>
        <NothingWaits />
      </Lines>
      <Lines title={t('desk.owed')} lines={others} {...shared}>
        <Text c="dimmed">{t('desk.owedNone')}</Text>
      </Lines>
      {isOfUnit(me) && <OwedDisseminations title={t('dissemination.owed')} />}
      <Notices />
      <Suspense>{keys && <KeysDialog close={hideKeys} />}</Suspense>
      <Suspense>
        {several && (
          <SeveralDialog
            {...several}
            close={(what) => {
              setSeveral(undefined);
              setSaid(what);
              requestAnimationFrame(() => status.current?.focus());
            }}
          />
        )}
      </Suspense>
    </Page>
  );
};
