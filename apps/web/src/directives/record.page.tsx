import { Alert, Loader } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../acts/draft.ts';
import { TextInputs } from '../acts/inputs.tsx';
import { mayEnterDirectives } from '../session/roles.ts';
import { whoAmI } from '../session/session.ts';
import type { Me } from '../session/session.ts';
import { Page } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { addingIn } from './contents.ts';
import type { Contents } from './contents.ts';
import { ContentsInputs } from './contents-inputs.tsx';
import { DirectiveForm } from './directive-form.tsx';
import { directiveOf } from './directives.ts';
import type { Directive } from './directives.ts';
import { HeadInputs } from './head-inputs.tsx';
import { correctionIn, recordingIn, valuesOf } from './recording.ts';
import type { Values } from './recording.ts';

type Done = (directiveId: string) => void;

const Recording = ({ me, done }: { me: Me; done: Done }) => {
  const { t } = useTranslation();
  const drafted = useDraft(me.person.personId, 'new', 'RecordDirective');
  const { id: directiveId, values } = drafted.draft as typeof drafted.draft & { values: Values };
  return (
    <DirectiveForm
      {...{ directiveId, drafted, act: recordingIn(values, me) }}
      name={t('directives.enter')}
      done={() => done(directiveId)}
    >
      {(error, set) => (
        <>
          <HeadInputs {...{ values, set, me, directiveId, error }} />
          <ContentsInputs {...{ values, set, error }} />
        </>
      )}
    </DirectiveForm>
  );
};

type OnOne = { me: Me; directive: Directive; done: Done };

const Correcting = ({ me, directive, done }: OnOne) => {
  const { t } = useTranslation();
  const { directiveId } = directive;
  const drafted = useDraft(me.person.personId, directiveId, 'CorrectDirective');
  const values: Values = { ...valuesOf(directive, me), ...drafted.draft.values };
  return (
    <DirectiveForm
      {...{ directiveId, drafted, act: correctionIn(values, directive, me) }}
      name={t('directives.correct')}
      done={() => done(directiveId)}
    >
      {(error, set) => (
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
    <DirectiveForm
      {...{ directiveId, drafted, act: addingIn(values) }}
      name={t('directives.add')}
      done={() => done(directiveId)}
    >
      {(error, set) => <ContentsInputs {...{ values, set, error }} />}
    </DirectiveForm>
  );
};

/** For those who enter directives. `said` is what the page of the directive says when it is done. */
const Entering = ({ said, children }: { said: string; children: (me: Me, done: Done) => ReactNode }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: me } = useSuspenseQuery(whoAmI);
  if (!me || !mayEnterDirectives(me)) return <Alert color="orange">{t('directives.notYours')}</Alert>;
  return children(
    me,
    (directiveId) =>
      void navigate({ to: '/directives/$directiveId', params: { directiveId }, state: { done: said } }),
  );
};

/** Nhập văn bản chỉ đạo từ bản giấy. */
export const RecordPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t('directives.enter')}>
      <Entering said={t('directives.entered')}>{(me, done) => <Recording {...{ me, done }} />}</Entering>
    </Page>
  );
};

type Of = { directiveId: string; title: string; said: string; form: (given: OnOne) => ReactNode };

const OnDirective = ({ directiveId, title, said, form }: Of) => {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(directiveOf(directiveId));
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  return (
    <Page title={title}>
      <Link to="/directives/$directiveId" params={{ directiveId }}>
        {data?.called ?? t('directives.title')}
      </Link>
      {data ? (
        <Entering said={said}>{(me, done) => form({ me, directive: data, done })}</Entering>
      ) : (
        <Loader aria-label={t('loading')} />
      )}
    </Page>
  );
};

const correctRoute = getRouteApi('/signed-in/directives/$directiveId/correct');

/** Đính chính: what was entered wrong is put right. */
export const CorrectPage = () => {
  const { t } = useTranslation();
  const { directiveId } = correctRoute.useParams();
  return (
    <OnDirective
      directiveId={directiveId}
      title={t('directives.correct')}
      said={t('directives.corrected')}
      form={(given) => <Correcting {...given} />}
    />
  );
};

const addRoute = getRouteApi('/signed-in/directives/$directiveId/add');

/** Bổ sung: what the paper has besides is entered later. */
export const AddPage = () => {
  const { t } = useTranslation();
  const { directiveId } = addRoute.useParams();
  return (
    <OnDirective
      directiveId={directiveId}
      title={t('directives.add')}
      said={t('directives.added')}
      form={(given) => <Adding {...given} />}
    />
  );
};
