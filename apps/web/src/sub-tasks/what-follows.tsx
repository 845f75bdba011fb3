import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Act } from '../acts/acts.ts';
import type { Task } from '../task/task.ts';
import { openSubTasks } from './leading.ts';
import { WillIssue } from './of-line.tsx';
import { isPast, Relative } from './relative.tsx';

/** What an act on a task means for its open sub-tasks. */
const meanings = {
  SubmitCompletion: 'whileOpen',
  SignOff: 'whileOpen',
  ReviewTask: 'whileOpen',
  WithdrawTask: 'goWithIt',
  ReassignTask: 'goWithIt',
  AmendTask: 'keepDates',
} as const satisfies Partial<Record<Act, string>>;

const meaningOf = (act: Act) => (act in meanings ? meanings[act as keyof typeof meanings] : undefined);

const approvesPlan = (act: Act, { signing }: Task): boolean =>
  (act === 'Countersign' ? signing?.act : act) === 'ApprovePlan';

/** Which sub-tasks are open or will be issued, and what becomes of them, where an act has to do with that. */
export const WhatFollows = ({ act, task, dueOn }: { act: Act; task: Task; dueOn: unknown }) => {
  const { t } = useTranslation();
  if (approvesPlan(act, task)) return <WillIssue lines={task.plan?.lines ?? []} />;
  const meaning = meaningOf(act);
  const open = openSubTasks(task);
  if (!meaning || open.length === 0) return null;
  const asked = typeof dueOn === 'string' ? dueOn : task.due.current;
  return (
    <Alert color="orange" variant="light">
      <Text size="sm" mb="xs">
        {t(`subTasks.${meaning}`, { count: open.length })}
      </Text>
      <ul className="story">
        {open.map((one) => (
          <Relative key={one.taskId} task={one} past={meaning === 'keepDates' && isPast(one, asked)} />
        ))}
      </ul>
    </Alert>
  );
};
