import { Loader, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { directiveOf } from '../directives/directives.ts';
import { whoAmI } from '../session/session.ts';
import { Page } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { SendForm } from './send-form.tsx';
import { unitPlansUnder } from './unit-plans.ts';

const route = getRouteApi('/signed-in/directives/$directiveId/plan');

/** Gửi kế hoạch chung: one plan of the reader’s unit for tasks that it has under a directive. */
export const SendPlanPage = () => {
  const { t } = useTranslation();
  const { directiveId } = route.useParams();
  const navigate = route.useNavigate();
  const { data: me } = useSuspenseQuery(whoAmI);
  const { data: directive } = useQuery(directiveOf(directiveId));
  const { data, error, refetch } = useQuery(unitPlansUnder(directiveId));
  const done = (unitPlanId: string) =>
    void navigate({ to: '/unit-plans/$unitPlanId', params: { unitPlanId } });
  return (
    <Page title={t('unitPlans.send')}>
      <Link to="/directives/$directiveId" params={{ directiveId }}>
        {directive?.called ?? t('directives.title')}
      </Link>
      {error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Loader aria-label={t('loading')} />}
      {data?.owed.length === 0 && <Text>{t('unitPlans.nothingOwed')}</Text>}
      {me && data && data.owed.length > 0 && (
        <SendForm me={me} directiveId={directiveId} owed={data.owed} done={done} />
      )}
    </Page>
  );
};
