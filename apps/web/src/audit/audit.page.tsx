import { Group, Loader, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { businessClock } from '../client/clock.ts';
import { mayCheck } from '../session/roles.ts';
import { whoAmI } from '../session/session.ts';
import { Page } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { inLocalTime } from '../words/dates.ts';
import { eventsOf, taskAt } from './audit.ts';
import type { Entry } from './audit.ts';
import { Chain } from './chain.tsx';
import type { Look } from './moment.ts';
import { AtAMoment, TwoMoments } from './moments.tsx';
import { StepByStep } from './steps.tsx';
import './audit.css';

const route = getRouteApi('/signed-in/audit/$taskId');

/** The ways to look at a task, each an address of its own. */
const Ways = ({
  taskId,
  look,
  entries,
  now,
}: {
  taskId: string;
  look: Look;
  entries: Entry[];
  now: string;
}) => {
  const { t } = useTranslation();
  const [first] = entries;
  const issued = first ? inLocalTime(first.recordedAt, 'after') : now;
  const by = look.by ? { by: look.by } : {};
  const way = (name: string, search: Look, isThis: boolean) => (
    <Link
      to="/audit/$taskId"
      params={{ taskId }}
      search={isThis ? look : search}
      className="nav"
      activeOptions={{ exact: true, includeSearch: true }}
    >
      {name}
    </Link>
  );
  const { at, and } = look;
  return (
    <Group component="nav" gap={4} aria-label={t('audit.ways')}>
      {way(t('audit.step'), {}, at === undefined)}
      {way(t('audit.moment'), { ...by, at: at ?? now }, at !== undefined && and === undefined)}
      {way(t('audit.two'), { ...by, at: issued, and: at ?? now }, and !== undefined)}
    </Group>
  );
};

/** A task as it was: event by event, at an instant, or at two; and the check of what was written of it. */
export const AuditPage = () => {
  const { t } = useTranslation();
  const { taskId } = route.useParams();
  const look = route.useSearch();
  const navigate = route.useNavigate();
  const { data: me } = useSuspenseQuery(whoAmI);
  const { data: clock } = useQuery(businessClock);
  const { data: entries, error, refetch } = useQuery(eventsOf(taskId));
  const last = entries?.length ?? 0;
  const version = Math.min(look.version ?? last, last);
  const { data: latest } = useQuery({ ...taskAt(taskId, { version: last }), enabled: last > 0 });
  const change = (search: Look) => void navigate({ search, replace: true, resetScroll: false });
  const now = clock && inLocalTime(clock.now, 'after');
  return (
    <Page title={latest ? `${latest.code} · ${latest.title.text ?? t('erased')}` : t('audit.title')}>
      <Text>
        {t('audit.what')}{' '}
        <Link to="/tasks/$taskId" params={{ taskId }}>
          {t('audit.toTask')}
        </Link>
      </Text>
      {error && <Trouble error={error} again={() => void refetch()} />}
      {!entries && !error && <Loader aria-label={t('loading')} />}
      {entries && now && <Ways taskId={taskId} look={look} entries={entries} now={now} />}
      {entries && look.and !== undefined && <TwoMoments {...{ taskId, entries, look, change }} />}
      {entries && look.at !== undefined && look.and === undefined && (
        <AtAMoment {...{ taskId, entries, look, change }} />
      )}
      {entries && look.at === undefined && (
        <StepByStep {...{ taskId, entries, version }} go={(to) => change({ version: to })} />
      )}
      {mayCheck(me) && <Chain taskId={taskId} entries={entries ?? []} />}
    </Page>
  );
};
