import { Alert, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from '../shell/mark.tsx';
import { Part } from '../shell/page.tsx';
import { Written } from '../shell/words.tsx';
import { inDate } from '../words/dates.ts';
import type { Directive, DirectiveLine } from './directives.ts';

const By = ({ by }: { by: DirectiveLine | null }) =>
  by && (
    <>
      {' · '}
      <Link to="/directives/$directiveId" params={{ directiveId: by.directiveId }}>
        {by.called}
      </Link>
    </>
  );

/** That a part counts no longer; which directive made it so is said above. */
export const EndOfPart = ({ end }: { end: Directive['clauses'][number]['end'] }) => {
  const { t } = useTranslation();
  if (!end) return null;
  return (
    <Text component="span" size="sm" display="block">
      <Mark tone="soon">{t('directives.overFrom', { day: inDate(end.from) })}</Mark>
    </Text>
  );
};

/** By what it counts no longer, in part or whole, and how many open tasks still rest on that. */
export const Standing = ({ directive: { overFrom, changes } }: { directive: Directive }) => {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  return (
    <Part title={t('directives.standing')}>
      {overFrom !== null && (
        <Alert color="orange" variant="light">
          {t('directives.overFrom', { day: inDate(overFrom) })}
        </Alert>
      )}
      <ul className="story">
        {changes.map(({ changeId, is, by, from, reason, decidedBy, left }) => (
          <li key={changeId}>
            {t('directives.changedFrom', { change: t(`directives.changes.${is}`), day: inDate(from) })}
            <By by={by} />
            <Text size="sm">
              <Written words={reason} /> ({decidedBy.postTitle} {decidedBy.name})
            </Text>
            {left > 0 && <Text size="sm">{t('directives.left', { count: left })}</Text>}
          </li>
        ))}
      </ul>
    </Part>
  );
};
