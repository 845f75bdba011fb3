import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from '../shell/mark.tsx';
import { Written } from '../shell/words.tsx';
import type { Task } from '../task/task.ts';
import { inDate } from '../words/dates.ts';

type RelativeTask = Task['subTasks'][number];

/** A task of the family in a line: where it leads, who has it, how it stands and by when it is owed. */
export const Relative = ({ task, past }: { task: RelativeTask; past?: boolean }) => {
  const { t } = useTranslation();
  const { taskId, code, title, unit, execution, dueOn, overdue } = task;
  return (
    <li>
      <Link to="/tasks/$taskId" params={{ taskId }} className="line">
        {code} · <Written words={title} />
      </Link>
      <Text size="sm">
        {unit.name} · {dueOn === null ? t('due.none') : t('due.on', { date: inDate(dueOn) })}
      </Text>
      <div className="marks">
        <Mark>{t(`execution.${execution}`)}</Mark>
        {overdue && <Mark tone="bad">{t('timeliness.overdue')}</Mark>}
        {past && <Mark tone="soon">{t('subTasks.past')}</Mark>}
      </div>
    </li>
  );
};

/** Open, and due after the task of which it is a part. */
export const isPast = ({ closed, dueOn }: RelativeTask, parentDueOn: string | null): boolean =>
  !closed && dueOn !== null && parentDueOn !== null && dueOn > parentDueOn;
