import { Alert, Group, Loader, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayEnterDirectives } from '../session/roles.ts';
import { whoAmI } from '../session/session.ts';
import { Page, Part } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { Written } from '../shell/words.tsx';
import { UnitPlansOf } from '../unit-plans/of-directive.tsx';
import { inDate } from '../words/dates.ts';
import { directiveOf } from './directives.ts';
import type { Directive } from './directives.ts';
import { Disseminations } from './dissemination-table.tsx';
import { DirectiveLines } from './lines.tsx';
import { Clauses, Groups, Targets } from './parts.tsx';
import { ServedBy } from './served.tsx';
import { Spans } from './spans.tsx';
import { Standing } from './standing.tsx';
import '../tasks/tasks.css';

const route = getRouteApi('/signed-in/directives/$directiveId');

const Facts = ({ directive }: { directive: Directive }) => {
  const { t } = useTranslation();
  const { number, normalNumber, issuedOn, term, signer, signedBy } = directive;
  const facts: [string, string | null][] = [
    [t('directives.asNumbered'), number],
    [t('directives.normal'), normalNumber === number ? null : (normalNumber ?? t('directives.noNormal'))],
    [t('directives.issuedOn'), inDate(issuedOn)],
    [t('directives.term'), term && `${inDate(term.from)} – ${inDate(term.to)}`],
    [t('directives.signer'), signer ? `${signer.postTitle} ${signer.name}` : (signedBy?.text ?? null)],
  ];
  return (
    <dl className="facts">
      {facts.map(
        ([name, value]) =>
          value !== null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
};

const Related = ({ title, lines }: { title: string; lines: Directive['carriesOut'] }) =>
  lines.length > 0 && (
    <Part title={title}>
      <DirectiveLines lines={lines} />
    </Part>
  );

/** What has just been done to it. */
const Done = () => {
  const { done } = useLocation().state;
  return (
    done !== undefined && (
      <Alert color="green" role="status">
        {done}
      </Alert>
    )
  );
};

/** What those who enter directives can do with this one. What has ended is only put right. */
const Doings = ({ directive: { directiveId, overFrom } }: { directive: Directive }) => {
  const { t } = useTranslation();
  const params = { directiveId };
  return (
    <Group gap="md">
      <Link to="/directives/$directiveId/correct" params={params}>
        {t('directives.correct')}
      </Link>
      {overFrom === null && (
        <>
          <Link to="/directives/$directiveId/add" params={params}>
            {t('directives.add')}
          </Link>
          <Link to="/directives/$directiveId/change" params={params}>
            {t('directives.change')}
          </Link>
        </>
      )}
    </Group>
  );
};

/** A directive at a glance: what it asks for, how that is read, who serves which part, and what nobody serves. */
export const DirectivePage = () => {
  const { t } = useTranslation();
  const { directiveId } = route.useParams();
  const { data: me } = useSuspenseQuery(whoAmI);
  const { data, error, refetch } = useQuery(directiveOf(directiveId));
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  if (!data)
    return (
      <Page title={t('directives.title')}>
        <Loader aria-label={t('loading')} />
      </Page>
    );
  const { called, title, themes, uncovered, clauses } = data;
  return (
    <Page title={called}>
      <Text fw={600}>
        <Written words={title} />
      </Text>
      <Done />
      <Facts directive={data} />
      <Standing directive={data} />
      {mayEnterDirectives(me) && <Doings directive={data} />}
      <Text role="status">
        <ServedBy directiveId={directiveId} of={{}} served={data.served} />{' '}
        {uncovered.length > 0 &&
          t('directives.uncovered', { uncovered: uncovered.length, all: clauses.length })}
      </Text>
      {themes.length > 0 && (
        <Part title={t('directives.themes')}>
          <ul className="story">
            {themes.map(({ year, content }) => (
              <li key={year}>
                {year}: <Written words={content} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Spans directive={data} />
      <UnitPlansOf directiveId={directiveId} />
      <Clauses directive={data} />
      <Targets directive={data} me={me} />
      <Groups directive={data} />
      <Disseminations directive={data} me={me} />
      <Related title={t('directives.carriesOut')} lines={data.carriesOut} />
      <Related title={t('directives.carriedOutBy')} lines={data.carriedOutBy} />
      <Related title={t('directives.changing')} lines={data.changing} />
    </Page>
  );
};
