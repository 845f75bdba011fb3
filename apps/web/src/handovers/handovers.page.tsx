import { Loader, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Sweep } from '../departures/sweep.tsx';
import { isAdministrator } from '../session/roles.ts';
import { whoAmI } from '../session/session.ts';
import { Mark } from '../shell/mark.tsx';
import { More } from '../shell/more.tsx';
import { Page, Part } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { dayOf, inDate } from '../words/dates.ts';
import { handovers } from './handovers.ts';
import type { HandoverLine } from './handovers.ts';

const Standing = ({ of: { signedAt, receivedAt } }: { of: HandoverLine }) => {
  const { t } = useTranslation();
  if (receivedAt !== null) return <Mark tone="good">{t('handovers.marks.received')}</Mark>;
  return signedAt === null ? (
    <Mark tone="bad">{t('handovers.marks.unsigned')}</Mark>
  ) : (
    <Mark tone="soon">{t('handovers.marks.signed')}</Mark>
  );
};

const Left = ({ of }: { of: HandoverLine }) => {
  const { t } = useTranslation();
  const { post, unit, from, to, until, tasks, inherited, disseminations } = of;
  return (
    <li className="row listed">
      <Stack gap={4}>
        <Link
          to="/handovers/$postId/$personId"
          params={{ postId: post.postId, personId: from.personId }}
          className="line"
        >
          <Text component="span" fw={600}>
            {post.title}, {unit.name}
          </Text>
        </Link>
        <Text size="sm">
          {from.name} → {to?.name ?? t('handovers.nobody')}
        </Text>
        <Text size="sm" c="dimmed">
          {until !== null && `${t('handovers.leftOn', { day: inDate(dayOf(until)) })} `}
          {t('handovers.counted', { tasks, inherited })}
          {disseminations > 0 && ` ${t('handovers.toDisseminate', { count: disseminations })}`}
        </Text>
      </Stack>
      <Standing of={of} />
    </li>
  );
};

/** Bàn giao: the reader’s own post, the posts that were left, and for administrators what nobody is left for. */
export const HandoversPage = () => {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(whoAmI);
  const { data, error, refetch, ...paging } = useInfiniteQuery(handovers);
  const lines = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t('handovers.title')}>
      {error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Loader aria-label={t('loading')} />}
      {me && data && (
        <Part title={t('handovers.mine')}>
          <ul className="plain stack">
            {data.pages[0]?.own.map(({ post, unit }) => (
              <li key={post.postId}>
                <Link
                  to="/handovers/$postId/$personId"
                  params={{ postId: post.postId, personId: me.person.personId }}
                >
                  {t('handovers.prepare', { post: post.title, unit: unit.name })}
                </Link>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {data && (
        <Part title={t('handovers.left')}>
          {lines.length === 0 && <Text c="dimmed">{t('handovers.none')}</Text>}
          <ul className="plain stack">
            {lines.map((one) => (
              <Left key={`${one.post.postId} ${one.from.personId} ${one.since}`} of={one} />
            ))}
          </ul>
          <More {...paging} />
        </Part>
      )}
      {isAdministrator(me) && <Sweep />}
    </Page>
  );
};
