import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from '../shell/mark.tsx';
import type { Filter } from '../tasks/filter.ts';
import type { Served } from './directives.ts';

type Given = { directiveId: string; of: Filter; served: Served };

/** How many tasks serve something, and how they stand; it leads to them. */
export const ServedBy = ({ directiveId, of, served: { tasks, done, overdue } }: Given) => {
  const { t } = useTranslation();
  if (tasks === 0) return <Mark tone="soon">{t('directives.unserved')}</Mark>;
  return (
    <Text size="sm" component="span">
      <Link to="/tasks" search={{ directiveId, ...of }}>
        {t('directives.served', { tasks, done })}
      </Link>{' '}
      {overdue > 0 && <Mark tone="bad">{t('directives.overdue', { overdue })}</Mark>}
    </Text>
  );
};
