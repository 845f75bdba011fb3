import { Alert, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { actNames } from '../acts/acts.ts';
import { whoAmI } from '../session/session.ts';
import type { Me } from '../session/session.ts';
import { Page } from '../shell/page.tsx';
import { taskOf } from '../task/task.ts';
import { inDate } from '../words/dates.ts';
import { say } from '../words/phrase.ts';
import { IssueForm } from './issue-form.tsx';
import { Joining } from './joining.tsx';

const route = getRouteApi('/signed-in/issue');

/** Giao cấp dưới: a sub-task of a task that the reader’s unit has. */
const SubTask = ({ me, parentId }: { me: Me; parentId: string }) => {
  const { t } = useTranslation();
  const { data: parent } = useSuspenseQuery(taskOf(parentId));
  const { subAssigning } = parent;
  return (
    <>
      <Link to="/tasks/$taskId" params={{ taskId: parentId }} className="line">
        {t('subTasks.parent')}: {parent.code} · {parent.title.text ?? t('erased')}
      </Link>
      {subAssigning?.latest && (
        <Text size="sm">{t('subTasks.latest', { date: inDate(subAssigning.latest) })}</Text>
      )}
      {subAssigning ? (
        <IssueForm key={parentId} me={me} issuing={subAssigning} parent={parent} />
      ) : (
        <Alert color="orange">{t('subTasks.closed')}</Alert>
      )}
    </>
  );
};

/** Giao nhiệm vụ, for whoever may assign tasks now. */
export const IssuePage = () => {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(whoAmI);
  const { parent, cohort } = route.useSearch();
  if (me && parent !== undefined)
    return (
      <Page title={t('subTasks.issue')}>
        <SubTask me={me} parentId={parent} />
      </Page>
    );
  if (me?.issuing && cohort !== undefined)
    return (
      <Page title={t('spans.more')}>
        <Joining me={me} issuing={me.issuing} cohortId={cohort} />
      </Page>
    );
  return (
    <Page title={say(actNames.IssueTask)}>
      {me?.issuing && me.follows && <Link to="/imports">{t('imports.open')}</Link>}
      {me?.issuing ? (
        <IssueForm me={me} issuing={me.issuing} />
      ) : (
        <Alert color="orange">{t('issue.closed')}</Alert>
      )}
    </Page>
  );
};
