import { Button, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Part } from '../shell/page.tsx';
import type { Task } from '../task/task.ts';
import { inDate } from '../words/dates.ts';
import { isPast, Relative } from './relative.tsx';

const SubTasks = ({ task }: { task: Task }) => {
  const { t } = useTranslation();
  const { taskId, subTasks, subAssigning, due } = task;
  if (subTasks.length === 0 && !subAssigning) return null;
  return (
    <Part title={t('subTasks.title')}>
      {subTasks.length > 0 && (
        <ul className="story">
          {subTasks.map((one) => (
            <Relative key={one.taskId} task={one} past={isPast(one, due.current)} />
          ))}
        </ul>
      )}
      {subAssigning && (
        <div>
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/issue" search={{ parent: taskId }} {...props} />}
          >
            {t('subTasks.issue')}
          </Button>
          {subAssigning.latest !== null && (
            <Text size="sm" c="dimmed" mt={4}>
              {t('subTasks.latest', { date: inDate(subAssigning.latest) })}
            </Text>
          )}
        </div>
      )}
    </Part>
  );
};

/** Of which task this one is a part, and what its unit has given to units below. */
export const Family = ({ task }: { task: Task }) => {
  const { t } = useTranslation();
  return (
    <>
      {task.parent && (
        <Part title={t('subTasks.parent')}>
          <ul className="story">
            <Relative task={task.parent} />
          </ul>
        </Part>
      )}
      <SubTasks task={task} />
    </>
  );
};
