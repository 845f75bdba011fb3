import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from '../shell/mark.tsx';
import { Part } from '../shell/page.tsx';
import { Written } from '../shell/words.tsx';
import { inDate } from '../words/dates.ts';
import type { Task } from './task.ts';

/** What of directives the task serves. */
export const Serves = ({ serves }: Pick<Task, 'serves'>) => {
  const { t } = useTranslation();
  if (serves.length === 0) return null;
  return (
    <Part title={t('directives.serves')}>
      <ul className="story">
        {serves.map(({ directiveId, part, number, called, text, overFrom }) => (
          <li key={`${directiveId} ${part} ${number}`}>
            <Link to="/directives/$directiveId" params={{ directiveId }}>
              {called}
            </Link>
            <Text size="sm" className="written">
              <Written words={text} />
            </Text>
            {overFrom !== null && (
              <Mark tone="soon">{t('directives.overFrom', { day: inDate(overFrom) })}</Mark>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
};
