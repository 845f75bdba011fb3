import { Checkbox, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { units } from '../acts/directory.ts';
import { below, UnitInput } from '../acts/unit-inputs.tsx';

type Given = {
  /** The unit below that is to get it; an empty one while it is not chosen yet. */
  value: { unitId?: string } | undefined;
  set: (subTask: { unitId?: string } | undefined) => void;
  /** The unit whose plan it is. */
  unitId: string;
};

/** Whether a line of a plan is to be a sub-task, and whose. A unit with none below it is not asked. */
export const SubTaskOfLineInput = ({ value, set, unitId }: Given) => {
  const { t } = useTranslation();
  const { data } = useQuery(units);
  if (!value && below(data?.items ?? [], unitId).length === 0) return null;
  return (
    <Stack gap="xs">
      <Checkbox
        label={t('subTasks.give')}
        description={t('subTasks.giveMeans')}
        checked={value !== undefined}
        onChange={(event) => set(event.currentTarget.checked ? {} : undefined)}
      />
      {value && (
        <UnitInput
          label={t('subTasks.giveTo')}
          required
          value={value.unitId}
          set={(chosen) => set(typeof chosen === 'string' ? { unitId: chosen } : {})}
          belowUnitId={unitId}
        />
      )}
    </Stack>
  );
};
