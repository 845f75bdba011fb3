import { Checkbox, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from './acts.ts';
import { DateInput, LineInput } from './inputs.tsx';
import type { Given } from './inputs.tsx';
import { Lines } from './lines.tsx';

type PlanLine = Partial<BodyOf<'SubmitPlan'>['lines'][number]>;

/** What is no milestone says nothing of it. */
const unmarked = ({ milestone: _, ...line }: PlanLine): PlanLine => line;

/** The lines of an action plan: work, who does it, from when to when, what comes of it, and whether it is a milestone. */
export const PlanInput = ({ value, set, label, error }: Given) => {
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
                replace(event.currentTarget.checked ? { ...line, milestone: true } : unmarked(line))
              }
            />
          </>
        );
      }}
    </Lines>
  );
};
