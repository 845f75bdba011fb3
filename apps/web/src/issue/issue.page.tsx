import { Alert } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { actNames } from '../acts/acts.ts';
import { whoAmI } from '../session/session.ts';
import { Page } from '../shell/page.tsx';
import { say } from '../words/phrase.ts';
import { IssueForm } from './issue-form.tsx';

/** Giao nhiệm vụ, for whoever may assign tasks now. */
export const IssuePage = () => {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(whoAmI);
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
