import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DueMark } from '../shell/due.tsx';
import { More } from '../shell/more.tsx';
import { Part } from '../shell/page.tsx';
import { Written } from '../shell/words.tsx';
import { owedDisseminations } from './disseminations.ts';

type Given = { title: string; none?: string; unit?: string | undefined };

/** What is still to be disseminated, the earliest day first. Where nothing is, `none` is said, or nothing at all. */
export const OwedDisseminations = ({ title, none, unit }: Given) => {
  const { t } = useTranslation();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(owedDisseminations(unit));
  const lines = data?.pages.flatMap(({ items }) => items) ?? [];
  if (lines.length === 0 && (none === undefined || !data)) return null;
  return (
    <Part title={title}>
      {lines.length === 0 && <Text c="dimmed">{none}</Text>}
      <ul className="plain stack">
        {lines.map(({ directive, unit: owing, dueOn, overdue, daysLate }) => (
          <li key={`${directive.directiveId} ${owing.unitId}`} className="row listed">
            <div>
              <Link
                to="/directives/$directiveId"
                params={{ directiveId: directive.directiveId }}
                className="line"
              >
                {directive.called}
              </Link>
              <Text size="sm">
                <Written words={directive.title} />
              </Text>
              <Text size="sm" c="dimmed">
                {owing.name}
              </Text>
              {daysLate > 0 && <Text size="sm">{t('dissemination.late', { count: daysLate })}</Text>}
            </div>
            <DueMark dueOn={dueOn} overdue={overdue} />
          </li>
        ))}
      </ul>
      <More {...{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Part>
  );
};
