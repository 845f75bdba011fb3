import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Trouble } from '../shell/trouble.tsx';
import { refusedIn } from './unit-plans.ts';
import type { Refused } from './unit-plans.ts';

type Called = (taskId: string) => string;

/** Which tasks refuse their part, and what to do about each. */
export const Refusals = ({ refused, called }: { refused: readonly Refused[]; called: Called }) => {
  const { t } = useTranslation();
  return (
    <Alert color="red" role="alert" variant="light" title={t('unitPlans.refused')}>
      <ul className="story">
        {refused.map(({ taskId, detail }) => (
          <li key={taskId}>
            <b>{called(taskId)}</b>: {detail}
          </li>
        ))}
      </ul>
    </Alert>
  );
};

/** What went wrong: task by task, where that is known. */
export const PlanTrouble = ({ error, called }: { error: Error; called: Called }) => {
  const refused = refusedIn(error);
  return refused.length > 0 ? <Refusals refused={refused} called={called} /> : <Trouble error={error} />;
};
