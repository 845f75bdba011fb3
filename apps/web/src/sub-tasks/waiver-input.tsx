import type { GivenOnTask } from '../acts/inputs.tsx';
import { TextInputs } from '../acts/inputs.tsx';
import { useTranslation } from 'react-i18next';
import { openSubTasks } from './leading.ts';

const reasonIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as { reason?: unknown }).reason : undefined;

/** Why a task ends although sub-tasks are open; asked only where there are some. */
export const WaiverInput = ({ task, value, set, error }: GivenOnTask) => {
  const { t } = useTranslation();
  if (openSubTasks(task).length === 0) return null;
  return (
    <TextInputs
      label={t('subTasks.waiver')}
      required
      value={reasonIn(value)}
      set={(reason) => set(reason === undefined ? undefined : { reason })}
      {...(error === undefined ? {} : { error })}
    />
  );
};
