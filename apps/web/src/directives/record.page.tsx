import { Alert } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../acts/draft.ts';
import { TextInputs } from '../acts/inputs.tsx';
import { mayEnterDirectives } from '../session/roles.ts';
import { whoAmI } from '../session/session.ts';
import type { Me } from '../session/session.ts';
import { Page } from '../shell/page.tsx';
import { addingIn } from './contents.ts';
import type { Contents } from './contents.ts';
import { ContentsInputs } from './contents-inputs.tsx';
import { DirectiveForm } from './directive-form.tsx';
import type { Directive } from './directives.ts';
import { HeadInputs } from './head-inputs.tsx';
import { OnDirective } from './on-directive.tsx';
import { correctionIn, recordingIn, valuesOf } from './recording.ts';
import type { Values } from './recording.ts';

const Recording = ({ me, done }: { me: Me; done: (directiveId: string) => void }) => {
  const { t } = useTranslation();
  const drafted = useDraft(me.person.personId, 'new', 'RecordDirective');
  const { id: directiveId, values } = drafted.draft as typeof drafted.draft & { values: Values };
  return (
    <DirectiveForm
      {...{ directiveId, drafted, act: recordingIn(values, me) }}
      name={t('directives.enter')}
      done={() => done(directiveId)}
    >
      {(set, error) => (
        <>
          <HeadInputs {...{ values, set, me, directiveId, error }} />
          <ContentsInputs {...{ values, set, error }} />
        </>
      )}
    </DirectiveForm>
  );
};

type OnOne = { me: Me; directive: Directive; done: () => void };

const Correcting = ({ me, directive, done }: OnOne) => {
  const { t } = useTranslation();
  const { directiveId } = directive;
  const drafted = useDraft(me.person.personId, directiveId, 'CorrectDirective');
  const values: Values = { ...valuesOf(directive, me), ...drafted.draft.values };
  return (
    <DirectiveForm
      {...{ directiveId, drafted, done, act: correctionIn(values, directive, me) }}
      name={t('directives.correct')}
    >
      {(set, error) => (
        <>
          <HeadInputs {...{ values, set, me, directiveId, error }} />
          <TextInputs
            label={t('directives.reason')}
            required
            value={values.reason}
            set={(reason) => set({ reason })}
          />
        </>
      )}
    </DirectiveForm>
  );
};

const Adding = ({ me, directive: { directiveId }, done }: OnOne) => {
  const { t } = useTranslation();
  const drafted = useDraft(me.person.personId, directiveId, 'AddContents');
  const values = drafted.draft.values as Contents;
  return (
    <DirectiveForm {...{ directiveId, drafted, done, act: addingIn(values) }} name={t('directives.add')}>
      {(set, error) => <ContentsInputs {...{ values, set, error }} />}
    </DirectiveForm>
  );
};

/** For those who enter directives, and nobody else. */
const Entering = ({ me, children }: { me: Me | null | undefined; children: (me: Me) => ReactNode }) => {
  const { t } = useTranslation();
  return me && mayEnterDirectives(me) ? (
    children(me)
  ) : (
    <Alert color="orange">{t('directives.notYours')}</Alert>
  );
};

/** Nhập văn bản chỉ đạo từ bản giấy. */
export const RecordPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: me } = useSuspenseQuery(whoAmI);
  const done = (directiveId: string) =>
    void navigate({
      ...{ to: '/directives/$directiveId', params: { directiveId } },
      state: { done: t('directives.entered') },
    });
  return (
    <Page title={t('directives.enter')}>
      <Entering me={me}>{(me) => <Recording {...{ me, done }} />}</Entering>
    </Page>
  );
};

const correctRoute = getRouteApi('/signed-in/directives/$directiveId/correct');

/** Đính chính: what was entered wrong is put right. */
export const CorrectPage = () => {
  const { t } = useTranslation();
  const { directiveId } = correctRoute.useParams();
  return (
    <OnDirective directiveId={directiveId} title={t('directives.correct')} done={t('directives.corrected')}>
      {(directive, me, done) => (
        <Entering me={me}>{(me) => <Correcting {...{ me, directive, done }} />}</Entering>
      )}
    </OnDirective>
  );
};

const addRoute = getRouteApi('/signed-in/directives/$directiveId/add');

/** Bổ sung: what the paper has besides is entered later. */
export const AddPage = () => {
  const { t } = useTranslation();
  const { directiveId } = addRoute.useParams();
  return (
    <OnDirective directiveId={directiveId} title={t('directives.add')} done={t('directives.added')}>
      {(directive, me, done) => (
        <Entering me={me}>{(me) => <Adding {...{ me, directive, done }} />}</Entering>
      )}
    </OnDirective>
  );
};
