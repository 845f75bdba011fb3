import { Alert, Loader } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayEnterDirectives } from '../session/roles.ts';
import { whoAmI } from '../session/session.ts';
import { Page } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { ChangeForm } from './change-form.tsx';
import { directiveOf } from './directives.ts';
import '../tasks/tasks.css';

const route = getRouteApi('/signed-in/directives/$directiveId/change');

/** Sửa đổi, bổ sung, thay thế, bãi bỏ, hết hiệu lực, for whoever enters directives. */
export const ChangePage = () => {
  const { t } = useTranslation();
  const { directiveId } = route.useParams();
  const navigate = route.useNavigate();
  const { data: me } = useSuspenseQuery(whoAmI);
  const { data, error, refetch } = useQuery(directiveOf(directiveId));
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  const done = () =>
    void navigate({
      to: '/directives/$directiveId',
      params: { directiveId },
      state: { done: t('directives.changeDone') },
    });
  return (
    <Page title={t('directives.change')}>
      <Link to="/directives/$directiveId" params={{ directiveId }}>
        {data?.called ?? t('directives.title')}
      </Link>
      {!data && <Loader aria-label={t('loading')} />}
      {data && data.overFrom !== null && <Alert color="orange">{t('directives.isOver')}</Alert>}
      {data?.overFrom === null &&
        (me && mayEnterDirectives(me) ? (
          <ChangeForm me={me} directive={data} done={done} />
        ) : (
          <Alert color="orange">{t('directives.notYours')}</Alert>
        ))}
    </Page>
  );
};
