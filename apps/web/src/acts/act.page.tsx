import { Alert, Button, Loader } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { whoAmI } from '../session/session.ts';
import { Page } from '../shell/page.tsx';
import { historyOf, taskOf } from '../task/task.ts';
import { say } from '../words/phrase.ts';
import { ActForm } from './act-form.tsx';
import { actNames } from './acts.ts';
import { forms, isKnown } from './forms.ts';

const route = getRouteApi('/signed-in/tasks/$taskId/$act');

/** One act on one task, if the reader may do it now. */
export const ActPage = () => {
  const { t } = useTranslation();
  const { taskId, act } = route.useParams();
  const navigate = route.useNavigate();
  const { data: task, isFetching } = useSuspenseQuery(taskOf(taskId));
  const { data: me } = useSuspenseQuery(whoAmI);
  const about = isKnown(act) ? forms[act].about : undefined;
  const { data: history } = useQuery({ ...historyOf(taskId), enabled: about === 'entry' });
  const known = isKnown(act) && task.allowed.includes(act) && me;
  return (
    <Page title={isKnown(act) ? say(actNames[act]) : t('product')}>
      <Link to="/tasks/$taskId" params={{ taskId }} className="line">
        {task.code} · {task.title.text ?? t('erased')}
      </Link>
      {!known && isFetching && <Loader aria-label={t('loading')} />}
      {!known && !isFetching && <Alert color="orange">{t('act.closed')}</Alert>}
      {known && (about !== 'entry' || history) && (
        <ActForm
          key={act}
          act={act}
          task={task}
          me={me}
          history={history?.entries ?? []}
          leave={
            <Button component={Link} to={`/tasks/${taskId}`} variant="default">
              {t('act.cancel')}
            </Button>
          }
          done={(done) => void navigate({ to: '/tasks/$taskId', params: { taskId }, state: { done } })}
        />
      )}
    </Page>
  );
};
