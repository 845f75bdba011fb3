import { Alert } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayEnterDirectives } from '../session/roles.ts';
import { DisseminationForm } from './dissemination-form.tsx';
import { OnDirective } from './on-directive.tsx';

const route = getRouteApi('/signed-in/directives/$directiveId/dissemination');

/** Giao, thôi giao quán triệt, học tập, for whoever enters directives. */
export const DisseminationPage = () => {
  const { t } = useTranslation();
  const { directiveId } = route.useParams();
  return (
    <OnDirective directiveId={directiveId} title={t('dissemination.require')} done={t('dissemination.done')}>
      {(directive, me, done) =>
        me && mayEnterDirectives(me) ? (
          <DisseminationForm {...{ me, directive, done }} />
        ) : (
          <Alert color="orange">{t('directives.notYours')}</Alert>
        )
      }
    </OnDirective>
  );
};
