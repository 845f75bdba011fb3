import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Part } from '../shell/page.tsx';
import { Written } from '../shell/words.tsx';
import type { Task } from './task.ts';

/** Who of the units does what. */
export const Assignees = ({ assignees }: Pick<Task, 'assignees'>) => {
  const { t } = useTranslation();
  if (assignees.length === 0) return null;
  return (
    <Part title={t('task.assignees')}>
      <ul className="plain stack">
        {assignees.map(({ unit, post, person, work }) => (
          <li key={post.postId}>
            <Text>
              <strong>{person?.name ?? t('task.vacant')}</strong>, {post.title} ({unit.name})
            </Text>
            <Text size="sm" className="written">
              <Written words={work} />
            </Text>
          </li>
        ))}
      </ul>
    </Part>
  );
};
