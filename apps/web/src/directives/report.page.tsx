import { Alert } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayReport } from './disseminations.ts';
import { OnDirective } from './on-directive.tsx';
import { ReportForm } from './report-form.tsx';

const route = getRouteApi('/signed-in/directives/$directiveId/dissemination/$unitId');

/** Báo cáo quán triệt, học tập of one unit. */
export const ReportPage = () => {
  const { t } = useTranslation();
  const { directiveId, unitId } = route.useParams();
  return (
    <OnDirective directiveId={directiveId} title={t('dissemination.report')} done={t('dissemination.done')}>
      {({ disseminations }, me, done) => {
        const line = disseminations.find(({ unit }) => unit.unitId === unitId);
        if (!line || line.state === 'released')
          return <Alert color="orange">{t('dissemination.unknown')}</Alert>;
        return me && mayReport(me, line) ? (
          <>
            {line.unit.name}
            <ReportForm {...{ me, directiveId, line, done }} />
          </>
        ) : (
          <Alert color="orange">{t('dissemination.notYours')}</Alert>
        );
      }}
    </OnDirective>
  );
};
