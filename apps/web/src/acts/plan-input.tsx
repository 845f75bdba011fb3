import { Checkbox, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from './acts.ts';
import { DateInput, LineInput } from './inputs.tsx';
import type { Given } from './inputs.tsx';
import { Lines } from './lines.tsx';
import { SubTaskOfLineInput } from '../sub-tasks/line-input.tsx';

type PlanLine = Partial<Omit<BodyOf<'SubmitPlan'>['lines'][number], 'subTask'>> & {
  subTask?: { unitId?: string };
};

/** What is neither milestone nor sub-task says nothing of it; it cannot be both. */
const unmarked = ({ milestone: _, subTask: __, ...line }: PlanLine): PlanLine => line;

/** The lines of the action plan of a unit: work, who does it, from when to when, what comes of it, whether it is a milestone or a sub-task. */
export const PlanInput = ({ value, set, label, error, unitId }: Given & { unitId: string }) => {
  const { t } = useTranslation();
  return (
    <Lines
      {...{ label, error, set }}
      lines={Array.isArray(value) ? (value as PlanLine[]) : [{}]}
      atLeast={1}
      blank={{}}
      words={{
        line: (number) => t('act.planLine', { number }),
        remove: (number) => t('act.removeLine', { number }),
        add: t('act.addLine'),
      }}
    >
      {(line, replace) => {
        const field = (name: keyof PlanLine, called: string) => ({
          label: called,
          required: true,
          value: line[name],
          set: (written: unknown) => replace({ ...line, [name]: written }),
        });
        return (
          <>
            <LineInput {...field('work', t('task.work'))} />
            <LineInput {...field('assignee', t('task.assignee'))} />
            <Group gap="sm">
              <DateInput {...field('from', t('act.from'))} />
              <DateInput {...field('to', t('act.to'))} />
            </Group>
            <LineInput {...field('product', t('task.product'))} />
            <Checkbox
              label={t('act.milestone')}
              description={t('act.milestoneMeans')}
              checked={line.milestone === true}
              onChange={(event) =>
                replace({ ...unmarked(line), ...(event.currentTarget.checked ? { milestone: true } : {}) })
              }
            />
            <SubTaskOfLineInput
              unitId={unitId}
              value={line.subTask}
              set={(subTask) => replace({ ...unmarked(line), ...(subTask ? { subTask } : {}) })}
            />
          </>
        );
      }}
    </Lines>
  );
};
