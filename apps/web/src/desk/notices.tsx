import { Button, Card, Group, Text } from '@mantine/core';
import { queryOptions, useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api, said } from '../client/client.ts';
import type { components } from '../client/schema.d.ts';
import { queries } from '../client/queries.ts';
import { useKeptFocus } from '../shell/kept-focus.ts';
import { Part } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { Written } from '../shell/words.tsx';
import { inTime } from '../words/dates.ts';
import { SummaryLines } from './summary.tsx';

type Notice = components['schemas']['Notice'];

const shown = 8;

const unopened = queryOptions({
  queryKey: ['me', 'notices'],
  queryFn: async () =>
    said(await api.GET('/api/me/notices', { params: { query: { unopened: 'true', limit: shown } } })),
});

const open = async (ids: string[]): Promise<void> => {
  for (const noticeId of ids) await api.POST('/api/me/notices/opened', { body: { noticeId } });
  await queries.invalidateQueries({ queryKey: unopened.queryKey });
};

/** The page of what a notice is about. */
const whereOf = ({ taskId, directiveId }: Notice) =>
  directiveId === null
    ? { to: '/tasks/$taskId' as const, params: { taskId: taskId ?? '' } }
    : { to: '/directives/$directiveId' as const, params: { directiveId } };

/** What the reader was told and has not read: that it was read is kept, so it is said, not guessed. */
export const Notices = () => {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery(unopened);
  const reading = useMutation({ mutationFn: open });
  const list = useRef<HTMLUListElement>(null);
  const at = useRef(0);
  const { hold, around } = useKeptFocus(() => {
    const left = list.current?.querySelectorAll('button') ?? [];
    return left[Math.min(at.current, left.length - 1)] ?? list.current;
  });
  const read = (ids: string[], place = 0) => {
    at.current = place;
    hold();
    reading.mutate(ids);
  };
  return (
    <Part title={t('desk.notices')}>
      {data.items.length === 0 && <Text c="dimmed">{t('desk.noticesNone')}</Text>}
      <ul className="plain stack" ref={list} tabIndex={-1} aria-label={t('desk.notices')} {...around}>
        {data.items.map((notice, place) => (
          <Card component="li" withBorder p="sm" key={notice.noticeId}>
            <Text size="sm">{notice.sentence}</Text>
            {notice.summary ? (
              <SummaryLines summary={notice.summary} />
            ) : (
              <Link {...whereOf(notice)} className="line" onClick={() => reading.mutate([notice.noticeId])}>
                {notice.code} · <Written words={notice.title} />
              </Link>
            )}
            <Group justify="space-between" gap="xs">
              <Text size="sm" c="dimmed">
                {inTime(notice.sentAt)}
              </Text>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('desk.readOne', { sentence: notice.sentence })}
                onClick={() => read([notice.noticeId], place)}
              >
                {t('desk.read')}
              </Button>
            </Group>
          </Card>
        ))}
      </ul>
      {data.next !== null && <Text size="sm">{t('desk.moreNotices', { count: shown })}</Text>}
      {reading.error && <Trouble error={reading.error} />}
      {data.items.length > 0 && (
        <Button
          variant="default"
          w="fit-content"
          loading={reading.isPending}
          onClick={() => read(data.items.map(({ noticeId }) => noticeId))}
        >
          {t('desk.readAll')}
        </Button>
      )}
    </Part>
  );
};
