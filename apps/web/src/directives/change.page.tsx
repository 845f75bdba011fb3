import { Alert } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayEnterDirectives } from '../session/roles.ts';
import { ChangeForm } from './change-form.tsx';
import { OnDirective } from './on-directive.tsx';

const route = getRouteApi('/signed-in/directives/$directiveId/change');

/** Sửa đổi, bổ sung, thay thế, bãi bỏ, hết hiệu lực, for whoever enters directives. */
export const ChangePage = () => {
  const { t } = useTranslation();
  const { directiveId } = route.useParams();
  return (
    <OnDirective directiveId={directiveId} title={t('directives.change')} done={t('directives.changeDone')}>
      {(directive, me, done) => {
        if (directive.overFrom !== null) return <Alert color="orange">{t('directives.isOver')}</Alert>;
        return me && mayEnterDirectives(me) ? (
          <ChangeForm {...{ me, directive, done }} />
        ) : (
          <Alert color="orange">{t('directives.notYours')}</Alert>
        );
      }}
    </OnDirective>
  );
};
