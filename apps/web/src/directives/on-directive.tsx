import { Loader } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { whoAmI } from '../session/session.ts';
import type { Me } from '../session/session.ts';
import { Page } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { directiveOf } from './directives.ts';
import type { Directive } from './directives.ts';
import '../tasks/tasks.css';

type Given = {
  directiveId: string;
  title: string;
  /** What the page of the directive says once it is done. */
  done: string;
  children: (directive: Directive, me: Me | null | undefined, done: () => void) => ReactNode;
};

/** The page of an act on a directive, which leads to the directive and, when it is done, back there. */
export const OnDirective = ({ directiveId, title, done, children }: Given) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: me } = useSuspenseQuery(whoAmI);
  const { data, error, refetch } = useQuery(directiveOf(directiveId));
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  const back = () =>
    void navigate({ to: '/directives/$directiveId', params: { directiveId }, state: { done } });
  return (
    <Page title={title}>
      <Link to="/directives/$directiveId" params={{ directiveId }}>
        {data?.called ?? t('directives.title')}
      </Link>
      {data ? children(data, me, back) : <Loader aria-label={t('loading')} />}
    </Page>
  );
};
