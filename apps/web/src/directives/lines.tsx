import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from '../shell/mark.tsx';
import { Written } from '../shell/words.tsx';
import { inDate } from '../words/dates.ts';
import type { DirectiveLine } from './directives.ts';

/** Directives by what they are called and what they are about. */
export const DirectiveLines = ({ lines }: { lines: DirectiveLine[] }) => {
  const { t } = useTranslation();
  return (
    <ul className="plain stack">
      {lines.map(({ directiveId, called, title, overFrom }) => (
        <li key={directiveId} className="listed">
          <Link to="/directives/$directiveId" params={{ directiveId }} className="line">
            <Text component="span" fw={600}>
              {called}
            </Text>
          </Link>
          <Text size="sm">
            <Written words={title} />{' '}
            {overFrom !== null && (
              <Mark tone="soon">{t('directives.overFrom', { day: inDate(overFrom) })}</Mark>
            )}
          </Text>
        </li>
      ))}
    </ul>
  );
};
