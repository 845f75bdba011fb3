import { Alert, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayEnterDirectives } from '../session/roles.ts';
import { Written } from '../shell/words.tsx';
import { OnDirective } from './on-directive.tsx';
import { ReadingForm } from './reading-form.tsx';

const route = getRouteApi('/signed-in/directives/$directiveId/targets/$number');

/** Cách hiểu một chỉ tiêu: what the paper says, and how that is to be read. */
export const ReadingPage = () => {
  const { t } = useTranslation();
  const { directiveId, number } = route.useParams();
  return (
    <OnDirective directiveId={directiveId} title={t('reading.title')} done={t('reading.done')}>
      {({ targets }, me, done) => {
        const target = targets.find((one) => String(one.number) === number);
        if (!target) return <Alert color="orange">{t('reading.unknown')}</Alert>;
        if (!me || !mayEnterDirectives(me)) return <Alert color="orange">{t('directives.notYours')}</Alert>;
        return (
          <>
            <Text className="written">
              <b>{target.label ?? target.number}.</b> <Written words={target.asWritten} />
            </Text>
            <Text size="sm">
              {t('directives.asRead')}: {target.asRead}
            </Text>
            <ReadingForm {...{ me, directiveId, target, done }} />
          </>
        );
      }}
    </OnDirective>
  );
};
