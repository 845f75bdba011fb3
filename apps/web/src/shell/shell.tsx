import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { actNames } from '../acts/acts.ts';
import { Live } from '../changes/live.tsx';
import { businessClock } from '../client/clock.ts';
import { queries } from '../client/queries.ts';
import { isAdministrator, mayCheck } from '../session/roles.ts';
import { signOut, whoAmI } from '../session/session.ts';
import type { Me } from '../session/session.ts';
import { inTime } from '../words/dates.ts';
import { say } from '../words/phrase.ts';
import { language, speakIn } from '../words/speak.ts';
import type { Language } from '../words/speak.ts';

/** What the server has said stands in the language in which it was asked: it is asked again. */
const change = async (chosen: Language): Promise<void> => {
  await speakIn(chosen);
  await queries.invalidateQueries();
};

const LanguageChoice = () => {
  const { t } = useTranslation();
  return (
    <NativeSelect
      aria-label={t('language')}
      size="xs"
      value={language()}
      onChange={(event) => void change(event.currentTarget.value as Language)}
      data={[
        { value: 'vi', label: 'Tiếng Việt' },
        { value: 'en', label: 'English' },
      ]}
    />
  );
};

const Leave = () => {
  const { t } = useTranslation();
  const router = useRouter();
  const leave = () => signOut(() => router.navigate({ to: '/sign-in', search: {} }));
  return (
    <Button variant="default" size="xs" onClick={() => void leave()}>
      {t('signOut')}
    </Button>
  );
};

const Places = ({ me }: { me: Me }) => {
  const { t } = useTranslation();
  return (
    <Group component="nav" gap={4} aria-label={t('menu')}>
      <Link to="/" className="nav" activeOptions={{ exact: true }}>
        {t('desk.title')}
      </Link>
      <Link to="/tasks" className="nav">
        {t('tasks.title')}
      </Link>
      <Link to="/directives" className="nav">
        {t('directives.title')}
      </Link>
      {me.issuing && (
        <Link to="/issue" className="nav">
          {say(actNames.IssueTask)}
        </Link>
      )}
      {me.follows && (
        <Link to="/office" className="nav">
          {t('office.title')}
        </Link>
      )}
      {isAdministrator(me) && (
        <Link to="/successions" className="nav">
          {t('successions.title')}
        </Link>
      )}
      <Link to="/handovers" className="nav">
        {t('handovers.title')}
      </Link>
      {mayCheck(me) && (
        <Link to="/audit" className="nav">
          {t('audit.title')}
        </Link>
      )}
    </Group>
  );
};

/** Who is signed in, in which post; and the time, where it is not the time on the wall. */
const Now = () => {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(whoAmI);
  const { data: clock } = useQuery(businessClock);
  if (!me) return null;
  return (
    <Group px="md" py={6} gap="md" justify="space-between" className="now">
      <Text size="sm">
        <b>{me.person.name}</b> · {me.post.title}
      </Text>
      <Live />
      {clock?.shifted && <Text size="sm">{t('travelled', { now: inTime(clock.now) })}</Text>}
    </Group>
  );
};

/** What is around every page. */
export const Shell = () => {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(whoAmI);
  const router = useRouter();
  // A session may end elsewhere: then the page asks to sign in, and leads back here.
  useEffect(() => {
    if (me === null) void router.invalidate();
  }, [me, router]);
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header>
        <Group px="md" py={8} gap="xs" justify="space-between" className="bar">
          <Text fw={600} c="red.9">
            {t('product')}
          </Text>
          {me && <Places me={me} />}
          <Group gap="xs" wrap="nowrap">
            <LanguageChoice />
            {me && <Leave />}
          </Group>
        </Group>
        <Now />
      </header>
      <div className="around">
        <Outlet />
      </div>
    </>
  );
};
